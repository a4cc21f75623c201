// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/localstorefile.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
const QStringList &schema()
{
    static const QStringList statements{
        u"CREATE TABLE IF NOT EXISTS channels (id INTEGER PRIMARY KEY, name TEXT NOT NULL, json TEXT NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY, channel INTEGER NOT NULL, json TEXT NOT NULL)"_s,
        u"CREATE INDEX IF NOT EXISTS messages_of_channel ON messages (channel, id)"_s,
        u"CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(body, tokenize = 'unicode61 remove_diacritics 2')"_s,
        u"CREATE TABLE IF NOT EXISTS notes (kind TEXT NOT NULL, channel INTEGER NOT NULL, text TEXT NOT NULL,"
        " PRIMARY KEY (kind, channel)) WITHOUT ROWID"_s};
    return statements;
}

template <typename T> QString jsonOf(const T &value)
{
    return QString::fromUtf8(QJsonDocument(value.toJson()).toJson(QJsonDocument::Compact));
}

/// Direct channels have no name at all; a null string would become NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QJsonObject parse(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

/// A query that means just these words, whatever they contain; the last one may go on.
QString matchOf(const QString &words)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    QStringList terms;
    for (QString word : words.split(spaces, Qt::SkipEmptyParts))
        terms.append(u'"' + word.replace(u'"', u"\"\""_s) + u'"');
    return terms.isEmpty() ? QString() : terms.join(u' ') + u'*';
}
} // namespace

Result<QString> LocalStoreFile::open(const QString &path)
{
    close();
    if (path.isEmpty())
        return QString();
    Result<QString> aside = m_database.open(path, schema(), false);
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

Result<void> LocalStoreFile::writeAll(const Changes &changes)
{
    const auto run = [this](const QString &statement, const QVariantList &values) -> Result<void> {
        const Result<QSqlQuery> result = m_database.run(statement, values);
        return result ? Result<void>() : Result<void>(result.error());
    };
    for (const Channel &channel : changes.channels) {
        if (Result<void> result = run(u"INSERT OR REPLACE INTO channels (id, name, json) VALUES (?, ?, ?)"_s,
                                      {channel.id, notNull(channel.displayName), jsonOf(channel)});
            result.failed())
            return result;
    }
    for (const Message &message : changes.messages) {
        Result<void> result = run(u"INSERT OR REPLACE INTO messages (id, channel, json) VALUES (?, ?, ?)"_s,
                                  {message.id, message.channelId, jsonOf(message)});
        if (result.succeeded() && message.hasText())
            result = run(u"INSERT OR REPLACE INTO words (rowid, body) VALUES (?, ?)"_s, {message.id, notNull(message.body)});
        if (result.failed())
            return result;
    }
    for (const qint64 id : changes.removedMessages) {
        Result<void> result = run(u"DELETE FROM messages WHERE id = ?"_s, {id});
        if (result.succeeded())
            result = run(u"DELETE FROM words WHERE rowid = ?"_s, {id});
        if (result.failed())
            return result;
    }
    for (const qint64 id : changes.removedChannels) {
        Result<void> result = run(
            u"DELETE FROM words WHERE rowid IN (SELECT id FROM messages WHERE channel = ?)"_s, {id});
        if (result.succeeded())
            result = run(u"DELETE FROM messages WHERE channel = ?"_s, {id});
        if (result.succeeded())
            result = run(u"DELETE FROM channels WHERE id = ?"_s, {id});
        if (result.failed())
            return result;
    }
    return {};
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

Result<QList<Message>> LocalStoreFile::messages(qint64 channelId, qint64 beforeId, int limit)
{
    const qint64 before = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    return read(u"SELECT json FROM messages WHERE channel = ? AND id < ? ORDER BY id DESC LIMIT ?"_s,
                {channelId, before, limit});
}

Result<QList<Channel>> LocalStoreFile::channels()
{
    QList<Channel> channels;
    if (!m_kept)
        return channels;
    Result<QSqlQuery> rows = m_database.run(u"SELECT json FROM channels ORDER BY name COLLATE NOCASE, id"_s);
    if (rows.failed())
        return rows.error();
    while (rows.value().next()) {
        if (Result<Channel> channel = Channel::fromJson(parse(rows->value(0))))
            channels.append(std::move(channel).value());
    }
    return channels;
}

Result<QList<Message>> LocalStoreFile::search(const QString &words, qint64 channelId, int limit)
{
    const QString match = matchOf(words);
    if (match.isEmpty())
        return QList<Message>();
    return read(u"SELECT json FROM words JOIN messages ON messages.id = words.rowid"
                " WHERE words MATCH ? AND (? = 0 OR channel = ?) ORDER BY messages.id DESC LIMIT ?"_s,
                {match, channelId, channelId, limit});
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

Result<void> LocalStoreFile::clear()
{
    if (!m_kept)
        return {};
    for (const QString &table : {u"channels"_s, u"messages"_s, u"words"_s, u"notes"_s}) {
        if (const Result<QSqlQuery> result = m_database.run(u"DELETE FROM "_s + table); result.failed())
            return result.error();
    }
    if (const Result<QSqlQuery> result = m_database.run(u"VACUUM"_s); result.failed())
        return result.error();
    return {};
}

} // namespace purr
