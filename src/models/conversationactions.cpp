// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What ConversationModel tells and asks the server about single messages.

#include "models/conversationmodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
/// Whoever reads a message after as many others as fit on these is not named.
constexpr int readerPages = 8;
} // namespace

// Receipts

void ConversationModel::wantReaders(const Message &message)
{
    const qint64 messageId = message.id;
    if (messageId == 0 || m_readersAsked.contains(messageId))
        return;
    m_readersAsked.insert(messageId);
    m_readersWanted.enqueue(messageId);
    if (!m_fetchingReaders && m_kitty && m_kitty->isOnline()) {
        m_fetchingReaders = true;
        fetchReaders(m_generation);
    }
}

QCoro::Task<> ConversationModel::fetchReaders(qint64 generation)
{
    const QPointer<ConversationModel> self(this);
    // The first of the queue stays there until it is answered: whoever is overtaken by a reload leaves it to the next.
    while (!m_readersWanted.isEmpty() && m_kitty) {
        const qint64 id = m_readersWanted.head();
        const Message *message = find(id);
        if (!message) {
            m_readersWanted.dequeue();
            m_readersAsked.remove(id);
            continue;
        }
        Result<Paginator<ReadReceipt>> receipts = co_await m_kitty->listReadReceipts(*message);
        for (int pages = 1; self && generation == m_generation && receipts.succeeded(); ++pages) {
            for (const ReadReceipt &receipt : std::as_const(receipts->items))
                addReader(id, {receipt.user, receipt.createdTime});
            if (!receipts->hasNextPage() || pages == readerPages || !m_kitty)
                break;
            receipts = co_await m_kitty->nextPage(receipts.value());
        }
        if (!self || generation != m_generation)
            co_return;
        if (receipts.failed() && receipts.error().kind == Failure::Kind::Network)
            break; // goes on when the link is back
        m_readersWanted.removeOne(id);
        if (receipts.failed())
            m_readersAsked.remove(id); // asked again when its row comes into view again
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

QString ConversationModel::waitingAt(int row) const
{
    const QModelIndex at = index(row);
    const auto state = at.data(DeliveryRole).value<Progress::State>();
    return state == Progress::State::Queued || state == Progress::State::Failed ? at.data(NonceRole).toString() : QString();
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
        rewrite(message, text);
}

QCoro::Task<> ConversationModel::rewrite(Message message, QString text)
{
    const QPointer<ConversationModel> self(this);
    const Result<Message> answer = co_await m_kitty->editMessage(message, text);
    if (!self)
        co_return;
    if (answer.failed()) {
        Q_EMIT actionFailed(answer.error());
        Q_EMIT editRefused(message, text);
    } else {
        updateMessage(answer.value());
    }
}

void ConversationModel::remove(const Message &message)
{
    if (m_kitty)
        reportRemoval(m_kitty->deleteMessage(message));
}

void ConversationModel::removeForMe(const Message &message)
{
    if (m_kitty)
        reportRemoval(m_kitty->deleteMessageForMe(message));
}

QCoro::Task<> ConversationModel::reportRemoval(QCoro::Task<Result<Message>> task)
{
    const QPointer<ConversationModel> self(this);
    const Result<Message> answer = co_await task;
    if (!self)
        co_return;
    if (answer.failed())
        Q_EMIT actionFailed(answer.error());
    else
        removeMessage(answer->id);
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

} // namespace purr
