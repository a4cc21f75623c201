// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "core/blanktext.h"
#include "protocol/json.h"
#include "protocol/names.h"
#include "server/storedatabase.h"
#include "server/storewriter.h"

#include <QUuid>

namespace purr::server
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 keptEvents = 1'000;
/// Old events are dropped each time so many new ones were added.
constexpr qint64 eventsPerTrim = 256;

} // namespace

Result<qint64> StoreWriter::insertChannel(ChannelType type, qint64 creatorId, const QString &name,
                                          const QString &displayName, const QJsonObject &properties,
                                          const std::optional<QString> &memberSet)
{
    const QString unique = isBlank(name) ? QUuid::createUuid().toString(QUuid::WithoutBraces) : name;
    const Result<qint64> taken =
        database().number(u"SELECT EXISTS (SELECT 1 FROM channels WHERE name = ?)"_s, unique);
    if (taken.failed())
        return taken;
    if (*taken != 0)
        return Error{Failure::Kind::Server, errorname::channelNameTaken, u"a channel has this name already"_s};
    const QString shown = isBlank(displayName) && type != ChannelType::Direct ? unique : displayName;
    const Result<qint64> id = database().insert(
        u"INSERT INTO channels (type, name, name_folded, display_name, display_folded, creator, properties, created,"
        " activity, member_set) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        int(type), unique, unique.toCaseFolded(), shown, shown.toCaseFolded(), StoreDatabase::idOrNull(creatorId),
        StoreDatabase::objectOrNull(properties), m_time, m_time, memberSet);
    if (id.failed())
        return id;
    const Result<qint64> thread = database().insert(
        u"INSERT INTO threads (channel, type, created) VALUES (?, ?, ?)"_s, *id, int(ThreadType::Main), m_time);
    if (thread.failed())
        return thread;
    const Result<int> linked =
        database().run(u"UPDATE channels SET main_thread = ? WHERE id = ?"_s, *thread, *id);
    if (linked.failed())
        return linked.error();
    touchChannel(*id);
    return id;
}

Result<StoredChannel> StoreWriter::createChannel(ChannelType type, qint64 creatorId, const QString &name,
                                                 const QString &displayName, const QJsonObject &properties)
{
    if (type != ChannelType::Public && type != ChannelType::Private)
        return json::invalid("a group channel is public or private"_L1);
    const Result<qint64> id = insertChannel(type, creatorId, name, displayName, properties, {});
    if (id.failed())
        return id.error();
    if (creatorId != 0) {
        if (const Result<bool> added = addMember(*id, creatorId); added.failed())
            return added.error();
        if (const Result<bool> made = setModerator(*id, creatorId, true); made.failed())
            return made.error();
    }
    return channel(*id);
}

Result<StoreWriter::DirectChannel> StoreWriter::directChannelOf(qint64 creatorId, const QList<qint64> &memberIds,
                                                                const QJsonObject &properties)
{
    QList<qint64> everyone = memberIds;
    if (!everyone.contains(creatorId))
        everyone.append(creatorId);
    DirectChannel direct;
    Result<StoredChannel> existing = directChannel(everyone);
    if (existing.failed() && existing.error().kind == Failure::Kind::Storage)
        return existing.error();
    if (existing.succeeded()) {
        const Result<bool> shown = setHidden(existing->id, creatorId, false);
        if (shown.failed())
            return shown.error();
        direct.channel = std::move(existing).value();
        direct.unhidden = *shown;
        return direct;
    }
    const Result<qint64> id =
        insertChannel(ChannelType::Direct, creatorId, {}, {}, properties, memberSet(everyone));
    if (id.failed())
        return id.error();
    for (const qint64 member : std::as_const(everyone)) {
        if (const Result<bool> added = addMember(*id, member); added.failed())
            return added.error();
    }
    Result<StoredChannel> created = channel(*id);
    if (created.failed())
        return created.error();
    direct.channel = std::move(created).value();
    direct.created = true;
    return direct;
}

Result<StoredChannel> StoreWriter::updateChannel(qint64 id, const std::optional<QString> &displayName,
                                                 const std::optional<QJsonObject> &properties)
{
    if (displayName) {
        const Result<int> done = database().run(
            u"UPDATE channels SET display_name = ?, display_folded = ? WHERE id = ? AND deleted = 0"_s, *displayName,
            displayName->toCaseFolded(), id);
        if (done.failed())
            return done.error();
    }
    if (properties) {
        const Result<int> done = database().run(u"UPDATE channels SET properties = ? WHERE id = ? AND deleted = 0"_s,
                                                StoreDatabase::objectOrNull(*properties), id);
        if (done.failed())
            return done.error();
    }
    m_touched.channelRows.insert(id);
    return channel(id);
}

Result<void> StoreWriter::deleteChannel(qint64 id)
{
    // The row stays for the event that tells of it; the name and the member set become free at once, and the sweeper
    // takes the messages piece by piece.
    const Result<int> done = database().run(
        u"UPDATE channels SET deleted = ?, name = ?, member_set = NULL WHERE id = ? AND deleted = 0"_s, m_time,
        u"deleted:%1:%2"_s.arg(id).arg(QUuid::createUuid().toString(QUuid::Id128)), id);
    if (done.failed())
        return done.error();
    if (*done == 0)
        return notFound();
    touchChannel(id);
    const Result<int> emptied = database().run(u"DELETE FROM members WHERE channel = ?"_s, id);
    return emptied.failed() ? Result<void>(emptied.error()) : Result<void>();
}

Result<bool> StoreWriter::addMember(qint64 channelId, qint64 userId)
{
    const Result<int> done = database().run(
        u"INSERT INTO members (channel, user, joined, read_floor, delivered)"
        " SELECT id, ?2, ?3, last_message, last_message FROM channels WHERE id = ?1 AND deleted = 0"
        " ON CONFLICT DO NOTHING"_s,
        channelId, userId, m_time);
    if (done.failed())
        return done.error();
    touchChannel(channelId);
    return *done > 0;
}

Result<bool> StoreWriter::removeMember(qint64 channelId, qint64 userId)
{
    const Result<int> done =
        database().run(u"DELETE FROM members WHERE channel = ? AND user = ?"_s, channelId, userId);
    if (done.failed())
        return done.error();
    const Result<int> marks =
        database().run(u"DELETE FROM unread_marks WHERE channel = ? AND user = ?"_s, channelId, userId);
    if (marks.failed())
        return marks.error();
    touchChannel(channelId);
    return *done > 0;
}

Result<bool> StoreWriter::setMemberFlag(QLatin1StringView column, qint64 channelId, qint64 userId, bool value)
{
    const Result<int> done =
        database().run(u"UPDATE members SET %1 = ?3 WHERE channel = ?1 AND user = ?2 AND %1 <> ?3"_s.arg(column),
                       channelId, userId, value);
    if (done.failed())
        return done.error();
    if (*done > 0)
        touchChannel(channelId);
    return *done > 0;
}

Result<bool> StoreWriter::setModerator(qint64 channelId, qint64 userId, bool moderator)
{
    return setMemberFlag("moderator"_L1, channelId, userId, moderator);
}

Result<bool> StoreWriter::setMuted(qint64 channelId, qint64 userId, bool muted)
{
    return setMemberFlag("muted"_L1, channelId, userId, muted);
}

Result<bool> StoreWriter::setHidden(qint64 channelId, qint64 userId, bool hidden)
{
    return setMemberFlag("hidden"_L1, channelId, userId, hidden);
}

Result<QList<qint64>> StoreWriter::unhideForAll(qint64 channelId)
{
    QList<qint64> users;
    const Membership all = membership(channelId);
    for (const StoredMember &member : all) {
        if (member.hidden)
            users.append(member.userId);
    }
    std::sort(users.begin(), users.end());
    for (const qint64 userId : std::as_const(users)) {
        if (const Result<bool> done = setHidden(channelId, userId, false); done.failed())
            return done.error();
    }
    return users;
}

Result<void> StoreWriter::clearHistory(qint64 channelId, qint64 userId)
{
    const Result<int> done = database().run(
        u"UPDATE members SET cleared = (SELECT last_message FROM channels WHERE id = ?1),"
        " read_floor = (SELECT last_message FROM channels WHERE id = ?1) WHERE channel = ?1 AND user = ?2"_s,
        channelId, userId);
    if (done.failed())
        return done.error();
    if (*done == 0)
        return notFound();
    touchChannel(channelId);
    const Result<int> marks =
        database().run(u"DELETE FROM unread_marks WHERE channel = ? AND user = ?"_s, channelId, userId);
    return marks.failed() ? Result<void>(marks.error()) : Result<void>();
}

Result<bool> StoreWriter::blockChannelUser(qint64 channelId, qint64 userId)
{
    const Result<int> done =
        database().run(u"INSERT INTO channel_blocks (channel, user, created) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
                       channelId, userId, m_time);
    if (done.failed())
        return done.error();
    if (const Result<bool> removed = removeMember(channelId, userId); removed.failed())
        return removed;
    return *done > 0;
}

Result<bool> StoreWriter::unblockChannelUser(qint64 channelId, qint64 userId)
{
    const Result<int> done =
        database().run(u"DELETE FROM channel_blocks WHERE channel = ? AND user = ?"_s, channelId, userId);
    if (done.failed())
        return done.error();
    return *done > 0;
}

Result<StoredThread> StoreWriter::createThread(qint64 channelId, const QString &name, const QJsonObject &properties)
{
    const Result<qint64> id = database().insert(
        u"INSERT INTO threads (channel, type, name, properties, created) VALUES (?, ?, ?, ?, ?)"_s, channelId,
        int(ThreadType::Standalone), name, StoreDatabase::objectOrNull(properties), m_time);
    if (id.failed())
        return id.error();
    return thread(*id);
}

Result<qint64> StoreWriter::addEvent(const ChannelEvent &event)
{
    return addEvents(event, {event.resourceId});
}

Result<qint64> StoreWriter::addEvents(const ChannelEvent &event, const QList<qint64> &resourceIds)
{
    const qint64 count = resourceIds.size();
    const Result<qint64> last = database().number(
        u"UPDATE channels SET seq = seq + ? WHERE id = ? RETURNING seq"_s, count, event.channelId);
    if (last.failed())
        return last;
    if (*last == 0)
        return notFound();
    const qint64 first = *last - count + 1;
    m_touched.channelRows.insert(event.channelId);
    if (!m_touched.firstEvents.contains(event.channelId))
        m_touched.firstEvents.insert(event.channelId, first);
    for (qint64 i = 0; i < count; ++i) {
        const Result<int> done = database().run(
            u"INSERT INTO events (channel, seq, type, resource, user, detail, created) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            event.channelId, first + i, event.type, resourceIds.at(i), event.userId,
            StoreDatabase::textOrNull(event.detail), m_time);
        if (done.failed())
            return done.error();
    }
    if (first / eventsPerTrim != (*last + 1) / eventsPerTrim) {
        const Result<int> trimmed =
            database().run(u"DELETE FROM events WHERE channel = ? AND seq <= ?"_s, event.channelId, *last - keptEvents);
        if (trimmed.failed())
            return trimmed.error();
    }
    return first;
}

} // namespace purr::server
