// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/rooms.h"

#include "protocol/event.h"
#include "protocol/names.h"
#include "server/connection.h"

#include <algorithm>

namespace purr::server
{

namespace
{
/// One header line, escaped.
QByteArray headerLine(QByteArrayView name, QByteArrayView value)
{
    static const stomp::MessageTemplate nothing({}, {});
    constexpr qsizetype command = 8; // "MESSAGE\n"
    return nothing.headFor({{name, value}}).sliced(command);
}
} // namespace

QByteArray sequenceHeaders(qint64 sequence, const QString &epoch)
{
    return headerLine(headername::sequence, QByteArray::number(sequence)) + headerLine(headername::epoch, epoch.toUtf8());
}

Cause::Cause(Connection *connection, QByteArrayView receipt) : m_connection(connection)
{
    if (!receipt.isEmpty())
        m_line = headerLine(headername::receiptId, receipt);
}

Publication::Publication(QLatin1StringView type, const Resource &resource)
    : m_body([type = QString(type), resource](LinkGeneration generation) {
          return Envelope{type, resource(generation)}.encode();
      })
{
}

Publication::Publication(Body body) : m_body(std::move(body)) {}

void Publication::setSequence(qint64 sequence, const QString &epoch)
{
    m_headers = sequenceHeaders(sequence, epoch);
    m_sequence = sequence;
}

const QByteArray &Publication::tail(LinkGeneration generation)
{
    QByteArray &tail = m_tails[generation == LinkGeneration::V1 ? 0 : 1];
    if (tail.isEmpty())
        tail = stomp::MessageTemplate({}, m_body(generation)).tail();
    return tail;
}

void Rooms::subscribe(Subscription *subscription)
{
    m_topics[subscription->topic].append(subscription);
    if (subscription->channelId != 0)
        m_topicsOf[subscription->channelId].insert(subscription->topic);
}

void Rooms::unsubscribe(Subscription *subscription)
{
    const auto found = m_topics.find(subscription->topic);
    if (found == m_topics.end())
        return;
    found->removeOne(subscription);
    if (!found->isEmpty())
        return;
    m_topics.erase(found);
    const auto ofChannel = m_topicsOf.find(subscription->channelId);
    if (ofChannel != m_topicsOf.end() && ofChannel->remove(subscription->topic) && ofChannel->isEmpty())
        m_topicsOf.erase(ofChannel);
}

QList<Subscription *> Rooms::subscriptionsIn(qint64 channelId, qint64 userId) const
{
    QList<Subscription *> found;
    const QSet<Topic> topics = m_topicsOf.value(channelId);
    for (const Topic &topic : topics) {
        const QList<Subscription *> all = listeners(topic);
        std::ranges::copy_if(all, std::back_inserter(found), [userId](const Subscription *subscription) {
            return userId == 0 || subscription->connection->userId() == userId;
        });
    }
    return found;
}

bool Rooms::isHeardBy(const Cause &cause, const Topic &topic) const
{
    const QList<Subscription *> subscriptions = listeners(topic);
    return std::ranges::any_of(subscriptions, [&](const Subscription *subscription) {
        return !cause.headersFor(subscription->connection).isEmpty();
    });
}

void Rooms::publish(const Topic &topic, Publication &publication, const Cause &cause) const
{
    const auto found = m_topics.constFind(topic);
    if (found == m_topics.cend())
        return;
    for (Subscription *subscription : *found) {
        Connection *const connection = subscription->connection;
        const QByteArrayView receipt = cause.headersFor(connection);
        const QByteArray &tail = publication.tail(connection->generation());
        if (receipt.isEmpty())
            connection->deliver(*subscription, publication.headers(), tail, publication.sequence());
        else
            connection->deliver(*subscription, publication.headers() + receipt.toByteArray(), tail, publication.sequence());
        if (!publication.mark().isNull())
            connection->expectAcknowledgement(publication.mark());
    }
}

void Rooms::publishTo(qint64 userId, const Topic &topic, Publication &&publication) const
{
    const QList<Subscription *> subscriptions = listeners(topic);
    for (Subscription *subscription : subscriptions) {
        Connection *const connection = subscription->connection;
        if (connection->userId() == userId)
            connection->deliver(*subscription, publication.headers(), publication.tail(connection->generation()),
                                publication.sequence());
    }
}

bool Rooms::isHeardBySdks(const Topic &topic) const
{
    const QList<Subscription *> subscriptions = listeners(topic);
    return std::ranges::any_of(subscriptions, [](const Subscription *subscription) { return subscription->connection->listensForThreads(); });
}

void Rooms::publishToSdks(const Topic &topic, Publication &&publication) const
{
    const QList<Subscription *> subscriptions = listeners(topic);
    for (Subscription *subscription : subscriptions) {
        Connection *const connection = subscription->connection;
        if (connection->listensForThreads())
            connection->deliver(*subscription, publication.headers(), publication.tail(connection->generation()));
    }
}

void Rooms::publishToCause(const Topic &topic, Publication &&publication, const Cause &cause) const
{
    const QList<Subscription *> subscriptions = listeners(topic);
    for (Subscription *subscription : subscriptions) {
        const QByteArrayView receipt = cause.headersFor(subscription->connection);
        if (!receipt.isEmpty())
            subscription->connection->deliver(*subscription, publication.headers() + receipt.toByteArray(),
                                              publication.tail(subscription->connection->generation()), publication.sequence());
    }
}

void Rooms::publishPersonally(const Topic &topic, QLatin1StringView type, const PersonalResource &resource,
                              const QByteArray &headers, const Cause &cause, qint64 sequence) const
{
    QHash<std::pair<qint64, int>, QByteArray> tails;
    const QList<Subscription *> subscriptions = listeners(topic);
    for (Subscription *subscription : subscriptions) {
        Connection *const connection = subscription->connection;
        QByteArray &tail = tails[{connection->userId(), static_cast<int>(connection->generation())}];
        if (tail.isEmpty()) {
            const Envelope envelope{type, resource(connection->generation(), connection->userId())};
            tail = stomp::MessageTemplate({}, envelope.encode()).tail();
        }
        connection->deliver(*subscription, headers + cause.headersFor(connection).toByteArray(), tail, sequence);
    }
}

} // namespace purr::server
