// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/user.h"

#include "protocol/json.h"

namespace purr
{

using namespace Qt::Literals::StringLiterals;

namespace
{
void insertMap(QJsonObject &resource, QLatin1StringView name, const QJsonObject &map)
{
    if (!map.isEmpty())
        resource.insert(name, map);
}
} // namespace

Links Links::fromJson(const QJsonObject &resource)
{
    Links links;
    links.m_relays = resource.value("_relays"_L1).toObject();
    links.m_topics = resource.value("_topics"_L1).toObject();
    links.m_actions = resource.value("_actions"_L1).toObject();
    links.m_streams = resource.value("_streams"_L1).toObject();
    return links;
}

bool Links::hasTopic(const QString &destination) const
{
    return std::find(m_topics.constBegin(), m_topics.constEnd(), QJsonValue(destination)) != m_topics.constEnd();
}

void Links::addTo(QJsonObject &resource) const
{
    insertMap(resource, "_relays"_L1, m_relays);
    insertMap(resource, "_topics"_L1, m_topics);
    insertMap(resource, "_actions"_L1, m_actions);
    insertMap(resource, "_streams"_L1, m_streams);
}

Result<User> User::fromJson(const QJsonObject &json)
{
    User user;
    user.id = json::id(json.value("id"_L1));
    user.name = json.value("name"_L1).toString();
    if (user.id == 0 || user.name.isEmpty())
        return json::malformed("a user needs id and name"_L1);
    user.type = json.value("type"_L1) == "BOT"_L1 ? UserType::Bot : UserType::Person;
    user.displayName = json.value("displayName"_L1).toString(user.name);
    user.displayPictureUrl = json.value("displayPictureUrl"_L1).toString();
    user.isGuest = json.value("isGuest"_L1).toBool();
    const QJsonObject presence = json.value("presence"_L1).toObject();
    user.presence = {presence.value("status"_L1).toString(), presence.value("online"_L1).toBool()};
    user.properties = json.value("properties"_L1).toObject();
    user.links = Links::fromJson(json);
    return user;
}

QJsonObject User::toJson() const
{
    QJsonObject json{
        {"id"_L1, id},
        {"type"_L1, type == UserType::Bot ? "BOT"_L1 : "PERSON"_L1},
        {"name"_L1, name},
        {"displayName"_L1, displayName},
        {"displayPictureUrl"_L1, displayPictureUrl},
        {"isGuest"_L1, isGuest},
        {"presence"_L1, QJsonObject{{"status"_L1, presence.status}, {"online"_L1, presence.online}}},
        {"properties"_L1, properties},
    };
    links.addTo(json);
    return json;
}

Result<CurrentUser> CurrentUser::fromJson(const QJsonObject &json)
{
    Result<User> user = User::fromJson(json);
    if (user.failed())
        return user.error();
    CurrentUser current;
    static_cast<User &>(current) = std::move(user).value();
    return current;
}

Result<UserReference> UserReference::fromJson(const QJsonObject &json)
{
    UserReference reference;
    reference.id = json::id(json.value("id"_L1));
    reference.username = json.value("username"_L1).toString();
    if (reference.username.isEmpty())
        reference.username = json.value("name"_L1).toString();
    if (reference.id == 0 && reference.username.isEmpty())
        return json::invalid("a user is named by id or username"_L1);
    return reference;
}

QJsonObject UserReference::toJson() const
{
    QJsonObject json;
    if (id != 0)
        json.insert("id"_L1, id);
    json::putString(json, "username"_L1, username);
    return json;
}

Result<BlockRecord> BlockRecord::fromJson(const QJsonObject &json)
{
    Result<User> user = User::fromJson(json.value("user"_L1).toObject());
    if (user.failed())
        return user.error();
    return BlockRecord{std::move(user).value(), json::time(json.value("createdTime"_L1)), Links::fromJson(json)};
}

QJsonObject BlockRecord::toJson() const
{
    QJsonObject json{{"user"_L1, user.toJson()}};
    json::putTime(json, "createdTime"_L1, createdTime);
    links.addTo(json);
    return json;
}

} // namespace purr
