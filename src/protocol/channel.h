// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/message.h"

namespace purr
{

/// A place to chat in (protocol.md 3.4). Rendered per reader: which links it has says what that reader may do.
struct Channel {
    Q_GADGET
    QML_VALUE_TYPE(channel)
    Q_PROPERTY(qint64 id MEMBER id FINAL)
    Q_PROPERTY(purr::Wire::ChannelType type MEMBER type FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString displayName MEMBER displayName FINAL)
    Q_PROPERTY(purr::User creator MEMBER creator FINAL)
    Q_PROPERTY(purr::Message lastReceivedMessage MEMBER lastReceivedMessage FINAL)
    Q_PROPERTY(QDateTime createdTime MEMBER createdTime FINAL)
    Q_PROPERTY(QJsonObject properties MEMBER properties FINAL)
    Q_PROPERTY(QList<purr::User> members MEMBER members FINAL)
    Q_PROPERTY(bool muted MEMBER muted FINAL)
    Q_PROPERTY(bool isNull READ isNull FINAL)
    Q_PROPERTY(bool isDirect READ isDirect FINAL)
    Q_PROPERTY(bool canJoin READ canJoin FINAL)
    Q_PROPERTY(bool canLeave READ canLeave FINAL)
    Q_PROPERTY(bool canInvite READ canInvite FINAL)

public:
    qint64 id = 0;
    ChannelType type = ChannelType::UnknownChannel;
    QString name;
    QString displayName;
    User creator;
    Message lastReceivedMessage;
    QDateTime createdTime;
    QJsonObject properties;
    /// Direct channels only.
    QList<User> members;
    bool muted = false;
    Links links;

    [[nodiscard]] bool isNull() const { return id == 0; }
    [[nodiscard]] bool isDirect() const { return type == ChannelType::Direct; }
    [[nodiscard]] bool canJoin() const { return !links.action(u"join").isEmpty(); }
    [[nodiscard]] bool canLeave() const { return !links.action(u"leave").isEmpty(); }
    [[nodiscard]] bool canInvite() const { return !links.action(u"invite").isEmpty(); }
    [[nodiscard]] static Result<Channel> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const Channel &, const Channel &) = default;
};

/// A line of conversation inside a channel (protocol.md 3.6). Its id may be a number or a string on the wire.
struct Thread {
    Q_GADGET
    QML_VALUE_TYPE(thread)
    Q_PROPERTY(qint64 id MEMBER id FINAL)
    Q_PROPERTY(purr::Wire::ThreadType type MEMBER type FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QDateTime createdTime MEMBER createdTime FINAL)
    Q_PROPERTY(QJsonObject properties MEMBER properties FINAL)

public:
    qint64 id = 0;
    ThreadType type = ThreadType::UnknownThread;
    QString name;
    QDateTime createdTime;
    QJsonObject properties;
    Links links;

    [[nodiscard]] static Result<Thread> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const Thread &, const Thread &) = default;
};

/// Who read which messages of a stretch of a channel (protocol.md 3.4).
struct ChannelContext {
    Q_GADGET
    QML_VALUE_TYPE(channelContext)

public:
    /// Ids of the first and the last message it is about; 0 where nobody said.
    qint64 start = 0;
    qint64 end = 0;
    QHash<qint64, QList<qint64>> readBy; ///< message id → ids of users

    /// Ids of the users who have read that message.
    Q_INVOKABLE QList<qint64> readersOf(qint64 messageId) const { return readBy.value(messageId); }

    [[nodiscard]] static Result<ChannelContext> fromJson(const QJsonObject &json);
    friend bool operator==(const ChannelContext &, const ChannelContext &) = default;
};

/// An application's own event in a channel; delivered to open chat sessions, never stored (protocol.md 7.2).
struct CustomEvent {
    Q_GADGET
    QML_VALUE_TYPE(customEvent)
    Q_PROPERTY(QString type MEMBER type FINAL)
    Q_PROPERTY(purr::User user MEMBER user FINAL)
    Q_PROPERTY(QJsonObject properties MEMBER properties FINAL)

public:
    QString type;
    User user;
    QJsonObject properties;
    Links links;

    [[nodiscard]] static Result<CustomEvent> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const CustomEvent &, const CustomEvent &) = default;
};

/// What happened while the recipient had no chat session in the channel (protocol.md 3.8).
struct Notification {
    Q_GADGET
    QML_VALUE_TYPE(notification)
    Q_PROPERTY(qint64 id MEMBER id FINAL)
    Q_PROPERTY(QString type MEMBER type FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString body MEMBER body FINAL)
    Q_PROPERTY(purr::Channel channel MEMBER channel FINAL)
    Q_PROPERTY(purr::Message message MEMBER message FINAL)
    Q_PROPERTY(bool muted MEMBER muted FINAL)
    Q_PROPERTY(QDateTime createdTime MEMBER createdTime FINAL)
    Q_PROPERTY(QDateTime readTime MEMBER readTime FINAL)

public:
    qint64 id = 0;
    /// `data.type`: one of notificationtype in names.h.
    QString type;
    QString title;
    QString body;
    Channel channel;
    User recipient;
    Message message;
    /// Null unless somebody replied to it.
    Message parent;
    User mentionedUser;
    Channel mentionedChannel;
    bool muted = false;
    QDateTime createdTime;
    QDateTime readTime;

    [[nodiscard]] static Result<Notification> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const Notification &, const Notification &) = default;
};

} // namespace purr
