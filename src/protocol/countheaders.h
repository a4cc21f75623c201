// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

/// STOMP headers with which a client checks that it gets every numbered event of a channel (design.md 4); see names.h for
/// the numbers themselves. Additive.
namespace purr::headername
{
/// On SUBSCRIBE of a channel's topic: this client checks.
inline constexpr char check[] = "purr-check";
/// On each numbered event for such a client: the number of the event before it on this subscription. A MESSAGE without a
/// body is a number only: nothing lies between the two.
inline constexpr char after[] = "purr-after";
} // namespace purr::headername
