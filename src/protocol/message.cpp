// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/message.h"

#include "protocol/json.h"

namespace purr
{

using namespace Qt::Literals::StringLiterals;

namespace
{

MessageLink linkFromJson(const QJsonObject &json)
{
    MessageLink link{json.value("source"_L1).toString(), json.value("startPosition"_L1).toInt(),
                     json.value("endPosition"_L1).toInt(), {}};
    const QJsonObject preview = json.value("preview"_L1).toObject();
    // One that leads nowhere is no card.
    const QString address = preview.value("url"_L1).toString(link.source);
    if (!preview.isEmpty() && !address.isEmpty()) {
        link.preview = {address, preview.value("title"_L1).toString(),
                        preview.value("description"_L1).toString(), preview.value("siteName"_L1).toString(),
                        preview.value("image"_L1).toObject().value("source"_L1).toString()};
    }
    return link;
}

QJsonObject linkToJson(const MessageLink &link)
{
    QJsonObject json{{"source"_L1, link.source},
                     {"startPosition"_L1, link.startPosition},
                     {"endPosition"_L1, link.endPosition}};
    if (!link.preview.isNull()) {
        QJsonObject preview{{"url"_L1, link.preview.url},
                            {"title"_L1, link.preview.title},
                            {"image"_L1, QJsonObject{{"source"_L1, link.preview.imageSource}}}};
        json::putString(preview, "description"_L1, link.preview.description);
        json::putString(preview, "siteName"_L1, link.preview.siteName);
        json.insert("preview"_L1, preview);
    }
    return json;
}

MessageMention mentionFromJson(const QJsonObject &json)
{
    MessageMention mention;
    mention.type = json.value("type"_L1) == "CHANNEL"_L1 ? MentionType::ChannelMention : MentionType::UserMention;
    mention.tag = json.value("tag"_L1).toString();
    mention.startPosition = json.value("startPosition"_L1).toInt();
    mention.endPosition = json.value("endPosition"_L1).toInt();
    if (mention.type == MentionType::UserMention) {
        if (const Result<User> user = User::fromJson(json.value("user"_L1).toObject()))
            mention.user = *user;
    } else {
        mention.channel = json.value("channel"_L1).toObject();
        mention.channelId = json::id(mention.channel.value("id"_L1));
        mention.channelName = mention.channel.value("displayName"_L1).toString();
        if (mention.channelName.isEmpty())
            mention.channelName = mention.channel.value("name"_L1).toString();
    }
    return mention;
}

QJsonObject mentionToJson(const MessageMention &mention)
{
    const bool ofUser = mention.type == MentionType::UserMention;
    QJsonObject json{{"type"_L1, ofUser ? "USER"_L1 : "CHANNEL"_L1},
                     {"tag"_L1, mention.tag},
                     {"startPosition"_L1, mention.startPosition},
                     {"endPosition"_L1, mention.endPosition}};
    if (ofUser)
        json.insert("user"_L1, mention.user.toJson());
    else
        json.insert("channel"_L1, mention.channel);
    return json;
}

ReactionSummary summaryFromJson(const QJsonObject &json)
{
    ReactionSummary summary;
    summary.emoji = Emoji::fromJson(json.value("emoji"_L1).toObject());
    for (const QJsonValue &value : json.value("users"_L1).toArray()) {
        if (Result<User> user = User::fromJson(value.toObject()))
            summary.users.append(std::move(user).value());
    }
    summary.count = json.value("count"_L1).toInt(int(summary.users.size()));
    return summary;
}

QJsonObject summaryToJson(const ReactionSummary &summary)
{
    return {{"emoji"_L1, summary.emoji.toJson()},
            {"users"_L1, json::fromList(summary.users)},
            {"count"_L1, summary.count}};
}

template <typename T, typename Convert> QList<T> listFromJson(const QJsonValue &value, Convert convert)
{
    QList<T> items;
    const QJsonArray array = value.toArray();
    items.reserve(array.size());
    for (const QJsonValue &item : array)
        items.append(convert(item.toObject()));
    return items;
}

template <typename T, typename Convert> QJsonArray listToJson(const QList<T> &items, Convert convert)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(convert(item));
    return array;
}

} // namespace

Result<FileAttachment> FileAttachment::fromJson(const QJsonObject &json)
{
    FileAttachment file;
    file.type = json.value("type"_L1) == "HOSTED"_L1 ? FileType::Hosted : FileType::External;
    file.url = json.value("url"_L1).toString();
    file.name = json.value("name"_L1).toString();
    file.contentType = json.value("contentType"_L1).toString();
    file.size = json::id(json.value("size"_L1));
    if (file.url.isEmpty())
        return json::invalid("a file needs a url"_L1);
    return file;
}

QJsonObject FileAttachment::toJson() const
{
    return {{"type"_L1, type == FileType::Hosted ? "HOSTED"_L1 : "EXTERNAL"_L1},
            {"url"_L1, url},
            {"name"_L1, name},
            {"contentType"_L1, contentType},
            {"size"_L1, size}};
}

Emoji Emoji::fromJson(const QJsonObject &json)
{
    return {json.value("character"_L1).toString(), json.value("description"_L1).toString(),
            json.value("aliases"_L1).toVariant().toStringList(), json.value("tags"_L1).toVariant().toStringList()};
}

QJsonObject Emoji::toJson() const
{
    return {{"character"_L1, character},
            {"description"_L1, description},
            {"aliases"_L1, QJsonArray::fromStringList(aliases)},
            {"tags"_L1, QJsonArray::fromStringList(tags)}};
}

Result<Message> Message::fromJson(const QJsonObject &json)
{
    Message message;
    message.id = json::id(json.value("id"_L1));
    message.channelId = json::id(json.value("channelId"_L1));
    if (message.id == 0)
        return json::malformed("a message needs an id"_L1);
    message.type = json::messageType(json.value("type"_L1).toString());
    const QJsonValue author = json.value("user"_L1);
    if (author.isObject()) {
        Result<User> user = User::fromJson(author.toObject());
        if (user.failed())
            return user.error();
        message.user = std::move(user).value();
    }
    message.body = json.value("body"_L1).toString();
    message.webLinks = listFromJson<MessageLink>(json.value("links"_L1), linkFromJson);
    message.mentions = listFromJson<MessageMention>(json.value("mentions"_L1), mentionFromJson);
    if (const Result<FileAttachment> file = FileAttachment::fromJson(json.value("file"_L1).toObject()))
        message.file = *file;
    message.createdTime = json::time(json.value("createdTime"_L1));
    message.lastEditedTime = json::time(json.value("lastEditedTime"_L1));
    message.nestedLevel = json.value("nestedLevel"_L1).toInt();
    message.groupTag = json.value("groupTag"_L1).toString();
    message.reactions = listFromJson<ReactionSummary>(json.value("reactions"_L1), summaryFromJson);
    message.repliesCount = json.value("repliesCount"_L1).toInt();
    message.properties = json.value("properties"_L1).toObject();
    message.links = Links::fromJson(json);
    return message;
}

QJsonObject Message::toJson() const
{
    QJsonObject json{{"id"_L1, id},
                     {"type"_L1, json::word(type)},
                     {"channelId"_L1, channelId},
                     {"nestedLevel"_L1, nestedLevel},
                     {"repliesCount"_L1, repliesCount},
                     {"reactions"_L1, listToJson(reactions, summaryToJson)},
                     {"properties"_L1, properties}};
    if (!user.isNull())
        json.insert("user"_L1, user.toJson());
    // One of a kind that we do not know keeps its text too.
    if (hasText() || !body.isEmpty() || !webLinks.isEmpty() || !mentions.isEmpty()) {
        json.insert("body"_L1, body);
        json.insert("links"_L1, listToJson(webLinks, linkToJson));
        json.insert("mentions"_L1, listToJson(mentions, mentionToJson));
    }
    if (!file.isNull())
        json.insert("file"_L1, file.toJson());
    json::putTime(json, "createdTime"_L1, createdTime);
    json::putTime(json, "lastEditedTime"_L1, lastEditedTime);
    json::putString(json, "groupTag"_L1, groupTag);
    links.addTo(json);
    return json;
}

Result<Reaction> Reaction::fromJson(const QJsonObject &json)
{
    Result<User> user = User::fromJson(json.value("user"_L1).toObject());
    if (user.failed())
        return user.error();
    return Reaction{Emoji::fromJson(json.value("emoji"_L1).toObject()), std::move(user).value(),
                    json::time(json.value("createdTime"_L1)), Links::fromJson(json)};
}

QJsonObject Reaction::toJson() const
{
    QJsonObject json{{"emoji"_L1, emoji.toJson()}, {"user"_L1, user.toJson()}};
    json::putTime(json, "createdTime"_L1, createdTime);
    links.addTo(json);
    return json;
}

Result<ReadReceipt> ReadReceipt::fromJson(const QJsonObject &json)
{
    Result<User> user = User::fromJson(json.value("user"_L1).toObject());
    if (user.failed())
        return user.error();
    return ReadReceipt{std::move(user).value(), json::time(json.value("createdTime"_L1)), Links::fromJson(json)};
}

QJsonObject ReadReceipt::toJson() const
{
    QJsonObject json{{"user"_L1, user.toJson()}};
    json::putTime(json, "createdTime"_L1, createdTime);
    links.addTo(json);
    return json;
}

Result<Keystrokes> Keystrokes::fromJson(const QJsonObject &json)
{
    if (!json.value("username"_L1).isString())
        return json::malformed("keystrokes need a username"_L1);
    return Keystrokes{json.value("username"_L1).toString(), json.value("keys"_L1).toString(), Links::fromJson(json)};
}

QJsonObject Keystrokes::toJson() const
{
    QJsonObject json{{"username"_L1, username}, {"keys"_L1, keys}};
    links.addTo(json);
    return json;
}

} // namespace purr
