// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/channel.h"

#include <optional>

/// The bodies of actions and the one-field answers of relays (protocol.md 3.7, 5.1). fromJson() checks types and limits
/// of form only; what a user may do is the server's policy. Unknown fields are ignored.
namespace purr
{

/// channel.message, message.reply, thread.message.
struct SendMessageRequest {
    /// Text, or File with an external file.
    MessageType type = MessageType::Text;
    QString body;
    FileAttachment file;
    QString groupTag;
    QJsonObject properties;

    [[nodiscard]] static Result<SendMessageRequest> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const SendMessageRequest &, const SendMessageRequest &) = default;
};

/// me.createChannel.
struct CreateChannelRequest {
    ChannelType type = ChannelType::UnknownChannel;
    QString name;
    QString displayName;
    QList<UserReference> members;
    QJsonObject properties;

    [[nodiscard]] static Result<CreateChannelRequest> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const CreateChannelRequest &, const CreateChannelRequest &) = default;
};

/// channel.update and me.update: what may change; the official SDK sends the whole resource.
struct UpdateRequest {
    std::optional<QString> displayName;
    std::optional<QJsonObject> properties;
    /// me.update only.
    std::optional<QString> presenceStatus;

    [[nodiscard]] static Result<UpdateRequest> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const UpdateRequest &, const UpdateRequest &) = default;
};

/// channel.invite (`{user: …}`); addModerator and block carry the reference itself.
struct InviteRequest {
    UserReference user;

    [[nodiscard]] static Result<InviteRequest> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

/// channel.keystrokes, thread.keystrokes: the whole draft, which may be empty.
struct KeystrokesRequest {
    QString keys;

    [[nodiscard]] static Result<KeystrokesRequest> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

/// message.edit.
struct EditMessageRequest {
    QString body;

    [[nodiscard]] static Result<EditMessageRequest> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

/// message.updateProperties.
struct PropertiesRequest {
    QJsonObject properties;

    [[nodiscard]] static Result<PropertiesRequest> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

/// message.react, message.removeReaction: an alias with or without colons, or the character.
struct ReactRequest {
    QString emoji;

    [[nodiscard]] static Result<ReactRequest> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

/// channel.mute.
struct MuteRequest {
    bool muted = true;

    [[nodiscard]] static Result<MuteRequest> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

/// channel.createThread.
struct CreateThreadRequest {
    QString name;
    QJsonObject properties;

    [[nodiscard]] static Result<CreateThreadRequest> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

/// channel.triggerEvent.
struct TriggerEventRequest {
    QString type;
    QJsonObject properties;

    [[nodiscard]] static Result<TriggerEventRequest> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

/// message.report (SDK 2.x) and the report that answers it.
struct MessageReport {
    User user;
    QString reason;
    QJsonObject properties;
    QDateTime createdTime;

    [[nodiscard]] static Result<MessageReport> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

/// One-field answers: `{count}`, `{exists}`, `{grant}`.
[[nodiscard]] QJsonObject countToJson(qint64 count);
[[nodiscard]] Result<qint64> countFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject existsToJson(bool exists);
[[nodiscard]] Result<bool> existsFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject grantToJson(const QString &grant);
[[nodiscard]] Result<QString> grantFromJson(const QJsonObject &json);

/// Parameters of relays travel as extra SUBSCRIBE headers (protocol.md 2.1, 5.1).
namespace parameter
{
inline constexpr char subscribable[] = "subscribable";
inline constexpr char unread[] = "unread";
inline constexpr char type[] = "type";
inline constexpr char name[] = "name";
inline constexpr char displayName[] = "displayName";
inline constexpr char online[] = "online";
inline constexpr char mainThread[] = "mainThread";
/// Ours alone (an official server ignores them): the page that ends with that message, or with the first message of that
/// time or later (ISO 8601).
inline constexpr char until[] = "until";
inline constexpr char since[] = "since";
inline constexpr char username[] = "username";
inline constexpr char channelId[] = "channelId";
inline constexpr char includeMainThread[] = "includeMainThread";
inline constexpr char standalone[] = "standalone";
inline constexpr char startCursor[] = "startCursor";
inline constexpr char endCursor[] = "endCursor";
} // namespace parameter

} // namespace purr
