// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/storedatabase.h"
#include "server/storereader.h"

#include <QJsonDocument>

#include <limits>

namespace purr::server
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();

constexpr QLatin1StringView messageColumns{
    "m.id, m.channel, m.user, m.type, m.body, m.found, m.file, m.created, m.edited, m.level, m.parent,"
    " coalesce(m.thread, (SELECT main_thread FROM channels WHERE id = m.channel)), m.group_tag, m.properties,"
    " m.replies, m.reactions, m.reports, m.deleted"};

StoredMessage messageFromRow(const StoreRow &row)
{
    StoredMessage message;
    // Links and mentions are stored as a message that has nothing else.
    if (!row.isNull(5)) {
        if (Result<Message> found = Message::fromJson(row.object(5))) {
            message.webLinks = found->webLinks;
            message.mentions = found->mentions;
        }
    }
    message.id = row.integer(0);
    message.channelId = row.integer(1);
    message.user.id = row.integer(2);
    message.type = MessageType(row.integer(3));
    message.body = row.text(4);
    if (!row.isNull(6)) {
        if (const Result<FileAttachment> file = FileAttachment::fromJson(row.object(6)))
            message.file = *file;
    }
    message.createdTime = row.time(7);
    message.lastEditedTime = row.time(8);
    message.nestedLevel = int(row.integer(9));
    message.parentId = row.integer(10);
    message.threadId = row.integer(11);
    message.groupTag = row.text(12);
    message.properties = row.object(13);
    message.repliesCount = int(row.integer(14));
    if (row.integer(15) > 0)
        message.reactions.resize(1); // A mark for complete(), which fetches them.
    message.reportCount = int(row.integer(16));
    message.deleted = row.flag(17);
    return message;
}

Emoji emojiFromText(const QString &text)
{
    return Emoji::fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

} // namespace

struct StoreReader::Range {
    enum class Of { Channel, Thread, Parent, Viewer };

    Of of = Of::Channel;
    /// Of the channel, thread or parent.
    qint64 id = 0;
    qint64 viewerId = 0;
    /// Exclusive bounds.
    qint64 after = 0;
    qint64 before = endOfTime;
    bool ascending = false;
    bool mainThreadOnly = false;
    bool filesOnly = false;

    [[nodiscard]] QString condition() const
    {
        QString sql = of == Of::Thread ? u"m.thread = ?1"_s : of == Of::Parent ? u"m.parent = ?1"_s : u"m.channel = ?1"_s;
        sql += u" AND m.deleted = 0 AND m.id > ?2 AND m.id < ?3"
               " AND NOT EXISTS (SELECT 1 FROM message_hidden h WHERE h.user = ?4 AND h.message = m.id)"_s;
        if (mainThreadOnly)
            sql += u" AND m.thread IS NULL"_s;
        if (filesOnly)
            sql += u" AND m.file IS NOT NULL"_s;
        return sql;
    }
};

void StoreReader::complete(StoredMessage &message)
{
    message.user = author(message.user.id);
    for (MessageMention &mention : message.mentions) {
        if (mention.type == MentionType::UserMention)
            mention.user = author(mention.user.id);
    }
    if (message.reactions.isEmpty())
        return;
    message.reactions.clear();
    QHash<QString, qsizetype> places;
    const Result<void> done = m_database.rows(
        u"SELECT emoji, data, user FROM reactions WHERE message = ? ORDER BY created, user"_s,
        [&](const StoreRow &row) {
            const auto place = places.constFind(row.text(0));
            const qsizetype at = place != places.cend() ? *place : message.reactions.size();
            if (place == places.cend()) {
                places.insert(row.text(0), at);
                message.reactions.append({emojiFromText(row.text(1)), {}, 0});
            }
            ReactionSummary &summary = message.reactions[at];
            summary.users.append(author(row.integer(2)));
            ++summary.count;
        },
        message.id);
    Q_UNUSED(done) // Logged; a message is worth more than its reactions.
}

Result<StoredMessage> StoreReader::message(qint64 id)
{
    std::optional<StoredMessage> found;
    const Result<void> done =
        m_database.rows(u"SELECT %1 FROM messages m WHERE m.id = ?"_s.arg(messageColumns),
                        [&](const StoreRow &row) { found = messageFromRow(row); }, id);
    if (done.failed())
        return done.error();
    if (!found)
        return notFound();
    complete(*found);
    return std::move(*found);
}

Result<StoredMessage> StoreReader::message(qint64 id, qint64 viewerId)
{
    Result<StoredMessage> found = message(id);
    if (found.failed())
        return found;
    if (found->deleted || !canSee(found->channelId, viewerId)
        || id <= membership(found->channelId).value(viewerId).clearedUpTo)
        return notFound();
    const Result<qint64> hidden = m_database.number(
        u"SELECT EXISTS (SELECT 1 FROM message_hidden WHERE user = ? AND message = ?)"_s, viewerId, id);
    if (hidden.failed())
        return hidden.error();
    if (*hidden != 0)
        return notFound();
    return found;
}

qint64 StoreReader::authorOf(qint64 messageId)
{
    const Result<qint64> author = m_database.number(u"SELECT user FROM messages WHERE id = ?"_s, messageId);
    return author ? *author : 0; // A failure is logged.
}

Result<StoreReader::Range> StoreReader::resolve(const MessageQuery &query)
{
    Range range;
    range.viewerId = query.viewerId;
    range.mainThreadOnly = query.mainThreadOnly;
    range.filesOnly = query.filesOnly;
    qint64 channelId = query.channelId;
    range.id = channelId;
    if (query.parentId != 0) {
        const Result<qint64> channel =
            m_database.number(u"SELECT channel FROM messages WHERE id = ?"_s, query.parentId);
        if (channel.failed())
            return channel.error();
        channelId = *channel;
        range.of = Range::Of::Parent;
        range.id = query.parentId;
    } else if (query.threadId != 0) {
        const Result<StoredThread> found = thread(query.threadId);
        if (found.failed())
            return found.error();
        channelId = found->channelId;
        const bool main = found->type == ThreadType::Main;
        range.of = main ? Range::Of::Channel : Range::Of::Thread;
        range.id = main ? channelId : query.threadId;
        range.mainThreadOnly = main;
    } else if (channelId == 0) {
        range.of = Range::Of::Viewer;
        return range;
    }
    range.after = membership(channelId).value(query.viewerId).clearedUpTo;
    return range;
}

Result<QList<StoredMessage>> StoreReader::fetch(const Range &range, int limit)
{
    if (range.of == Range::Of::Viewer)
        return fetchAcrossChannels(range, limit);
    QList<StoredMessage> messages;
    const QString direction = range.ascending ? u"ASC"_s : u"DESC"_s;
    const Result<void> done = m_database.rows(
        u"SELECT %1 FROM messages m WHERE %2 ORDER BY m.id %3 LIMIT ?5"_s.arg(messageColumns, range.condition(), direction),
        [&](const StoreRow &row) { messages.append(messageFromRow(row)); }, range.id, range.after, range.before,
        range.viewerId, limit);
    if (done.failed())
        return done.error();
    return messages;
}

Result<QList<StoredMessage>> StoreReader::fetchAcrossChannels(const Range &range, int limit)
{
    struct Joined {
        qint64 id;
        qint64 cleared;
        qint64 last;
    };
    QList<Joined> channels;
    const Result<void> done = m_database.rows(
        u"SELECT m.channel, m.cleared, c.last_message FROM members m JOIN channels c ON c.id = m.channel"
        " WHERE m.user = ? AND m.hidden = 0 ORDER BY c.last_message DESC"_s,
        [&](const StoreRow &row) { channels.append({row.integer(0), row.integer(1), row.integer(2)}); }, range.viewerId);
    if (done.failed())
        return done.error();
    const auto order = [&](const StoredMessage &a, const StoredMessage &b) {
        return range.ascending ? a.id < b.id : a.id > b.id;
    };
    QList<StoredMessage> all;
    for (const Joined &channel : std::as_const(channels)) {
        // Channels come newest first: once the page is full of newer messages, the rest has none of its own.
        if (channel.last <= range.after || (!range.ascending && all.size() == limit && channel.last < all.last().id))
            break;
        Range one = range;
        one.of = Range::Of::Channel;
        one.id = channel.id;
        one.after = std::max(range.after, channel.cleared);
        Result<QList<StoredMessage>> found = fetch(one, limit);
        if (found.failed())
            return found;
        all += std::move(found).value();
        std::sort(all.begin(), all.end(), order);
        if (all.size() > limit)
            all.resize(limit);
    }
    return all;
}

Result<bool> StoreReader::any(Range range, qint64 after, qint64 before)
{
    range.after = std::max(range.after, after);
    range.before = before;
    const Result<QList<StoredMessage>> found = fetch(range, 1);
    if (found.failed())
        return found.error();
    return !found->isEmpty();
}

Result<MessagePage> StoreReader::messages(const MessageQuery &query)
{
    const Result<Range> resolved = resolve(query);
    if (resolved.failed())
        return resolved.error();
    const int limit = PageRequest{0, query.size}.limit();
    Range range = *resolved;
    range.ascending = query.after > 0;
    range.after = std::max(range.after, query.after);
    if (query.before > 0)
        range.before = query.before;
    Result<QList<StoredMessage>> found = fetch(range, limit + 1);
    if (found.failed())
        return found.error();
    MessagePage page;
    page.items = std::move(found).value();
    const bool more = page.items.size() > limit;
    if (more)
        page.items.removeLast();
    if (range.ascending)
        std::reverse(page.items.begin(), page.items.end());
    for (StoredMessage &message : page.items)
        complete(message);
    (range.ascending ? page.hasNewer : page.hasOlder) = more;
    // The other side only needs a look when a cursor says that there may be one.
    const bool looksNewer = query.before > 0;
    if (looksNewer || range.ascending) {
        const Result<bool> others =
            looksNewer ? any(*resolved, query.before - 1, endOfTime) : any(*resolved, 0, query.after + 1);
        if (others.failed())
            return others.error();
        (looksNewer ? page.hasNewer : page.hasOlder) = *others;
    }
    return page;
}

Result<StoredMessage> StoreReader::lastMessage(qint64 channelId, qint64 viewerId)
{
    MessageQuery query;
    query.viewerId = viewerId;
    query.channelId = channelId;
    const Result<Range> range = resolve(query);
    if (range.failed())
        return range.error();
    Result<QList<StoredMessage>> found = fetch(*range, 1);
    if (found.failed())
        return found.error();
    if (found->isEmpty())
        return notFound();
    complete(found.value().first());
    return found->first();
}

qint64 StoreReader::firstMessageSince(qint64 channelId, const QDateTime &time)
{
    qint64 first = 0;
    const Result<void> done =
        m_database.rows(u"SELECT id FROM messages WHERE channel = ? AND created >= ? ORDER BY id LIMIT 1"_s,
                        [&](const StoreRow &row) { first = row.integer(0); }, channelId, time.toMSecsSinceEpoch());
    Q_UNUSED(done) // Logged; the newest page is an answer too.
    return first;
}

Result<qint64> StoreReader::messagesCount(qint64 channelId, qint64 viewerId)
{
    MessageQuery query;
    query.viewerId = viewerId;
    query.channelId = channelId;
    const Result<Range> range = resolve(query);
    if (range.failed())
        return range.error();
    return m_database.number(u"SELECT count(*) FROM messages m WHERE %1"_s.arg(range->condition()), range->id,
                             range->after, range->before, viewerId);
}

Result<ListPage<StoredReaction>> StoreReader::reactions(qint64 messageId, PageRequest page)
{
    ListPage<StoredReaction> reactions;
    const Result<qint64> total = m_database.number(u"SELECT count(*) FROM reactions WHERE message = ?"_s, messageId);
    if (total.failed())
        return total.error();
    reactions.total = *total;
    const Result<void> done = m_database.rows(
        u"SELECT user, data, created FROM reactions WHERE message = ? ORDER BY created, user, emoji LIMIT ? OFFSET ?"_s,
        [&](const StoreRow &row) {
            reactions.items.append({messageId, row.integer(0), emojiFromText(row.text(1)), row.time(2)});
        },
        messageId, page.limit(), page.offset());
    if (done.failed())
        return done.error();
    return reactions;
}

Result<StoredReaction> StoreReader::reaction(qint64 messageId, qint64 userId, const QString &character)
{
    std::optional<StoredReaction> found;
    const Result<void> done = m_database.rows(
        u"SELECT data, created FROM reactions WHERE message = ? AND emoji = ? AND user = ?"_s,
        [&](const StoreRow &row) {
            found = StoredReaction{messageId, userId, emojiFromText(row.text(0)), row.time(1)};
        },
        messageId, character, userId);
    if (done.failed())
        return done.error();
    if (!found)
        return notFound();
    return std::move(*found);
}

Result<StoredReport> StoreReader::report(qint64 messageId, qint64 userId)
{
    std::optional<StoredReport> found;
    const Result<void> done = m_database.rows(
        u"SELECT id, reason, properties, created FROM reports WHERE message = ? AND user = ? ORDER BY id LIMIT 1"_s,
        [&](const StoreRow &row) {
            found = StoredReport{row.integer(0), messageId, userId, row.text(1), row.object(2), row.time(3)};
        },
        messageId, userId);
    if (done.failed())
        return done.error();
    if (!found)
        return notFound();
    return std::move(*found);
}

Result<ListPage<StoredReport>> StoreReader::reports(qint64 messageId, PageRequest page)
{
    ListPage<StoredReport> reports;
    const Result<qint64> total = m_database.number(u"SELECT count(*) FROM reports WHERE message = ?"_s, messageId);
    if (total.failed())
        return total.error();
    reports.total = *total;
    const Result<void> done = m_database.rows(
        u"SELECT id, user, reason, properties, created FROM reports WHERE message = ? ORDER BY id LIMIT ? OFFSET ?"_s,
        [&](const StoreRow &row) {
            reports.items.append(
                {row.integer(0), messageId, row.integer(1), row.text(2), row.object(3), row.time(4)});
        },
        messageId, page.limit(), page.offset());
    if (done.failed())
        return done.error();
    return reports;
}

} // namespace purr::server
