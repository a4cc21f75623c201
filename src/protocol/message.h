// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/user.h"

namespace purr
{

/// A card for a link, made by the server (protocol.md 3.5). `imageSource` is never loaded by itself.
struct LinkPreview {
    Q_GADGET
    QML_VALUE_TYPE(linkPreview)
    Q_PROPERTY(QString url MEMBER url FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString description MEMBER description FINAL)
    Q_PROPERTY(QString siteName MEMBER siteName FINAL)
    Q_PROPERTY(QString imageSource MEMBER imageSource FINAL)
    Q_PROPERTY(bool isNull READ isNull FINAL)

public:
    QString url;
    QString title;
    QString description;
    QString siteName;
    QString imageSource;

    [[nodiscard]] bool isNull() const { return url.isEmpty(); }
    friend bool operator==(const LinkPreview &, const LinkPreview &) = default;
};

/// A URL found in a body. Positions count UTF-16 code units, end exclusive (protocol.md 3.5).
struct MessageLink {
    Q_GADGET
    QML_VALUE_TYPE(messageLink)
    Q_PROPERTY(QString source MEMBER source FINAL)
    Q_PROPERTY(int startPosition MEMBER startPosition FINAL)
    Q_PROPERTY(int endPosition MEMBER endPosition FINAL)
    Q_PROPERTY(purr::LinkPreview preview MEMBER preview FINAL)

public:
    QString source;
    int startPosition = 0;
    int endPosition = 0;
    LinkPreview preview;

    friend bool operator==(const MessageLink &, const MessageLink &) = default;
};

/// Someone or some channel named in a body. `tag` is the literal text with its `<@ >`; positions as in MessageLink.
struct MessageMention {
    Q_GADGET
    QML_VALUE_TYPE(messageMention)
    Q_PROPERTY(purr::Wire::MentionType type MEMBER type FINAL)
    Q_PROPERTY(QString tag MEMBER tag FINAL)
    Q_PROPERTY(int startPosition MEMBER startPosition FINAL)
    Q_PROPERTY(int endPosition MEMBER endPosition FINAL)
    Q_PROPERTY(purr::User user MEMBER user FINAL)
    Q_PROPERTY(qint64 channelId MEMBER channelId FINAL)
    Q_PROPERTY(QString channelName MEMBER channelName FINAL)

public:
    MentionType type = MentionType::UserMention;
    QString tag;
    int startPosition = 0;
    int endPosition = 0;
    User user;
    /// The whole channel of a channel mention as it came; `channelId` and `channelName` are read from it.
    QJsonObject channel;
    qint64 channelId = 0;
    QString channelName;

    friend bool operator==(const MessageMention &, const MessageMention &) = default;
};

/// A file of a message. Only Hosted files get a read grant appended to their URL (protocol.md 2.5).
struct FileAttachment {
    Q_GADGET
    QML_VALUE_TYPE(fileAttachment)
    Q_PROPERTY(purr::Wire::FileType type MEMBER type FINAL)
    Q_PROPERTY(QString url MEMBER url FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString contentType MEMBER contentType FINAL)
    Q_PROPERTY(qint64 size MEMBER size FINAL)
    Q_PROPERTY(bool isNull READ isNull FINAL)

public:
    FileType type = FileType::Hosted;
    QString url;
    QString name;
    QString contentType;
    /// Bytes.
    qint64 size = 0;

    [[nodiscard]] bool isNull() const { return url.isEmpty(); }
    /// Accepts an external file of a request too, which has no `type`.
    [[nodiscard]] static Result<FileAttachment> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const FileAttachment &, const FileAttachment &) = default;
};

/// An emoji with its names, as reactions carry it.
struct Emoji {
    Q_GADGET
    QML_VALUE_TYPE(emoji)
    Q_PROPERTY(QString character MEMBER character FINAL)
    Q_PROPERTY(QString description MEMBER description FINAL)
    Q_PROPERTY(QStringList aliases MEMBER aliases FINAL)
    Q_PROPERTY(QStringList tags MEMBER tags FINAL)

public:
    QString character;
    QString description;
    QStringList aliases;
    QStringList tags;

    [[nodiscard]] static Emoji fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const Emoji &, const Emoji &) = default;
};

/// One emoji under a message with everyone who chose it.
struct ReactionSummary {
    Q_GADGET
    QML_VALUE_TYPE(reactionSummary)
    Q_PROPERTY(purr::Emoji emoji MEMBER emoji FINAL)
    Q_PROPERTY(QList<purr::User> users MEMBER users FINAL)
    Q_PROPERTY(int count MEMBER count FINAL)

public:
    Emoji emoji;
    QList<User> users;
    int count = 0;

    friend bool operator==(const ReactionSummary &, const ReactionSummary &) = default;
};

/// A message of a channel (protocol.md 3.5). Ids ascend in send order; `user` is null for system messages.
struct Message {
    Q_GADGET
    QML_VALUE_TYPE(message)
    Q_PROPERTY(qint64 id MEMBER id FINAL)
    Q_PROPERTY(purr::Wire::MessageType type MEMBER type FINAL)
    Q_PROPERTY(qint64 channelId MEMBER channelId FINAL)
    Q_PROPERTY(purr::User user MEMBER user FINAL)
    Q_PROPERTY(QString body MEMBER body FINAL)
    Q_PROPERTY(QList<purr::MessageLink> webLinks MEMBER webLinks FINAL)
    Q_PROPERTY(QList<purr::MessageMention> mentions MEMBER mentions FINAL)
    Q_PROPERTY(purr::FileAttachment file MEMBER file FINAL)
    Q_PROPERTY(QDateTime createdTime MEMBER createdTime FINAL)
    Q_PROPERTY(QDateTime lastEditedTime MEMBER lastEditedTime FINAL)
    Q_PROPERTY(int nestedLevel MEMBER nestedLevel FINAL)
    Q_PROPERTY(QString groupTag MEMBER groupTag FINAL)
    Q_PROPERTY(QList<purr::ReactionSummary> reactions MEMBER reactions FINAL)
    Q_PROPERTY(int repliesCount MEMBER repliesCount FINAL)
    Q_PROPERTY(QJsonObject properties MEMBER properties FINAL)
    Q_PROPERTY(bool isSystem READ isSystem FINAL)
    Q_PROPERTY(bool isEdited READ isEdited FINAL)
    Q_PROPERTY(bool isReply READ isReply FINAL)
    Q_PROPERTY(bool isNull READ isNull FINAL)

public:
    qint64 id = 0;
    MessageType type = MessageType::UnknownMessage;
    qint64 channelId = 0;
    User user;
    QString body;
    /// URLs in the body (`links` on the wire; `links` here are the resource's destinations).
    QList<MessageLink> webLinks;
    QList<MessageMention> mentions;
    FileAttachment file;
    QDateTime createdTime;
    QDateTime lastEditedTime;
    int nestedLevel = 0;
    QString groupTag;
    QList<ReactionSummary> reactions;
    int repliesCount = 0;
    QJsonObject properties;
    Links links;

    [[nodiscard]] bool isNull() const { return id == 0; }
    [[nodiscard]] bool isSystem() const { return user.isNull(); }
    [[nodiscard]] bool isEdited() const { return lastEditedTime.isValid(); }
    [[nodiscard]] bool isReply() const { return nestedLevel > 0 || !links.relay(u"parent").isEmpty(); }
    [[nodiscard]] bool hasText() const { return type == MessageType::Text || type == MessageType::SystemText; }
    [[nodiscard]] static Result<Message> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const Message &, const Message &) = default;
};

/// Someone put an emoji on a message; the message is behind `links.relay("message")`.
struct Reaction {
    Q_GADGET
    QML_VALUE_TYPE(reaction)
    Q_PROPERTY(purr::Emoji emoji MEMBER emoji FINAL)
    Q_PROPERTY(purr::User user MEMBER user FINAL)
    Q_PROPERTY(QDateTime createdTime MEMBER createdTime FINAL)

public:
    Emoji emoji;
    User user;
    QDateTime createdTime;
    Links links;

    [[nodiscard]] static Result<Reaction> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const Reaction &, const Reaction &) = default;
};

/// Someone read a message; the message is behind `links.relay("message")`.
struct ReadReceipt {
    Q_GADGET
    QML_VALUE_TYPE(readReceipt)
    Q_PROPERTY(purr::User user MEMBER user FINAL)
    Q_PROPERTY(QDateTime createdTime MEMBER createdTime FINAL)

public:
    User user;
    QDateTime createdTime;
    Links links;

    [[nodiscard]] static Result<ReadReceipt> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const ReadReceipt &, const ReadReceipt &) = default;
};

/// The whole draft of someone who lets others watch (protocol.md 7.5). Never stored, never logged.
struct Keystrokes {
    Q_GADGET
    QML_VALUE_TYPE(keystrokes)
    Q_PROPERTY(QString username MEMBER username FINAL)
    Q_PROPERTY(QString keys MEMBER keys FINAL)

public:
    QString username;
    QString keys;
    Links links;

    [[nodiscard]] static Result<Keystrokes> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const Keystrokes &, const Keystrokes &) = default;
};

} // namespace purr
