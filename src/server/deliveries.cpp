// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/deliveries.h"

#include "core/clock.h"
#include "protocol/names.h"
#include "server/limits.h"

namespace purr::server
{

Deliveries::Deliveries(Services &services, QObject *parent) : QObject(parent), m_services(services) {}

Deliveries::~Deliveries()
{
    m_services.clock.cancel(m_timer);
}

void Deliveries::acknowledged(const DeliveryMark &mark, qint64 userId)
{
    qint64 &known = m_acknowledged[{mark.channelId, userId}];
    known = std::max(known, mark.messageId);
    if (m_told.value({mark.channelId, mark.authorId}) < mark.messageId) {
        Newest &newest = m_delivered[{mark.channelId, mark.authorId}];
        if (newest.messageId < mark.messageId)
            newest = {mark.messageId, userId};
    }
    if (m_timer == 0)
        m_timer = m_services.clock.after(limits::deliveryTime, this, [this] { flush(); });
}

void Deliveries::flush()
{
    m_services.clock.cancel(m_timer);
    m_timer = 0;
    if (m_acknowledged.isEmpty())
        return;
    m_services.store.write(
        {},
        [marks = std::exchange(m_acknowledged, {})](StoreWriter &writer) -> Result<Outcome> {
            for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
                const Result<bool> marked = writer.markDelivered(mark.key().first, mark.key().second, mark.value());
                if (marked.failed())
                    return marked.error();
            }
            return Outcome{0, {}, writer.now()};
        },
        [self = QPointer(this), delivered = std::exchange(m_delivered, {})](const Result<Outcome> &outcome, bool) {
            if (!self || outcome.failed())
                return;
            for (auto entry = delivered.cbegin(); entry != delivered.cend(); ++entry)
                self->announce(entry.key().first, entry.key().second, entry.value(), *outcome->as<QDateTime>());
        });
}

void Deliveries::announce(qint64 channelId, qint64 authorId, const Newest &newest, const QDateTime &time)
{
    constexpr qsizetype remembered = 10'000;
    if (m_told.size() > remembered)
        m_told.clear();
    qint64 &told = m_told[{channelId, authorId}];
    if (told >= newest.messageId)
        return;
    told = newest.messageId;
    m_services.rooms.publishTo(authorId, {TopicKind::ChannelReadReceipts, channelId},
                               Publication(eventtype::messageDelivered, [&](LinkGeneration generation) {
                                   return m_services.renderer.receipt({newest.messageId, newest.readerId, time}, generation).toJson();
                               }));
}

void Deliveries::tellNewest(Services &services, Subscription &subscription)
{
    Connection &connection = *subscription.connection;
    const Result<StoredReceipt> newest = services.store.read().newestDelivery(subscription.channelId, connection.userId());
    if (newest.failed())
        return;
    Publication told(eventtype::messageDelivered, [&](LinkGeneration generation) {
        return services.renderer.receipt(*newest, generation).toJson();
    });
    connection.deliver(subscription, {}, told.tail(connection.generation()));
}

} // namespace purr::server
