// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/storedatabase.h"

#include "core/logging.h"
#include "protocol/names.h"

#include <QJsonDocument>

#include <sqlite3.h>

namespace purr::server
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int busyTimeoutMs = 5'000;

/// Whether the code means that the transaction is gone or the file cannot be trusted.
bool breaksTransaction(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_NOMEM:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_PROTOCOL:
    case SQLITE_NOTADB:
        return true;
    default:
        return false;
    }
}

} // namespace

qint64 StoreRow::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString StoreRow::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray StoreRow::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

bool StoreRow::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QDateTime StoreRow::time(int column) const
{
    const qint64 milliseconds = integer(column);
    return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

QJsonObject StoreRow::object(int column) const
{
    return isNull(column) ? QJsonObject() : QJsonDocument::fromJson(bytes(column)).object();
}

std::optional<qint64> StoreDatabase::idOrNull(qint64 id)
{
    return id == 0 ? std::nullopt : std::optional(id);
}

std::optional<QString> StoreDatabase::textOrNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> StoreDatabase::objectOrNull(const QJsonObject &object)
{
    if (object.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

StoreDatabase::~StoreDatabase()
{
    close();
}

Result<void> StoreDatabase::open(const QString &path, Access access)
{
    const bool readOnly = access == Access::ReadOnly;
    const int flags = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (m_handle)
        sqlite3_extended_result_codes(m_handle, 1);
    if (code != SQLITE_OK) {
        fail();
        close();
        return m_failure;
    }
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
    if (readOnly)
        return {};
    return script(u"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
                  " PRAGMA wal_autocheckpoint = 2000; PRAGMA journal_size_limit = 16777216"_s);
}

void StoreDatabase::close()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    m_statements.clear();
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

Result<void> StoreDatabase::script(const QString &sql)
{
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    fail();
    return m_failure;
}

bool StoreDatabase::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void StoreDatabase::clearFailure()
{
    m_broken = false;
    m_lastCode = SQLITE_OK;
}

QStringList StoreDatabase::scanningStatements() const
{
    QStringList scanning;
    for (auto it = m_statements.cbegin(); it != m_statements.cend(); ++it) {
        if (sqlite3_stmt_status(it.value(), SQLITE_STMTSTATUS_FULLSCAN_STEP, 0) > 0)
            scanning.append(it.key());
    }
    return scanning;
}

sqlite3_stmt *StoreDatabase::prepare(const QString &sql)
{
    if (sqlite3_stmt *known = m_statements.value(sql))
        return known;
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, utf8.constData(), int(utf8.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK) {
        fail();
        return nullptr;
    }
    m_statements.insert(sql, statement);
    return statement;
}

void StoreDatabase::bind(sqlite3_stmt *statement, int index, qint64 value)
{
    sqlite3_bind_int64(statement, index, value);
}

void StoreDatabase::bind(sqlite3_stmt *statement, int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void StoreDatabase::bind(sqlite3_stmt *statement, int index, const QByteArray &value)
{
    sqlite3_bind_blob(statement, index, value.constData(), int(value.size()), SQLITE_TRANSIENT);
}

void StoreDatabase::bindNull(sqlite3_stmt *statement, int index)
{
    sqlite3_bind_null(statement, index);
}

bool StoreDatabase::step(sqlite3_stmt *statement)
{
    m_stepCode = sqlite3_step(statement);
    return m_stepCode == SQLITE_ROW;
}

bool StoreDatabase::finish(sqlite3_stmt *statement, bool ended)
{
    const bool succeeded = !ended || m_stepCode == SQLITE_DONE;
    if (!succeeded)
        fail();
    sqlite3_reset(statement);
    return succeeded;
}

int StoreDatabase::changes() const
{
    return sqlite3_changes(m_handle);
}

qint64 StoreDatabase::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

void StoreDatabase::fail()
{
    m_lastCode = sqlite3_extended_errcode(m_handle);
    m_broken = m_broken || breaksTransaction(m_lastCode);
    // The text of SQLite names tables and columns, never values.
    const QString text = QString::fromUtf8(sqlite3_errmsg(m_handle));
    qCWarning(log::store) << "database failure" << m_lastCode << text;
    m_failure = {Failure::Kind::Storage, errorname::internal, u"the store failed: %1"_s.arg(text)};
}

} // namespace purr::server
