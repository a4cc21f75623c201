// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/outboxstore.h"

#include "core/logging.h"
#include "core/plant.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
const Database::Schema &schema()
{
    static const QStringList statements{
        u"CREATE TABLE IF NOT EXISTS outbox (position INTEGER PRIMARY KEY, key TEXT UNIQUE NOT NULL,"
        " channel INTEGER NOT NULL, parent INTEGER NOT NULL, destination TEXT NOT NULL, history TEXT NOT NULL,"
        " request TEXT NOT NULL, created TEXT NOT NULL, error TEXT NOT NULL DEFAULT '')"_s};
    static const Database::Schema schema{1, statements};
    return schema;
}

Result<void> toVoid(const Result<QSqlQuery> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

OutboxEntry entryOf(const QSqlQuery &row)
{
    OutboxEntry entry;
    entry.position = row.value(0).toLongLong();
    entry.key = row.value(1).toString();
    entry.channelId = row.value(2).toLongLong();
    entry.parentId = row.value(3).toLongLong();
    entry.destination = row.value(4).toString();
    entry.historyLink = row.value(5).toString();
    const QJsonObject json = QJsonDocument::fromJson(row.value(6).toString().toUtf8()).object();
    if (const Result<SendMessageRequest> request = SendMessageRequest::fromJson(json))
        entry.request = *request;
    entry.createdTime = QDateTime::fromString(row.value(7).toString(), Qt::ISODateWithMs);
    const QString error = row.value(8).toString();
    entry.state = error.isEmpty() ? Delivery::State::Queued : Delivery::State::Failed;
    if (!error.isEmpty())
        entry.error = {Failure::Kind::Server, error, {}, {}};
    entry.attempts = 1; // it may have been sent before the program ended
    return entry;
}
} // namespace

Result<OutboxStore::Opened> OutboxStore::open(const QString &path)
{
    close();
    Opened opened;
    if (path.isEmpty())
        return opened;
    const Result<SetAside> aside = m_database.open(path, schema(), true);
    if (aside.failed()) {
        m_failure = aside.error();
        return m_failure;
    }
    m_kept = true;
    opened.setAside = *aside;
    Result<QSqlQuery> rows = m_database.run(u"SELECT position, key, channel, parent, destination, history, request,"
                                            " created, error FROM outbox ORDER BY position"_s);
    if (rows.failed())
        return rows.error();
    while (rows.value().next())
        opened.entries.append(entryOf(*rows));
    return opened;
}

void OutboxStore::close()
{
    m_database.close();
    m_kept = false;
    m_failure = {};
}

Result<void> OutboxStore::insert(const OutboxEntry &entry)
{
    if (m_failure.isSet())
        return m_failure;
    if (!m_kept || plant::isSet("forget-outbox"))
        return {};
    plant::reach("before commit");
    const Result<QSqlQuery> inserted = m_database.run(
        u"INSERT INTO outbox (position, key, channel, parent, destination, history, request, created)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.position, entry.key, entry.channelId, entry.parentId, entry.destination, entry.historyLink,
         QString::fromUtf8(QJsonDocument(entry.request.toJson()).toJson(QJsonDocument::Compact)),
         entry.createdTime.toUTC().toString(Qt::ISODateWithMs)});
    plant::reach("after commit");
    return toVoid(inserted);
}

Result<void> OutboxStore::setFailed(const QString &key, const QString &errorCode)
{
    if (!m_kept)
        return {};
    return toVoid(m_database.run(u"UPDATE outbox SET error = ? WHERE key = ?"_s, {errorCode, key}));
}

Result<void> OutboxStore::requeue(const QString &key, qint64 position)
{
    if (!m_kept)
        return {};
    return toVoid(m_database.run(u"UPDATE outbox SET error = '', position = ? WHERE key = ?"_s, {position, key}));
}

Result<void> OutboxStore::remove(const QString &key)
{
    if (!m_kept)
        return {};
    return toVoid(m_database.run(u"DELETE FROM outbox WHERE key = ?"_s, {key}));
}

} // namespace purr
