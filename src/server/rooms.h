// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/links.h"
#include "server/topic.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPointer>
#include <QSet>

#include <array>
#include <functional>

namespace purr::server
{

/// Who made something happen: its own copies of the events carry `receipt-id`, which completes its action
/// (protocol.md 2.3). Cheap to copy; the connection may be gone when the events go out.
class Cause
{
public:
    Cause() = default;
    Cause(Connection *connection, QByteArrayView receipt);

    [[nodiscard]] QByteArrayView headersFor(const Connection *connection) const
    {
        return !m_line.isEmpty() && m_connection == connection ? QByteArrayView(m_line) : QByteArrayView();
    }

private:
    QPointer<Connection> m_connection;
    QByteArray m_line;
};

/// One event on its way to many: its body is made at most once per link generation, and the bytes are shared.
class Publication
{
public:
    using Resource = std::function<QJsonObject(LinkGeneration)>;
    using Body = std::function<QByteArray(LinkGeneration)>;

    /// An event of `type` about the resource, which is called for each generation that somebody listens with.
    Publication(QLatin1StringView type, const Resource &resource);
    /// An event whose whole body is made by `body`.
    explicit Publication(Body body);

    /// Adds the event's number in its channel and the epoch of the numbering (design.md 4).
    void setSequence(qint64 sequence, const QString &epoch);

    /// The message that it carries: whoever acknowledges the frame has it.
    void setMark(const DeliveryMark &mark) { m_mark = mark; }
    [[nodiscard]] const DeliveryMark &mark() const { return m_mark; }

    [[nodiscard]] const QByteArray &headers() const { return m_headers; }
    [[nodiscard]] qint64 sequence() const { return m_sequence; }
    /// The shared end of its MESSAGE frames.
    [[nodiscard]] const QByteArray &tail(LinkGeneration generation);

private:
    Body m_body;
    QByteArray m_headers;
    DeliveryMark m_mark;
    qint64 m_sequence = -1;
    std::array<QByteArray, 2> m_tails;
};

/// Who listens to what, and how events get there. Knows no policy: whoever is subscribed gets it.
class Rooms
{
public:
    void subscribe(Subscription *subscription);
    void unsubscribe(Subscription *subscription);
    [[nodiscard]] QList<Subscription *> listeners(const Topic &topic) const { return m_topics.value(topic); }
    /// Everything that a user hears of a channel, its threads included; that anybody hears of it when `userId` is 0.
    [[nodiscard]] QList<Subscription *> subscriptionsIn(qint64 channelId, qint64 userId = 0) const;
    [[nodiscard]] bool hasListeners(const Topic &topic) const { return m_topics.contains(topic); }
    /// Whether the connection that caused something is subscribed to the topic.
    [[nodiscard]] bool isHeardBy(const Cause &cause, const Topic &topic) const;

    /// Sends an event to everyone subscribed to the topic; those of `cause` get its receipt-id.
    void publish(const Topic &topic, Publication &publication, const Cause &cause = {}) const;
    void publish(const Topic &topic, Publication &&publication, const Cause &cause = {}) const
    {
        publish(topic, publication, cause);
    }
    /// Sends an event only to the devices of one user.
    void publishTo(qint64 userId, const Topic &topic, Publication &&publication) const;
    /// Sends an event only to the official SDKs, which listen for threads on the topics of their channel; nothing is made
    /// when there are none.
    void publishToSdks(const Topic &topic, Publication &&publication) const;
    [[nodiscard]] bool isHeardBySdks(const Topic &topic) const;
    /// Sends an event only to the connection that caused it.
    void publishToCause(const Topic &topic, Publication &&publication, const Cause &cause) const;
    /// As publish(), but every listener is shown the resource as that user sees it. `headers` are those of `sequence`.
    using PersonalResource = std::function<QJsonObject(LinkGeneration, qint64 userId)>;
    void publishPersonally(const Topic &topic, QLatin1StringView type, const PersonalResource &resource,
                           const QByteArray &headers = {}, const Cause &cause = {}, qint64 sequence = -1) const;

private:
    QHash<Topic, QList<Subscription *>> m_topics;
    QHash<qint64, QSet<Topic>> m_topicsOf; ///< those of them that are of a channel
};

/// `purr-seq` and `purr-epoch` as header lines.
[[nodiscard]] QByteArray sequenceHeaders(qint64 sequence, const QString &epoch);

} // namespace purr::server
