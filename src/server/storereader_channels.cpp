// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/storedatabase.h"
#include "server/storereader.h"

namespace purr::server
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype maximumCachedMemberships = 2'000;
constexpr qsizetype maximumCachedChannels = 2'000;
constexpr QLatin1StringView channelColumns{
    "c.id, c.type, c.name, c.display_name, c.creator, c.properties, c.created, c.seq, c.last_message, c.main_thread"};

StoredChannel channelFromRow(const StoreRow &row)
{
    StoredChannel channel;
    channel.id = row.integer(0);
    channel.type = ChannelType(row.integer(1));
    channel.name = row.text(2);
    channel.displayName = row.text(3);
    channel.creator.id = row.integer(4);
    channel.properties = row.object(5);
    channel.createdTime = row.time(6);
    channel.sequence = row.integer(7);
    channel.lastMessageId = row.integer(8);
    channel.mainThreadId = row.integer(9);
    return channel;
}

/// `m` is the membership of ?1 in `c`.
constexpr QLatin1StringView unreadCondition{
    " AND ((c.last_message > m.read_floor AND EXISTS (SELECT 1 FROM messages x WHERE x.channel = c.id"
    " AND x.id > m.read_floor AND x.deleted = 0 AND x.user IS NOT ?1"
    " AND NOT EXISTS (SELECT 1 FROM receipts r WHERE r.message = x.id AND r.user = ?1)"
    " AND NOT EXISTS (SELECT 1 FROM message_hidden h WHERE h.user = ?1 AND h.message = x.id)))"
    " OR EXISTS (SELECT 1 FROM unread_marks k WHERE k.user = ?1 AND k.channel = c.id))"};

/// Everything after the columns, with parameters 1 viewer, 2 name.
QString channelsOf(const ChannelQuery &query)
{
    const QString publicType = QString::number(int(ChannelType::Public));
    QString sql;
    switch (query.scope) {
    case ChannelQuery::Scope::Visible:
        sql = u" FROM channels c WHERE c.id IN (SELECT channel FROM members WHERE user = ?1 AND hidden = 0"
              " UNION SELECT id FROM channels WHERE type = %1 AND deleted = 0)"_s.arg(publicType);
        break;
    case ChannelQuery::Scope::Joinable:
        sql = u" FROM channels c WHERE c.type = %1 AND c.deleted = 0"
              " AND NOT EXISTS (SELECT 1 FROM members m WHERE m.channel = c.id AND m.user = ?1)"
              " AND NOT EXISTS (SELECT 1 FROM channel_blocks b WHERE b.channel = c.id AND b.user = ?1)"_s.arg(publicType);
        break;
    case ChannelQuery::Scope::Joined:
    case ChannelQuery::Scope::Unread:
        sql = u" FROM members m JOIN channels c ON c.id = m.channel WHERE m.user = ?1 AND m.hidden = 0"_s;
        break;
    }
    if (query.scope == ChannelQuery::Scope::Unread)
        sql += unreadCondition;
    if (query.type)
        sql += u" AND c.type = %1"_s.arg(int(*query.type));
    sql += query.name.isEmpty() ? u" AND ?2 IS NOT NULL"_s
                                : u" AND (instr(c.name_folded, ?2) > 0 OR instr(c.display_folded, ?2) > 0)"_s;
    return sql;
}

QString orderOf(const ChannelQuery &query)
{
    const QString direction = query.descending ? u"DESC"_s : u"ASC"_s;
    switch (query.sort) {
    case ChannelQuery::Sort::Name:
        return u" ORDER BY c.name_folded %1, c.id %1"_s.arg(direction);
    case ChannelQuery::Sort::DisplayName:
        return u" ORDER BY c.display_folded %1, c.id %1"_s.arg(direction);
    case ChannelQuery::Sort::CreatedTime:
        return u" ORDER BY c.created %1, c.id %1"_s.arg(direction);
    case ChannelQuery::Sort::Activity:
        break;
    }
    return u" ORDER BY c.activity %1, c.id %1"_s.arg(direction);
}

} // namespace

void StoreReader::complete(StoredChannel &channel)
{
    channel.creator = author(channel.creator.id);
    if (!channel.isDirect())
        return;
    QList<qint64> ids = membership(channel.id).keys();
    std::sort(ids.begin(), ids.end());
    channel.members = users(ids);
}

Result<StoredChannel> StoreReader::channel(qint64 id)
{
    if (const auto cached = m_channels.constFind(id); cached != m_channels.cend()) {
        StoredChannel channel = *cached;
        complete(channel);
        return channel;
    }
    std::optional<StoredChannel> found;
    const Result<void> done = m_database.rows(
        u"SELECT %1 FROM channels c WHERE c.deleted = 0 AND c.id = ?"_s.arg(channelColumns),
        [&](const StoreRow &row) { found = channelFromRow(row); }, id);
    if (done.failed())
        return done.error();
    if (!found)
        return notFound();
    // Looked up after the row was read: what the row shows was announced before it could be seen.
    const qint64 untold = m_firstUntold ? m_firstUntold(id) : 0;
    if (untold > 0)
        found->sequence = std::min(found->sequence, untold - 1);
    // Only where somebody tells what has changed: a writer sees its own changes at once.
    if (m_firstUntold) {
        if (m_channels.size() >= maximumCachedChannels)
            m_channels.clear();
        m_channels.insert(id, *found);
    }
    complete(*found);
    return std::move(*found);
}

void StoreReader::setFirstUntold(std::function<qint64(qint64)> firstUntold)
{
    m_firstUntold = std::move(firstUntold);
}

Result<StoredChannel> StoreReader::channelByName(const QString &name)
{
    const Result<qint64> id = m_database.number(u"SELECT id FROM channels WHERE name = ?"_s, name);
    return id.failed() ? Result<StoredChannel>(id.error()) : channel(*id);
}

QString StoreReader::memberSet(QList<qint64> memberIds)
{
    std::sort(memberIds.begin(), memberIds.end());
    memberIds.erase(std::unique(memberIds.begin(), memberIds.end()), memberIds.end());
    QStringList words;
    for (const qint64 id : std::as_const(memberIds))
        words.append(QString::number(id));
    return words.join(u',');
}

Result<StoredChannel> StoreReader::directChannel(const QList<qint64> &memberIds)
{
    const Result<qint64> id =
        m_database.number(u"SELECT id FROM channels WHERE member_set = ?"_s, memberSet(memberIds));
    return id.failed() ? Result<StoredChannel>(id.error()) : channel(*id);
}

Result<ListPage<StoredChannel>> StoreReader::channels(const ChannelQuery &query, PageRequest page)
{
    ListPage<StoredChannel> channels;
    const Result<qint64> total = channelsCount(query);
    if (total.failed())
        return total.error();
    channels.total = *total;
    const Result<void> done = m_database.rows(
        u"SELECT %1%2%3 LIMIT ?3 OFFSET ?4"_s.arg(channelColumns, channelsOf(query), orderOf(query)),
        [&](const StoreRow &row) { channels.items.append(channelFromRow(row)); }, query.viewerId,
        query.name.toCaseFolded(), page.limit(), page.offset());
    if (done.failed())
        return done.error();
    for (StoredChannel &channel : channels.items)
        complete(channel);
    return channels;
}

Result<qint64> StoreReader::channelsCount(const ChannelQuery &query)
{
    return m_database.number(u"SELECT count(*)%1"_s.arg(channelsOf(query)), query.viewerId, query.name.toCaseFolded());
}

Result<QList<qint64>> StoreReader::joinedChannelIds(qint64 userId)
{
    QList<qint64> ids;
    const Result<void> done =
        m_database.rows(u"SELECT channel FROM members WHERE user = ? ORDER BY channel"_s,
                        [&](const StoreRow &row) { ids.append(row.integer(0)); }, userId);
    if (done.failed())
        return done.error();
    return ids;
}

Membership StoreReader::membership(qint64 channelId)
{
    if (const auto cached = m_memberships.constFind(channelId); cached != m_memberships.cend())
        return *cached;
    Membership membership;
    const Result<void> done = m_database.rows(
        u"SELECT user, joined, moderator, muted, hidden, cleared FROM members WHERE channel = ?"_s,
        [&](const StoreRow &row) {
            const qint64 user = row.integer(0);
            membership.insert(user, {user, row.time(1), row.flag(2), row.flag(3), row.flag(4), row.integer(5)});
        },
        channelId);
    if (done.failed())
        return {};
    if (m_memberships.size() >= maximumCachedMemberships)
        m_memberships.clear();
    m_memberships.insert(channelId, membership);
    return membership;
}

bool StoreReader::isMember(qint64 channelId, qint64 userId)
{
    return membership(channelId).contains(userId);
}

bool StoreReader::isModerator(qint64 channelId, qint64 userId)
{
    return membership(channelId).value(userId).moderator;
}

Result<StoredMember> StoreReader::member(qint64 channelId, qint64 userId)
{
    const Membership all = membership(channelId);
    const auto found = all.constFind(userId);
    if (found == all.cend())
        return notFound();
    return *found;
}

Result<ListPage<StoredUser>> StoreReader::members(qint64 channelId, PageRequest page, const QString &displayName,
                                                  bool moderatorsOnly, bool descending)
{
    QString from = u" FROM members m JOIN users u ON u.id = m.user WHERE m.channel = ?1"_s;
    from += displayName.isEmpty() ? u" AND ?2 IS NOT NULL"_s : u" AND instr(u.display_folded, ?2) > 0"_s;
    if (moderatorsOnly)
        from += u" AND m.moderator = 1"_s;
    const QString direction = descending ? u"DESC"_s : u"ASC"_s;
    const QString filter = displayName.toCaseFolded();
    ListPage<StoredUser> members;
    const Result<qint64> total = m_database.number(u"SELECT count(*)"_s + from, channelId, filter);
    if (total.failed())
        return total.error();
    members.total = *total;
    QList<qint64> ids;
    const Result<void> done = m_database.rows(
        u"SELECT u.id%1 ORDER BY u.display_folded %2, u.id %2 LIMIT ?3 OFFSET ?4"_s.arg(from, direction),
        [&](const StoreRow &row) { ids.append(row.integer(0)); }, channelId, filter, page.limit(), page.offset());
    if (done.failed())
        return done.error();
    for (const qint64 id : std::as_const(ids)) {
        Result<StoredUser> found = anyUser(id);
        if (found.failed())
            return found.error();
        members.items.append(std::move(found).value());
    }
    return members;
}

bool StoreReader::canSee(qint64 channelId, qint64 viewerId)
{
    if (isMember(channelId, viewerId))
        return true;
    const Result<qint64> type =
        m_database.number(u"SELECT type FROM channels WHERE id = ? AND deleted = 0"_s, channelId);
    return type.succeeded() && ChannelType(*type) == ChannelType::Public;
}

bool StoreReader::isChannelBlocked(qint64 channelId, qint64 userId)
{
    // An unreadable list blocks: the safe side.
    const Result<qint64> found = m_database.number(
        u"SELECT EXISTS (SELECT 1 FROM channel_blocks WHERE channel = ? AND user = ?)"_s, channelId, userId);
    return found.failed() || *found != 0;
}

Result<ListPage<StoredBlock>> StoreReader::channelBlocks(qint64 channelId, PageRequest page)
{
    ListPage<StoredBlock> blocks;
    const Result<qint64> total =
        m_database.number(u"SELECT count(*) FROM channel_blocks WHERE channel = ?"_s, channelId);
    if (total.failed())
        return total.error();
    blocks.total = *total;
    const Result<void> done = m_database.rows(
        u"SELECT user, created FROM channel_blocks WHERE channel = ? ORDER BY created DESC, user LIMIT ? OFFSET ?"_s,
        [&](const StoreRow &row) { blocks.items.append({channelId, row.integer(0), row.time(1)}); }, channelId,
        page.limit(), page.offset());
    if (done.failed())
        return done.error();
    return blocks;
}

Result<StoredThread> StoreReader::thread(qint64 id)
{
    Result<ListPage<StoredThread>> found = threadsWhere(u"id = ?1"_s, id, 1, 0);
    if (found.failed())
        return found.error();
    if (found->items.isEmpty())
        return notFound();
    return found->items.first();
}

Result<ListPage<StoredThread>> StoreReader::threads(qint64 channelId, PageRequest page, bool includeMain,
                                                    bool standaloneOnly)
{
    QString condition = u"channel = ?1"_s;
    if (!includeMain)
        condition += u" AND type <> %1"_s.arg(int(ThreadType::Main));
    if (standaloneOnly)
        condition += u" AND type = %1"_s.arg(int(ThreadType::Standalone));
    return threadsWhere(condition, channelId, page.limit(), page.offset());
}

Result<ListPage<StoredThread>> StoreReader::threadsWhere(const QString &condition, qint64 id, int limit, qint64 offset)
{
    ListPage<StoredThread> threads;
    const Result<qint64> total = m_database.number(u"SELECT count(*) FROM threads WHERE "_s + condition, id);
    if (total.failed())
        return total.error();
    threads.total = *total;
    const Result<void> done = m_database.rows(
        u"SELECT id, type, name, created, properties, channel, message FROM threads WHERE %1"
        " ORDER BY id LIMIT ?2 OFFSET ?3"_s.arg(condition),
        [&](const StoreRow &row) {
            StoredThread thread;
            thread.id = row.integer(0);
            thread.type = ThreadType(row.integer(1));
            thread.name = row.text(2);
            thread.createdTime = row.time(3);
            thread.properties = row.object(4);
            thread.channelId = row.integer(5);
            thread.messageId = row.integer(6);
            threads.items.append(thread);
        },
        id, limit, offset);
    if (done.failed())
        return done.error();
    return threads;
}

} // namespace purr::server
