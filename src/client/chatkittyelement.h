// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "client/chatsession.h"
#include "client/filetransfer.h"
#include "client/outcome.h"

#include <QCoro/QCoroQmlTask>

namespace purr
{

/// `ChatKitty` in QML: the same calls, whose tasks have `.then(outcome => …)` with an Outcome. Programs that mix both
/// make this one; everywhere else it is just a ChatKitty.
class ChatKittyElement : public purr::ChatKitty
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ChatKitty)

public:
    using ChatKitty::ChatKitty;

    Q_INVOKABLE QCoro::QmlTask startSession(const QString &username, const QJsonObject &authParams = {});
    Q_INVOKABLE QCoro::QmlTask endSession();
    /// The session, or null: then `startError` tells why.
    Q_INVOKABLE purr::ChatSession *startChatSession(const purr::Channel &channel);

    Q_INVOKABLE QCoro::QmlTask retrieveCurrentUser();
    /// What is empty stays as it is.
    Q_INVOKABLE QCoro::QmlTask updateCurrentUser(const QString &displayName, const QString &presenceStatus = {},
                                                 const QJsonObject &properties = {});
    Q_INVOKABLE purr::FileTransfer *updateCurrentUserDisplayPicture(const QUrl &localFile);
    Q_INVOKABLE QCoro::QmlTask listUsers(const QString &name = {}, bool onlineOnly = false);
    Q_INVOKABLE QCoro::QmlTask listUsersCount(const QString &name = {}, bool onlineOnly = false);
    Q_INVOKABLE QCoro::QmlTask retrieveUser(qint64 id);
    Q_INVOKABLE QCoro::QmlTask checkUserIsChannelMember(const purr::User &user, const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask blockUser(const purr::User &user);
    Q_INVOKABLE QCoro::QmlTask listUserBlockedRecords();
    Q_INVOKABLE QCoro::QmlTask deleteUserBlockedRecord(const purr::BlockRecord &record);

    /// `joined` and `unread`: as in ChannelFilter; undefined or null leaves them out.
    Q_INVOKABLE QCoro::QmlTask listChannels(const QVariant &joined = {}, bool unread = false, const QString &name = {},
                                            int size = 0, const QString &sort = {});
    Q_INVOKABLE QCoro::QmlTask retrieveChannel(qint64 id);
    Q_INVOKABLE QCoro::QmlTask createChannel(purr::Wire::ChannelType type, const QString &name,
                                             const QStringList &usernames = {}, const QString &displayName = {},
                                             const QJsonObject &properties = {});
    /// What is empty stays as it is.
    Q_INVOKABLE QCoro::QmlTask updateChannel(const purr::Channel &channel, const QString &displayName,
                                             const QJsonObject &properties = {});
    Q_INVOKABLE QCoro::QmlTask deleteChannel(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask joinChannel(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask leaveChannel(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask inviteUser(const purr::Channel &channel, const QString &username);
    Q_INVOKABLE QCoro::QmlTask muteChannel(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask unmuteChannel(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask hideChannel(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask clearChannelHistory(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask readChannel(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask checkChannelUnread(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask countUnreadChannels(purr::Wire::ChannelType type = purr::Wire::ChannelType::UnknownChannel);
    Q_INVOKABLE QCoro::QmlTask retrieveChannelContext(const purr::Channel &channel, qint64 start = 0, qint64 end = 0);
    Q_INVOKABLE QCoro::QmlTask listChannelMembers(const purr::Channel &channel, const QString &displayName = {});
    Q_INVOKABLE QCoro::QmlTask listChannelModerators(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask addChannelModerator(const purr::Channel &channel, const QString &username);
    Q_INVOKABLE QCoro::QmlTask deleteChannelModerator(const purr::Channel &channel, const QString &username);
    Q_INVOKABLE QCoro::QmlTask removeChannelMember(const purr::Channel &channel, const QString &username);
    Q_INVOKABLE QCoro::QmlTask blockChannelUser(const purr::Channel &channel, const QString &username);
    Q_INVOKABLE QCoro::QmlTask listChannelBlockRecords(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask unblockChannelUser(const purr::BlockRecord &record);
    Q_INVOKABLE QCoro::QmlTask listParticipants(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask triggerEvent(const purr::Channel &channel, const QString &type,
                                            const QJsonObject &properties = {});

    /// `where`: a channel, a message (its replies), a thread, or nothing (of all channels of this user).
    Q_INVOKABLE QCoro::QmlTask listMessages(const QVariant &where = {});
    /// `where`: a channel, a message (which it answers) or a thread. `message`: a text, or an object with `body`, `file` (`{url, name, contentType,
    /// size}` of one that is elsewhere on the web), `groupTag` and `properties`.
    Q_INVOKABLE QCoro::QmlTask sendMessage(const QVariant &where, const QVariant &message, const QString &nonce = {});
    Q_INVOKABLE QCoro::QmlTask retrieveMessage(const purr::Message &stale);
    Q_INVOKABLE QCoro::QmlTask retrieveMessageParent(const purr::Message &message);
    Q_INVOKABLE QCoro::QmlTask retrieveMessageChannel(const purr::Message &message);
    Q_INVOKABLE QCoro::QmlTask retrieveLastReadMessage(const purr::Channel &channel, const QString &username);
    Q_INVOKABLE QCoro::QmlTask editMessage(const purr::Message &message, const QString &body);
    Q_INVOKABLE QCoro::QmlTask updateMessageProperties(const purr::Message &message, const QJsonObject &properties);
    Q_INVOKABLE QCoro::QmlTask deleteMessage(const purr::Message &message);
    Q_INVOKABLE QCoro::QmlTask deleteMessageForMe(const purr::Message &message);
    Q_INVOKABLE QCoro::QmlTask readMessage(const purr::Message &message);
    Q_INVOKABLE QCoro::QmlTask unreadMessage(const purr::Message &message);
    Q_INVOKABLE QCoro::QmlTask countUnreadMessages(const purr::Channel &channel = {});
    Q_INVOKABLE QCoro::QmlTask countMessageReplies(const purr::Message &message);
    Q_INVOKABLE QCoro::QmlTask reactToMessage(const purr::Message &message, const QString &emoji);
    Q_INVOKABLE QCoro::QmlTask removeReaction(const purr::Message &message, const QString &emoji);
    Q_INVOKABLE QCoro::QmlTask listReactions(const purr::Message &message);
    Q_INVOKABLE QCoro::QmlTask listReadReceipts(const purr::Message &message);
    /// `where`: a channel or a thread.
    Q_INVOKABLE void sendKeystrokes(const QVariant &where, const QString &keys);

    Q_INVOKABLE QCoro::QmlTask createThread(const purr::Channel &channel, const QString &name, const QJsonObject &properties = {});
    Q_INVOKABLE QCoro::QmlTask listThreads(const purr::Channel &channel, bool includeMainThread = true, bool standalone = false);
    Q_INVOKABLE QCoro::QmlTask listThreadChannel(const purr::Thread &thread);
    Q_INVOKABLE QCoro::QmlTask listThreadMessage(const purr::Thread &thread);
    Q_INVOKABLE QCoro::QmlTask readThread(const purr::Thread &thread);

    /// `parent` may be a message, which it then answers; `about` as `message` in sendMessage(), without text and file.
    Q_INVOKABLE purr::FileTransfer *sendFile(const purr::Channel &channel, const QUrl &localFile,
                                             const purr::Message &parent = {}, const QVariant &about = {});
    Q_INVOKABLE QUrl fileUrl(const purr::FileAttachment &file) const;
    Q_INVOKABLE QCoro::QmlTask refreshGrants();

    /// Of the last startChatSession() that returned null.
    Q_PROPERTY(purr::Error startError READ startError NOTIFY startErrorChanged FINAL)
    [[nodiscard]] Error startError() const { return m_startError; }

Q_SIGNALS:
    void startErrorChanged();

private:
    Error m_startError;
};

} // namespace purr
