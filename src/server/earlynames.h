// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace purr::server
{

/// How SDKs before 1.56 begin what is the user's own.
constexpr QByteArrayView earlyOwn("/application/v1/users/me.");
/// What they ask for as the current user (protocol.md 1.12).
constexpr QByteArrayView earlyCurrentUser("/application/v1/users/me.relay");

/// How old the names of events are that an SDK listens for. Each age has the names of the ages before it, too: they
/// changed one by one.
enum class NameAge {
    Present, ///< `chatkitty` from 1.58 on, all of @chatkitty/core, everybody else
    Edits,   ///< before 1.58: thread.message.updated
    Own,     ///< before 1.56: me.channel.joined
    All,     ///< before 1.40: thread.message.created
};

/// The age by what an SDK says that it is, and whether it asked for earlyCurrentUser.
[[nodiscard]] NameAge nameAgeOf(QByteArrayView userAgent, bool asksEarly);

/// Whether such a client is an official SDK, which knows threads and listens for their events by the names of the present.
[[nodiscard]] bool listensForThreads(QByteArrayView userAgent, NameAge age);

/// The end of a MESSAGE frame with the name that its event had at that age, where that was another one. The length
/// stays the same: all early names are shorter, and JSON takes spaces.
[[nodiscard]] QByteArray withEarlyName(const QByteArray &tail, NameAge age);

} // namespace purr::server
