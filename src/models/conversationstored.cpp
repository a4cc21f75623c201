// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What ConversationModel shows without the server: the newest rows from a file of its own at once, then what the store
// has; and how it is replaced by what the server says.

#include "models/conversationmodel.h"

#include "client/localstore.h"
#include "protocol/names.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <limits>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
/// As many rows of the store at a time.
constexpr int storedMessages = 50;
/// Rows of one channel that are kept for the next start.
constexpr int cachedMessages = 60;
constexpr auto cacheDelay = 3s;
} // namespace

// The store

bool ConversationModel::isLinkLost() const
{
    const auto state = m_kitty ? m_kitty->state() : ChatKitty::ConnectionState::SignedOut;
    return state == ChatKitty::ConnectionState::Connecting || state == ChatKitty::ConnectionState::Reconnecting;
}

void ConversationModel::showStored()
{
    if (isLinkLost() && m_state == State::Idle)
        fetchStored(m_generation, 0);
    markMissing();
}

/// The newest page could not be had. Without a link there is what this device has seen.
void ConversationModel::failNewest(const Error &error)
{
    const bool lost = error.kind == Failure::Kind::Network;
    setState(lost && newestId() != 0 ? State::Stored : State::Failed, error);
    if (lost)
        fetchStored(m_generation, 0);
    markMissing();
}

QCoro::Task<> ConversationModel::fetchStored(qint64 generation, qint64 before)
{
    const QPointer<ConversationModel> self(this);
    constexpr int mostPages = 60;
    const int known = messageCount();
    const qint64 edge = m_olderEdge;
    int pages = 0;
    const auto wantsMore = [&] { // a page may hold nothing but rows that are there
        return before != 0 && (messageCount() == known || (before > m_wantedMessage && m_wantedMessage != 0 && pages < mostPages));
    };
    do {
        ++pages;
        LocalStore *const store = m_kitty->store();
        QCoro::Task<Result<HeldMessages>> asked = isThread() ? store->replies(m_parent, before, storedMessages)
                                                             : store->messages(m_channel.id, before, storedMessages);
        const Result<HeldMessages> stored = co_await std::move(asked);
        if (!self || generation != m_generation || edge != m_olderEdge || !m_kitty)
            co_return;
        const bool unreached = m_state == State::Failed && m_error.kind == Failure::Kind::Network;
        if (m_state != State::Idle && m_state != State::Stored && !unreached && !m_onStore)
            co_return; // The server's pages are there or on their way, and count.
        const HeldMessages held = stored ? stored.value() : HeldMessages();
        if (m_state == State::Ready && m_storedUpTo == 0)
            m_storedUpTo = before;
        m_storedBefore = before = held.messages.size() < storedMessages ? 0 : held.messages.constLast().id;
        if (isThread())
            addMessages({m_parent});
        adopt(held.messages);
        for (const qint64 id : held.gaps)
            addGap(id);
    } while (wantsMore());
    if (m_state != State::Ready)
        showPending();
    if ((m_state == State::Idle || m_state == State::Failed) && !isEmpty())
        setState(State::Stored, m_error);
    markMissing();
    setLoadingOlder(false);
    if (rowOfMessage(m_wantedMessage) >= 0)
        seek(std::exchange(m_wantedMessage, 0));
    else if (m_wantedMessage != 0)
        missOnStore();
}

/// A message that is wanted is not on this device. A pane that shows what is kept goes on wanting it: its first page from
/// the server is still to come.
void ConversationModel::missOnStore()
{
    if (!m_onStore)
        return;
    m_wantedMessage = 0;
    tellMissed({Failure::Kind::Network, errorname::connectionFailed, u"not on this device"_s, {}});
}

void ConversationModel::showPending()
{
    for (const OutboxEntry &entry : m_kitty->outbox()->entries(m_channel.id))
        handleOutbox(entry);
}

/// Rows from disk end somewhere, and nobody knows yet what follows.
void ConversationModel::markMissing()
{
    if (m_state == State::Stored && m_kitty && m_kitty->state() == ChatKitty::ConnectionState::Reconnecting)
        setGapAfter(newestId());
}

/// A pane that was up to date when the link was lost reads on from disk, and from the server again when that is back.
void ConversationModel::followLink()
{
    if (m_state != State::Ready || m_onStore == isLinkLost())
        return;
    m_onStore = !m_onStore;
    if (m_onStore && m_storedUpTo == 0)
        m_storedBefore = provenFrom();
    if (!m_onStore)
        m_loadingOlder = false;
    if (!m_onStore && m_storedUpTo != 0)
        proveOlder(m_generation);
    else
        Q_EMIT loadingOlderChanged();
}

/// The oldest message up to which the rows are what the server has.
qint64 ConversationModel::provenFrom() const
{
    qint64 oldest = m_oldestPage.items.isEmpty() ? oldestId() : m_oldestPage.items.constFirst().id;
    for (const Message &message : m_oldestPage.items)
        oldest = std::min(oldest, message.id);
    return oldest;
}

/// The server's pages take the place of what was shown from disk: up to a page above the reader, so that nothing moves
/// before his eyes. What is older is loaded again when it is wanted.
QCoro::Task<> ConversationModel::proveOlder(qint64 generation)
{
    const QPointer<ConversationModel> self(this);
    const qint64 place = readingPlace();
    setLoadingOlder(true);
    bool above = place == 0;
    for (int pages = 0; pages < gapPages && !above && m_oldestPage.hasNextPage(); ++pages) {
        above = m_storedUpTo <= place;
        const qint64 from = m_oldestPage.items.isEmpty() ? m_storedUpTo : provenFrom();
        const Result<Paginator<Message>> page = co_await m_kitty->nextPage(m_oldestPage);
        if (!self || generation != m_generation || m_storedUpTo == 0 || !m_kitty)
            co_return;
        if (page.failed()) {
            setLoadingOlder(false); // Tried again when the link is back, or more is wanted.
            co_return;
        }
        m_oldestPage = page.value();
        if (page->items.isEmpty())
            continue;
        m_storedUpTo = std::min(provenFrom(), m_storedUpTo);
        removeGaps(m_storedUpTo, from - 1);
        dropUnproven(page->items, m_storedUpTo, from - 1);
        adopt(page->items);
    }
    const bool passed = place != 0 && place < m_storedUpTo;
    dropStored();
    setBeginning(!m_oldestPage.hasNextPage() && !isThread());
    placeUnreadLine();
    setLoadingOlder(false);
    if (passed && m_oldestPage.hasNextPage())
        seekQuietly(place); // too far up to load all that lies between
}

/// Forgets the rows that came from disk while the link was lost.
void ConversationModel::dropStored()
{
    const qint64 from = std::exchange(m_storedUpTo, 0);
    if (from == 0)
        return;
    m_loadingOlder = false;
    removeGaps(0, from - 1);
    for (int row = rowCount() - 1; row >= 0 && isThread(); --row) {
        if (const qint64 id = messageIdAt(row); id != 0 && id < from && id != m_parent.id)
            removeMessage(id);
    }
    if (!isThread())
        dropBefore(from);
}

/// Takes away rows that came from disk and that the server's page, which holds all from one message up to another, does
/// not have: they were deleted.
void ConversationModel::dropUnproven(const QList<Message> &page, qint64 from, qint64 upTo)
{
    QSet<qint64> proven{0, m_parent.id};
    for (const Message &message : page)
        proven.insert(message.id);
    QList<qint64> gone;
    for (int row = 0; row < rowCount(); ++row) {
        const qint64 id = messageIdAt(row);
        if (id >= from && id <= upTo && !proven.contains(id))
            gone.append(id);
    }
    for (const qint64 id : std::as_const(gone))
        removeMessage(id);
    m_kitty->store()->forget(gone);
}

/// The newest page is there: of the rows from disk what it does not prove goes, and what is older is loaded again when it
/// is wanted. `before`: the newest row when the page was asked for.
void ConversationModel::adoptNewest(const QList<Message> &page, qint64 before)
{
    removeGaps(0, std::numeric_limits<qint64>::max());
    forgetLetGo();
    const auto [first, last] = std::ranges::minmax_element(page, {}, &Message::id);
    const qint64 oldest = page.isEmpty() ? before + 1 : first->id;
    const qint64 place = readingPlace();
    if (place != 0 && place < oldest && place != m_parent.id && m_wantedMessage == 0)
        wantQuietly(place);
    m_storedUpTo = oldest;
    dropStored();
    if (!page.isEmpty())
        dropUnproven(page, oldest, std::max(before, last->id));
    flush();
    if (isThread())
        addMessages({m_parent});
    adopt(page);
}

// The newest rows

void ConversationModel::setCachePath(const QString &path)
{
    if (m_cachePath == path)
        return;
    m_cachePath = path;
    Q_EMIT cachePathChanged();
    if (!m_channel.isNull() && rowCount() == 0)
        restoreCache();
}

QString ConversationModel::cacheFile() const
{
    return m_cachePath.isEmpty() || m_channel.isNull() ? QString() : u"%1/%2.json"_s.arg(m_cachePath).arg(m_channel.id);
}

void ConversationModel::restoreCache()
{
    QFile file(cacheFile());
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    QList<Message> messages;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const Result<Message> message = Message::fromJson(value.toObject());
        if (message.succeeded() && message->channelId == m_channel.id)
            messages.append(message.value());
    }
    addMessages(messages);
}

void ConversationModel::scheduleCache()
{
    if (m_cacheTimer != 0 || m_cachePath.isEmpty() || m_state != State::Ready)
        return;
    m_cacheTimer = clock()->after(cacheDelay, this, [this] { writeCache(); });
}

void ConversationModel::writeCache()
{
    clock()->cancel(std::exchange(m_cacheTimer, 0));
    const QString name = cacheFile();
    const auto isGap = [this](int row) { return index(row).data(KindRole).value<Row::Kind>() == Row::Kind::Gap; };
    if (name.isEmpty() || isGap(0))
        return;
    QJsonArray array;
    for (int row = 0; row < rowCount() && array.size() < cachedMessages && !isGap(row); ++row) {
        const Message message = index(row).data(MessageRole).value<Message>();
        if (!message.isNull())
            array.append(message.toJson());
    }
    QDir().mkpath(m_cachePath);
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QJsonDocument(array).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

} // namespace purr
