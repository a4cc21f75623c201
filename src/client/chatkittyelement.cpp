// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/chatkittyelement.h"

#include "client/failures.h"
#include "protocol/names.h"

#include <QJSValue>
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

/// What QML hands over as it is: a plain object may come as a value of its engine.
QVariant plain(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QJSValue>() ? value.value<QJSValue>().toVariant() : value;
}

template <typename T> const T *as(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<T>() ? static_cast<const T *>(value.constData()) : nullptr;
}

/// A text, or an object in the words of the wire.
Result<SendMessageRequest> messageOf(const QVariant &value)
{
    const QVariant given = plain(value);
    SendMessageRequest request;
    if (given.metaType() != QMetaType::fromType<QVariantMap>()) {
        request.body = given.toString();
        return request;
    }
    QJsonObject json = QJsonObject::fromVariantMap(given.toMap());
    if (!json.contains("type"_L1))
        json.insert("type"_L1, json.contains("file"_L1) ? "FILE"_L1 : "TEXT"_L1);
    return SendMessageRequest::fromJson(json);
}

UpdateRequest changesOf(const QString &displayName, const QJsonObject &properties)
{
    UpdateRequest changes;
    if (!displayName.isEmpty())
        changes.displayName = displayName;
    if (!properties.isEmpty())
        changes.properties = properties;
    return changes;
}

QCoro::Task<Outcome> refusal(Error error)
{
    Outcome outcome;
    outcome.error = std::move(error);
    co_return outcome;
}

FileTransfer *owned(FileTransfer *transfer)
{
    QQmlEngine::setObjectOwnership(transfer, QQmlEngine::CppOwnership);
    return transfer;
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

QCoro::QmlTask ChatKittyElement::retrieveCurrentUser()
{
    return outcome(ChatKitty::retrieveCurrentUser());
}

QCoro::QmlTask ChatKittyElement::updateCurrentUser(const QString &displayName, const QString &presenceStatus,
                                                   const QJsonObject &properties)
{
    UpdateRequest changes = changesOf(displayName, properties);
    if (!presenceStatus.isEmpty())
        changes.presenceStatus = presenceStatus;
    return outcome(ChatKitty::updateCurrentUser(changes));
}

FileTransfer *ChatKittyElement::updateCurrentUserDisplayPicture(const QUrl &localFile)
{
    return owned(ChatKitty::updateCurrentUserDisplayPicture(localFile.toLocalFile()));
}

QCoro::QmlTask ChatKittyElement::listUsers(const QString &name, bool onlineOnly)
{
    return outcome(ChatKitty::listUsers({name, {}, onlineOnly ? std::optional(true) : std::nullopt}));
}

QCoro::QmlTask ChatKittyElement::listUsersCount(const QString &name, bool onlineOnly)
{
    return outcome(ChatKitty::listUsersCount({name, {}, onlineOnly ? std::optional(true) : std::nullopt}));
}

QCoro::QmlTask ChatKittyElement::retrieveUser(qint64 id)
{
    return outcome(ChatKitty::retrieveUser(id));
}

QCoro::QmlTask ChatKittyElement::checkUserIsChannelMember(const User &user, const Channel &channel)
{
    return outcome(ChatKitty::checkUserIsChannelMember(user, channel));
}

QCoro::QmlTask ChatKittyElement::blockUser(const User &user)
{
    return outcome(ChatKitty::blockUser(user));
}

QCoro::QmlTask ChatKittyElement::listUserBlockedRecords()
{
    return outcome(ChatKitty::listUserBlockedRecords());
}

QCoro::QmlTask ChatKittyElement::deleteUserBlockedRecord(const BlockRecord &record)
{
    return outcome(ChatKitty::deleteUserBlockedRecord(record));
}

QCoro::QmlTask ChatKittyElement::listChannels(const QVariant &joined, bool unread, const QString &name, int size,
                                              const QString &sort)
{
    const bool any = !joined.isValid() || joined.isNull();
    return outcome(ChatKitty::listChannels({unread, any ? std::nullopt : std::optional(joined.toBool()), name, size, sort}));
}

QCoro::QmlTask ChatKittyElement::retrieveChannel(qint64 id)
{
    return outcome(ChatKitty::retrieveChannel(id));
}

QCoro::QmlTask ChatKittyElement::createChannel(Wire::ChannelType type, const QString &name, const QStringList &usernames,
                                               const QString &displayName, const QJsonObject &properties)
{
    CreateChannelRequest request{type, name, displayName, {}, properties};
    for (const QString &username : usernames)
        request.members.append(UserReference{0, username});
    return outcome(ChatKitty::createChannel(request));
}

QCoro::QmlTask ChatKittyElement::updateChannel(const Channel &channel, const QString &displayName,
                                               const QJsonObject &properties)
{
    return outcome(ChatKitty::updateChannel(channel, changesOf(displayName, properties)));
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

QCoro::QmlTask ChatKittyElement::muteChannel(const Channel &channel)
{
    return outcome(ChatKitty::muteChannel(channel));
}

QCoro::QmlTask ChatKittyElement::unmuteChannel(const Channel &channel)
{
    return outcome(ChatKitty::unmuteChannel(channel));
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

QCoro::QmlTask ChatKittyElement::checkChannelUnread(const Channel &channel)
{
    return outcome(ChatKitty::checkChannelUnread(channel));
}

QCoro::QmlTask ChatKittyElement::countUnreadChannels(Wire::ChannelType type)
{
    return outcome(ChatKitty::countUnreadChannels(type));
}

QCoro::QmlTask ChatKittyElement::retrieveChannelContext(const Channel &channel, qint64 start, qint64 end)
{
    return outcome(ChatKitty::retrieveChannelContext(channel, start, end));
}

QCoro::QmlTask ChatKittyElement::listChannelMembers(const Channel &channel, const QString &displayName)
{
    return outcome(ChatKitty::listChannelMembers(channel, displayName));
}

QCoro::QmlTask ChatKittyElement::listChannelModerators(const Channel &channel)
{
    return outcome(ChatKitty::listChannelModerators(channel));
}

QCoro::QmlTask ChatKittyElement::addChannelModerator(const Channel &channel, const QString &username)
{
    return outcome(ChatKitty::addChannelModerator(channel, UserReference{0, username}));
}

QCoro::QmlTask ChatKittyElement::deleteChannelModerator(const Channel &channel, const QString &username)
{
    return outcome(ChatKitty::deleteChannelModerator(channel, UserReference{0, username}));
}

QCoro::QmlTask ChatKittyElement::removeChannelMember(const Channel &channel, const QString &username)
{
    return outcome(ChatKitty::removeChannelMember(channel, UserReference{0, username}));
}

QCoro::QmlTask ChatKittyElement::blockChannelUser(const Channel &channel, const QString &username)
{
    return outcome(ChatKitty::blockChannelUser(channel, UserReference{0, username}));
}

QCoro::QmlTask ChatKittyElement::listChannelBlockRecords(const Channel &channel)
{
    return outcome(ChatKitty::listChannelBlockRecords(channel));
}

QCoro::QmlTask ChatKittyElement::unblockChannelUser(const BlockRecord &record)
{
    return outcome(ChatKitty::unblockChannelUser(record));
}

QCoro::QmlTask ChatKittyElement::listParticipants(const Channel &channel)
{
    return outcome(ChatKitty::listParticipants(channel));
}

QCoro::QmlTask ChatKittyElement::triggerEvent(const Channel &channel, const QString &type, const QJsonObject &properties)
{
    return outcome(ChatKitty::triggerEvent(channel, {type, properties}));
}

QCoro::QmlTask ChatKittyElement::listMessages(const QVariant &where)
{
    if (const auto *message = as<Message>(where))
        return outcome(ChatKitty::listMessages(*message));
    if (const auto *thread = as<Thread>(where))
        return outcome(ChatKitty::listMessages(*thread));
    return outcome(ChatKitty::listMessages(where.value<Channel>()));
}

QCoro::QmlTask ChatKittyElement::sendMessage(const QVariant &where, const QVariant &message, const QString &nonce)
{
    Result<SendMessageRequest> request = messageOf(message);
    if (request.failed())
        return refusal(request.error());
    if (const auto *parent = as<Message>(where))
        return outcome(ChatKitty::sendMessage(*parent, *std::move(request), nonce));
    if (const auto *thread = as<Thread>(where))
        return outcome(ChatKitty::sendMessage(*thread, *std::move(request), nonce));
    return outcome(ChatKitty::sendMessage(where.value<Channel>(), *std::move(request), nonce));
}

QCoro::QmlTask ChatKittyElement::retrieveMessage(const Message &stale)
{
    return outcome(ChatKitty::retrieveMessage(stale));
}

QCoro::QmlTask ChatKittyElement::retrieveMessageParent(const Message &message)
{
    return outcome(ChatKitty::retrieveMessageParent(message));
}

QCoro::QmlTask ChatKittyElement::retrieveMessageChannel(const Message &message)
{
    return outcome(ChatKitty::retrieveMessageChannel(message));
}

QCoro::QmlTask ChatKittyElement::retrieveLastReadMessage(const Channel &channel, const QString &username)
{
    return outcome(ChatKitty::retrieveLastReadMessage(channel, username));
}

QCoro::QmlTask ChatKittyElement::editMessage(const Message &message, const QString &body)
{
    return outcome(ChatKitty::editMessage(message, body));
}

QCoro::QmlTask ChatKittyElement::updateMessageProperties(const Message &message, const QJsonObject &properties)
{
    return outcome(ChatKitty::updateMessageProperties(message, properties));
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

QCoro::QmlTask ChatKittyElement::countMessageReplies(const Message &message)
{
    return outcome(ChatKitty::countMessageReplies(message));
}

QCoro::QmlTask ChatKittyElement::reactToMessage(const Message &message, const QString &emoji)
{
    return outcome(ChatKitty::reactToMessage(message, emoji));
}

QCoro::QmlTask ChatKittyElement::removeReaction(const Message &message, const QString &emoji)
{
    return outcome(ChatKitty::removeReaction(message, emoji));
}

QCoro::QmlTask ChatKittyElement::listReactions(const Message &message)
{
    return outcome(ChatKitty::listReactions(message));
}

QCoro::QmlTask ChatKittyElement::listReadReceipts(const Message &message)
{
    return outcome(ChatKitty::listReadReceipts(message));
}

void ChatKittyElement::sendKeystrokes(const QVariant &where, const QString &keys)
{
    if (const auto *thread = as<Thread>(where))
        ChatKitty::sendKeystrokes(*thread, keys);
    else
        ChatKitty::sendKeystrokes(where.value<Channel>(), keys);
}

QCoro::QmlTask ChatKittyElement::createThread(const Channel &channel, const QString &name, const QJsonObject &properties)
{
    return outcome(ChatKitty::createThread(channel, {name, properties}));
}

QCoro::QmlTask ChatKittyElement::listThreads(const Channel &channel, bool includeMainThread, bool standalone)
{
    return outcome(ChatKitty::listThreads(channel, includeMainThread, standalone));
}

QCoro::QmlTask ChatKittyElement::listThreadChannel(const Thread &thread)
{
    return outcome(ChatKitty::listThreadChannel(thread));
}

QCoro::QmlTask ChatKittyElement::listThreadMessage(const Thread &thread)
{
    return outcome(ChatKitty::listThreadMessage(thread));
}

QCoro::QmlTask ChatKittyElement::readThread(const Thread &thread)
{
    return outcome(ChatKitty::readThread(thread));
}

FileTransfer *ChatKittyElement::sendFile(const Channel &channel, const QUrl &localFile, const Message &parent,
                                         const QVariant &about)
{
    const QVariantMap given = plain(about).toMap();
    SendMessageRequest request;
    request.groupTag = given.value(u"groupTag"_s).toString();
    request.properties = QJsonObject::fromVariantMap(given.value(u"properties"_s).toMap());
    return owned(ChatKitty::sendFile(channel, localFile.toLocalFile(), request, parent));
}

QUrl ChatKittyElement::fileUrl(const FileAttachment &file) const
{
    return ChatKitty::fileUrl(file);
}

QCoro::QmlTask ChatKittyElement::refreshGrants()
{
    return outcome(ChatKitty::refreshGrants());
}

} // namespace purr
