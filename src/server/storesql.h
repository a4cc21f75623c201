// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>

/// Pieces of SQL that reader and writer share.
///
/// Of each member the store keeps a floor: everything up to it is read (or was never to be read). Above it, what has no
/// receipt is unread. Messages below it that were made unread again are kept apart as marks. The floor follows the
/// reader, so that counting looks at what is new and never at the history.
namespace purr::server::sql
{

/// Unread messages of channel ?1 above the floor ?2 for user ?3, made for counting all of them.
inline constexpr QLatin1StringView unreadAboveFloor{
    " FROM messages m WHERE m.channel = ?1 AND m.id > ?2 AND m.deleted = 0 AND m.user IS NOT ?3"
    " AND m.id NOT IN (SELECT message FROM receipts WHERE user = ?3 AND channel = ?1 AND message > ?2)"
    " AND m.id NOT IN (SELECT message FROM message_hidden WHERE user = ?3 AND message > ?2)"};

/// The same, made for finding the first ones: with an order and a limit it costs nothing for those above them.
inline constexpr QLatin1StringView nextUnreadAboveFloor{
    " FROM messages m WHERE m.channel = ?1 AND m.id > ?2 AND m.deleted = 0 AND m.user IS NOT ?3"
    " AND NOT EXISTS (SELECT 1 FROM receipts r WHERE r.message = m.id AND r.user = ?3)"
    " AND NOT EXISTS (SELECT 1 FROM message_hidden h WHERE h.user = ?3 AND h.message = m.id)"};

/// Messages of channel ?1 that user ?2 made unread again.
inline constexpr QLatin1StringView marked{
    " FROM unread_marks k JOIN messages m ON m.id = k.message WHERE k.channel = ?1 AND k.user = ?2 AND m.deleted = 0"};

} // namespace purr::server::sql
