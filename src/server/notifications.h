// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/request.h"

namespace purr::server
{

/// Tells those members of the message's channel about it who have no chat session there (protocol.md 7.4). One
/// notification per message and recipient, of the most specific type. Its id is the message's: for one recipient there
/// is never a second one.
void notifyMembers(Services &services, const StoredMessage &message);

} // namespace purr::server
