// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/database.h"

#include "core/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
// Result codes of SQLite (sqlite.org/rescode.html).
constexpr int sqliteBusy = 5;
constexpr int sqliteFull = 13;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

Error toError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    QString name = u"StorageError"_s;
    if (code == sqliteFull)
        name = u"StorageFullError"_s;
    else if (code == sqliteBusy)
        name = u"StorageBusyError"_s;
    else if (code == sqliteCorrupt || code == sqliteNotADatabase)
        name = u"StorageCorruptError"_s;
    return {Failure::Kind::Storage, name, error.text(), {}};
}
} // namespace

Result<SetAside> Database::open(const QString &path, const Schema &schema, bool durable)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    Result<void> opened = tryOpen(path, schema, durable);
    if (opened)
        return SetAside();
    close();
    const QString code = opened.error().code;
    const bool newer = code == "StorageNewerError"_L1;
    if (code != "StorageCorruptError"_L1 && !newer)
        return opened.error();
    const QString aside = path + (newer ? u".newer-"_s : u".corrupt-"_s)
        + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::rename(path + suffix, aside + suffix);
    if (newer)
        qCWarning(log::store) << "a file of a later version was set aside as" << aside;
    else
        qCWarning(log::store) << "a damaged file was set aside as" << aside;
    opened = tryOpen(path, schema, durable);
    if (opened.failed())
        return opened.error();
    return SetAside{aside, code};
}

Result<void> Database::tryOpen(const QString &path, const Schema &schema, bool durable)
{
    m_name = QUuid::createUuid().toString();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open())
        return toError(m_database.lastError());
    for (const QString &statement : {u"PRAGMA journal_mode=WAL"_s,
                                     durable ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s}) {
        if (const Result<QSqlQuery> result = run(statement); result.failed())
            return result.error();
    }
    if (const Result<void> migrated = migrate(schema); migrated.failed())
        return migrated;
    Result<QSqlQuery> check = run(u"PRAGMA quick_check(1)"_s);
    if (check.failed())
        return check.error();
    if (!check.value().next() || check->value(0).toString() != "ok"_L1)
        return Error{Failure::Kind::Storage, u"StorageCorruptError"_s, check->value(0).toString(), {}};
    return {};
}

/// A program that ends in the middle of it leaves the file as it was.
Result<void> Database::migrate(const Schema &schema)
{
    int version = 0;
    {
        Result<QSqlQuery> row = run(u"PRAGMA user_version"_s);
        if (row.failed())
            return row.error();
        if (row.value().next())
            version = row->value(0).toInt();
    }
    if (version > schema.version)
        return Error{Failure::Kind::Storage, u"StorageNewerError"_s, QString::number(version), {}};
    if (!begin())
        return toError(m_database.lastError());
    QStringList statements = schema.statements;
    if (version < schema.version)
        statements.append(u"PRAGMA user_version = %1"_s.arg(schema.version));
    for (const QString &statement : std::as_const(statements)) {
        if (const Result<QSqlQuery> result = run(statement); result.failed()) {
            rollback();
            return result.error();
        }
    }
    if (!commit()) {
        const Error error = toError(m_database.lastError());
        rollback();
        return error;
    }
    return {};
}

void Database::close()
{
    if (m_name.isEmpty())
        return;
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return toError(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return toError(query.lastError());
    return query;
}

} // namespace purr
