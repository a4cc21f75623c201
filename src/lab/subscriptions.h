// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "stomp/frame.h"

#include <QDateTime>
#include <QHash>

#include <functional>

namespace purr::lab
{

/// The subscriptions of one client, as its frames tell: what each frame is about, and what comes although nobody subscribes
/// to it any more.
class Subscriptions
{
public:
    /// Which session, by the number of its lane, subscribes to this destination at this time; 0 for none.
    using Owner = std::function<int(const QByteArray &destination, const QDateTime &time)>;

    explicit Subscriptions(Owner owner) : m_owner(std::move(owner)) {}

    /// For every frame, in order; after what is asked about it here.
    void noteSent(const stomp::Frame &frame, const QDateTime &time);
    void noteReceived(const stomp::Frame &frame);
    /// The destination that a frame names, or that what it answers or ends is of; empty when nothing is known.
    [[nodiscard]] QByteArray destinationOf(const stomp::Frame &frame) const;
    /// The lane of the session that a message, or what ends or acknowledges it, is for; 0 for none.
    [[nodiscard]] int laneOf(const stomp::Frame &frame) const;
    /// A message for a subscription that was ended. Those that were on their way at that time do not count: the server has
    /// answered something later, or had time enough.
    [[nodiscard]] bool isLate(const stomp::Frame &frame, const QDateTime &time) const;
    void clear();

private:
    struct Entry {
        QByteArray destination;
        int lane = 0;
        qint64 ended = 0; ///< number of the frame that ended it
        QDateTime endTime;
    };
    /// What a RECEIPT is waited for.
    struct Asked {
        QByteArray destination;
        int lane = 0;
        qint64 number = 0;
    };
    [[nodiscard]] QByteArray idOf(const stomp::Frame &frame) const;

    Owner m_owner;
    QHash<QByteArray, Entry> m_entries;
    QHash<QByteArray, Asked> m_asked;     ///< by receipt
    QHash<QByteArray, QByteArray> m_acks; ///< id of an acknowledgement → that of the subscription
    qint64 m_sent = 0;                    ///< number of the last frame
    qint64 m_answered = 0;                ///< number of the last frame that the server has answered
};

} // namespace purr::lab
