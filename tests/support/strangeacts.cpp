// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What comes of what a StrangeWorld is told to do.

#include "support/strangeworld.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::test
{

namespace
{

/// Of events that only carry a result; the SDK takes whatever comes.
const QString whatever = u"user.something.nobody.knows"_s;

const StrangeWorld::Outcome denied{u"AccessDeniedError"_s, {}};
const StrangeWorld::Outcome missing{u"ResourceNotFoundError"_s, {}};
const StrangeWorld::Outcome invalid{u"ValidationError"_s, {}};

} // namespace

StrangeWorld::News StrangeWorld::own(const QString &topic, const QString &type, const QJsonObject &resource) const
{
    return {QString::fromUtf16(ownTopics) + topic, type, resource};
}

int StrangeWorld::named(const QJsonObject &reference) const
{
    for (const int id : {me, bea, cyd, dan}) {
        const QJsonObject user = this->user(id);
        if (reference.value("id"_L1).toInt() == id || reference.value("username"_L1) == user.value("name"_L1))
            return id;
    }
    return 0;
}

StrangeWorld::Outcome StrangeWorld::act(const QString &destination, const QJsonObject &body)
{
    static const QRegularExpression ours(u"^rpc://do\\|([a-z-]+)(?:=(\\d+))?$"_s);
    const QRegularExpressionMatch match = ours.match(destination);
    const QString verb = match.captured(1);
    const qint64 id = match.captured(2).toLongLong();
    if (verb.isEmpty())
        return missing;
    if (id == 0)
        return actOnMe(verb, body);
    if (verb == "shun"_L1 && !user(int(id)).isEmpty()) {
        m_blocked.append(int(id));
        return {{}, {own(u"users"_s, whatever, user(int(id))), own(u"users"_s, u"user.user_blocklist_item.created"_s, blockOf(int(id)))}};
    }
    if (verb == "forgive"_L1)
        return m_blocked.removeOne(int(id)) ? Outcome{{}, {own(u"users"_s, u"user.user.unblocked"_s, user(int(id)))}} : missing;
    if (m_rooms.contains(id))
        return actOnRoom(verb, id, body);
    return message(id).isEmpty() ? missing : actOnMessage(verb, id, body);
}

StrangeWorld::Outcome StrangeWorld::actOnMe(const QString &verb, const QJsonObject &body)
{
    if (verb == "found"_L1)
        return found(body);
    if (verb != "dress"_L1)
        return missing;
    for (const QString &name : {u"displayName"_s, u"properties"_s}) {
        if (body.contains(name))
            m_profile.insert(name, body.value(name));
    }
    return {{}, {own(u"self"_s, u"user.self.updated"_s, currentUser())}};
}

/// Another channel; the same one for the same two people.
StrangeWorld::Outcome StrangeWorld::found(const QJsonObject &request)
{
    Room room{request.value("type"_L1).toString(), request.value("name"_L1).toString(), {}, {me}, {}, false, 0};
    const QJsonArray members = request.value("members"_L1).toArray();
    for (const QJsonValue &member : members) {
        const int id = named(member.toObject());
        if (id == 0 && room.type != "DIRECT"_L1)
            return missing;
        room.members.append(id);
    }
    if (room.type == "DIRECT"_L1 && room.members.size() > 10)
        return {u"DirectChannelFullError"_s, {}};
    for (auto other = m_rooms.begin(); other != m_rooms.end(); ++other) {
        if (room.type == "DIRECT"_L1 && other->type == room.type && other->members == room.members)
            return {{}, {own(u"channels"_s, u"user.channel.upserted"_s, channel(other.key()))}};
        if (!room.name.isEmpty() && other->name == room.name)
            return {u"ChannelNameTakenError"_s, {}};
    }
    const qint64 id = m_rooms.lastKey() + 13;
    if (room.name.isEmpty())
        room.name = u"nameless %1"_s.arg(id);
    m_rooms.insert(id, room);
    return {{}, {own(u"channels"_s, u"user.channel.noticed"_s, channel(id)), own(u"channels"_s, u"user.channel.created"_s, channel(id))}};
}

StrangeWorld::Outcome StrangeWorld::actOnRoom(const QString &verb, qint64 id, const QJsonObject &body)
{
    Room &room = m_rooms[id];
    const auto told = [&](const QString &type) { return Outcome{{}, {own(u"channels"_s, type, channel(id))}}; };
    if (verb == "enter"_L1 && !room.members.contains(me)) {
        room.members.append(me);
        return told(u"user.channel.joined"_s);
    }
    if (!room.members.contains(me))
        return denied;
    if (verb == "say"_L1)
        return body.value("body"_L1).toString().isEmpty() && body.value("file"_L1).toObject().isEmpty()
                   ? invalid
                   : said(furnish(write(me, body.value("body"_L1).toString(), id), body));
    if (verb == "keys"_L1) {
        keystrokes.append(body.value("keys"_L1).toString());
        return {};
    }
    if (verb == "read-all"_L1 || verb == "unravel"_L1) {
        room.readUpTo = m_messages.isEmpty() ? 0 : m_messages.last().value("id"_L1).toInteger();
        return {};
    }
    if (verb == "part"_L1) {
        room.members.removeOne(me);
        return told(u"user.channel.left"_s);
    }
    if (verb == "bid"_L1) {
        const int guest = named(body.value("user"_L1).toObject());
        if (guest == 0)
            return missing;
        room.members.append(guest);
        return {{}, {own(u"users"_s, whatever, user(guest))}};
    }
    if (verb == "crown"_L1) {
        room.moderators.append(named(body));
        return told(whatever);
    }
    if (verb == "paint"_L1) {
        for (const QString &name : {u"displayName"_s, u"properties"_s}) {
            if (body.contains(name))
                room.changed.insert(name, body.value(name));
        }
        Outcome outcome = told(u"user.channel.updated"_s);
        outcome.news.append({topicsOf(id) + u"self"_s, u"channel.self.updated"_s, channel(id)});
        return outcome;
    }
    if (verb == "hush"_L1) {
        room.muted = body.value("state"_L1) == "ON"_L1;
        return told(whatever);
    }
    if (verb == "veil"_L1)
        return told(u"user.channel.hidden"_s);
    if (verb == "forget"_L1) {
        for (QJsonObject &message : m_messages) {
            if (message.value("channelId"_L1).toInteger() == id)
                message.insert(u"hidden"_s, true);
        }
        return told(whatever);
    }
    if (verb == "spin"_L1) {
        m_threads.append({id, body.value("name"_L1).toString()});
        return {{}, {own(u"threads"_s, whatever, thread(m_threads.size() - 1))}};
    }
    if (verb == "ring"_L1) {
        const QJsonObject event{{u"type"_s, body.value("type"_L1)},
                                {u"user"_s, user(me)},
                                {u"properties"_s, body.value("properties"_L1)},
                                {u"_relays"_s, QJsonObject{{u"channel"_s, relayOf(u"room=%1"_s.arg(id))}}}};
        return {{}, {{topicsOf(id) + u"events"_s, u"channel.event.triggered"_s, event}}};
    }
    if (verb == "raze"_L1) {
        const Outcome outcome = told(u"user.channel.deleted"_s);
        m_rooms.remove(id);
        return outcome;
    }
    return invalid;
}

StrangeWorld::Outcome StrangeWorld::actOnMessage(const QString &verb, qint64 id, const QJsonObject &body)
{
    const auto stored = std::find_if(m_messages.begin(), m_messages.end(), [id](const QJsonObject &message) { return message.value("id"_L1).toInteger() == id; });
    const qint64 channel = stored->value("channelId"_L1).toInteger();
    const auto told = [&](const QString &topic, const QString &type, const QJsonObject &resource) {
        return Outcome{{}, {{topicsOf(channel) + topic, type, resource}, own(topic == "reactions"_L1 ? topic : u"messages"_s, whatever, resource)}};
    };
    const bool mine = stored->value("user"_L1).toObject().value("id"_L1).toInt() == me;
    if (verb == "see"_L1 || verb == "unsee"_L1) {
        m_rooms[channel].readUpTo = verb == "see"_L1 ? std::max(m_rooms[channel].readUpTo, id) : id - 1;
        return {{}, {{topicsOf(channel) + u"readReceipts"_s, verb == "see"_L1 ? u"message.read_receipt.created"_s : u"message.read_receipt.deleted"_s, receipt(*stored, me)}}};
    }
    if (verb == "answer"_L1)
        return said(furnish(write(me, body.value("body"_L1).toString(), channel, id), body));
    if (verb == "mend"_L1 && mine) {
        stored->insert(u"body"_s, body.value("body"_L1));
        stored->insert(u"lastEditedTime"_s, u"2024-05-01T09:40:00Z"_s);
        return told(u"messages"_s, u"channel.message.updated"_s, message(id));
    }
    if (verb == "erase"_L1 && mine) {
        const QJsonObject gone = message(id);
        m_messages.erase(stored);
        return told(u"messages"_s, u"channel.message.deleted"_s, gone);
    }
    if (verb == "overlook"_L1) {
        stored->insert(u"hidden"_s, true);
        return {{}, {own(u"messages"_s, whatever, message(id))}};
    }
    const QString emoji = body.value("emoji"_L1).toString();
    if (verb == "grin"_L1) {
        m_reactions[id].append(emoji);
        return told(u"reactions"_s, u"message.reaction.created"_s, reaction(id, emoji));
    }
    if (verb == "frown"_L1 && m_reactions[id].removeOne(emoji))
        return told(u"reactions"_s, u"message.reaction.removed"_s, reaction(id, emoji));
    return denied;
}

/// The last stored message, told to its channel and to its author.
StrangeWorld::Outcome StrangeWorld::said(const QJsonObject &stored) const
{
    return {{}, {own(u"messages"_s, whatever, stored), {topicsOf(stored.value("channelId"_L1).toInteger()) + u"messages"_s, u"channel.message.created"_s, stored}}};
}

/// The last stored message with what its author sent with it.
QJsonObject StrangeWorld::furnish(const QJsonObject &stored, const QJsonObject &request)
{
    QJsonObject &message = m_messages.last();
    for (const QString &name : {u"properties"_s, u"groupTag"_s, u"file"_s}) {
        if (request.contains(name))
            message.insert(name, request.value(name));
    }
    if (request.contains("file"_L1)) {
        QJsonObject file = message.value("file"_L1).toObject();
        if (!file.contains("type"_L1))
            file.insert(u"type"_s, u"EXTERNAL"_s);
        message.insert(u"file"_s, file);
        message.insert(u"type"_s, u"FILE"_s);
        message.remove("body"_L1);
    }
    Q_ASSERT(message.value("id"_L1) == stored.value("id"_L1));
    return message;
}

QJsonObject StrangeWorld::write(int author, const QString &body, qint64 channel, qint64 parent)
{
    const qint64 id = 9'000'000'000 + 7 * ++m_written; // neither small nor without gaps
    const QString here = u"=%1"_s.arg(id);
    QJsonObject relays{{u"self"_s, relayOf(u"word"_s + here)},
                       {u"channel"_s, relayOf(u"room=%1"_s.arg(channel))},
                       {u"replies"_s, relayOf(u"below"_s + here)},
                       {u"repliesCount"_s, relayOf(u"how-many-below"_s + here)},
                       {u"reactions"_s, relayOf(u"faces%1:0"_s.arg(here))},
                       {u"readReceipts"_s, relayOf(u"readers%1:0"_s.arg(here))}};
    QJsonObject actions;
    for (const auto &[name, verb] : std::initializer_list<std::pair<QString, QString>>{
             {u"read"_s, u"see"_s}, {u"unread"_s, u"unsee"_s}, {u"reply"_s, u"answer"_s}, {u"edit"_s, u"mend"_s}, {u"delete"_s, u"erase"_s},
             {u"deleteForMe"_s, u"overlook"_s}, {u"react"_s, u"grin"_s}, {u"removeReaction"_s, u"frown"_s}})
        actions.insert(name, actionOf(verb + here));
    QJsonObject said{{u"id"_s, id},
                     {u"type"_s, author == 0 ? u"SYSTEM_TEXT"_s : u"TEXT"_s},
                     {u"channelId"_s, channel},
                     {u"body"_s, body},
                     {u"createdTime"_s, u"2024-05-01T09:30:00.123456789Z"_s},
                     {u"mood"_s, u"strange"_s},
                     {u"_actions"_s, actions},
                     {u"_streams"_s, QJsonObject{{u"replies"_s, u"/blob/put?under=%1"_s.arg(id)}}}};
    if (author != 0)
        said.insert(u"user"_s, user(author));
    if (parent != 0) {
        said.insert(u"under"_s, parent);
        relays.insert(u"parent"_s, relayOf(u"word=%1"_s.arg(parent)));
    }
    said.insert(u"_relays"_s, relays);
    m_messages.append(said);
    return said;
}

QJsonObject StrangeWorld::keepFile(const QString &path, const QString &name, const QString &type, const QByteArray &bytes,
                                   const QString &groupTag, const QJsonObject &properties)
{
    static const QRegularExpression room(u"^/blob/put\\?room=(\\d+)$"_s);
    const QString kept = u"/blob/get/%1"_s.arg(++m_files);
    files.insert(kept, {type, bytes});
    if (path == "/blob/face?v=2"_L1) {
        m_profile.insert(u"displayPictureUrl"_s, kept);
        return currentUser();
    }
    const qint64 channel = room.match(path).captured(1).toLongLong();
    if (!m_rooms.contains(channel))
        return {};
    QJsonObject request{{u"properties"_s, properties},
                        {u"file"_s, QJsonObject{{u"type"_s, u"HOSTED"_s}, {u"url"_s, kept}, {u"name"_s, name}, {u"contentType"_s, type}, {u"size"_s, bytes.size()}}}};
    if (!groupTag.isEmpty())
        request.insert(u"groupTag"_s, groupTag);
    return furnish(write(me, {}, channel), request);
}

} // namespace purr::test
