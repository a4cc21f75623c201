// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Which rows of a long history ConversationModel has in memory: the newest, and those around the reader. Others are let go
// and read again from the store when he comes back to them; from the server where the store has not all of them.

#include "models/conversationmodel.h"

#include "client/localstore.h"

#include <algorithm>

namespace purr
{

namespace
{
/// Fewer rows are not worth a change.
constexpr int fewRows = 100;
/// As many rows of the store at a time.
constexpr int pageRows = 100;
/// Rows between the reader and those that were let go, at which they come back; and those that were never here.
constexpr int nearRows = 150;
constexpr int nearPage = 40;

/// Whether nothing is missing in [from, upTo].
bool isWhole(const Result<HeldMessages> &held, qint64 from, qint64 upTo)
{
    return held && !held->messages.isEmpty()
           && std::ranges::none_of(held->gaps, [=](qint64 id) { return id >= from && id < upTo; });
}
} // namespace

// A place far up, and back

void ConversationModel::enterHistory(const Paginator<Message> &page)
{
    leaveHistory();
    ++m_olderEdge;
    m_loadingOlder = false;
    const qint64 edge = oldestId();
    const qint64 newest = page.items.constFirst().id;
    setBeginning(false);
    if (newest < edge && page.hasPreviousPage()) {
        m_latestOldestPage = m_oldestPage;
        m_latestKeptFrom = m_keptFrom;
        adopt(page.items);
        setGapAfter(newest);
        m_newerPage = page;
    } else {
        adopt(page.items);
    }
    m_oldestPage = page;
    m_keptFrom = 0;
    setBeginning(!page.hasNextPage());
}

void ConversationModel::leaveHistory()
{
    if (!isApart())
        return;
    if (isInHistory()) {
        m_oldestPage = std::exchange(m_latestOldestPage, {});
        m_keptFrom = std::exchange(m_latestKeptFrom, 0);
    } else if (m_keptFrom == 0) {
        m_keptFrom = m_storedUpTo != 0 ? m_storedUpTo : oldestId();
    }
    setBeginning(false);
    letGoRows(0, gapAfter());
    m_keptUpTo = 0;
    m_storedUpTo = 0; // Those rows were further up.
    m_storedBefore = provenFrom();
    m_newerPage = {};
    ++m_olderEdge;
    m_loadingOlder = false;
    setBeginning(!hasOlder());
    Q_EMIT loadingOlderChanged();
}

void ConversationModel::loadNewer()
{
    if (m_loadingNewer || gapAfter() == 0 || !m_kitty)
        return;
    if (m_keptUpTo != 0)
        fetchKeptNewer(m_generation);
    else if (m_newerPage.hasPreviousPage())
        fetchNewer(m_generation);
}

QCoro::Task<> ConversationModel::fetchNewer(qint64 generation)
{
    if (m_loadingNewer || !m_newerPage.hasPreviousPage())
        co_return;
    const QPointer<ConversationModel> self(this);
    m_loadingNewer = true;
    const qint64 after = gapAfter();
    const Result<Paginator<Message>> page = co_await m_kitty->prevPage(m_newerPage);
    if (!self)
        co_return;
    m_loadingNewer = false;
    if (generation != m_generation || after == 0 || gapAfter() != after || m_keptUpTo != 0)
        co_return;
    if (page.failed()) {
        Q_EMIT actionFailed(page.error());
        co_return;
    }
    const qint64 behind = idBehindGap();
    adopt(page->items);
    qint64 newest = 0;
    for (const Message &message : page->items)
        newest = std::max(newest, message.id);
    const bool closed = !page->hasPreviousPage() || (behind != 0 && newest >= behind) || page->items.isEmpty();
    setGapAfter(closed ? 0 : newest);
    m_newerPage = closed ? Paginator<Message>() : page.value();
    if (closed) {
        m_latestOldestPage = {};
        m_latestKeptFrom = 0;
    }
    planLetGo();
}

// Letting go

int ConversationModel::readerRow() const
{
    return m_pinned ? 0 : m_seenPlace == 0 ? -1 : rowOfMessage(m_seenPlace);
}

/// Whether the rows are in two parts with a gap between that is known to be filled when the reader comes there.
bool ConversationModel::isApart() const
{
    return gapAfter() != 0 && (isInHistory() || m_keptUpTo != 0 || m_newerPage.hasPreviousPage());
}

/// What is selected stays; and what is not proven is not in the store as it is here.
bool ConversationModel::mayLetGo() const
{
    return rowCount() > mostRows && m_state == State::Ready && !isThread() && m_storedUpTo == 0 && selection().isEmpty()
           && !m_searching && !m_fillingGap && !m_storeFailed && m_kitty && !m_kitty->storagePath().isEmpty();
}

void ConversationModel::planLetGo()
{
    if (m_letGoPlanned || !mayLetGo())
        return;
    m_letGoPlanned = true; // Whoever has just changed the rows, or looks at them, is done with that first.
    QMetaObject::invokeMethod(this, &ConversationModel::letGoFar, Qt::QueuedConnection);
}

void ConversationModel::letGoFar()
{
    m_letGoPlanned = false;
    if (mayLetGo() && readerRow() >= 0 && !m_loadingNewer)
        letGoNewer(readerRow());
    if (mayLetGo() && readerRow() >= 0 && !m_loadingOlder)
        letGoOlder(readerRow());
}

/// The first message from that row on, upwards or (-1) downwards; 0: there is none.
qint64 ConversationModel::messageFromRow(int row, int step) const
{
    while (row >= 0 && row < rowCount() && messageIdAt(row) == 0)
        row += step;
    return messageIdAt(row);
}

void ConversationModel::letGoNewer(int reader)
{
    if (gapAfter() != 0 && !isApart())
        return; // What is missing there is still to come.
    const qint64 tail = messageFromRow(keptNewest, -1);
    const int edge = gapAfter() != 0 ? rowOfMessage(newestUpTo(gapAfter())) : keptNewest;
    if (tail == 0 || edge < 0 || reader < edge)
        return;
    if (gapAfter() != 0 && edge > keptRows + keptNewest) {
        // So many have come at the newest end.
        const qint64 behind = idBehindGap();
        letGoRows(behind, tail - 1);
        if (!isInHistory())
            m_keptUpTo = m_keptUpTo != 0 ? tail : 0;
        else if (m_latestKeptFrom == 0)
            m_latestKeptFrom = behind;
    }
    if (reader - keptRows - edge < fewRows)
        return;
    // Rows have changed their numbers.
    const qint64 newest = messageFromRow(readerRow() - keptRows, 1);
    if (gapAfter() == 0) {
        letGoRows(newest + 1, tail - 1);
        m_keptUpTo = tail;
    } else {
        m_keptUpTo = m_keptUpTo != 0 ? m_keptUpTo : gapAfter();
        letGoRows(newest + 1, gapAfter());
    }
    setGapAfter(newest);
}

void ConversationModel::letGoOlder(int reader)
{
    const qint64 oldest = messageFromRow(reader + keptRows, -1);
    if (oldest == 0 || rowCount() - reader - keptRows < fewRows)
        return;
    if (isInHistory() && oldest > gapAfter()) {
        leaveHistory();
        return;
    }
    if (m_keptFrom == 0)
        m_keptFrom = oldestId();
    ++m_olderEdge;
    setBeginning(false);
    letGoRows(0, oldest - 1);
    if (gapAfter() == 0) {
        m_keptUpTo = 0;
        m_newerPage = {};
    }
    Q_EMIT loadingOlderChanged();
}

void ConversationModel::letGoRows(qint64 from, qint64 upTo)
{
    for (const qint64 id : letGo(from, upTo))
        m_readersAsked.remove(id); // asked again when the row is back
}

void ConversationModel::forgetLetGo()
{
    m_keptFrom = 0;
    m_latestKeptFrom = 0;
    m_keptUpTo = 0;
    m_seenPlace = 0;
    ++m_olderEdge;
}

// Coming back

/// The reader has moved.
void ConversationModel::readOn()
{
    planLetGo();
    if (m_loadingNewer || m_searching || !isApart())
        return;
    const int left = readerRow() - rowOfMessage(newestUpTo(gapAfter()));
    if (left >= 0 && left < (m_keptUpTo != 0 ? nearRows : nearPage))
        loadNewer();
}

QCoro::Task<> ConversationModel::fetchKeptOlder(qint64 generation)
{
    const QPointer<ConversationModel> self(this);
    const qint64 edge = m_olderEdge;
    const qint64 from = m_keptFrom;
    const qint64 before = oldestId();
    Result<HeldMessages> held = co_await m_kitty->store()->messages(m_channel.id, before, pageRows);
    if (!self || generation != m_generation || edge != m_olderEdge || !m_kitty)
        co_return;
    if (!isWhole(held, from, before)) {
        co_await seekOlder(generation);
        co_return;
    }
    const bool reached = held->messages.constLast().id <= from || held->messages.size() < pageRows;
    held.value().messages.removeIf([from](const Message &message) { return message.id < from; });
    adopt(held->messages);
    if (reached) {
        m_keptFrom = 0;
        setBeginning(!m_oldestPage.hasNextPage());
    }
    placeUnreadLine();
    setLoadingOlder(false);
    if (m_wantedMessage == 0 || !m_onStore)
        co_return;
    if (rowOfMessage(m_wantedMessage) >= 0)
        seek(std::exchange(m_wantedMessage, 0));
    else if (hasOlder())
        loadOlder();
    else
        missOnStore();
}

/// The store has not all of them any more.
QCoro::Task<> ConversationModel::seekOlder(qint64 generation)
{
    const QPointer<ConversationModel> self(this);
    const qint64 edge = m_olderEdge;
    MessageFilter where = filter();
    where.until = oldestId();
    const Result<Paginator<Message>> page = co_await m_kitty->listMessages(m_channel, where);
    if (!self || generation != m_generation || edge != m_olderEdge || !m_kitty)
        co_return;
    if (page.failed()) {
        setLoadingOlder(false); // tried again when they are wanted again
        co_return;
    }
    if (page->items.isEmpty() || page->items.constFirst().id > where.until) {
        loadNewest(); // A server that cannot start in the middle; the reader's place is looked for from the newest on.
        co_return;
    }
    m_keptFrom = 0;
    m_oldestPage = page.value();
    adopt(page->items);
    setBeginning(!page->hasNextPage());
    placeUnreadLine();
    setLoadingOlder(false);
}

QCoro::Task<> ConversationModel::fetchKeptNewer(qint64 generation)
{
    const QPointer<ConversationModel> self(this);
    m_loadingNewer = true;
    const qint64 after = gapAfter();
    const qint64 upTo = m_keptUpTo;
    Result<HeldMessages> held = co_await m_kitty->store()->messagesAfter(m_channel.id, after, pageRows);
    if (!self)
        co_return;
    m_loadingNewer = false;
    if (generation != m_generation || gapAfter() != after || m_keptUpTo != upTo || !m_kitty)
        co_return;
    if (!isWhole(held, after, upTo)) {
        co_await seekNewer(generation);
        co_return;
    }
    const qint64 newest = std::min(held->messages.constFirst().id, upTo);
    const bool reached = newest == upTo || held->messages.size() < pageRows;
    held.value().messages.removeIf([upTo](const Message &message) { return message.id > upTo; });
    adopt(held->messages);
    if (reached)
        m_keptUpTo = 0;
    // Behind what was let go of a place in the past is still what lies between that and the newest messages.
    setGapAfter(!reached ? newest : m_newerPage.hasPreviousPage() ? upTo : 0);
    planLetGo();
}

QCoro::Task<> ConversationModel::seekNewer(qint64 generation)
{
    const QPointer<ConversationModel> self(this);
    m_loadingNewer = true;
    const qint64 after = gapAfter();
    MessageFilter where = filter();
    where.until = after;
    const Result<Paginator<Message>> page = co_await m_kitty->listMessages(m_channel, where);
    if (!self)
        co_return;
    m_loadingNewer = false;
    if (generation != m_generation || gapAfter() != after || !m_kitty || page.failed())
        co_return;
    m_keptUpTo = 0;
    m_newerPage = {};
    if (page->items.isEmpty() || page->items.constFirst().id > after)
        co_return; // A server that cannot start in the middle: the gap row fills the gap from the newest on.
    adopt(page->items);
    m_newerPage = page.value();
    if (page->hasPreviousPage())
        co_await fetchNewer(generation);
    else
        setGapAfter(0);
}

} // namespace purr
