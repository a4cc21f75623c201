// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Closing the gap after a lost link: page back until the ranges join, then tell everything in the server's order.

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
    for (const Message &message : page.items)
        lowest = std::min(lowest, message.id);
    m_fetched += page.items;
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
    if (m_user)
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
