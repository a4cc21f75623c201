// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/localstorefile.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
const Database::Schema &schema()
{
    static const QStringList statements{
        u"CREATE TABLE IF NOT EXISTS channels (id INTEGER PRIMARY KEY, name TEXT NOT NULL, json TEXT NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY, channel INTEGER NOT NULL, json TEXT NOT NULL)"_s,
        u"CREATE INDEX IF NOT EXISTS messages_of_channel ON messages (channel, id)"_s,
        u"CREATE INDEX IF NOT EXISTS messages_of_parent ON messages (json_extract(json, '$._relays.parent'), id)"_s,
        u"CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(body, tokenize = 'unicode61 remove_diacritics 2')"_s,
        u"CREATE TABLE IF NOT EXISTS notes (kind TEXT NOT NULL, channel INTEGER NOT NULL, text TEXT NOT NULL,"
        " PRIMARY KEY (kind, channel)) WITHOUT ROWID"_s,
        u"CREATE TABLE IF NOT EXISTS stretches (channel INTEGER NOT NULL, parent INTEGER NOT NULL, first INTEGER NOT NULL,"
        " last INTEGER NOT NULL, PRIMARY KEY (channel, parent, first)) WITHOUT ROWID"_s,
        // Files of before did not know where they have gaps. A gap after every message would say less than none, so what
        // they have counts as one stretch of each list; what is read after them joins only where it meets.
        u"INSERT OR IGNORE INTO stretches SELECT channel, -1, 0, CAST(text AS INTEGER) FROM notes WHERE kind = 'whole'"
        " AND (SELECT user_version FROM pragma_user_version) = 0"_s,
        u"INSERT OR IGNORE INTO stretches SELECT channel, 0, min(id), max(id) FROM messages"
        " WHERE (SELECT user_version FROM pragma_user_version) = 0 GROUP BY channel"_s,
        u"INSERT OR IGNORE INTO stretches SELECT asked.channel, asked.id, asked.id, max(reply.id) FROM messages asked"
        " JOIN messages reply ON json_extract(reply.json, '$._relays.parent') = json_extract(asked.json, '$._relays.self')"
        " WHERE (SELECT user_version FROM pragma_user_version) = 0 AND json_extract(asked.json, '$.repliesCount') > 0"
        " GROUP BY asked.id"_s,
        u"DELETE FROM notes WHERE kind = 'whole'"_s};
    static const Database::Schema schema{1, statements};
    return schema;
}

/// The messages of a channel without replies, which are told as Message::isReply() does.
const QString ofChannel = u"SELECT json FROM messages WHERE channel = ? AND json_extract(json, '$._relays.parent') IS NULL"
                          " AND coalesce(json_extract(json, '$.nestedLevel'), 0) = 0"_s;

template <typename T> QString jsonOf(const T &value)
{
    return QString::fromUtf8(QJsonDocument(value.toJson()).toJson(QJsonDocument::Compact));
}

/// Direct channels have no name at all; a null string would become NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// What a message is found by.
QString wordsOf(const Message &message)
{
    return message.file.isNull() ? notNull(message.body) : message.body + u' ' + message.file.name;
}

QJsonObject parse(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

/// 0 stands for no end.
qint64 upTo(qint64 beforeId)
{
    return beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
}
} // namespace

/// A live channel adds one message after the other to the same stretch.
void LocalStoreFile::Changes::add(const Stretch &stretch)
{
    const auto met = std::ranges::find_if(stretches, [&](const Stretch &other) { return other.meets(stretch); });
    if (met == stretches.end()) {
        stretches.append(stretch);
        return;
    }
    met->first = std::min(met->first, stretch.first);
    met->last = std::max(met->last, stretch.last);
}

Result<SetAside> LocalStoreFile::open(const QString &path)
{
    close();
    if (path.isEmpty())
        return SetAside();
    Result<SetAside> aside = m_database.open(path, schema(), false);
    m_kept = aside.succeeded();
    return aside;
}

void LocalStoreFile::close()
{
    m_database.close();
    m_kept = false;
}

Result<void> LocalStoreFile::write(const Changes &changes)
{
    if (!m_kept)
        return {};
    m_database.begin();
    const Result<void> written = writeAll(changes);
    if (written.failed())
        m_database.rollback();
    else if (!m_database.commit())
        return Error{Failure::Kind::Storage, u"StorageError"_s, u"The changes could not be committed."_s, {}};
    return written;
}

Result<void> LocalStoreFile::execute(const QString &statement, const QVariantList &values)
{
    const Result<QSqlQuery> result = m_database.run(statement, values);
    return result ? Result<void>() : Result<void>(result.error());
}

Result<void> LocalStoreFile::writeAll(const Changes &changes)
{
    for (const qint64 id : changes.removedMessages) {
        Result<void> result = execute(u"DELETE FROM messages WHERE id = ?"_s, {id});
        if (result.succeeded())
            result = execute(u"DELETE FROM words WHERE rowid = ?"_s, {id});
        if (result.failed())
            return result;
    }
    for (const qint64 id : changes.removedChannels) {
        Result<void> result = execute(
            u"DELETE FROM words WHERE rowid IN (SELECT id FROM messages WHERE channel = ?)"_s, {id});
        if (result.succeeded())
            result = execute(u"DELETE FROM messages WHERE channel = ?"_s, {id});
        if (result.succeeded())
            result = execute(u"DELETE FROM stretches WHERE channel = ?"_s, {id});
        if (result.succeeded())
            result = execute(u"DELETE FROM channels WHERE id = ?"_s, {id});
        if (result.failed())
            return result;
    }
    for (const Channel &channel : changes.channels) {
        if (Result<void> result = execute(u"INSERT OR REPLACE INTO channels (id, name, json) VALUES (?, ?, ?)"_s,
                                          {channel.id, notNull(channel.displayName), jsonOf(channel)});
            result.failed())
            return result;
    }
    for (const Message &message : changes.messages) {
        Result<void> result = execute(u"INSERT OR REPLACE INTO messages (id, channel, json) VALUES (?, ?, ?)"_s,
                                      {message.id, message.channelId, jsonOf(message)});
        if (result.succeeded() && (message.hasText() || !message.file.isNull()))
            result = execute(u"INSERT OR REPLACE INTO words (rowid, body) VALUES (?, ?)"_s, {message.id, wordsOf(message)});
        if (result.failed())
            return result;
    }
    for (const Stretch &stretch : changes.stretches) {
        if (Result<void> result = join(stretch); result.failed())
            return result;
    }
    return {};
}

/// Makes one stretch of this one and those of its list that it meets.
Result<void> LocalStoreFile::join(Stretch stretch)
{
    const QString met = u" FROM stretches WHERE channel = ? AND parent = ? AND first <= ? AND last >= ?"_s;
    const QVariantList values{stretch.channelId, stretch.parentId, stretch.last + 1, stretch.first - 1};
    {
        Result<QSqlQuery> row = m_database.run(u"SELECT min(first), max(last)"_s + met, values);
        if (row.failed())
            return row.error();
        if (row.value().next() && !row->isNull(0)) {
            stretch.first = std::min(stretch.first, row->value(0).toLongLong());
            stretch.last = std::max(stretch.last, row->value(1).toLongLong());
        }
    }
    Result<void> result = execute(u"DELETE"_s + met, values);
    if (result.succeeded())
        result = execute(u"INSERT INTO stretches (channel, parent, first, last) VALUES (?, ?, ?, ?)"_s,
                         {stretch.channelId, stretch.parentId, stretch.first, stretch.last});
    return result;
}

/// Those of one list, in their order.
Result<QList<Stretch>> LocalStoreFile::stretches(qint64 channelId, qint64 parentId)
{
    Result<QSqlQuery> rows =
        m_database.run(u"SELECT first, last FROM stretches WHERE channel = ? AND parent IN (?, ?) ORDER BY first"_s,
                       {channelId, parentId, Stretch::everything});
    if (rows.failed())
        return rows.error();
    QList<Stretch> stretches;
    while (rows.value().next()) {
        const Stretch next{channelId, parentId, rows->value(0).toLongLong(), rows->value(1).toLongLong()};
        if (stretches.isEmpty() || !stretches.constLast().meets(next))
            stretches.append(next);
        else
            stretches.last().last = std::max(stretches.constLast().last, next.last);
    }
    return stretches;
}

Result<QList<Message>> LocalStoreFile::read(const QString &statement, const QVariantList &values)
{
    QList<Message> messages;
    if (!m_kept)
        return messages;
    Result<QSqlQuery> rows = m_database.run(statement, values);
    if (rows.failed())
        return rows.error();
    while (rows.value().next()) {
        if (Result<Message> message = Message::fromJson(parse(rows->value(0))))
            messages.append(std::move(message).value());
    }
    return messages;
}

Result<HeldMessages> LocalStoreFile::messages(qint64 channelId, qint64 beforeId, int limit)
{
    Result<QList<Message>> found = read(ofChannel + u" AND id < ? ORDER BY id DESC LIMIT ?"_s, {channelId, upTo(beforeId), limit});
    const bool isAll = found && found->size() < limit;
    return withGaps(std::move(found), {channelId}, beforeId, isAll ? std::optional<qint64>(0) : std::nullopt);
}

Result<HeldMessages> LocalStoreFile::messagesAfter(qint64 channelId, qint64 afterId, int limit)
{
    Result<QList<Message>> found = read(ofChannel + u" AND id > ? ORDER BY id LIMIT ?"_s, {channelId, afterId, limit});
    if (found)
        std::ranges::reverse(found.value());
    return withGaps(std::move(found), {channelId}, 0, afterId);
}

Result<HeldMessages> LocalStoreFile::replies(const Message &parent, qint64 beforeId, int limit)
{
    const QString self = parent.links.relay(u"self");
    if (self.isEmpty())
        return HeldMessages();
    Result<QList<Message>> found = read(u"SELECT json FROM messages WHERE json_extract(json, '$._relays.parent') = ? AND id < ?"
                                        " ORDER BY id DESC LIMIT ?"_s,
                                        {self, upTo(beforeId), limit});
    const bool isAll = found && found->size() < limit;
    return withGaps(std::move(found), {parent.channelId, parent.id}, beforeId,
                    isAll ? std::optional<qint64>(parent.id) : std::nullopt);
}

/// Where something may be missing between the messages, between them and the one before which they were looked for, and
/// between them and the one that stands before them, if that is asked.
Result<HeldMessages> LocalStoreFile::withGaps(Result<QList<Message>> found, const Stretch &list, qint64 beforeId,
                                              std::optional<qint64> afterId)
{
    if (found.failed())
        return found.error();
    if (!m_kept)
        return HeldMessages();
    const Result<QList<Stretch>> whole = stretches(list.channelId, list.parentId);
    if (whole.failed())
        return whole.error();
    HeldMessages held{std::move(found).value(), {}};
    qint64 newer = beforeId;
    const auto look = [&](qint64 id) {
        const bool isWhole = newer == 0 || std::ranges::any_of(*whole, [id, newer](const Stretch &stretch) {
            return stretch.first <= id && newer <= stretch.last;
        });
        if (!isWhole)
            held.gaps.append(id);
        newer = id;
    };
    for (const Message &message : std::as_const(held.messages))
        look(message.id);
    if (afterId)
        look(*afterId);
    return held;
}

Result<QList<Channel>> LocalStoreFile::channels()
{
    QList<Channel> channels;
    if (!m_kept)
        return channels;
    // Messages have come since the channel was listed with its last one.
    Result<QSqlQuery> rows = m_database.run(
        u"SELECT json, (SELECT json FROM messages WHERE channel = channels.id"
        " AND id > coalesce(json_extract(channels.json, '$.lastReceivedMessage.id'), 0) ORDER BY id DESC LIMIT 1)"
        " FROM channels ORDER BY name COLLATE NOCASE, id"_s);
    if (rows.failed())
        return rows.error();
    while (rows.value().next()) {
        Result<Channel> channel = Channel::fromJson(parse(rows->value(0)));
        if (channel.failed())
            continue;
        if (const Result<Message> newest = Message::fromJson(parse(rows->value(1))); newest && !newest->isNull())
            channel.value().lastReceivedMessage = *newest;
        channels.append(std::move(channel).value());
    }
    return channels;
}

namespace
{
/// The conditions of a search that SQL can test, and their values.
struct Conditions {
    QStringList texts;
    QVariantList values;

    void add(const QString &text, const QVariant &value = {})
    {
        texts.append(text);
        if (value.isValid())
            values.append(value);
    }
};

QString escapedLike(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

Conditions conditionsOf(const SearchQuery &query)
{
    Conditions conditions;
    if (const QString match = query.match(); !match.isEmpty())
        conditions.add(u"words MATCH ?"_s, match);
    for (const QString &word : query.unspaced())
        conditions.add(u"words.body LIKE ? ESCAPE '\\'"_s, u'%' + escapedLike(word) + u'%');
    if (!query.channels.isEmpty()) {
        QStringList ids;
        for (const qint64 id : query.channels)
            ids.append(QString::number(id));
        conditions.add(u"messages.channel IN (%1)"_s.arg(ids.join(u',')));
    }
    // Times are written alike by Message::toJson(), so that they sort as texts.
    const auto isoTime = [](const QDate &day) { return day.startOfDay().toUTC().toString(Qt::ISODateWithMs); };
    if (query.first.isValid())
        conditions.add(u"json_extract(messages.json, '$.createdTime') >= ?"_s, isoTime(query.first));
    if (query.last.isValid())
        conditions.add(u"json_extract(messages.json, '$.createdTime') < ?"_s, isoTime(query.last.addDays(1)));
    if (query.has & (SearchQuery::File | SearchQuery::Image))
        conditions.add(u"json_type(messages.json, '$.file') = 'object'"_s);
    if (query.has & SearchQuery::Image)
        conditions.add(u"json_extract(messages.json, '$.file.contentType') LIKE 'image/%'"_s);
    if (query.has & SearchQuery::Link)
        conditions.add(u"json_array_length(messages.json, '$.links') > 0"_s);
    if (query.has & SearchQuery::Reaction)
        conditions.add(u"json_array_length(messages.json, '$.reactions') > 0"_s);
    return conditions;
}
} // namespace

Result<QList<Message>> LocalStoreFile::search(const SearchQuery &query, int limit)
{
    QList<Message> found;
    const Conditions conditions = conditionsOf(query);
    if (!m_kept || (conditions.texts.isEmpty() && query.from.isEmpty()))
        return found;
    const bool byWords = !query.terms.isEmpty();
    QString statement = u"SELECT messages.json, json_extract(messages.json, '$.user.name'),"
                        " json_extract(messages.json, '$.user.displayName') FROM "_s
        + (byWords ? u"words JOIN messages ON messages.id = words.rowid"_s : u"messages"_s);
    if (!conditions.texts.isEmpty())
        statement += u" WHERE "_s + conditions.texts.join(u" AND "_s);
    Result<QSqlQuery> rows = m_database.run(statement + u" ORDER BY messages.id DESC"_s, conditions.values);
    if (rows.failed())
        return rows.error();
    while (found.size() < limit && rows.value().next()) {
        if (!query.from.isEmpty() && !query.isFrom(rows->value(1).toString(), rows->value(2).toString()))
            continue;
        if (Result<Message> message = Message::fromJson(parse(rows->value(0))))
            found.append(std::move(message).value());
    }
    return found;
}

Result<HeldHistory> LocalStoreFile::held(qint64 channelId)
{
    HeldHistory held;
    if (!m_kept)
        return held;
    Result<QSqlQuery> row = m_database.run(u"SELECT count(*), (SELECT json_extract(json, '$.createdTime') FROM messages"
                                           " WHERE channel = ? ORDER BY id LIMIT 1) FROM messages WHERE channel = ?"_s,
                                           {channelId, channelId});
    if (row.failed())
        return row.error();
    if (row.value().next()) {
        held.count = row->value(0).toInt();
        held.oldest = QDateTime::fromString(row->value(1).toString(), Qt::ISODateWithMs);
    }
    Result<QSqlQuery> whole = m_database.run(u"SELECT last FROM stretches WHERE channel = ? AND parent = ? AND first = 0"_s,
                                             {channelId, Stretch::everything});
    if (whole.failed())
        return whole.error();
    if (whole.value().next())
        held.wholeUpTo = whole->value(0).toLongLong();
    return held;
}

Result<void> LocalStoreFile::keepOnly(const QList<qint64> &channelIds)
{
    if (!m_kept)
        return {};
    Changes changes;
    Result<QSqlQuery> rows = m_database.run(u"SELECT id FROM channels"_s);
    if (rows.failed())
        return rows.error();
    while (rows.value().next()) {
        const qint64 id = rows->value(0).toLongLong();
        if (!channelIds.contains(id))
            changes.removedChannels.append(id);
    }
    return changes.isEmpty() ? Result<void>() : write(changes);
}

Result<void> LocalStoreFile::setNote(const QString &kind, qint64 channelId, const QString &text)
{
    if (!m_kept)
        return {};
    const Result<QSqlQuery> result =
        text.isEmpty()
            ? m_database.run(u"DELETE FROM notes WHERE kind = ? AND channel = ?"_s, {kind, channelId})
            : m_database.run(u"INSERT OR REPLACE INTO notes (kind, channel, text) VALUES (?, ?, ?)"_s,
                             {kind, channelId, text});
    return result ? Result<void>() : Result<void>(result.error());
}

Result<QString> LocalStoreFile::note(const QString &kind, qint64 channelId)
{
    if (!m_kept)
        return QString();
    Result<QSqlQuery> row =
        m_database.run(u"SELECT text FROM notes WHERE kind = ? AND channel = ?"_s, {kind, channelId});
    if (row.failed())
        return row.error();
    return row.value().next() ? row->value(0).toString() : QString();
}

Result<QHash<qint64, QString>> LocalStoreFile::notes(const QString &kind)
{
    QHash<qint64, QString> found;
    if (!m_kept)
        return found;
    Result<QSqlQuery> rows = m_database.run(u"SELECT channel, text FROM notes WHERE kind = ?"_s, {kind});
    if (rows.failed())
        return rows.error();
    while (rows.value().next())
        found.insert(rows->value(0).toLongLong(), rows->value(1).toString());
    return found;
}

Result<void> LocalStoreFile::clear(const QString &keptKind, const QString &otherKeptKind)
{
    if (!m_kept)
        return {};
    for (const QString &table : {u"channels"_s, u"messages"_s, u"words"_s, u"stretches"_s}) {
        if (const Result<QSqlQuery> result = m_database.run(u"DELETE FROM "_s + table); result.failed())
            return result.error();
    }
    const Result<QSqlQuery> notes = m_database.run(u"DELETE FROM notes WHERE kind NOT IN (?, ?)"_s, {keptKind, otherKeptKind});
    if (notes.failed())
        return notes.error();
    if (const Result<QSqlQuery> result = m_database.run(u"VACUUM"_s); result.failed())
        return result.error();
    return {};
}

} // namespace purr
