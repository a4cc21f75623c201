// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What ConversationModel tells and asks the server about single messages. And the newest rows on disk.

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

// Receipts

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
    if (!m_replyTo.isNull())
        request.properties.insert(Quote::property, m_replyTo.id);
    const Result<OutboxEntry> entry = co_await m_kitty->outbox()->post(m_channel, request, m_parent);
    if (!self)
        co_return;
    if (entry.succeeded())
        setReplyTo({});
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
