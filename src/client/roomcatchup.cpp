// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Closing the gap after a lost link: page back until the ranges join, then tell everything in the server's order.

#include "client/localstoreprivate.h"
#include "client/room.h"
#include "client/roomtell.h"
#include "client/usersession.h"
#include "core/plant.h"
#include "protocol/names.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
/// Pages to fetch at most; what is older stays a gap that resumed() reports.
constexpr int mostPages = 60;
} // namespace

/// Which message is the last one before the session: what comes after it is news, also when it comes before the topic
/// is confirmed. Asked for ahead of the session, of servers that are not known to count.
void Room::askWhereItBegins()
{
    const QString link = m_channel.links.relay(u"messages");
    if (link.isEmpty() || !m_known.isEmpty())
        return;
    const std::weak_ptr<Room> weak = weak_from_this();
    m_beginning = Beginning::Asked;
    m_user->relays().ask(link, {}, readerOf<Page<Message>>(
                             [](const QJsonObject &json) { return Page<Message>::fromJson(json); }),
                         [weak](const Result<std::any> &result) {
                             const std::shared_ptr<Room> room = weak.lock();
                             if (!room || !room->m_user || room->m_beginning != Beginning::Asked || result.failed())
                                 return;
                             room->m_beginning = Beginning::Known;
                             for (const Message &message : std::any_cast<Page<Message>>(*result).items)
                                 room->m_known.setBase(message.id);
                             if (room->m_listening && room->m_start.sequence < 0)
                                 room->catchUp();
                         });
}

void Room::catchUp()
{
    if (m_catching || !m_user)
        return;
    const QString link = m_channel.links.relay(u"messages");
    m_catching = true;
    m_gapBase = m_known.base();
    m_fetched.clear();
    m_fetchedStretch = {};
    m_pages = 0;
    if (link.isEmpty() || plant::isSet("skip-replay"))
        finishCatchUp(false);
    else
        askPage(link);
}

void Room::askPage(const QString &link)
{
    const std::weak_ptr<Room> weak = weak_from_this();
    m_user->relays().ask(link, {}, readerOf<Page<Message>>(
                             [](const QJsonObject &json) { return Page<Message>::fromJson(json); }),
                         [weak](const Result<std::any> &result) {
                             const std::shared_ptr<Room> room = weak.lock();
                             if (!room || !room->m_user || !room->m_catching)
                                 return;
                             if (result.succeeded())
                                 room->handlePage(std::any_cast<Page<Message>>(*result));
                             else if (result.error().kind != Failure::Kind::Network) // else handleOffline() follows
                                 room->finishCatchUp(false);
                         });
}

void Room::handlePage(const Page<Message> &page)
{
    ++m_pages;
    qint64 lowest = page.items.isEmpty() ? 0 : page.items.first().id;
    qint64 highest = lowest;
    for (const Message &message : page.items) {
        lowest = std::min(lowest, message.id);
        highest = std::max(highest, message.id);
    }
    m_fetched += page.items;
    if (m_fetchedStretch.isNull())
        m_fetchedStretch = {m_channel.id, Stretch::everything, lowest, highest};
    m_fetchedStretch.first = page.hasNext() ? lowest : 0;
    const bool joined = lowest <= m_gapBase || !page.hasNext() || page.items.isEmpty();
    // Edits and deletions may concern anything that is known.
    const bool compared = m_known.isEmpty() || lowest <= m_known.oldest() || !page.hasNext();
    if ((joined && compared) || m_pages >= mostPages)
        finishCatchUp(joined);
    else
        askPage(page.info.nextLink);
}

void Room::finishCatchUp(bool complete)
{
    const std::shared_ptr<Room> self = shared_from_this();
    QList<Message> fetched = std::exchange(m_fetched, {});
    keepFetched(fetched, complete);
    std::sort(fetched.begin(), fetched.end(), [](const Message &a, const Message &b) { return a.id < b.id; });

    QSet<qint64> present;
    for (const Message &message : std::as_const(fetched))
        present.insert(message.id);
    if (!fetched.isEmpty() && !plant::isSet("keep-deleted")) {
        const QList<Message> known = m_known.between(fetched.first().id, fetched.last().id);
        for (const Message &message : known) {
            if (!present.contains(message.id))
                dispatch({eventtype::channelMessageDeleted, message});
        }
    }
    for (const Message &message : std::as_const(fetched)) {
        if (!m_user)
            return; // a handler ended it
        if (message.id > m_gapBase)
            dispatch({eventtype::channelMessageCreated, message});
        else if (m_known.contains(message.id) && m_known.note(message) == KnownMessages::Change::Edited)
            dispatch({eventtype::channelMessageUpdated, message});
    }
    m_catching = false;
    const QList<Event> held = std::exchange(m_held, {});
    for (const Event &event : held) {
        if (!m_user)
            return;
        dispatch(event);
    }
    if (m_user)
        finishResuming(complete, m_gapBase);
}

/// What was fetched is without holes, and continues what was followed when it reaches that.
void Room::keepFetched(const QList<Message> &fetched, bool complete)
{
    Stretch stretch = std::exchange(m_fetchedStretch, {});
    m_store->d->keep(fetched, stretch);
    if (stretch.isNull()) {
        if (!complete)
            m_followed.clear();
        return;
    }
    for (Stretch &followed : m_followed) {
        if (complete)
            break;
        followed.first = stretch.first;
        followed.last = stretch.last;
    }
    stretch.parentId = 0;
    if (!m_followed.contains({}))
        m_followed.insert({}, stretch);
}

void Room::follow(const QString &parent, const Stretch &stretch)
{
    if (stretch.isNull() || !m_listening || m_followed.contains(parent))
        return;
    Stretch followed = stretch;
    followed.parentId = std::max<qint64>(stretch.parentId, 0);
    // Some of what was told while the page was on its way may not be in it.
    followed.last = std::max(followed.last, m_known.base());
    m_followed.insert(parent, followed);
    m_store->d->keep(QList<Message>(), followed);
}

/// What is whole on this device with this message, which was told last; null when nobody knows.
Stretch Room::stretchTo(const Message &message)
{
    const auto count = m_counts.constFind(u"messages"_s);
    const auto followed = m_followed.find(message.links.relay(u"parent"));
    const bool hears = m_listening || (count != m_counts.cend() && count->order.isStarted());
    if (!hears || followed == m_followed.end())
        return {};
    followed->last = std::max(followed->last, message.id);
    return followed->first <= followed->last ? *followed : Stretch();
}

/// The link broke again, or nobody listens any more; nothing was told yet, so the next time starts from the same place.
void Room::abortCatchUp()
{
    // The next catching up begins before what was held, and so does counting.
    if (std::exchange(m_catching, false))
        m_user->clock()->cancel(m_counts.take(u"messages"_s).timer);
    m_held.clear();
    m_fetched.clear();
}

/// The store of the server began another life: what is known may never have been.
void Room::reload()
{
    abortCatchUp();
    const std::shared_ptr<Room> self = shared_from_this();
    const QList<Message> known = m_known.between(0, std::numeric_limits<qint64>::max());
    for (const Message &message : known) {
        if (!m_user)
            return;
        dispatch({eventtype::channelMessageDeleted, message});
    }
    m_known = {};
    m_followed.clear();
    if (!m_user)
        return;
    m_store->d->removeChannel(m_channel.id); // with what is whole of it
    m_store->d->keep(QList<Channel>{m_channel});
    catchUp();
}

void Room::note(const QList<Message> &messages, bool wasListening)
{
    if (!m_user)
        return;
    // The first listing is history; the end of later ones may be news whose events are on their way.
    const bool first = m_known.isEmpty() || !wasListening;
    for (const Message &message : messages) {
        if (m_catching && message.id > m_gapBase)
            continue; // the gap is told in order
        m_known.note(message);
        if (first && !m_catching && m_state != ChatSession::State::Reconnecting)
            m_known.setBase(message.id);
    }
    if (!wasListening && m_listening)
        catchUp();
}

} // namespace purr
