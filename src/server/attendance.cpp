// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/attendance.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

Attendance::Attendance(Clock &clock, std::chrono::milliseconds grace, QObject *parent)
    : QObject(parent), m_clock(clock), m_grace(grace)
{
}

Presence Attendance::of(qint64 userId) const
{
    if (!isOnline(userId))
        return {u"UNAVAILABLE"_s, false};
    return {m_status.value(userId, u"AVAILABLE"_s), true};
}

void Attendance::setStatus(qint64 userId, const QString &status)
{
    if (status.isEmpty())
        m_status.remove(userId);
    else
        m_status.insert(userId, status);
}

void Attendance::connect(qint64 userId)
{
    if (++m_online[userId] == 1)
        Q_EMIT onlineChanged(userId, true);
}

void Attendance::disconnect(qint64 userId, bool clean)
{
    if (clean || m_grace.count() <= 0)
        releaseConnection(userId);
    else
        m_clock.after(m_grace, this, [this, userId] { releaseConnection(userId); });
}

void Attendance::releaseConnection(qint64 userId)
{
    const auto found = m_online.find(userId);
    if (found == m_online.end() || --*found > 0)
        return;
    m_online.erase(found);
    m_status.remove(userId);
    Q_EMIT onlineChanged(userId, false);
}

void Attendance::remove(qint64 userId)
{
    if (m_online.remove(userId) == 0)
        return;
    m_status.remove(userId);
    Q_EMIT onlineChanged(userId, false);
}

QList<qint64> Attendance::usersInRoom(qint64 channelId) const
{
    QList<qint64> users = m_rooms.value(channelId).keys();
    std::sort(users.begin(), users.end());
    return users;
}

void Attendance::enter(qint64 channelId, qint64 userId)
{
    Visit &visit = m_rooms[channelId][userId];
    if (++visit.sessions > 1)
        return;
    visit.number = ++m_visits;
    Q_EMIT entered(channelId, userId);
}

void Attendance::leave(qint64 channelId, qint64 userId, bool clean)
{
    const int visit = m_rooms.value(channelId).value(userId).number;
    if (clean || m_grace.count() <= 0)
        releaseRoom(channelId, userId, visit);
    else
        m_clock.after(m_grace, this, [this, channelId, userId, visit] { releaseRoom(channelId, userId, visit); });
}

void Attendance::releaseRoom(qint64 channelId, qint64 userId, int visit)
{
    const auto room = m_rooms.find(channelId);
    if (room == m_rooms.end())
        return;
    const auto found = room->find(userId);
    if (found == room->end() || found->number != visit || --found->sessions > 0)
        return;
    room->erase(found);
    if (room->isEmpty())
        m_rooms.erase(room);
    Q_EMIT left(channelId, userId);
}

void Attendance::expel(qint64 channelId, qint64 userId)
{
    const auto room = m_rooms.find(channelId);
    if (room == m_rooms.end() || !room->remove(userId))
        return;
    if (room->isEmpty())
        m_rooms.erase(room);
    Q_EMIT left(channelId, userId);
}

} // namespace purr::server
