// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/requests.h"

#include "protocol/json.h"

namespace purr
{

using namespace Qt::Literals::StringLiterals;

namespace
{
/// A member that must be an object when it is there at all.
Result<QJsonObject> propertiesOf(const QJsonObject &json)
{
    const QJsonValue value = json.value("properties"_L1);
    if (value.isUndefined() || value.isNull())
        return QJsonObject();
    if (!value.isObject())
        return json::invalid("properties must be an object"_L1);
    return value.toObject();
}

void putProperties(QJsonObject &json, const QJsonObject &properties)
{
    if (!properties.isEmpty())
        json.insert("properties"_L1, properties);
}
} // namespace

Result<SendMessageRequest> SendMessageRequest::fromJson(const QJsonObject &json)
{
    SendMessageRequest request;
    request.type = json::messageType(json.value("type"_L1).toString());
    if (request.type == MessageType::Text) {
        if (!json.value("body"_L1).isString())
            return json::invalid("a text message needs a body"_L1);
        request.body = json.value("body"_L1).toString();
    } else if (request.type == MessageType::File) {
        Result<FileAttachment> file = FileAttachment::fromJson(json.value("file"_L1).toObject());
        if (file.failed())
            return file.error();
        request.file = std::move(file).value();
        request.file.type = FileType::External;
    } else {
        return json::invalid("type must be TEXT or FILE"_L1);
    }
    request.groupTag = json.value("groupTag"_L1).toString();
    Result<QJsonObject> properties = propertiesOf(json);
    if (properties.failed())
        return properties.error();
    request.properties = std::move(properties).value();
    return request;
}

QJsonObject SendMessageRequest::toJson() const
{
    QJsonObject json{{"type"_L1, json::word(type)}};
    if (type == MessageType::File) {
        QJsonObject external = file.toJson();
        external.remove("type"_L1);
        json.insert("file"_L1, external);
    } else {
        json.insert("body"_L1, body);
    }
    json::putString(json, "groupTag"_L1, groupTag);
    putProperties(json, properties);
    return json;
}

Result<CreateChannelRequest> CreateChannelRequest::fromJson(const QJsonObject &json)
{
    CreateChannelRequest request;
    request.type = json::channelType(json.value("type"_L1).toString());
    if (request.type == ChannelType::UnknownChannel)
        return json::invalid("type must be DIRECT, PUBLIC or PRIVATE"_L1);
    request.name = json.value("name"_L1).toString();
    request.displayName = json.value("displayName"_L1).toString();
    const QJsonValue members = json.value("members"_L1);
    if (!members.isUndefined() && !members.isNull() && !members.isArray())
        return json::invalid("members must be a list"_L1);
    for (const QJsonValue &value : members.toArray()) {
        Result<UserReference> member = UserReference::fromJson(value.toObject());
        if (member.failed())
            return member.error();
        request.members.append(std::move(member).value());
    }
    Result<QJsonObject> properties = propertiesOf(json);
    if (properties.failed())
        return properties.error();
    request.properties = std::move(properties).value();
    return request;
}

QJsonObject CreateChannelRequest::toJson() const
{
    QJsonObject json{{"type"_L1, json::word(type)}};
    json::putString(json, "name"_L1, name);
    json::putString(json, "displayName"_L1, displayName);
    if (!members.isEmpty())
        json.insert("members"_L1, json::fromList(members));
    putProperties(json, properties);
    return json;
}

Result<UpdateRequest> UpdateRequest::fromJson(const QJsonObject &json)
{
    UpdateRequest request;
    if (const QJsonValue value = json.value("displayName"_L1); value.isString())
        request.displayName = value.toString();
    if (json.contains("properties"_L1)) {
        Result<QJsonObject> properties = propertiesOf(json);
        if (properties.failed())
            return properties.error();
        request.properties = std::move(properties).value();
    }
    const QJsonValue status = json.value("presence"_L1).toObject().value("status"_L1);
    if (status.isString())
        request.presenceStatus = status.toString();
    return request;
}

QJsonObject UpdateRequest::toJson() const
{
    QJsonObject json;
    if (displayName)
        json.insert("displayName"_L1, *displayName);
    if (properties)
        json.insert("properties"_L1, *properties);
    if (presenceStatus)
        json.insert("presence"_L1, QJsonObject{{"status"_L1, *presenceStatus}});
    return json;
}

Result<InviteRequest> InviteRequest::fromJson(const QJsonObject &json)
{
    Result<UserReference> user = UserReference::fromJson(json.value("user"_L1).toObject());
    if (user.failed())
        return user.error();
    return InviteRequest{std::move(user).value()};
}

QJsonObject InviteRequest::toJson() const
{
    return {{"user"_L1, user.toJson()}};
}

Result<KeystrokesRequest> KeystrokesRequest::fromJson(const QJsonObject &json)
{
    if (!json.value("keys"_L1).isString())
        return json::invalid("keys must be text"_L1);
    return KeystrokesRequest{json.value("keys"_L1).toString()};
}

QJsonObject KeystrokesRequest::toJson() const
{
    return {{"keys"_L1, keys}};
}

Result<EditMessageRequest> EditMessageRequest::fromJson(const QJsonObject &json)
{
    if (!json.value("body"_L1).isString())
        return json::invalid("body must be text"_L1);
    return EditMessageRequest{json.value("body"_L1).toString()};
}

QJsonObject EditMessageRequest::toJson() const
{
    return {{"body"_L1, body}};
}

Result<PropertiesRequest> PropertiesRequest::fromJson(const QJsonObject &json)
{
    Result<QJsonObject> properties = propertiesOf(json);
    if (properties.failed())
        return properties.error();
    return PropertiesRequest{std::move(properties).value()};
}

QJsonObject PropertiesRequest::toJson() const
{
    return {{"properties"_L1, properties}};
}

Result<ReactRequest> ReactRequest::fromJson(const QJsonObject &json)
{
    const QString emoji = json.value("emoji"_L1).toString();
    if (emoji.isEmpty())
        return json::invalid("emoji must be text"_L1);
    return ReactRequest{emoji};
}

QJsonObject ReactRequest::toJson() const
{
    return {{"emoji"_L1, emoji}};
}

Result<MuteRequest> MuteRequest::fromJson(const QJsonObject &json)
{
    const QString state = json.value("state"_L1).toString();
    if (state != "ON"_L1 && state != "OFF"_L1)
        return json::invalid("state must be ON or OFF"_L1);
    return MuteRequest{state == "ON"_L1};
}

QJsonObject MuteRequest::toJson() const
{
    return {{"state"_L1, muted ? "ON"_L1 : "OFF"_L1}};
}

Result<CreateThreadRequest> CreateThreadRequest::fromJson(const QJsonObject &json)
{
    Result<QJsonObject> properties = propertiesOf(json);
    if (properties.failed())
        return properties.error();
    return CreateThreadRequest{json.value("name"_L1).toString(), std::move(properties).value()};
}

QJsonObject CreateThreadRequest::toJson() const
{
    QJsonObject json{{"name"_L1, name}};
    putProperties(json, properties);
    return json;
}

Result<TriggerEventRequest> TriggerEventRequest::fromJson(const QJsonObject &json)
{
    const QString type = json.value("type"_L1).toString();
    if (type.isEmpty())
        return json::invalid("an event needs a type"_L1);
    Result<QJsonObject> properties = propertiesOf(json);
    if (properties.failed())
        return properties.error();
    return TriggerEventRequest{type, std::move(properties).value()};
}

QJsonObject TriggerEventRequest::toJson() const
{
    return {{"type"_L1, type}, {"properties"_L1, properties}};
}

Result<MessageReport> MessageReport::fromJson(const QJsonObject &json)
{
    MessageReport report;
    report.reason = json.value("reason"_L1).toString();
    if (const Result<User> user = User::fromJson(json.value("user"_L1).toObject()))
        report.user = *user;
    report.createdTime = json::time(json.value("createdTime"_L1));
    Result<QJsonObject> properties = propertiesOf(json);
    if (properties.failed())
        return properties.error();
    report.properties = std::move(properties).value();
    return report;
}

QJsonObject MessageReport::toJson() const
{
    QJsonObject json{{"reason"_L1, reason}, {"properties"_L1, properties}};
    if (!user.isNull())
        json.insert("user"_L1, user.toJson());
    json::putTime(json, "createdTime"_L1, createdTime);
    return json;
}

QJsonObject countToJson(qint64 count)
{
    return {{"count"_L1, count}};
}

Result<qint64> countFromJson(const QJsonObject &json)
{
    const QJsonValue count = json.value("count"_L1);
    if (!count.isDouble() || count.toInteger(-1) < 0)
        return json::malformed("a count needs a number that is not negative"_L1);
    return qint64(count.toInteger());
}

QJsonObject existsToJson(bool exists)
{
    return {{"exists"_L1, exists}};
}

Result<bool> existsFromJson(const QJsonObject &json)
{
    if (!json.value("exists"_L1).isBool())
        return json::malformed("exists must be true or false"_L1);
    return json.value("exists"_L1).toBool();
}

QJsonObject grantToJson(const QString &grant)
{
    return {{"grant"_L1, grant}};
}

Result<QString> grantFromJson(const QJsonObject &json)
{
    const QString grant = json.value("grant"_L1).toString();
    if (grant.isEmpty())
        return json::malformed("a grant must be text"_L1);
    return grant;
}

} // namespace purr
