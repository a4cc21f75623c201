// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "support/strangeworld.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace purr::test
{

namespace
{

constexpr qsizetype pageSize = 2;

QString olderOf(const QString &list)
{
    return u"?older&%1&than="_s.arg(list);
}

QJsonObject links(const QStringList &names, const QString &prefix)
{
    QJsonObject map;
    for (const QString &name : names)
        map.insert(name, prefix + name);
    return map;
}

/// Links by their names, each to what is behind it.
QJsonObject linked(const QList<std::pair<QString, QString>> &names, QString (*shape)(const QString &))
{
    QJsonObject map;
    for (const auto &[name, what] : names)
        map.insert(name, shape(what));
    return map;
}

QJsonObject with(QJsonObject object, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject emojiOf(const QString &alias)
{
    return {{u"character"_s, u"\U0001f63a"_s}, {u"description"_s, u"cat"_s}, {u"aliases"_s, QJsonArray{alias}}, {u"tags"_s, QJsonArray()}};
}

qint64 idOf(const QJsonObject &resource)
{
    return resource.value("id"_L1).toInteger();
}

QString nameOf(int id)
{
    return id == StrangeWorld::bea ? u"bea"_s : id == StrangeWorld::cyd ? u"cyd"_s : u"dan"_s;
}

} // namespace

StrangeWorld::StrangeWorld()
{
    m_rooms.insert(openChannel, {u"PUBLIC"_s, u"open"_s, {}, {me, bea}, {}, false, 0});
    m_rooms.insert(closedChannel, {u"PUBLIC"_s, u"closed"_s, {}, {me, bea}, {}, false, 0});
}

// What it is asked --------------------------------------------------------------------------------------------------

QJsonObject StrangeWorld::answer(const QString &destination, const Parameter &parameter) const
{
    // The few destinations that the SDK writes itself.
    static const QRegularExpression single(u"^/application/v1/(channels|users)/(\\d+)\\.relay$"_s);
    if (destination == "/application/v1/user.relay"_L1)
        return currentUser();
    if (destination.startsWith("/application/v1/user."_L1) && destination.endsWith("_grant.relay"_L1))
        return {{u"grant"_s, destination.contains("read"_L1) ? u"g-read"_s : u"g-write"_s}};
    if (const QRegularExpressionMatch match = single.match(destination); match.hasMatch())
        return match.captured(1) == "users"_L1 ? user(match.captured(2).toInt()) : channel(match.captured(2).toLongLong());
    // `rpc://fetch|<verb>[=<id>][:<page>]` and `?older&<list>=<id>&than=<message>`
    static const QRegularExpression ours(u"^rpc://fetch\\|([a-z-]+)(?:=(\\d+))?(?::(\\d+))?$"_s);
    static const QRegularExpression older(u"^\\?older&(talk|below)=(\\d+)&than=(\\d+)$"_s);
    if (const QRegularExpressionMatch match = older.match(destination); match.hasMatch()) {
        const qint64 id = match.captured(2).toLongLong();
        return messagePage(match.captured(1) == "talk"_L1 ? id : 0, match.captured(1) == "talk"_L1 ? 0 : id, match.captured(3).toLongLong());
    }
    const QRegularExpressionMatch match = ours.match(destination);
    if (!match.hasMatch())
        return {};
    const QString verb = match.captured(1);
    const qint64 id = match.captured(2).toLongLong();
    if (verb == "me"_L1)
        return currentUser();
    if (verb == "talk"_L1)
        return messagePage(id, 0, 0);
    if (verb == "below"_L1)
        return messagePage(0, id, 0);
    if (verb == "room"_L1)
        return channel(id);
    if (verb == "word"_L1)
        return message(id);
    if (const QJsonObject value = small(verb, id, parameter); !value.isEmpty())
        return value;
    return list(verb, id, match.captured(3).toInt(), parameter);
}

/// Answers of one value, and single messages.
QJsonObject StrangeWorld::small(const QString &verb, qint64 id, const Parameter &parameter) const
{
    const auto count = [](qsizetype number) { return QJsonObject{{u"count"_s, number}, {u"approximate"_s, false}}; };
    if (verb == "how-many-people"_L1)
        return count(people(parameter).size());
    if (verb == "how-many-rooms"_L1) {
        return count(std::count_if(m_rooms.keyBegin(), m_rooms.keyEnd(), [&](qint64 room) {
            return !unread(room).isEmpty() && (parameter("type").isEmpty() || parameter("type") == m_rooms.value(room).type);
        }));
    }
    if (verb == "how-much-unread"_L1) {
        qsizetype all = 0;
        for (auto room = m_rooms.keyBegin(); room != m_rooms.keyEnd(); ++room)
            all += unread(*room).size();
        return count(all);
    }
    if (verb == "how-much"_L1)
        return count(unread(id).size());
    if (verb == "anything"_L1)
        return {{u"exists"_s, !unread(id).isEmpty()}};
    if (verb == "knows"_L1)
        return {{u"exists"_s, m_rooms.value(parameter("channelId").toLongLong()).members.contains(int(id))}};
    if (verb == "how-many-below"_L1) {
        return count(std::count_if(m_messages.begin(), m_messages.end(), [id](const QJsonObject &reply) { return reply.value("under"_L1).toInteger() == id; }));
    }
    if (verb == "newest-read"_L1 && parameter("username") == myName)
        return message(m_rooms.value(id).readUpTo);
    return {};
}

/// Pages by number.
QJsonObject StrangeWorld::list(const QString &verb, qint64 id, int index, const Parameter &parameter) const
{
    const auto where = [&](auto keep) {
        Resources all;
        for (auto room = m_rooms.begin(); room != m_rooms.end(); ++room) {
            if (keep(room.value()) && room->name.contains(parameter("name")))
                all.append(channel(room.key()));
        }
        return all;
    };
    const auto users = [&](const QList<int> &ids) {
        Resources all;
        for (const int user : ids) {
            if (this->user(user).value("name"_L1).toString().contains(parameter("displayName"), Qt::CaseInsensitive))
                all.append(this->user(user));
        }
        return all;
    };
    const QString what = id == 0 ? verb : u"%1=%2"_s.arg(verb).arg(id);
    if (verb == "rooms"_L1)
        return page(u"channels"_s, where([](const Room &room) { return room.members.contains(me); }), what, index);
    if (verb == "doors"_L1)
        return page(u"channels"_s, where([](const Room &room) { return room.type == "PUBLIC"_L1 && !room.members.contains(me); }), what, index);
    if (verb == "people"_L1)
        return page(u"users"_s, people(parameter), what, index);
    if (verb == "crowd"_L1)
        return page(u"users"_s, users(m_rooms.value(id).members), what, index);
    if (verb == "shunned"_L1) {
        Resources all;
        for (const int user : m_blocked)
            all.append(blockOf(user));
        return page(u"items"_s, all, what, index);
    }
    if (verb == "faces"_L1) {
        Resources all;
        for (const QString &emoji : m_reactions.value(id))
            all.append(reaction(id, emoji));
        return page(u"reactions"_s, all, what, index);
    }
    if (verb == "readers"_L1)
        return page(u"receipts"_s, {receipt(message(id))}, what, index);
    if (verb == "strands"_L1) {
        Resources all;
        for (qsizetype strand = 0; strand < m_threads.size(); ++strand) {
            if (m_threads.at(strand).first == id)
                all.append(thread(strand));
        }
        return page(u"threads"_s, all, what, index);
    }
    return {};
}

/// One on each page, so that lists have to be gone through.
QJsonObject StrangeWorld::page(const QString &key, const Resources &all, const QString &what, int index) const
{
    const auto linkTo = [&what](int number) { return relayOf(u"%1:%2"_s.arg(what).arg(number)); };
    QJsonObject relays{{u"self"_s, linkTo(index)}};
    if (index + 1 < all.size())
        relays.insert(u"next"_s, linkTo(index + 1));
    if (index > 0)
        relays.insert(u"prev"_s, linkTo(index - 1));
    QJsonObject page{{u"page"_s, QJsonObject{{u"size"_s, 1}, {u"number"_s, index}, {u"totalElement"_s, all.size()}}}, {u"_relays"_s, relays}};
    if (index < all.size())
        page.insert(u"_embedded"_s, QJsonObject{{key, QJsonArray{all.at(index)}}, {u"ads"_s, QJsonArray{1}}});
    return page;
}

/// Newest first; nothing at all in the page of an empty list. Replies are in the lists of their parents only.
QJsonObject StrangeWorld::messagePage(qint64 channel, qint64 parent, qint64 before) const
{
    QJsonArray items;
    bool more = false;
    for (auto it = m_messages.crbegin(); it != m_messages.crend() && !more; ++it) {
        const bool here = parent != 0 ? it->value("under"_L1).toInteger() == parent
                                      : it->value("channelId"_L1).toInteger() == channel && !it->contains("under"_L1);
        if (!here || it->contains("hidden"_L1) || (before != 0 && idOf(*it) >= before))
            continue;
        if (items.size() < pageSize)
            items.append(message(idOf(*it)));
        else
            more = true;
    }
    const QString what = parent != 0 ? u"below=%1"_s.arg(parent) : u"talk=%1"_s.arg(channel);
    QJsonObject relays{{u"self"_s, relayOf(what)}};
    if (more)
        relays.insert(u"next"_s, olderOf(what) + QString::number(idOf(items.last().toObject())));
    QJsonObject page{{u"page"_s, QJsonObject{{u"size"_s, int(pageSize)}}}, {u"_relays"_s, relays}};
    if (!items.isEmpty())
        page.insert(u"_embedded"_s, QJsonObject{{u"messages"_s, items}});
    return page;
}

StrangeWorld::Resources StrangeWorld::people(const Parameter &parameter) const
{
    Resources all;
    for (const int id : {bea, cyd, dan}) {
        const QJsonObject user = this->user(id);
        const QString online = user.value("presence"_L1).toObject().value("online"_L1).toBool() ? u"true"_s : u"false"_s;
        if (!m_blocked.contains(id) && user.value("name"_L1).toString().contains(parameter("name")) &&
            user.value("displayName"_L1).toString().contains(parameter("displayName")) && online.contains(parameter("online")))
            all.append(user);
    }
    return all;
}

StrangeWorld::Resources StrangeWorld::unread(qint64 channel) const
{
    Resources all;
    for (const QJsonObject &message : m_messages) {
        const bool others = message.value("user"_L1).toObject().value("id"_L1).toInt() != me;
        if (message.value("channelId"_L1).toInteger() == channel && others && idOf(message) > m_rooms.value(channel).readUpTo)
            all.append(message);
    }
    return all;
}

// What it knows -----------------------------------------------------------------------------------------------------

QJsonObject StrangeWorld::currentUser() const
{
    QJsonObject current = with(user(me), m_profile);
    current.insert(u"_relays"_s, linked({{u"self"_s, u"me"_s},
                                         {u"channels"_s, u"rooms:0"_s},
                                         {u"joinableChannels"_s, u"doors:0"_s},
                                         {u"channelsCount"_s, u"how-many-rooms"_s},
                                         {u"unreadMessagesCount"_s, u"how-much-unread"_s},
                                         {u"contacts"_s, u"people:0"_s},
                                         {u"contactsCount"_s, u"how-many-people"_s},
                                         {u"userBlockListItems"_s, u"shunned:0"_s}}, relayOf));
    current.insert(u"_topics"_s, links({u"self"_s, u"channels"_s, u"messages"_s, u"notifications"_s, u"contacts"_s,
                                        u"participants"_s, u"users"_s, u"reactions"_s, u"threads"_s, u"calls"_s}, QString::fromUtf16(ownTopics)));
    current.insert(u"_actions"_s, linked({{u"update"_s, u"dress"_s}, {u"createChannel"_s, u"found"_s}}, actionOf));
    current.insert(u"_streams"_s, QJsonObject{{u"displayPicture"_s, u"/blob/face?v=2"_s}});
    return current;
}

QJsonObject StrangeWorld::user(int id) const
{
    if (id != me && (id < bea || id > dan))
        return {};
    const QString name = id == me ? myName : nameOf(id);
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"displayName"_s, id == me ? name : name + (id == cyd ? u" of the mist"_s : u" of the clouds"_s)},
            {u"displayPictureUrl"_s, u"https://cloud.example/picture/"_s + name},
            {u"isGuest"_s, false},
            {u"presence"_s, QJsonObject{{u"status"_s, u"AVAILABLE"_s}, {u"online"_s, id < cyd}, {u"since"_s, 17}}},
            {u"callStatus"_s, u"AVAILABLE"_s},
            {u"properties"_s, QJsonObject()},
            {u"karma"_s, QJsonArray{1, QJsonValue::Null}},
            {u"_relays"_s, linked({{u"self"_s, u"who=%1"_s.arg(id)}, {u"channelMember"_s, u"knows=%1"_s.arg(id)}}, relayOf)},
            {u"_actions"_s, linked({{u"block"_s, u"shun=%1"_s.arg(id)}}, actionOf)}};
}

QJsonObject StrangeWorld::channel(qint64 id) const
{
    const auto found = m_rooms.constFind(id);
    if (found == m_rooms.cend())
        return {};
    const bool group = found->type != "DIRECT"_L1;
    const bool member = found->members.contains(me);
    const QString here = u"=%1"_s.arg(id);
    QJsonObject actions = linked({{u"message"_s, u"say"_s + here},        {u"keystrokes"_s, u"keys"_s + here},
                                  {u"read"_s, u"read-all"_s + here},      {u"update"_s, u"paint"_s + here},
                                  {u"delete"_s, u"raze"_s + here},        {u"mute"_s, u"hush"_s + here},
                                  {u"hide"_s, u"veil"_s + here},          {u"clearHistory"_s, u"forget"_s + here},
                                  {u"createThread"_s, u"spin"_s + here},  {u"triggerEvent"_s, u"ring"_s + here},
                                  {u"teleport"_s, u"teleport"_s + here}}, actionOf);
    if (group && member)
        actions = with(actions, linked({{u"leave"_s, u"part"_s + here}, {u"invite"_s, u"bid"_s + here}, {u"addModerator"_s, u"crown"_s + here}}, actionOf));
    if (!member && found->type == "PUBLIC"_L1)
        actions = with(actions, linked({{u"join"_s, u"enter"_s + here}}, actionOf));
    const QStringList topics{u"self"_s, u"messages"_s, u"keystrokes"_s, u"typing"_s, u"participants"_s,
                             u"readReceipts"_s, u"reactions"_s, u"events"_s};
    QJsonObject channel{{u"id"_s, id},
                        {u"type"_s, found->type},
                        {u"name"_s, found->name},
                        {u"displayName"_s, found->name},
                        {u"createdTime"_s, u"2024-05-01T09:30:00.123456Z"_s},
                        {u"properties"_s, QJsonObject()},
                        {u"retention"_s, QJsonObject{{u"days"_s, 90}}},
                        {u"_relays"_s, linked({{u"self"_s, u"room"_s + here},         {u"messages"_s, u"talk"_s + here},
                                               {u"members"_s, u"crowd%1:0"_s.arg(here)}, {u"messagesCount"_s, u"how-much"_s + here},
                                               {u"unread"_s, u"anything"_s + here},   {u"lastReadMessage"_s, u"newest-read"_s + here},
                                               {u"threads"_s, u"strands%1:0"_s.arg(here)}}, relayOf)},
                        {u"_topics"_s, links(topics, id == closedChannel ? u"amq:locked>"_s : topicsOf(id))},
                        {u"_actions"_s, actions},
                        {u"_streams"_s, QJsonObject{{u"messages"_s, u"/blob/put?room=%1"_s.arg(id)}}}};
    if (!group) {
        QJsonArray members;
        for (const int member : found->members)
            members.append(user(member));
        channel.insert(u"members"_s, members);
    }
    return with(channel, found->changed);
}

QJsonObject StrangeWorld::message(qint64 id) const
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(), [id](const QJsonObject &message) { return idOf(message) == id; });
    if (found == m_messages.end())
        return {};
    QJsonArray reactions;
    for (const QString &emoji : m_reactions.value(id))
        reactions.append(QJsonObject{{u"emoji"_s, emojiOf(emoji)}, {u"users"_s, QJsonArray{user(me)}}, {u"count"_s, 1}});
    return with(*found, {{u"reactions"_s, reactions}});
}

QJsonObject StrangeWorld::thread(qint64 index) const
{
    const auto &[channel, name] = m_threads.at(index);
    return {{u"id"_s, QString::number(8000 + index)}, // the SDK takes it for a text
            {u"type"_s, u"STANDALONE"_s},
            {u"name"_s, name},
            {u"createdTime"_s, u"2024-05-01T09:30:00Z"_s},
            {u"properties"_s, QJsonObject()},
            {u"_relays"_s, linked({{u"channel"_s, u"room=%1"_s.arg(channel)}}, relayOf)},
            {u"_topics"_s, QJsonObject()},
            {u"_actions"_s, linked({{u"message"_s, u"say=%1"_s.arg(channel)}, {u"read"_s, u"unravel=%1"_s.arg(channel)}}, actionOf)}};
}

QJsonObject StrangeWorld::blockOf(int id) const
{
    return {{u"user"_s, user(id)}, {u"createdTime"_s, u"2024-05-01T09:30:00Z"_s}, {u"_actions"_s, linked({{u"delete"_s, u"forgive=%1"_s.arg(id)}}, actionOf)}};
}

QJsonObject StrangeWorld::reaction(qint64 message, const QString &emoji) const
{
    return {{u"emoji"_s, emojiOf(emoji)},
            {u"user"_s, user(me)},
            {u"createdTime"_s, u"2024-05-01T09:30:00Z"_s},
            {u"_relays"_s, linked({{u"message"_s, u"word=%1"_s.arg(message)}}, relayOf)}};
}

QJsonObject StrangeWorld::receipt(const QJsonObject &message, int reader) const
{
    return {{u"user"_s, user(reader)},
            {u"createdTime"_s, u"2024-05-01T09:31:00.5Z"_s},
            {u"_relays"_s, QJsonObject{{u"message"_s, message.value("_relays"_L1).toObject().value("self"_L1)}}}};
}

QJsonObject StrangeWorld::notification(const QString &type, const QJsonObject &message) const
{
    const QJsonObject data{{u"type"_s, type}, {u"recipient"_s, user(me)}, {u"message"_s, message}, {u"channelId"_s, message.value("channelId"_L1)}};
    return {{u"id"_s, 1},
            {u"title"_s, u"bea sent a message"_s},
            {u"body"_s, message.value("body"_L1)},
            {u"channel"_s, channel(message.value("channelId"_L1).toInteger())},
            {u"data"_s, data},
            {u"muted"_s, m_rooms.value(message.value("channelId"_L1).toInteger()).muted},
            {u"createdTime"_s, u"2024-05-01T09:30:00Z"_s},
            {u"readTime"_s, QJsonValue::Null}};
}

QStringList StrangeWorld::bodies() const
{
    QStringList bodies;
    for (const QJsonObject &message : m_messages)
        bodies.append(message.value("body"_L1).toString());
    return bodies;
}

} // namespace purr::test
