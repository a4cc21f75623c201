// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/request.h"

namespace purr::server
{

/// The notifications of a message: for those who may see it and were not among `present`, the people in its channel's
/// chat (protocol.md 7.4). One per recipient, of the most specific type; none for who has blocked the author.
[[nodiscard]] QList<StoredNotification> notificationsOf(StoreReader &read, const StoredMessage &message,
                                                        const Attendance::Room &present);
/// Sends stored notifications to the devices of their recipients.
void announceNotifications(Services &services, const StoredMessage &message, const QList<StoredNotification> &notifications);

} // namespace purr::server
