// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/chatkittyelement.h"

#include <QQmlEngine>

namespace purr
{

using namespace Qt::Literals::StringLiterals;

namespace
{

template <typename T> QVariant toVariant(const T &value)
{
    return QVariant::fromValue(value);
}

template <typename T> QVariant toVariant(const Paginator<T> &page)
{
    return QVariant::fromValue(page.items);
}

template <typename T> QCoro::Task<Outcome> outcome(QCoro::Task<Result<T>> task)
{
    Result<T> result = co_await task;
    Outcome outcome;
    if (result.failed())
        outcome.error = result.error();
    else if constexpr (!std::is_void_v<T>)
        outcome.value = toVariant(result.value());
    co_return outcome;
}

} // namespace

QCoro::QmlTask ChatKittyElement::startSession(const QString &username, const QJsonObject &authParams)
{
    return outcome(ChatKitty::startSession(username, authParams));
}

QCoro::QmlTask ChatKittyElement::endSession()
{
    return outcome(ChatKitty::endSession());
}

ChatSession *ChatKittyElement::startChatSession(const Channel &channel)
{
    const Result<ChatSession *> result = ChatKitty::startChatSession(channel);
    m_startError = result.failed() ? result.error() : Error();
    Q_EMIT startErrorChanged();
    if (result.failed())
        return nullptr;
    QQmlEngine::setObjectOwnership(result.value(), QQmlEngine::CppOwnership);
    return result.value();
}

QCoro::QmlTask ChatKittyElement::updateCurrentUser(const QString &displayName, const QString &presenceStatus)
{
    UpdateRequest changes;
    if (!displayName.isEmpty())
        changes.displayName = displayName;
    if (!presenceStatus.isEmpty())
        changes.presenceStatus = presenceStatus;
    return outcome(ChatKitty::updateCurrentUser(changes));
}

QCoro::QmlTask ChatKittyElement::listUsers(const QString &name, bool onlineOnly)
{
    return outcome(ChatKitty::listUsers({name, {}, onlineOnly ? std::optional(true) : std::nullopt}));
}

QCoro::QmlTask ChatKittyElement::retrieveUser(qint64 id)
{
    return outcome(ChatKitty::retrieveUser(id));
}

QCoro::QmlTask ChatKittyElement::blockUser(const User &user)
{
    return outcome(ChatKitty::blockUser(user));
}

QCoro::QmlTask ChatKittyElement::listChannels(const QVariant &joined, bool unread, const QString &name)
{
    const bool any = !joined.isValid() || joined.isNull();
    return outcome(ChatKitty::listChannels({unread, any ? std::nullopt : std::optional(joined.toBool()), name}));
}

QCoro::QmlTask ChatKittyElement::retrieveChannel(qint64 id)
{
    return outcome(ChatKitty::retrieveChannel(id));
}

QCoro::QmlTask ChatKittyElement::createChannel(Wire::ChannelType type, const QString &name,
                                               const QStringList &usernames)
{
    CreateChannelRequest request;
    request.type = type;
    request.name = name;
    for (const QString &username : usernames)
        request.members.append(UserReference{0, username});
    return outcome(ChatKitty::createChannel(request));
}

QCoro::QmlTask ChatKittyElement::updateChannel(const Channel &channel, const QString &displayName)
{
    UpdateRequest changes;
    changes.displayName = displayName;
    return outcome(ChatKitty::updateChannel(channel, changes));
}

QCoro::QmlTask ChatKittyElement::deleteChannel(const Channel &channel)
{
    return outcome(ChatKitty::deleteChannel(channel));
}

QCoro::QmlTask ChatKittyElement::joinChannel(const Channel &channel)
{
    return outcome(ChatKitty::joinChannel(channel));
}

QCoro::QmlTask ChatKittyElement::leaveChannel(const Channel &channel)
{
    return outcome(ChatKitty::leaveChannel(channel));
}

QCoro::QmlTask ChatKittyElement::inviteUser(const Channel &channel, const QString &username)
{
    return outcome(ChatKitty::inviteUser(channel, UserReference{0, username}));
}

QCoro::QmlTask ChatKittyElement::muteChannel(const Channel &channel, bool muted)
{
    return outcome(ChatKitty::muteChannel(channel, muted));
}

QCoro::QmlTask ChatKittyElement::hideChannel(const Channel &channel)
{
    return outcome(ChatKitty::hideChannel(channel));
}

QCoro::QmlTask ChatKittyElement::clearChannelHistory(const Channel &channel)
{
    return outcome(ChatKitty::clearChannelHistory(channel));
}

QCoro::QmlTask ChatKittyElement::readChannel(const Channel &channel)
{
    return outcome(ChatKitty::readChannel(channel));
}

QCoro::QmlTask ChatKittyElement::countUnreadChannels()
{
    return outcome(ChatKitty::countUnreadChannels());
}

QCoro::QmlTask ChatKittyElement::listChannelMembers(const Channel &channel)
{
    return outcome(ChatKitty::listChannelMembers(channel));
}

QCoro::QmlTask ChatKittyElement::triggerEvent(const Channel &channel, const QString &type,
                                              const QJsonObject &properties)
{
    return outcome(ChatKitty::triggerEvent(channel, {type, properties}));
}

QCoro::QmlTask ChatKittyElement::listMessages(const Channel &channel)
{
    return outcome(ChatKitty::listMessages(channel));
}

QCoro::QmlTask ChatKittyElement::sendMessage(const Channel &channel, const QString &text, const QString &nonce)
{
    return outcome(ChatKitty::sendMessage(channel, text, nonce));
}

QCoro::QmlTask ChatKittyElement::reply(const Message &parent, const QString &text, const QString &nonce)
{
    SendMessageRequest request;
    request.body = text;
    return outcome(ChatKitty::reply(parent, request, nonce));
}

QCoro::QmlTask ChatKittyElement::retrieveMessageParent(const Message &message)
{
    return outcome(ChatKitty::retrieveMessageParent(message));
}

QCoro::QmlTask ChatKittyElement::editMessage(const Message &message, const QString &body)
{
    return outcome(ChatKitty::editMessage(message, body));
}

QCoro::QmlTask ChatKittyElement::deleteMessage(const Message &message)
{
    return outcome(ChatKitty::deleteMessage(message));
}

QCoro::QmlTask ChatKittyElement::deleteMessageForMe(const Message &message)
{
    return outcome(ChatKitty::deleteMessageForMe(message));
}

QCoro::QmlTask ChatKittyElement::readMessage(const Message &message)
{
    return outcome(ChatKitty::readMessage(message));
}

QCoro::QmlTask ChatKittyElement::unreadMessage(const Message &message)
{
    return outcome(ChatKitty::unreadMessage(message));
}

QCoro::QmlTask ChatKittyElement::countUnreadMessages(const Channel &channel)
{
    return outcome(ChatKitty::countUnreadMessages(channel));
}

QCoro::QmlTask ChatKittyElement::reactToMessage(const Message &message, const QString &emoji)
{
    return outcome(ChatKitty::reactToMessage(message, emoji));
}

QCoro::QmlTask ChatKittyElement::removeReaction(const Message &message, const QString &emoji)
{
    return outcome(ChatKitty::removeReaction(message, emoji));
}

QCoro::QmlTask ChatKittyElement::listReadReceipts(const Message &message)
{
    return outcome(ChatKitty::listReadReceipts(message));
}

void ChatKittyElement::sendKeystrokes(const Channel &channel, const QString &keys)
{
    ChatKitty::sendKeystrokes(channel, keys);
}

FileTransfer *ChatKittyElement::sendFile(const Channel &channel, const QUrl &localFile)
{
    FileTransfer *transfer = ChatKitty::sendFile(channel, localFile.toLocalFile());
    QQmlEngine::setObjectOwnership(transfer, QQmlEngine::CppOwnership);
    return transfer;
}

QUrl ChatKittyElement::fileUrl(const FileAttachment &file) const
{
    return ChatKitty::fileUrl(file);
}

} // namespace purr
