// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/subscriptions.h"

#include <algorithm>

namespace purr::lab
{
namespace
{

/// After this time, in ms, nothing is on its way any more.
constexpr qint64 longestWay = 2'000;

/// What a server never answers or wants acknowledged does not add up.
constexpr qsizetype mostOpen = 10'000;

bool isOf(const stomp::Frame &frame, stomp::Command command)
{
    return stomp::commandOf(frame) == command;
}

} // namespace

void Subscriptions::clear()
{
    m_entries.clear();
    m_asked.clear();
    m_acks.clear();
}

void Subscriptions::noteSent(const stomp::Frame &frame, const QDateTime &time)
{
    ++m_sent;
    const QByteArray id = frame.header("id");
    if (isOf(frame, stomp::Command::Connect)) {
        clear();
    } else if (isOf(frame, stomp::Command::Subscribe)) {
        const QByteArray destination = frame.header("destination");
        m_entries.insert(id, {destination, m_owner(destination, time), 0, {}});
    } else if (isOf(frame, stomp::Command::Unsubscribe)) {
        const auto entry = m_entries.find(id);
        if (entry != m_entries.end() && entry->ended == 0) {
            entry->ended = m_sent;
            entry->endTime = time;
        }
    }
    const QByteArray receipt = frame.header("receipt");
    if (receipt.isEmpty())
        return;
    if (m_asked.size() >= mostOpen)
        m_asked.clear();
    m_asked.insert(receipt, {destinationOf(frame), laneOf(frame), m_sent});
}

void Subscriptions::noteReceived(const stomp::Frame &frame)
{
    if (isOf(frame, stomp::Command::Receipt)) {
        m_answered = std::max(m_answered, m_asked.take(frame.header("receipt-id")).number);
        return;
    }
    if (!isOf(frame, stomp::Command::Message))
        return;
    const QByteArray id = frame.header("subscription");
    if (const QByteArray ack = frame.header("ack"); !ack.isEmpty()) {
        if (m_acks.size() >= mostOpen)
            m_acks.clear();
        m_acks.insert(ack, id);
    }
    // A relay answers once.
    if (const auto entry = m_entries.constFind(id); entry != m_entries.cend() && entry->destination.endsWith(".relay"))
        m_entries.erase(entry);
}

QByteArray Subscriptions::idOf(const stomp::Frame &frame) const
{
    const QByteArray id = frame.header("id");
    if (isOf(frame, stomp::Command::Message))
        return frame.header("subscription");
    return isOf(frame, stomp::Command::Ack) || isOf(frame, stomp::Command::Nack) ? m_acks.value(id) : id;
}

QByteArray Subscriptions::destinationOf(const stomp::Frame &frame) const
{
    const QByteArray destination = frame.header("destination");
    if (!destination.isEmpty())
        return destination;
    if (isOf(frame, stomp::Command::Receipt))
        return m_asked.value(frame.header("receipt-id")).destination;
    return m_entries.value(idOf(frame)).destination;
}

int Subscriptions::laneOf(const stomp::Frame &frame) const
{
    if (isOf(frame, stomp::Command::Receipt))
        return m_asked.value(frame.header("receipt-id")).lane;
    return m_entries.value(idOf(frame)).lane;
}

bool Subscriptions::isLate(const stomp::Frame &frame, const QDateTime &time) const
{
    if (!isOf(frame, stomp::Command::Message))
        return false;
    const auto entry = m_entries.constFind(frame.header("subscription"));
    return entry != m_entries.cend() && entry->ended > 0
           && (m_answered >= entry->ended || entry->endTime.msecsTo(time) > longestWay);
}

} // namespace purr::lab
