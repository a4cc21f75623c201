// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What ConversationModel asks the server for: history, receipts, commands. And the newest rows on disk.

#include "models/conversationmodel.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
/// Rows of one channel that are kept on disk.
constexpr int cachedMessages = 60;
constexpr auto cacheDelay = 3s;
} // namespace

// History

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
    m_fetchingReaders = false;
    m_fillingGap = false;
    setState(State::Loading);
    fetchNewest(m_generation);
    if (m_memberCount == 0)
        fetchMemberCount(m_generation);
    for (const OutboxEntry &entry : m_kitty->outbox()->entries(m_channel.id))
        handleOutbox(entry);
}

QCoro::Task<> ConversationModel::fetchNewest(qint64 generation)
{
    const QPointer<ConversationModel> self(this);
    const qint64 known = newestId();
    const Result<qint64> unread = co_await m_kitty->countUnreadMessages(m_channel);
    if (!self || generation != m_generation || !m_kitty)
        co_return;
    const Result<Paginator<Message>> page = co_await m_kitty->listMessages(m_channel);
    if (!self || generation != m_generation)
        co_return;
    if (page.failed()) {
        setState(State::Failed, page.error());
        co_return;
    }
    flush();
    m_oldestPage = page.value();
    qint64 oldest = 0;
    for (const Message &message : page->items)
        oldest = oldest == 0 ? message.id : std::min(oldest, message.id);
    adopt(page->items);
    if (known != 0 && oldest > known && page->hasNextPage()) {
        // The rows from disk are older than this page: what is between them is not known.
        setGapAfter(known);
        m_gapPage = page.value();
        fillGap();
    } else {
        setBeginning(!page->hasNextPage());
    }
    m_unreadWanted = unread.succeeded() ? unread.value() : 0;
    placeUnreadLine();
    setState(State::Ready);
    Q_EMIT loadingOlderChanged();
    scheduleRead();
}

void ConversationModel::placeUnreadLine()
{
    if (m_unreadWanted == 0)
        return;
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
    if (left > 0 && hasOlder())
        return; // It is further up; placed when that is loaded.
    m_unreadWanted = 0;
    setUnreadFrom(first);
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

void ConversationModel::loadOlder()
{
    if (m_loadingOlder || !hasOlder() || !m_kitty || !m_kitty->isOnline() || m_state != State::Ready)
        return;
    setLoadingOlder(true);
    fetchOlder(m_generation);
}

QCoro::Task<> ConversationModel::fetchOlder(qint64 generation)
{
    const QPointer<ConversationModel> self(this);
    const Result<Paginator<Message>> page = co_await m_kitty->nextPage(m_oldestPage);
    if (!self || generation != m_generation)
        co_return;
    if (page.succeeded()) {
        m_oldestPage = page.value();
        adopt(page->items);
        setBeginning(!page->hasNextPage());
        placeUnreadLine();
    } else {
        Q_EMIT actionFailed(page.error());
    }
    setLoadingOlder(false);
}

void ConversationModel::setLoadingOlder(bool loading)
{
    m_loadingOlder = loading;
    Q_EMIT loadingOlderChanged();
}

void ConversationModel::fillGap()
{
    if (gapAfter() == 0 || m_fillingGap || !m_kitty)
        return;
    m_fillingGap = true;
    fetchGap(m_generation, gapAfter(), gapPages);
}

QCoro::Task<> ConversationModel::fetchGap(qint64 generation, qint64 after, int pages)
{
    const QPointer<ConversationModel> self(this);
    while (pages-- > 0) {
        const bool first = m_gapPage.items.isEmpty();
        const Result<Paginator<Message>> page =
            first ? co_await m_kitty->listMessages(m_channel) : co_await m_kitty->nextPage(m_gapPage);
        if (!self || generation != m_generation || gapAfter() != after || !m_kitty)
            co_return;
        if (page.failed())
            break;
        m_gapPage = page.value();
        adopt(page->items);
        const bool reached = std::ranges::any_of(page->items, [after](const Message &message) { return message.id <= after; });
        if (reached || !page->hasNextPage()) {
            setGapAfter(0);
            if (m_oldestPage.items.isEmpty() || m_oldestPage.items.constLast().id > m_gapPage.items.constLast().id) {
                m_oldestPage = m_gapPage;
                setBeginning(!hasOlder());
                Q_EMIT loadingOlderChanged();
            }
            m_gapPage = {};
            break;
        }
    }
    m_fillingGap = false;
}

QCoro::Task<> ConversationModel::fetchMemberCount(qint64 generation)
{
    const QPointer<ConversationModel> self(this);
    const Result<Paginator<User>> members = co_await m_kitty->listChannelMembers(m_channel);
    if (!self || generation != m_generation || members.failed())
        co_return;
    m_memberCount = std::max(members->info.totalElements, int(members->items.size()));
    Q_EMIT memberCountChanged();
}

void ConversationModel::wantReaders(const Message &message)
{
    const qint64 messageId = message.id;
    if (messageId == 0 || m_readersAsked.contains(messageId))
        return;
    m_readersAsked.insert(messageId);
    m_readersWanted.enqueue(messageId);
    if (!m_fetchingReaders && m_kitty) {
        m_fetchingReaders = true;
        fetchReaders(m_generation);
    }
}

QCoro::Task<> ConversationModel::fetchReaders(qint64 generation)
{
    const QPointer<ConversationModel> self(this);
    while (!m_readersWanted.isEmpty() && m_kitty) {
        const Message *message = find(m_readersWanted.dequeue());
        if (!message)
            continue;
        const qint64 id = message->id;
        const Result<Paginator<ReadReceipt>> receipts = co_await m_kitty->listReadReceipts(*message);
        if (!self || generation != m_generation)
            co_return;
        if (receipts.failed())
            continue;
        for (const ReadReceipt &receipt : receipts->items)
            addReader(id, {receipt.user, receipt.createdTime});
    }
    m_fetchingReaders = false;
}

// Commands

void ConversationModel::send(const QString &text)
{
    if (text.trimmed().isEmpty() || !m_kitty || m_channel.isNull())
        return;
    post(text);
}

QCoro::Task<> ConversationModel::post(QString text)
{
    const QPointer<ConversationModel> self(this);
    SendMessageRequest request;
    request.body = text;
    const Result<OutboxEntry> entry = co_await m_kitty->outbox()->post(m_channel, request);
    if (!self)
        co_return;
    if (entry.failed())
        Q_EMIT sendRefused(text, entry.error());
    else
        Q_EMIT sendAccepted(text);
}

void ConversationModel::retry(const QString &nonce)
{
    if (m_kitty)
        m_kitty->outbox()->retry(nonce);
}

void ConversationModel::discard(const QString &nonce)
{
    if (m_kitty)
        m_kitty->outbox()->remove(nonce);
}

QString ConversationModel::takeBack(const QString &nonce)
{
    const QString text = pendingMessage(nonce).body;
    return m_kitty && m_kitty->outbox()->remove(nonce) ? text : QString();
}

void ConversationModel::edit(const Message &message, const QString &text)
{
    if (m_kitty && !text.trimmed().isEmpty() && text != message.body)
        report(m_kitty->editMessage(message, text), false);
}

void ConversationModel::remove(const Message &message)
{
    if (m_kitty)
        report(m_kitty->deleteMessage(message), true);
}

void ConversationModel::removeForMe(const Message &message)
{
    if (m_kitty)
        report(m_kitty->deleteMessageForMe(message), true);
}

QCoro::Task<> ConversationModel::report(QCoro::Task<Result<Message>> task, bool removes)
{
    const QPointer<ConversationModel> self(this);
    const Result<Message> answer = co_await task;
    if (!self)
        co_return;
    if (answer.failed())
        Q_EMIT actionFailed(answer.error());
    else if (removes)
        removeMessage(answer->id);
    else
        updateMessage(answer.value());
}

void ConversationModel::toggleReaction(const Message &message, const QString &emoji)
{
    if (!m_kitty)
        return;
    bool mine = false;
    for (const ReactionSummary &summary : message.reactions) {
        if (summary.emoji.character == emoji)
            mine = std::ranges::any_of(summary.users, [this](const User &user) { return user.id == ownUser().id; });
    }
    reportReaction(message, mine ? m_kitty->removeReaction(message, emoji) : m_kitty->reactToMessage(message, emoji), !mine);
}

QCoro::Task<> ConversationModel::reportReaction(Message message, QCoro::Task<Result<Reaction>> task, bool added)
{
    const QPointer<ConversationModel> self(this);
    const Result<Reaction> answer = co_await task;
    if (!self)
        co_return;
    if (answer.failed())
        Q_EMIT actionFailed(answer.error());
    else
        handleReaction(message, answer.value(), added);
}

// The newest rows on disk

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
    if (name.isEmpty() || gapAfter() != 0)
        return;
    QJsonArray array;
    for (int row = 0; row < rowCount() && array.size() < cachedMessages; ++row) {
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
