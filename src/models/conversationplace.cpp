// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Where the reader of a ConversationModel is: what he sees, and what is kept of it for the next time the conversation is
// opened on this device.

#include "models/conversationmodel.h"

#include "client/localstore.h"

using namespace std::chrono_literals;

namespace purr
{

namespace
{
constexpr auto placeDelay = 1s;
} // namespace

void ConversationModel::setPinned(bool pinned)
{
    if (m_pinned == pinned)
        return;
    m_pinned = pinned;
    Q_EMIT pinnedChanged();
    if (pinned) {
        setUnseenCount(0);
        // Whoever scrolls up from here reads on from the newest messages, not towards them.
        QMetaObject::invokeMethod(this, [this] {
            if (m_pinned && !m_searching && !m_loadingNewer)
                leaveHistory();
        }, Qt::QueuedConnection);
    }
    scheduleRead();
}

void ConversationModel::setSeenRow(int row)
{
    m_seenPlace = 0;
    for (int at = std::max(row, 0); at < rowCount() && row >= 0 && m_seenPlace == 0; ++at)
        m_seenPlace = messageIdAt(at);
    readOn();
    if (m_seenRow == row)
        return;
    m_seenRow = row;
    Q_EMIT seenRowChanged();
    scheduleRead();
}

/// The message that the reader has before him; 0 while the view stands at the newest of all.
qint64 ConversationModel::readingPlace() const
{
    if (!m_pinned && rowOfMessage(m_place) >= 0)
        return m_place;
    qint64 place = 0;
    for (int row = m_seenRow; !m_pinned && row >= 0 && row < rowCount() && place == 0; ++row)
        place = messageIdAt(row);
    return place;
}

void ConversationModel::keepPlace(double place)
{
    const qint64 wanted = qint64(place);
    if (m_place == wanted)
        return;
    m_place = wanted;
    m_placeRecalled = true; // where he is now counts
    if (m_placeTimer == 0)
        m_placeTimer = clock()->after(placeDelay, this, [this] { writePlace(); });
}

void ConversationModel::writePlace()
{
    if (m_placeTimer == 0)
        return;
    clock()->cancel(std::exchange(m_placeTimer, 0));
    if (m_store && !m_channel.isNull())
        m_store->setReadingPlace(qint64(draftKey()), m_place);
}

void ConversationModel::forgetPlace()
{
    writePlace();
    m_place = 0;
    m_placeRecalled = false;
    m_begun = false;
    m_seekingUnread = false;
    m_wantedQuietly = false;
}

/// Goes where the reader was when he closed this conversation, unless he has gone somewhere meanwhile. Once; the store has
/// nothing before it is open, which it tells.
QCoro::Task<> ConversationModel::recallPlace()
{
    if (m_placeRecalled)
        co_return;
    m_placeRecalled = true;
    const QPointer<ConversationModel> self(this);
    const double key = draftKey();
    const Result<qint64> kept = co_await m_store->readingPlace(qint64(key));
    if (!self || key != draftKey() || !m_store)
        co_return;
    if (kept && kept.value() != 0 && m_place == 0 && m_pinned && m_wantedMessage == 0 && !m_searching)
        seekQuietly(kept.value());
}

/// Once for each opening, unless the reader was somewhere when he closed it, or has gone somewhere meanwhile.
void ConversationModel::beginAtUnread()
{
    if (std::exchange(m_begun, true) || !m_beginsAtUnread || isThread() || !m_pinned || m_place != 0 || m_wantedMessage != 0 || m_searching)
        return;
    if (unreadRow() >= 0)
        Q_EMIT unreadFound(unreadRow());
    else if (m_unreadWanted > 0)
        seekUnread(m_generation);
}

/// Shows a message as showMessage() does, but nobody asked for it: it is not pointed at, and not missed.
void ConversationModel::seekQuietly(qint64 id)
{
    m_wantedQuietly = true;
    seek(id);
}

/// The same, once that message may be there.
void ConversationModel::wantQuietly(qint64 id)
{
    m_wantedQuietly = true;
    m_wantedMessage = id;
}

void ConversationModel::tellFound(int row)
{
    if (std::exchange(m_wantedQuietly, false))
        Q_EMIT placeRecalled(row);
    else
        Q_EMIT messageFound(row);
}

void ConversationModel::tellMissed(const Error &error)
{
    if (!std::exchange(m_wantedQuietly, false))
        Q_EMIT actionFailed(error);
}

} // namespace purr
