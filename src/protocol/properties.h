// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>

/// Properties that our clients put on messages; others keep them and take no notice (protocol.md 5).
namespace purr::property
{

/// The id of the message that this one quotes.
inline constexpr QLatin1StringView quotes{"purrReplyTo"};

} // namespace purr::property
