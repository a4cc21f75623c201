// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What a ConversationModel has missed while no session told it anything.

#include "models/conversationmodel.h"

#include <algorithm>

namespace purr
{

/// The link is back and what was missed has been told, or only from `fromId` on up to here.
void ConversationModel::handleResumed(bool complete, qint64 fromId)
{
    flush();
    if (m_state != State::Ready)
        return; // The newest page is still to come.
    const qint64 last = newestUpTo(fromId);
    if (!complete && last != 0) {
        const qint64 place = readingPlace();
        leaveHistory();
        if (place != 0 && rowOfMessage(place) < 0)
            wantQuietly(place); // shown again when the gap is closed
        setGapAfter(last);
        m_gapPage = {};
        fillGap();
    } else if (isThread()) {
        proveReplies(m_generation);
    } else if (!complete) {
        loadNewest(); // What is missing is all there is.
    }
}

/// In the room again after a time without a session, as of a parked pane: what was said meanwhile is fetched.
void ConversationModel::catchUp()
{
    if (!m_apart || m_state != State::Ready || !m_session || m_session->state() != ChatSession::State::Live)
        return;
    m_apart = false;
    handleResumed(false, newestId());
}

QCoro::Task<Result<Paginator<Message>>> ConversationModel::askNewest() const
{
    return isThread() ? m_kitty->listMessages(m_parent) : m_kitty->listMessages(m_channel, filter());
}

void ConversationModel::fillGap()
{
    if (m_kitty && isOffline())
        m_kitty->reconnectNow();
    if (m_keptUpTo != 0 || (m_newerPage.hasPreviousPage() && !isOffline())) {
        loadNewer();
        return;
    }
    if (gapAfter() == 0 || m_fillingGap || !m_kitty || isOffline())
        return;
    m_fillingGap = true;
    fetchGap(m_generation, gapAfter(), gapPages);
}

QCoro::Task<> ConversationModel::fetchGap(qint64 generation, qint64 after, int pages)
{
    const QPointer<ConversationModel> self(this);
    bool lines = false; // the unread line stands above what comes
    while (pages-- > 0) {
        const bool first = m_gapPage.items.isEmpty();
        QCoro::Task<Result<Paginator<Message>>> asked = first ? askNewest() : m_kitty->nextPage(m_gapPage);
        const Result<Paginator<Message>> page = co_await std::move(asked);
        if (!self || generation != m_generation || gapAfter() != after || !m_kitty)
            co_return;
        if (page.failed())
            break;
        m_gapPage = page.value();
        // Nobody was there to read them.
        const bool foreign = std::ranges::any_of(page->items, [this, after](const Message &message) {
            return message.id > after && message.user.id != ownUser().id;
        });
        lines = lines || (first && foreign && m_unreadWanted == 0 && !isThread()
                           && (!hasUnreadLine() || m_answered || m_readUpTo >= after));
        adopt(page->items);
        if (lines) {
            m_answered = false;
            setUnreadFrom(after + 1);
            Q_EMIT unreadChanged();
        }
        const bool reached = std::ranges::any_of(page->items, [after](const Message &message) { return message.id <= after; });
        if (reached || !page->hasNextPage()) {
            setGapAfter(0);
            if (!page->items.isEmpty()
                && (m_oldestPage.items.isEmpty() || m_oldestPage.items.constLast().id > page->items.constLast().id)) {
                m_oldestPage = m_gapPage;
                setBeginning(!hasOlder() && !isThread());
                Q_EMIT loadingOlderChanged();
            }
            m_gapPage = {};
            break;
        }
    }
    m_fillingGap = false;
    if (const qint64 wanted = std::exchange(m_wantedMessage, 0); wanted != 0 && gapAfter() == 0)
        seek(wanted);
}

} // namespace purr
