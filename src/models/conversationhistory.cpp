// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What ConversationModel knows of the past: the newest page, older ones, gaps, the neighbourhood of a message.

#include "models/conversationmodel.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

// Newest and older pages

void ConversationModel::reload()
{
    loadNewest();
}

void ConversationModel::loadNewest()
{
    if (!m_kitty || m_channel.isNull())
        return;
    ++m_generation;
    m_loadingOlder = false;
    m_storedUpTo = 0; // The newest page decides about them.
    m_fetchingReaders = false;
    m_fillingGap = false;
    setSearching(false);
    setState(State::Loading);
    m_apart = !m_session || m_session->state() != ChatSession::State::Live;
    fetchNewest(m_generation);
    if (m_memberCount == 0 && !isThread())
        fetchMemberCount(m_generation);
    showPending();
}

QCoro::Task<> ConversationModel::fetchNewest(qint64 generation)
{
    const QPointer<ConversationModel> self(this);
    const qint64 known = newestId();
    if (isThread()) {
        co_await fetchReplies(generation, known);
        co_return;
    }
    const Result<qint64> unread = co_await m_kitty->countUnreadMessages(m_channel);
    if (!self || generation != m_generation || !m_kitty)
        co_return;
    // Listed again, it is still the same opening.
    if (m_unreadWanted == 0)
        m_readAtOpening = -1;
    // Asked for before the newest are read by being seen, after which the server knows it no more.
    std::optional<QCoro::Task<Result<Message>>> asked;
    if (unread.succeeded() && unread.value() > 0 && m_readAtOpening < 0)
        asked = m_kitty->retrieveLastReadMessage(m_channel, ownUserName());
    const Result<Paginator<Message>> page = co_await m_kitty->listMessages(m_channel, filter());
    if (!self || generation != m_generation)
        co_return;
    if (page.failed()) {
        failNewest(page.error());
        co_return;
    }
    if (asked) {
        const Result<Message> read = co_await std::move(*asked);
        if (!self || generation != m_generation)
            co_return;
        m_readAtOpening = lastRead(read);
    }
    m_oldestPage = page.value();
    m_newerPage = {};
    m_latestOldestPage = {};
    adoptNewest(page->items, known);
    setBeginning(!page->hasNextPage());
    m_unreadWanted = unread.succeeded() ? unread.value() : 0;
    placeUnreadLine();
    setState(State::Ready);
    for (const auto &[id, replies] : std::exchange(m_threadsUnjudged, {}).asKeyValueRange())
        noteMissedReplies(id, replies);
    catchUp();
    askForMissedThreads();
    Q_EMIT unreadChanged();
    Q_EMIT loadingOlderChanged();
    beginAtUnread();
    scheduleRead();
    if (!m_readersWanted.isEmpty() && !m_fetchingReaders) {
        m_fetchingReaders = true;
        fetchReaders(generation);
    }
    if (m_wantedMessage != 0)
        seek(std::exchange(m_wantedMessage, 0));
}

/// Where an answer says that nothing was read: 0. Without an answer: -1.
qint64 ConversationModel::lastRead(const Result<Message> &answer)
{
    if (answer.succeeded())
        return answer->id;
    return answer.error().kind == Failure::Kind::Server ? 0 : -1;
}

void ConversationModel::placeUnreadLine()
{
    if (m_unreadWanted == 0)
        return;
    if (gapAfter() != 0) { // Over a gap nobody can count, but what was read last may be known.
        const bool reached = oldestId() <= m_readAtOpening || (m_readAtOpening == 0 && !hasOlder());
        if (reached && m_readAtOpening < gapAfter()) {
            m_unreadWanted = 0;
            m_answered = false;
            setUnreadFrom(m_readAtOpening + 1);
            Q_EMIT unreadChanged();
        }
        return;
    }
    qint64 left = m_unreadWanted;
    qint64 first = 0;
    for (int row = 0; row < rowCount() && left > 0; ++row) {
        const QModelIndex at = index(row);
        const Message message = at.data(MessageRole).value<Message>();
        if (message.isNull() || at.data(IsOwnRole).toBool())
            continue;
        first = message.id;
        --left;
    }
    // The server counts replies as well, which are no rows here: what was read last stands above the line.
    const bool known = rowOfMessage(m_readAtOpening) >= 0;
    if (left > 0 && hasOlder() && !known)
        return; // It is further up; placed when that is loaded.
    m_unreadWanted = 0;
    m_answered = false;
    setUnreadFrom(known ? std::max(first, m_readAtOpening + 1) : first);
    Q_EMIT unreadChanged();
}

bool ConversationModel::hasUnreadSince(qint64 id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex at = index(row);
        const Message message = at.data(MessageRole).value<Message>();
        if (message.isNull())
            continue;
        if (message.id <= id)
            return false;
        if (!at.data(IsOwnRole).toBool())
            return true;
    }
    return false;
}

bool ConversationModel::hasOlder() const
{
    if (m_state == State::Stored)
        return m_storedBefore != 0;
    if (m_keptFrom != 0)
        return true;
    return m_oldestPage.hasNextPage() && (!m_onStore || m_storedBefore != 0);
}

void ConversationModel::loadOlder()
{
    if (m_loadingOlder || !hasOlder() || !m_kitty)
        return;
    if (m_keptFrom != 0) {
        setLoadingOlder(true);
        fetchKeptOlder(m_generation);
    } else if (m_state == State::Stored || m_onStore) {
        setLoadingOlder(true);
        fetchStored(m_generation, m_storedBefore);
    } else if (m_storedUpTo != 0) {
        proveOlder(m_generation);
    } else if (m_kitty->isOnline() && m_state == State::Ready) {
        setLoadingOlder(true);
        fetchOlder(m_generation);
    }
}

QCoro::Task<> ConversationModel::fetchOlder(qint64 generation)
{
    const QPointer<ConversationModel> self(this);
    // A page may hold nothing but replies, which are no rows here.
    constexpr int emptyPages = 10;
    const int before = messageCount();
    const qint64 edge = m_olderEdge;
    for (int pages = 0; pages < emptyPages && messageCount() == before && hasOlder() && m_kitty; ++pages) {
        const Result<Paginator<Message>> page = co_await m_kitty->nextPage(m_oldestPage);
        if (!self || generation != m_generation || edge != m_olderEdge)
            co_return;
        if (page.failed()) {
            if (page.error().kind != Failure::Kind::Network) // Without a link there is the disk.
                Q_EMIT actionFailed(page.error());
            break;
        }
        m_oldestPage = page.value();
        adopt(page->items);
        setBeginning(!page->hasNextPage() && !isThread());
        placeUnreadLine();
    }
    setLoadingOlder(false);
}

void ConversationModel::setLoadingOlder(bool loading)
{
    m_loadingOlder = loading;
    Q_EMIT loadingOlderChanged();
}

// Around a message

MessageFilter ConversationModel::filter() const
{
    return {.mainThread = true};
}

void ConversationModel::showMessage(double id)
{
    m_wantedQuietly = false;
    seek(qint64(id));
}

void ConversationModel::seek(qint64 wanted)
{
    if (rowOfMessage(wanted) >= 0) {
        tellFound(rowOfMessage(wanted));
        return;
    }
    if (m_state != State::Ready || m_onStore || !m_kitty) {
        if (m_keptUpTo != 0)
            leaveHistory(); // It may be among those behind the gap.
        m_wantedMessage = wanted; // Shown when the newest page is there, or when it is found on disk.
        if (hasOlder())
            loadOlder();
        else
            missOnStore();
        return;
    }
    setSearching(true);
    if (isThread()) {
        fetchReply(m_generation, wanted);
        return;
    }
    MessageFilter where = filter();
    where.until = wanted;
    fetchAround(m_generation, where);
}

void ConversationModel::showDate(const QDateTime &day)
{
    m_wantedQuietly = false;
    const Message *oldest = find(oldestId());
    if (gapAfter() == 0 && oldest && (oldest->createdTime <= day || !hasOlder())) {
        reportFound(sinceOrNewest(day));
        return;
    }
    if (m_state != State::Ready || !m_kitty)
        return;
    MessageFilter where = filter();
    where.since = day;
    setSearching(true);
    fetchAround(m_generation, where);
}

void ConversationModel::showFirstUnread()
{
    m_wantedQuietly = false;
    if (unreadRow() >= 0) {
        Q_EMIT messageFound(unreadRow());
        return;
    }
    if (unreadLetGo() != 0) {
        seek(unreadLetGo());
        return;
    }
    if (m_unreadWanted == 0 || m_state != State::Ready || !m_kitty)
        return;
    setSearching(true);
    fetchFirstUnread(m_generation, true);
}

/// Where the server cannot start in the middle, this is not worth the pages between; the user can still ask for it.
QCoro::Task<> ConversationModel::seekUnread(qint64 generation)
{
    const QPointer<ConversationModel> self(this);
    m_seekingUnread = true;
    m_wantedQuietly = true;
    co_await fetchFirstUnread(generation, false);
    if (!self || generation != m_generation)
        co_return;
    m_seekingUnread = false;
    m_wantedQuietly = false;
    scheduleRead();
}

QCoro::Task<> ConversationModel::fetchFirstUnread(qint64 generation, bool pageByPage)
{
    const QPointer<ConversationModel> self(this);
    const bool quietly = m_wantedQuietly;
    if (m_readAtOpening < 0) {
        const Result<Message> read = co_await m_kitty->retrieveLastReadMessage(m_channel, ownUserName());
        if (!self || generation != m_generation || !m_kitty)
            co_return;
        if (m_readAtOpening < 0) // The answer of the opening, which was asked first, holds: since then more was read.
            m_readAtOpening = lastRead(read);
    }
    MessageFilter where = filter();
    if (m_readAtOpening > 0)
        where.until = m_readAtOpening;
    else
        where.since = QDateTime::fromMSecsSinceEpoch(0); // Nothing was read yet.
    const qint64 after = where.until + 1;
    const bool found = co_await fetchAround(generation, where, pageByPage);
    if (!self || !found || generation != m_generation || m_unreadWanted == 0)
        co_return;
    m_unreadWanted = 0;
    setUnreadFrom(after);
    Q_EMIT unreadChanged();
    if (unreadRow() < 0)
        co_return;
    if (quietly)
        Q_EMIT unreadFound(unreadRow());
    else
        Q_EMIT messageFound(unreadRow());
}

void ConversationModel::markAllRead()
{
    m_readUpTo = newestId();
    m_unreadWanted = 0;
    setUnreadFrom(0);
    clearNewReplies(0);
    Q_EMIT unreadChanged();
    if (m_kitty && m_kitty->isOnline() && !isThread() && !m_channel.isNull())
        m_kitty->readChannel(m_channel);
}

void ConversationModel::markUnreadFrom(const Message &message)
{
    m_answered = false;
    setUnreadFrom(message.id);
    Q_EMIT unreadChanged();
    m_readUpTo = message.id - 1;
    m_watching = false;
    Q_EMIT watchingChanged();
    if (!m_kitty)
        return;
    // Each by itself, and of very many the oldest: the server knows no other way.
    constexpr int most = 100;
    int count = 0;
    for (int row = rowOfMessage(message.id); row >= 0 && count < most; --row) {
        const Message later = index(row).data(MessageRole).value<Message>();
        if (later.isNull() || later.user.id == ownUser().id)
            continue;
        m_kitty->unreadMessage(later);
        ++count;
    }
}

QCoro::Task<bool> ConversationModel::fetchAround(qint64 generation, MessageFilter where, bool pageByPage)
{
    const QPointer<ConversationModel> self(this);
    if (m_kitty->isOnline())
        dropStored();
    Result<Paginator<Message>> page = co_await m_kitty->listMessages(m_channel, where);
    if (!self || generation != m_generation || !m_kitty)
        co_return false;
    const auto fits = [&where](const Message &newest) {
        return where.until != 0 ? newest.id <= where.until : newest.createdTime >= where.since;
    };
    const bool known = page.succeeded() && !page->items.isEmpty() && fits(page->items.constFirst())
                       && (where.until != 0 || page->hasPreviousPage() || !page->hasNextPage());
    if (known) {
        const bool between = page->hasPreviousPage();
        enterHistory(page.value());
        if (between) {
            co_await fetchNewer(generation);
            if (!self || generation != m_generation)
                co_return false;
        }
    } else if (!pageByPage) {
        setSearching(false);
        co_return false;
    } else {
        // A server that cannot start in the middle: page by page, and not for ever.
        constexpr int mostPages = 60;
        if (page.succeeded())
            leaveHistory();
        for (qint64 known = 0; page.succeeded() && m_keptFrom != 0 && known != oldestId();) {
            known = oldestId();
            co_await fetchKeptOlder(generation);
            if (!self || generation != m_generation || !m_kitty)
                co_return false;
        }
        const auto reached = [this, &where] {
            const Message *oldest = find(oldestId());
            return oldest && (where.until != 0 ? oldest->id <= where.until : oldest->createdTime <= where.since);
        };
        for (int pages = 0; pages < mostPages && page.succeeded() && hasOlder() && !reached(); ++pages) {
            page = co_await m_kitty->nextPage(m_oldestPage);
            if (!self || generation != m_generation || !m_kitty)
                co_return false;
            if (page.failed())
                break;
            m_oldestPage = page.value();
            adopt(page->items);
            setBeginning(!page->hasNextPage());
        }
    }
    setSearching(false);
    Q_EMIT loadingOlderChanged();
    if (page.failed())
        tellMissed(page.error());
    else
        reportFound(where.until != 0 ? where.until : sinceOrNewest(where.since));
    co_return page.succeeded();
}

qint64 ConversationModel::sinceOrNewest(const QDateTime &time) const
{
    const qint64 first = messageSince(time);
    return first != 0 ? first : newestId();
}

void ConversationModel::reportFound(qint64 id)
{
    if (rowOfMessage(id) >= 0)
        tellFound(rowOfMessage(id));
    else
        tellMissed({Failure::Kind::Server, u"ResourceNotFoundError"_s, u"no such message"_s, {}});
}

void ConversationModel::setSearching(bool searching)
{
    if (m_searching == searching)
        return;
    m_searching = searching;
    Q_EMIT searchingChanged();
}

} // namespace purr
