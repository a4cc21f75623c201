// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/channel.h"

#include "protocol/json.h"

namespace purr
{

using namespace Qt::Literals::StringLiterals;

namespace
{
/// A resource inside a resource: absent is fine, broken is not.
template <typename T> Error readOptional(const QJsonObject &json, QLatin1StringView name, T &target)
{
    const QJsonValue value = json.value(name);
    if (!value.isObject())
        return {};
    Result<T> resource = T::fromJson(value.toObject());
    if (resource.failed())
        return resource.error();
    target = std::move(resource).value();
    return {};
}

template <typename T> void putResource(QJsonObject &json, QLatin1StringView name, const T &resource)
{
    if (!resource.isNull())
        json.insert(name, resource.toJson());
}
} // namespace

Result<Channel> Channel::fromJson(const QJsonObject &json)
{
    Channel channel;
    channel.id = json::id(json.value("id"_L1));
    if (channel.id == 0)
        return json::malformed("a channel needs an id"_L1);
    channel.type = json::channelType(json.value("type"_L1).toString());
    channel.name = json.value("name"_L1).toString();
    channel.displayName = json.value("displayName"_L1).toString();
    if (const Error error = readOptional(json, "creator"_L1, channel.creator); error.isSet())
        return error;
    if (const Error error = readOptional(json, "lastReceivedMessage"_L1, channel.lastReceivedMessage); error.isSet())
        return error;
    channel.createdTime = json::time(json.value("createdTime"_L1));
    channel.properties = json.value("properties"_L1).toObject();
    for (const QJsonValue &value : json.value("members"_L1).toArray()) {
        Result<User> member = User::fromJson(value.toObject());
        if (member.failed())
            return member.error();
        channel.members.append(std::move(member).value());
    }
    channel.muted = json.value("muted"_L1).toBool();
    channel.links = Links::fromJson(json);
    return channel;
}

QJsonObject Channel::toJson() const
{
    QJsonObject json{{"id"_L1, id},
                     {"type"_L1, json::word(type)},
                     {"name"_L1, name},
                     {"properties"_L1, properties},
                     {"muted"_L1, muted}};
    json::putString(json, "displayName"_L1, displayName);
    putResource(json, "creator"_L1, creator);
    putResource(json, "lastReceivedMessage"_L1, lastReceivedMessage);
    json::putTime(json, "createdTime"_L1, createdTime);
    if (isDirect() || !members.isEmpty())
        json.insert("members"_L1, json::fromList(members));
    links.addTo(json);
    return json;
}

Result<Thread> Thread::fromJson(const QJsonObject &json)
{
    Thread thread;
    thread.id = json::id(json.value("id"_L1));
    if (thread.id == 0)
        return json::malformed("a thread needs an id"_L1);
    thread.type = json::threadType(json.value("type"_L1).toString());
    thread.name = json.value("name"_L1).toString();
    thread.createdTime = json::time(json.value("createdTime"_L1));
    thread.properties = json.value("properties"_L1).toObject();
    thread.links = Links::fromJson(json);
    return thread;
}

QJsonObject Thread::toJson() const
{
    QJsonObject json{{"id"_L1, id}, {"type"_L1, json::word(type)}, {"properties"_L1, properties}};
    json::putString(json, "name"_L1, name);
    json::putTime(json, "createdTime"_L1, createdTime);
    links.addTo(json);
    return json;
}

Result<ChannelContext> ChannelContext::fromJson(const QJsonObject &json)
{
    ChannelContext context;
    // Texts in one generation of links and numbers in the other.
    context.start = json.value("startCursor"_L1).toVariant().toLongLong();
    context.end = json.value("endCursor"_L1).toVariant().toLongLong();
    const QJsonObject readBy = json.value("readBy"_L1).toObject();
    for (auto entry = readBy.begin(); entry != readBy.end(); ++entry) {
        QList<qint64> readers;
        for (const QJsonValue &reader : entry.value().toArray())
            readers.append(reader.toInteger());
        context.readBy.insert(entry.key().toLongLong(), readers);
    }
    return context;
}

Result<CustomEvent> CustomEvent::fromJson(const QJsonObject &json)
{
    Result<User> user = User::fromJson(json.value("user"_L1).toObject());
    if (user.failed())
        return user.error();
    return CustomEvent{json.value("type"_L1).toString(), std::move(user).value(),
                       json.value("properties"_L1).toObject(), Links::fromJson(json)};
}

QJsonObject CustomEvent::toJson() const
{
    QJsonObject json{{"type"_L1, type}, {"user"_L1, user.toJson()}, {"properties"_L1, properties}};
    links.addTo(json);
    return json;
}

Result<Notification> Notification::fromJson(const QJsonObject &json)
{
    Notification notification;
    notification.id = json::id(json.value("id"_L1));
    if (notification.id == 0)
        return json::malformed("a notification needs an id"_L1);
    notification.title = json.value("title"_L1).toString();
    notification.body = json.value("body"_L1).toString();
    notification.muted = json.value("muted"_L1).toBool();
    notification.createdTime = json::time(json.value("createdTime"_L1));
    notification.readTime = json::time(json.value("readTime"_L1));
    const QJsonObject data = json.value("data"_L1).toObject();
    notification.type = data.value("type"_L1).toString();
    for (const Error &error : {readOptional(json, "channel"_L1, notification.channel),
                               readOptional(data, "recipient"_L1, notification.recipient),
                               readOptional(data, "message"_L1, notification.message),
                               readOptional(data, "parent"_L1, notification.parent),
                               readOptional(data, "mentionedUser"_L1, notification.mentionedUser),
                               readOptional(data, "mentionedChannel"_L1, notification.mentionedChannel)}) {
        if (error.isSet())
            return error;
    }
    return notification;
}

QJsonObject Notification::toJson() const
{
    QJsonObject data{{"type"_L1, type}, {"channelId"_L1, message.channelId}};
    putResource(data, "recipient"_L1, recipient);
    putResource(data, "message"_L1, message);
    putResource(data, "parent"_L1, parent);
    putResource(data, "mentionedUser"_L1, mentionedUser);
    putResource(data, "mentionedChannel"_L1, mentionedChannel);
    Links links;
    links.setRelay(u"message"_s, message.links.relay(u"self"));
    links.addTo(data);
    QJsonObject json{{"id"_L1, id},
                     {"title"_L1, title},
                     {"body"_L1, body},
                     {"channel"_L1, channel.isNull() ? QJsonValue() : QJsonValue(channel.toJson())},
                     {"data"_L1, data},
                     {"muted"_L1, muted},
                     {"readTime"_L1, readTime.isValid() ? QJsonValue(json::fromTime(readTime)) : QJsonValue()}};
    json::putTime(json, "createdTime"_L1, createdTime);
    return json;
}

} // namespace purr
