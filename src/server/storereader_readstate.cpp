// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/storedatabase.h"
#include "server/storereader.h"
#include "server/storesql.h"

namespace purr::server
{

using namespace Qt::Literals::StringLiterals;

Result<qint64> StoreReader::readFloor(qint64 channelId, qint64 userId)
{
    return m_database.number(u"SELECT read_floor FROM members WHERE channel = ? AND user = ?"_s, channelId, userId);
}

Result<qint64> StoreReader::unreadCount(qint64 channelId, qint64 userId)
{
    if (!isMember(channelId, userId))
        return qint64(0);
    const Result<qint64> floor = readFloor(channelId, userId);
    if (floor.failed())
        return floor;
    const Result<qint64> above = m_database.number(
        u"SELECT count(*) FROM (SELECT 1%1 LIMIT ?4)"_s.arg(sql::unreadAboveFloor), channelId, *floor, userId, maximumUnread);
    if (above.failed())
        return above;
    const Result<qint64> marked = m_database.number(u"SELECT count(*)%1"_s.arg(sql::marked), channelId, userId);
    if (marked.failed())
        return marked;
    return *above + *marked;
}

bool StoreReader::hasUnread(qint64 channelId, qint64 userId)
{
    if (!isMember(channelId, userId))
        return false;
    const Result<qint64> floor = readFloor(channelId, userId);
    if (floor.failed())
        return false;
    const Result<qint64> first =
        m_database.number(u"SELECT m.id%1 ORDER BY m.id LIMIT 1"_s.arg(sql::nextUnreadAboveFloor), channelId, *floor, userId);
    if (first.failed() || *first != 0)
        return first.succeeded();
    const Result<qint64> marked =
        m_database.number(u"SELECT EXISTS (SELECT 1%1)"_s.arg(sql::marked), channelId, userId);
    return marked.succeeded() && *marked != 0;
}

Result<QList<UnreadCount>> StoreReader::unreadCounts(qint64 userId)
{
    QList<qint64> candidates;
    const Result<void> done = m_database.rows(
        u"SELECT m.channel FROM members m JOIN channels c ON c.id = m.channel WHERE m.user = ?1 AND m.hidden = 0"
        " AND (c.last_message > m.read_floor OR EXISTS (SELECT 1 FROM unread_marks k WHERE k.user = ?1"
        " AND k.channel = m.channel)) ORDER BY m.channel"_s,
        [&](const StoreRow &row) { candidates.append(row.integer(0)); }, userId);
    if (done.failed())
        return done.error();
    QList<UnreadCount> counts;
    for (const qint64 channelId : std::as_const(candidates)) {
        const Result<qint64> count = unreadCount(channelId, userId);
        if (count.failed())
            return count.error();
        if (*count > 0)
            counts.append({channelId, *count});
    }
    return counts;
}

Result<qint64> StoreReader::unreadTotal(qint64 userId)
{
    const Result<QList<UnreadCount>> counts = unreadCounts(userId);
    if (counts.failed())
        return counts.error();
    qint64 total = 0;
    for (const UnreadCount &count : counts.value())
        total += count.count;
    return total;
}

Result<StoredMessage> StoreReader::lastReadMessage(qint64 channelId, qint64 userId)
{
    const Result<qint64> id = m_database.number(
        u"SELECT r.message FROM receipts r JOIN messages m ON m.id = r.message WHERE r.user = ? AND r.channel = ?"
        " AND m.deleted = 0 ORDER BY r.message DESC LIMIT 1"_s, userId, channelId);
    if (id.failed())
        return id.error();
    return message(*id);
}

bool StoreReader::hasRead(qint64 messageId, qint64 userId)
{
    const Result<qint64> found = m_database.number(
        u"SELECT EXISTS (SELECT 1 FROM receipts WHERE message = ? AND user = ?)"_s, messageId, userId);
    return found.succeeded() && *found != 0;
}

Result<ListPage<StoredReceipt>> StoreReader::readReceipts(qint64 messageId, PageRequest page)
{
    ListPage<StoredReceipt> receipts;
    const Result<qint64> total = m_database.number(u"SELECT count(*) FROM receipts WHERE message = ?"_s, messageId);
    if (total.failed())
        return total.error();
    receipts.total = *total;
    const Result<void> done = m_database.rows(
        u"SELECT user, created FROM receipts WHERE message = ? ORDER BY created, user LIMIT ? OFFSET ?"_s,
        [&](const StoreRow &row) { receipts.items.append({messageId, row.integer(0), row.time(1)}); }, messageId,
        page.limit(), page.offset());
    if (done.failed())
        return done.error();
    return receipts;
}

Result<StoredReceipt> StoreReader::readReceipt(qint64 messageId, qint64 userId)
{
    std::optional<StoredReceipt> found;
    const Result<void> done = m_database.rows(
        u"SELECT created FROM receipts WHERE message = ? AND user = ?"_s,
        [&](const StoreRow &row) { found = StoredReceipt{messageId, userId, row.time(0)}; }, messageId, userId);
    if (done.failed())
        return done.error();
    if (!found)
        return notFound();
    return *found;
}

Result<QMap<qint64, QList<qint64>>> StoreReader::readBy(qint64 channelId, qint64 first, qint64 last)
{
    QMap<qint64, QList<qint64>> readers;
    const Result<void> done = m_database.rows(
        u"SELECT p.id, r.user FROM (SELECT m.id FROM messages m WHERE m.channel = ? AND m.id BETWEEN ? AND ?"
        " AND m.deleted = 0 ORDER BY m.id DESC LIMIT ?) p LEFT JOIN receipts r ON r.message = p.id ORDER BY p.id, r.user"_s,
        [&](const StoreRow &row) {
            QList<qint64> &users = readers[row.integer(0)];
            if (!row.isNull(1))
                users.append(row.integer(1));
        },
        channelId, std::min(first, last), std::max(first, last), PageRequest::maximumSize);
    if (done.failed())
        return done.error();
    return readers;
}

Result<QList<qint64>> StoreReader::deliveredTo(qint64 messageId)
{
    QList<qint64> users;
    const Result<void> done = m_database.rows(
        u"SELECT b.user FROM messages m JOIN members b ON b.channel = m.channel WHERE m.id = ?"
        " AND b.delivered >= m.id AND b.joined <= m.created AND b.user IS NOT m.user ORDER BY b.user"_s,
        [&](const StoreRow &row) { users.append(row.integer(0)); }, messageId);
    if (done.failed())
        return done.error();
    return users;
}

Result<StoredReceipt> StoreReader::newestDelivery(qint64 channelId, qint64 authorId)
{
    std::optional<StoredReceipt> newest;
    // What is looked at is bounded: neither a long history nor a large channel makes it slow.
    const Result<void> done = m_database.rows(
        u"SELECT m.id, b.user, m.created FROM (SELECT id, created FROM (SELECT id, user, created FROM messages"
        " WHERE channel = ?1 AND deleted = 0 ORDER BY id DESC LIMIT 500) WHERE user = ?2 ORDER BY id DESC LIMIT 20) m"
        " JOIN members b ON b.channel = ?1 AND b.user <> ?2 AND b.delivered >= m.id AND b.joined <= m.created"
        " ORDER BY m.id DESC LIMIT 1"_s,
        [&](const StoreRow &row) { newest = StoredReceipt{row.integer(0), row.integer(1), row.time(2)}; }, channelId,
        authorId);
    if (done.failed())
        return done.error();
    return newest ? Result<StoredReceipt>(*newest) : Result<StoredReceipt>(notFound());
}

Result<ListPage<StoredNotification>> StoreReader::notifications(qint64 userId, PageRequest page)
{
    ListPage<StoredNotification> notifications;
    const Result<qint64> total = m_database.number(u"SELECT count(*) FROM notifications WHERE user = ?"_s, userId);
    if (total.failed())
        return total.error();
    notifications.total = *total;
    const Result<void> done = m_database.rows(
        u"SELECT id, user, type, channel, message, mentioned_user, mentioned_channel, muted, created, read"
        " FROM notifications WHERE user = ? ORDER BY message DESC LIMIT ? OFFSET ?"_s,
        [&](const StoreRow &row) {
            notifications.items.append({row.integer(0), row.integer(1), row.text(2), row.integer(3), row.integer(4),
                                        row.integer(5), row.integer(6), row.flag(7), row.time(8), row.time(9)});
        },
        userId, page.limit(), page.offset());
    if (done.failed())
        return done.error();
    return notifications;
}

Result<QList<ChannelEvent>> StoreReader::eventsAfter(qint64 channelId, qint64 sequence, int limit)
{
    const Result<StoredChannel> current = channel(channelId);
    if (current.failed())
        return current.error();
    const qint64 last = current->sequence;
    const Result<qint64> committed = m_database.number(u"SELECT seq FROM channels WHERE id = ?"_s, channelId);
    if (committed.failed())
        return committed.error();
    if (sequence < 0 || sequence > *committed)
        return notFound();
    QList<ChannelEvent> events;
    if (sequence >= last)
        return events;
    const Result<void> done = m_database.rows(
        u"SELECT seq, type, resource, user, detail, created FROM events WHERE channel = ? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?"_s,
        [&](const StoreRow &row) {
            events.append({channelId, row.integer(0), row.text(1), row.integer(2), row.integer(3), row.text(4), row.time(5)});
        },
        channelId, sequence, last, limit);
    if (done.failed())
        return done.error();
    // Numbers are dense, so a first one that is not the next means that some were dropped.
    if (events.isEmpty() || events.first().sequence != sequence + 1)
        return notFound();
    return events;
}

} // namespace purr::server
