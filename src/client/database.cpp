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

Result<QString> Database::open(const QString &path, const QStringList &schema, bool durable)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    Result<void> opened = tryOpen(path, schema, durable);
    if (opened)
        return QString();
    close();
    if (opened.error().code != "StorageCorruptError"_L1)
        return opened.error();
    const QString aside =
        path + u".corrupt-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::rename(path + suffix, aside + suffix);
    qCWarning(log::store) << "a damaged file was set aside as" << aside;
    opened = tryOpen(path, schema, durable);
    if (opened.failed())
        return opened.error();
    return aside;
}

Result<void> Database::tryOpen(const QString &path, const QStringList &schema, bool durable)
{
    m_name = QUuid::createUuid().toString();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open())
        return toError(m_database.lastError());
    const QStringList first{u"PRAGMA journal_mode=WAL"_s,
                            durable ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s};
    for (const QString &statement : first + schema) {
        if (const Result<QSqlQuery> result = run(statement); result.failed())
            return result.error();
    }
    Result<QSqlQuery> check = run(u"PRAGMA quick_check(1)"_s);
    if (check.failed())
        return check.error();
    if (!check.value().next() || check->value(0).toString() != "ok"_L1)
        return Error{Failure::Kind::Storage, u"StorageCorruptError"_s, check->value(0).toString(), {}};
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
