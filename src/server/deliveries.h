// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/request.h"

#include <QObject>

namespace purr::server
{

/// Delivery receipts, our addition to the protocol: a message is delivered when a device of another member has
/// acknowledged a frame that carries it (STOMP ACK, protocol.md 2.2). Acknowledgements of a short time are stored in one
/// go; the author hears once per message, of the first device, and only of the newest one: what is older is delivered
/// too. Clients that know nothing of it are not disturbed. Owned by the Server.
class Deliveries : public QObject
{
    Q_OBJECT

public:
    explicit Deliveries(Services &services, QObject *parent = nullptr);
    ~Deliveries() override;

    /// A device of the user has the message.
    void acknowledged(const DeliveryMark &mark, qint64 userId);
    /// Stores what has gathered; also done before the server ends.
    void flush();
    /// Tells somebody who begins to listen to a channel's receipts which of the own messages is known to be delivered.
    static void tellNewest(Services &services, Subscription &subscription);

private:
    /// A channel and a user.
    using Place = std::pair<qint64, qint64>;
    struct Newest {
        qint64 messageId = 0;
        qint64 readerId = 0;
    };

    void announce(qint64 channelId, qint64 authorId, const Newest &newest, const QDateTime &time);

    Services &m_services;
    QHash<Place, qint64> m_acknowledged; ///< by reader: the newest message
    QHash<Place, Newest> m_delivered;    ///< by author, of those
    QHash<Place, qint64> m_told;         ///< by author: the newest that was announced
    int m_timer = 0;
};

} // namespace purr::server
