// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "protocol/user.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace purr::server
{

/// Who is online, and who is in which channel's chat (protocol.md 7.3, 7.6). Both are counted per user over all
/// connections: the first and the last count are told, what is between is not. A count of a connection that was lost
/// is held for the grace time, so that a short cut shows nobody leaving and coming back.
class Attendance : public QObject
{
    Q_OBJECT

public:
    /// A user's time in a room, from the first chat session to the last.
    struct Visit {
        int sessions = 0;
        int number = 0; ///< tells a later visit from one whose hold has not ended yet
    };
    /// Who is in a channel's chat, by user id. Cheap to copy.
    using Room = QHash<qint64, Visit>;

    Attendance(Clock &clock, std::chrono::milliseconds grace, QObject *parent = nullptr);

    /// A connection of the user signed in.
    void connect(qint64 userId);
    /// It ended; `clean` by its own wish.
    void disconnect(qint64 userId, bool clean);
    [[nodiscard]] bool isOnline(qint64 userId) const { return m_online.contains(userId); }
    /// The user does not exist any more: offline at once, whatever connections still end.
    void remove(qint64 userId);
    [[nodiscard]] QList<qint64> onlineUsers() const { return m_online.keys(); }
    [[nodiscard]] Presence of(qint64 userId) const;
    /// A word of the user's own for being online; empty for the usual one. Kept until the last connection ends.
    void setStatus(qint64 userId, const QString &status);

    /// A chat session of the user in the channel began.
    void enter(qint64 channelId, qint64 userId);
    /// It ended; not `clean`: because its connection was lost.
    void leave(qint64 channelId, qint64 userId, bool clean);
    /// All of the user's chat sessions in the channel are over (no longer a member).
    void expel(qint64 channelId, qint64 userId);
    [[nodiscard]] bool isInRoom(qint64 channelId, qint64 userId) const { return m_rooms.value(channelId).contains(userId); }
    /// Who is in the room, by id.
    [[nodiscard]] QList<qint64> usersInRoom(qint64 channelId) const;
    [[nodiscard]] Room room(qint64 channelId) const { return m_rooms.value(channelId); }

Q_SIGNALS:
    void onlineChanged(qint64 userId, bool online);
    void entered(qint64 channelId, qint64 userId);
    void left(qint64 channelId, qint64 userId);

private:
    void releaseConnection(qint64 userId);
    void releaseRoom(qint64 channelId, qint64 userId, int visit);

    Clock &m_clock;
    std::chrono::milliseconds m_grace;
    QHash<qint64, int> m_online;
    QHash<qint64, QString> m_status;
    QHash<qint64, Room> m_rooms; ///< by channel
    int m_visits = 0;
};

} // namespace purr::server
