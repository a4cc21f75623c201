// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Servers that number their events (design.md 4): nothing is lost, doubled or told in another order, whether the link
// breaks or only swallows something.

#include "client/room.h"
#include "client/roomtell.h"
#include "client/usersession.h"
#include "core/clock.h"
#include "core/logging.h"
#include "protocol/countheaders.h"
#include "protocol/names.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace purr
{

namespace
{
/// How long an event may come late before the server is asked for it again.
constexpr std::chrono::milliseconds gapPatience = 500ms;
} // namespace

/// What a SUBSCRIBE says about numbers. Servers that do not count take no notice.
RelayParameters Room::countHeaders(const QString &topic) const
{
    RelayParameters headers{{headername::check, "1"}};
    const EventOrder order = m_counts.value(topic).order;
    if (order.isStarted()) {
        headers.append({headername::since, QByteArray::number(order.last())});
        headers.append({headername::epoch, order.epoch()});
    }
    return headers;
}

/// The topic was just subscribed: when counting goes on, the server has to say that it sent what was missed.
void Room::watchCount(const QString &topic)
{
    const auto found = m_counts.find(topic);
    if (found == m_counts.end() || !found->order.isStarted())
        return;
    found->order.forgetWaiting();
    found->replaying = true;
    m_user->clock()->cancel(found->timer);
    found->timer = m_user->clock()->after(m_user->options().deadline, this, [this, topic] { giveUpCount(topic); });
}

void Room::stopCounts()
{
    for (Count &count : m_counts) {
        m_user->clock()->cancel(std::exchange(count.timer, 0));
        count.replaying = false;
        count.order.forgetWaiting();
    }
}

/// Nobody listens for a while.
void Room::pauseCount(const QString &topic)
{
    const auto found = m_counts.find(topic);
    if (found == m_counts.end())
        return;
    m_user->clock()->cancel(std::exchange(found->timer, 0));
    found->replaying = false;
    found->order.forgetWaiting();
}

void Room::count(const QString &topic, const report::Happened &happened)
{
    const std::shared_ptr<Room> self = shared_from_this();
    const EventOrder &order = m_counts[topic].order;
    if (!order.isStarted() || order.epoch() != happened.epoch || happened.replay == "lost") {
        restartCount(topic, happened);
        if (!m_user || !m_counts.contains(topic))
            return;
    }
    const QList<Event> due = m_counts[topic].order.take(happened);
    for (const Event &event : due) {
        deliver(event);
        if (!m_user)
            return;
    }
    const auto found = m_counts.find(topic);
    if (found == m_counts.end())
        return;
    // The server sends a number without an event after all that it had to replay.
    const bool isAll = found->replaying && happened.event.type.isEmpty();
    if (isAll && !found->order.hasGap()) {
        finishReplay(topic);
    } else if (isAll || !found->replaying) {
        found->replaying = false;
        if (!found->order.hasGap() || isAll)
            m_user->clock()->cancel(std::exchange(found->timer, 0));
        if (found->order.hasGap() && found->timer == 0)
            found->timer = m_user->clock()->after(gapPatience, this, [this, topic] { repair(topic); });
    }
}

/// Counting begins, or begins again because the server cannot or must not go on from where we were.
void Room::restartCount(const QString &topic, const report::Happened &happened)
{
    Count &count = m_counts[topic];
    const bool wasStarted = count.order.isStarted();
    const bool otherLife = wasStarted && count.order.epoch() != happened.epoch;
    const bool isOpening = happened.event.type.isEmpty();
    m_user->clock()->cancel(std::exchange(count.timer, 0));
    count.replaying = false;
    count.order.start(isOpening ? happened.sequence : happened.after, happened.epoch);
    if (isOpening && !wasStarted)
        return;
    // What lies before is not known any more, or the report that begins the count was lost.
    if (topic == "messages"_L1) {
        if (otherLife)
            reload();
        else
            catchUp();
    } else if (topic == "reactions"_L1) {
        catchUp();
    } else if (topic == "self"_L1) {
        refetchChannel();
    }
}

/// Everything that was missed has been told.
void Room::finishReplay(const QString &topic)
{
    Count &count = m_counts[topic];
    m_user->clock()->cancel(std::exchange(count.timer, 0));
    count.replaying = false;
    if (topic == "messages"_L1 && !m_catching)
        finishResuming(true, m_known.base());
}

/// Something is missing on a link that lives: asks for everything after the last that came.
void Room::repair(const QString &topic)
{
    const std::shared_ptr<Room> self = shared_from_this();
    Count &count = m_counts[topic];
    count.timer = 0;
    qCInfo(log::client) << "channel" << m_channel.id << topic << "misses events after" << count.order.last();
    if (topic == "self"_L1) { // to leave this topic is to leave the chat
        const QList<Event> due = count.order.skip();
        for (const Event &event : due) {
            deliver(event);
            if (!m_user)
                return;
        }
        refetchChannel();
    } else if (m_topics.contains(topic)) {
        m_user->topics().unsubscribe(m_topics.take(topic));
        subscribe(topic);
    }
}

/// The server does not say what became of the question.
void Room::giveUpCount(const QString &topic)
{
    m_counts.remove(topic);
    if (topic == "messages"_L1 || topic == "reactions"_L1)
        catchUp();
}

void Room::refetchChannel()
{
    const QString link = m_channel.links.relay(u"self");
    if (link.isEmpty())
        return;
    const std::weak_ptr<Room> weak = weak_from_this();
    m_user->relays().ask(link, {}, readerOf<Channel>(), [weak](const Result<std::any> &result) {
        const std::shared_ptr<Room> room = weak.lock();
        if (room && room->m_user && result.succeeded())
            room->dispatch({eventtype::channelSelfUpdated, std::any_cast<Channel>(*result)});
    });
}

} // namespace purr
