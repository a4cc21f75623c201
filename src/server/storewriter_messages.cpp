// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/json.h"
#include "server/storedatabase.h"
#include "server/storesql.h"
#include "server/storewriter.h"

#include <QJsonDocument>

namespace purr::server
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Links and mentions as they are stored: a message that has nothing else; null when there are none.
std::optional<QString> foundOf(const QList<MessageLink> &links, const QList<MessageMention> &mentions)
{
    if (links.isEmpty() && mentions.isEmpty())
        return {};
    Message found;
    found.id = 1;
    found.type = MessageType::Text;
    found.webLinks = links;
    found.mentions = mentions;
    return StoreDatabase::objectOrNull(found.toJson());
}

/// Whether the author's read floor moves up with this message: now and then, so that who sends for ever and never reads
/// does not count an ever longer run of own messages. Scattered, or the second of two who take turns never has a turn.
bool raisesAuthorsFloor(qint64 messageId)
{
    return ((quint64(messageId) * 0x9e3779b97f4a7c15u) >> 58) == 0;
}

std::optional<QString> fileOf(const FileAttachment &file)
{
    return file.isNull() ? std::nullopt : StoreDatabase::objectOrNull(file.toJson());
}

} // namespace

Result<qint64> StoreWriter::mainThreadOf(qint64 channelId)
{
    if (const auto known = m_mainThreads.constFind(channelId); known != m_mainThreads.cend())
        return *known;
    const Result<qint64> thread = database().number(u"SELECT main_thread FROM channels WHERE id = ?"_s, channelId);
    if (thread.succeeded() && *thread != 0)
        m_mainThreads.insert(channelId, *thread);
    return thread;
}

Result<void> StoreWriter::placeReply(StoredMessage &message)
{
    const Result<StoredMessage> parent = StoreReader::message(message.parentId);
    if (parent.failed())
        return parent.error();
    if (parent->deleted || parent->channelId != message.channelId)
        return notFound();
    message.nestedLevel = parent->nestedLevel + 1;
    const Result<int> counted =
        database().run(u"UPDATE messages SET replies = replies + 1 WHERE id = ?"_s, message.parentId);
    if (counted.failed())
        return counted.error();
    Result<qint64> thread = database().number(u"SELECT id FROM threads WHERE message = ?"_s, message.parentId);
    if (thread.succeeded() && *thread == 0)
        thread = database().insert(u"INSERT INTO threads (channel, type, message, created) VALUES (?, ?, ?, ?)"_s,
                                   message.channelId, int(ThreadType::Replies), message.parentId, m_time);
    if (thread.failed())
        return thread.error();
    message.threadId = *thread;
    return {};
}

Result<StoredMessage> StoreWriter::addMessage(const NewMessage &draft)
{
    StoredMessage message;
    message.type = draft.type;
    message.channelId = draft.channelId;
    message.user.id = draft.userId;
    message.body = draft.body;
    message.webLinks = draft.webLinks;
    message.mentions = draft.mentions;
    message.file = draft.file;
    message.groupTag = draft.groupTag;
    message.properties = draft.properties;
    message.createdTime = now();
    message.parentId = draft.parentId;
    message.threadId = draft.threadId;
    const Result<qint64> mainThread = mainThreadOf(draft.channelId);
    if (mainThread.failed())
        return mainThread.error();
    if (message.parentId != 0) {
        if (const Result<void> placed = placeReply(message); placed.failed())
            return placed.error();
    } else if (message.threadId == 0) {
        message.threadId = *mainThread;
    }
    const bool inMainThread = message.threadId == *mainThread;
    const Result<qint64> id = database().insert(
        u"INSERT INTO messages (channel, user, type, body, found, file, created, level, parent, thread, group_tag,"
        " properties) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        message.channelId, StoreDatabase::idOrNull(draft.userId), int(message.type), message.body,
        foundOf(message.webLinks, message.mentions), fileOf(message.file), m_time, message.nestedLevel,
        StoreDatabase::idOrNull(message.parentId), StoreDatabase::idOrNull(inMainThread ? 0 : message.threadId),
        StoreDatabase::textOrNull(message.groupTag),
        StoreDatabase::objectOrNull(message.properties));
    if (id.failed())
        return id.error();
    message.id = *id;
    const Result<int> moved =
        database().run(u"UPDATE channels SET last_message = ?, activity = ? WHERE id = ? AND deleted = 0"_s, *id, m_time,
                       message.channelId);
    if (moved.failed())
        return moved.error();
    if (*moved == 0)
        return notFound();
    m_touched.channelRows.insert(message.channelId);
    if (draft.userId != 0 && raisesAuthorsFloor(*id)) {
        if (const Result<bool> raised = raiseReadFloor(message.channelId, draft.userId); raised.failed())
            return raised.error();
    }
    complete(message);
    return message;
}

Result<StoredMessage> StoreWriter::editMessage(qint64 id, const QString &body, const QList<MessageLink> &webLinks,
                                               const QList<MessageMention> &mentions)
{
    const Result<int> done =
        database().run(u"UPDATE messages SET body = ?, found = ?, edited = ? WHERE id = ? AND deleted = 0"_s, body,
                       foundOf(webLinks, mentions), m_time, id);
    if (done.failed())
        return done.error();
    if (*done == 0)
        return notFound();
    return message(id);
}

Result<StoredMessage> StoreWriter::setLinkPreview(qint64 id, const QString &source, const LinkPreview &preview)
{
    Result<StoredMessage> known = message(id);
    if (known.failed() || known->deleted)
        return notFound();
    QList<MessageLink> links = known->webLinks;
    bool found = false;
    for (MessageLink &link : links) {
        if (link.source == source) {
            link.preview = preview;
            found = true;
        }
    }
    if (!found)
        return notFound();
    const Result<int> done =
        database().run(u"UPDATE messages SET found = ? WHERE id = ?"_s, foundOf(links, known->mentions), id);
    if (done.failed())
        return done.error();
    return message(id);
}

Result<StoredMessage> StoreWriter::setMessageProperties(qint64 id, const QJsonObject &properties)
{
    const Result<int> done = database().run(u"UPDATE messages SET properties = ? WHERE id = ? AND deleted = 0"_s,
                                            StoreDatabase::objectOrNull(properties), id);
    if (done.failed())
        return done.error();
    if (*done == 0)
        return notFound();
    return message(id);
}

Result<StoredMessage> StoreWriter::deleteMessage(qint64 id)
{
    Result<StoredMessage> found = message(id);
    if (found.failed() || found->deleted)
        return found.failed() ? found : Result<StoredMessage>(notFound());
    for (const QString &sql : {u"UPDATE messages SET deleted = ?2 WHERE id = ?1"_s,
                               u"DELETE FROM receipts WHERE message = ?1 AND ?2 > 0"_s}) {
        if (const Result<int> done = database().run(sql, id, m_time); done.failed())
            return done.error();
    }
    if (found->parentId != 0) {
        const Result<int> counted =
            database().run(u"UPDATE messages SET replies = replies - 1 WHERE id = ? AND replies > 0"_s, found->parentId);
        if (counted.failed())
            return counted.error();
    }
    found.value().deleted = true;
    return found;
}

Result<void> StoreWriter::hideMessage(qint64 id, qint64 userId)
{
    if (const Result<StoredMessage> known = message(id); known.failed())
        return known.error();
    const Result<int> done = database().run(
        u"INSERT INTO message_hidden (user, message) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, userId, id);
    if (done.failed())
        return done.error();
    const Result<int> marks = database().run(
        u"DELETE FROM unread_marks WHERE user = ?1 AND message = ?2"
        " AND channel = (SELECT channel FROM messages WHERE id = ?2)"_s, userId, id);
    return marks.failed() ? Result<void>(marks.error()) : Result<void>();
}

Result<std::pair<StoredReaction, bool>> StoreWriter::addReaction(qint64 messageId, qint64 userId, const Emoji &emoji)
{
    const Result<int> added = database().run(
        u"INSERT INTO reactions (message, emoji, user, data, created) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        messageId, emoji.character, userId, StoreDatabase::objectOrNull(emoji.toJson()), m_time);
    if (added.failed())
        return added.error();
    if (*added > 0) {
        const Result<int> counted = database().run(
            u"UPDATE messages SET reactions = reactions + 1 WHERE id = ? AND deleted = 0"_s, messageId);
        if (counted.failed())
            return counted.error();
        if (*counted == 0)
            return notFound();
    }
    Result<StoredReaction> kept = reaction(messageId, userId, emoji.character);
    if (kept.failed())
        return kept.error();
    return std::pair{std::move(kept).value(), *added > 0};
}

Result<StoredReaction> StoreWriter::removeReaction(qint64 messageId, qint64 userId, const QString &character)
{
    Result<StoredReaction> removed = reaction(messageId, userId, character);
    if (removed.failed())
        return removed;
    for (const QString &sql :
         {u"DELETE FROM reactions WHERE message = ?1 AND emoji = ?2 AND user = ?3"_s,
          u"UPDATE messages SET reactions = reactions - 1 WHERE id = ?1 AND ?2 IS NOT NULL AND ?3 IS NOT NULL"_s}) {
        if (const Result<int> done = database().run(sql, messageId, character, userId); done.failed())
            return done.error();
    }
    return removed;
}

Result<StoredReport> StoreWriter::addReport(qint64 messageId, qint64 userId, const QString &reason,
                                            const QJsonObject &properties)
{
    if (Result<StoredReport> known = report(messageId, userId))
        return known;
    const Result<qint64> id = database().insert(
        u"INSERT INTO reports (message, user, reason, properties, created) VALUES (?, ?, ?, ?, ?)"_s, messageId, userId,
        reason, StoreDatabase::objectOrNull(properties), m_time);
    if (id.failed())
        return id.error();
    const Result<int> counted =
        database().run(u"UPDATE messages SET reports = reports + 1 WHERE id = ? AND deleted = 0"_s, messageId);
    if (counted.failed())
        return counted.error();
    if (*counted == 0)
        return notFound();
    return StoredReport{*id, messageId, userId, reason, properties, now()};
}

Result<bool> StoreWriter::removeReport(qint64 messageId, qint64 userId)
{
    const Result<int> removed =
        database().run(u"DELETE FROM reports WHERE message = ? AND user = ?"_s, messageId, userId);
    if (removed.failed())
        return removed.error();
    const Result<int> counted =
        database().run(u"UPDATE messages SET reports = reports - ? WHERE id = ?"_s, *removed, messageId);
    if (counted.failed())
        return counted.error();
    return *removed > 0;
}

Result<bool> StoreWriter::raiseReadFloor(qint64 channelId, qint64 userId)
{
    const Result<qint64> floor = readFloor(channelId, userId);
    if (floor.failed())
        return floor.error();
    const Result<qint64> unread =
        database().number(u"SELECT m.id%1 ORDER BY m.id LIMIT 1"_s.arg(sql::nextUnreadAboveFloor), channelId, *floor, userId);
    if (unread.failed())
        return unread.error();
    const Result<int> done = database().run(
        u"UPDATE members SET read_floor = CASE WHEN ?3 > 0 THEN ?3 - 1"
        " ELSE (SELECT last_message FROM channels WHERE id = ?1) END WHERE channel = ?1 AND user = ?2"_s,
        channelId, userId, *unread);
    if (done.failed())
        return done.error();
    return *done > 0;
}

Result<bool> StoreWriter::readMessage(qint64 messageId, qint64 userId)
{
    const Result<int> done = database().run(
        u"INSERT INTO receipts (message, user, channel, created) SELECT id, ?2, channel, ?3 FROM messages"
        " WHERE id = ?1 AND deleted = 0 AND user IS NOT ?2 ON CONFLICT DO NOTHING"_s,
        messageId, userId, m_time);
    if (done.failed())
        return done.error();
    if (*done == 0)
        return false;
    const Result<qint64> channelId =
        database().number(u"SELECT channel FROM messages WHERE id = ?"_s, messageId);
    if (channelId.failed())
        return channelId.error();
    const Result<int> marks = database().run(
        u"DELETE FROM unread_marks WHERE user = ? AND channel = ? AND message = ?"_s, userId, *channelId, messageId);
    if (marks.failed())
        return marks.error();
    const Result<int> notified = database().run(
        u"UPDATE notifications SET read = ? WHERE user = ? AND message = ? AND read = 0"_s, m_time, userId, messageId);
    if (notified.failed())
        return notified.error();
    if (const Result<bool> raised = raiseReadFloor(*channelId, userId); raised.failed())
        return raised;
    return true;
}

Result<bool> StoreWriter::unreadMessage(qint64 messageId, qint64 userId)
{
    const Result<int> done =
        database().run(u"DELETE FROM receipts WHERE message = ? AND user = ?"_s, messageId, userId);
    if (done.failed())
        return done.error();
    if (*done == 0)
        return false;
    const Result<int> marked = database().run(
        u"INSERT INTO unread_marks (user, channel, message) SELECT b.user, m.channel, m.id FROM messages m"
        " JOIN members b ON b.channel = m.channel AND b.user = ?2 WHERE m.id = ?1 AND m.id <= b.read_floor"
        " AND m.id > b.cleared ON CONFLICT DO NOTHING"_s,
        messageId, userId);
    if (marked.failed())
        return marked.error();
    return true;
}

Result<QList<qint64>> StoreWriter::readChannel(qint64 channelId, qint64 userId, qint64 last)
{
    return readAll(channelId, userId, last, {});
}

Result<QList<qint64>> StoreWriter::readThread(qint64 threadId, qint64 userId, qint64 last)
{
    const Result<StoredThread> found = thread(threadId);
    if (found.failed())
        return found.error();
    const bool main = found->type == ThreadType::Main;
    return readAll(found->channelId, userId, last,
                   main ? u" AND m.thread IS NULL"_s : u" AND m.thread = %1"_s.arg(threadId));
}

Result<QList<qint64>> StoreWriter::readAll(qint64 channelId, qint64 userId, qint64 last, const QString &threadCondition)
{
    const Result<qint64> floor = readFloor(channelId, userId);
    if (floor.failed())
        return floor.error();
    QList<qint64> ids;
    const auto collect = [&](const StoreRow &row) { ids.append(row.integer(0)); };
    const QString select = u"SELECT m.id%1%2 AND m.id <= ?4 ORDER BY m.id LIMIT ?5"_s;
    const Result<void> marked = database().rows(select.arg(sql::marked, threadCondition), collect, channelId, userId,
                                                qint64(0), last, readAtOnce);
    if (marked.failed())
        return marked.error();
    // Marks are below the floor, so what follows is in order.
    const Result<void> above = database().rows(select.arg(sql::nextUnreadAboveFloor, threadCondition), collect, channelId,
                                               *floor, userId, last, readAtOnce - ids.size());
    if (above.failed())
        return above.error();
    for (const qint64 id : std::as_const(ids)) {
        const Result<int> done =
            database().run(u"INSERT INTO receipts (message, user, channel, created) VALUES (?, ?, ?, ?)"_s, id, userId,
                           channelId, m_time);
        if (done.failed())
            return done.error();
        const Result<int> notified = database().run(
            u"UPDATE notifications SET read = ? WHERE user = ? AND message = ? AND read = 0"_s, m_time, userId, id);
        if (notified.failed())
            return notified.error();
        const Result<int> unmarked = id > *floor ? Result<int>(0)
                                                 : database().run(
                                                       u"DELETE FROM unread_marks WHERE user = ? AND channel = ?"
                                                       " AND message = ?"_s, userId, channelId, id);
        if (unmarked.failed())
            return unmarked.error();
    }
    if (const Result<bool> raised = raiseReadFloor(channelId, userId); raised.failed())
        return raised.error();
    return ids;
}

Result<bool> StoreWriter::markDelivered(qint64 channelId, qint64 userId, qint64 messageId)
{
    const Result<int> done =
        database().run(u"UPDATE members SET delivered = ?3 WHERE channel = ?1 AND user = ?2 AND delivered < ?3"_s,
                       channelId, userId, messageId);
    if (done.failed())
        return done.error();
    return *done > 0;
}

Result<QList<StoredNotification>> StoreWriter::addNotifications(QList<StoredNotification> notifications)
{
    if (notifications.isEmpty())
        return notifications;
    const qint64 count = notifications.size();
    const Result<qint64> last = database().number(
        u"INSERT INTO meta (key, value) VALUES ('notifications', ?1) ON CONFLICT (key) DO UPDATE SET value = value + ?1"
        " RETURNING value"_s, count);
    if (last.failed())
        return last.error();
    qint64 id = *last - count;
    for (StoredNotification &notification : notifications) {
        notification.id = ++id;
        notification.createdTime = now();
        const Result<int> done = database().run(
            u"INSERT INTO notifications (user, message, id, type, channel, mentioned_user, mentioned_channel, muted,"
            " created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
            notification.userId, notification.messageId, notification.id, notification.type, notification.channelId,
            StoreDatabase::idOrNull(notification.mentionedUserId),
            StoreDatabase::idOrNull(notification.mentionedChannelId), notification.muted, m_time);
        if (done.failed())
            return done.error();
    }
    return notifications;
}

} // namespace purr::server
