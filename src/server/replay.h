// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/request.h"

namespace purr::server
{

/// Answers the SUBSCRIBE of a channel's topic: its RECEIPT tells the number of the channel's newest event, and a client
/// that says which one it had last (`purr-since`) is sent those of this topic that it missed, in order, or told that
/// they are no longer known (design.md 4). Additive: clients that do not ask see an ordinary RECEIPT.
void confirmAndReplay(Services &services, Subscription &subscription, const stomp::Frame &subscribe);

} // namespace purr::server
