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

    Q_INVOKABLE QCoro::QmlTask updateCurrentUser(const QString &displayName, const QString &presenceStatus = {});
    Q_INVOKABLE QCoro::QmlTask listUsers(const QString &name = {}, bool onlineOnly = false);
    Q_INVOKABLE QCoro::QmlTask retrieveUser(qint64 id);
    Q_INVOKABLE QCoro::QmlTask blockUser(const purr::User &user);

    /// `joined` and `unread`: as in ChannelFilter; undefined or null leaves them out.
    Q_INVOKABLE QCoro::QmlTask listChannels(const QVariant &joined = {}, bool unread = false, const QString &name = {});
    Q_INVOKABLE QCoro::QmlTask retrieveChannel(qint64 id);
    Q_INVOKABLE QCoro::QmlTask createChannel(purr::Wire::ChannelType type, const QString &name,
                                             const QStringList &usernames = {});
    Q_INVOKABLE QCoro::QmlTask updateChannel(const purr::Channel &channel, const QString &displayName);
    Q_INVOKABLE QCoro::QmlTask deleteChannel(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask joinChannel(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask leaveChannel(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask inviteUser(const purr::Channel &channel, const QString &username);
    Q_INVOKABLE QCoro::QmlTask muteChannel(const purr::Channel &channel, bool muted);
    Q_INVOKABLE QCoro::QmlTask hideChannel(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask clearChannelHistory(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask readChannel(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask countUnreadChannels();
    Q_INVOKABLE QCoro::QmlTask listChannelMembers(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask triggerEvent(const purr::Channel &channel, const QString &type,
                                            const QJsonObject &properties = {});

    Q_INVOKABLE QCoro::QmlTask listMessages(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask sendMessage(const purr::Channel &channel, const QString &text,
                                           const QString &nonce = {});
    Q_INVOKABLE QCoro::QmlTask reply(const purr::Message &parent, const QString &text, const QString &nonce = {});
    Q_INVOKABLE QCoro::QmlTask retrieveMessageParent(const purr::Message &message);
    Q_INVOKABLE QCoro::QmlTask editMessage(const purr::Message &message, const QString &body);
    Q_INVOKABLE QCoro::QmlTask deleteMessage(const purr::Message &message);
    Q_INVOKABLE QCoro::QmlTask deleteMessageForMe(const purr::Message &message);
    Q_INVOKABLE QCoro::QmlTask readMessage(const purr::Message &message);
    Q_INVOKABLE QCoro::QmlTask unreadMessage(const purr::Message &message);
    Q_INVOKABLE QCoro::QmlTask countUnreadMessages(const purr::Channel &channel);
    Q_INVOKABLE QCoro::QmlTask reactToMessage(const purr::Message &message, const QString &emoji);
    Q_INVOKABLE QCoro::QmlTask removeReaction(const purr::Message &message, const QString &emoji);
    Q_INVOKABLE QCoro::QmlTask listReadReceipts(const purr::Message &message);
    Q_INVOKABLE void sendKeystrokes(const purr::Channel &channel, const QString &keys);
    Q_INVOKABLE purr::FileTransfer *sendFile(const purr::Channel &channel, const QUrl &localFile);
    Q_INVOKABLE QUrl fileUrl(const purr::FileAttachment &file) const;

    /// Of the last startChatSession() that returned null.
    Q_PROPERTY(purr::Error startError READ startError NOTIFY startErrorChanged FINAL)
    [[nodiscard]] Error startError() const { return m_startError; }

Q_SIGNALS:
    void startErrorChanged();

private:
    Error m_startError;
};

} // namespace purr
