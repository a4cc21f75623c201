// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace purr::server
{

/// The row a query stands on, by column number.
class StoreRow
{
public:
    explicit StoreRow(sqlite3_stmt *statement) : m_statement(statement) {}

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// UTC; invalid for NULL and 0.
    [[nodiscard]] QDateTime time(int column) const;
    /// Empty for NULL.
    [[nodiscard]] QJsonObject object(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// One connection to the database of a store, with its prepared statements. Values only ever travel as bound
/// parameters. Belongs to one thread at a time. SQLite's own interface rather than Qt SQL's: that one takes twice the
/// time per statement, has no numbered parameters and hides where a transaction ended.
class StoreDatabase
{
public:
    enum class Access { ReadOnly, ReadWrite };

    StoreDatabase() = default;
    ~StoreDatabase();
    Q_DISABLE_COPY_MOVE(StoreDatabase)

    [[nodiscard]] Result<void> open(const QString &path, Access access);
    void close();

    /// Runs a statement; returns how many rows it changed.
    template <typename... Values> [[nodiscard]] Result<int> run(const QString &sql, const Values &...values)
    {
        sqlite3_stmt *statement = start(sql, values...);
        if (!statement || !finish(statement, !step(statement)))
            return m_failure;
        return changes();
    }
    /// Runs an INSERT; returns the id of the new row.
    template <typename... Values> [[nodiscard]] Result<qint64> insert(const QString &sql, const Values &...values)
    {
        const Result<int> done = run(sql, values...);
        if (done.failed())
            return done.error();
        return lastInsertId();
    }
    /// Calls `each` with every StoreRow.
    template <typename Each, typename... Values>
    [[nodiscard]] Result<void> rows(const QString &sql, Each each, const Values &...values)
    {
        sqlite3_stmt *statement = start(sql, values...);
        if (!statement)
            return m_failure;
        const StoreRow row(statement);
        while (step(statement))
            each(row);
        if (!finish(statement, true))
            return m_failure;
        return {};
    }
    /// The first column of the first row; 0 when there is no row.
    template <typename... Values> [[nodiscard]] Result<qint64> number(const QString &sql, const Values &...values)
    {
        sqlite3_stmt *statement = start(sql, values...);
        if (!statement)
            return m_failure;
        const bool found = step(statement);
        const qint64 number = found ? StoreRow(statement).integer(0) : 0;
        if (!finish(statement, !found))
            return m_failure;
        return number;
    }
    /// Runs statements without parameters; for schemas and pragmas.
    [[nodiscard]] Result<void> script(const QString &sql);

    [[nodiscard]] bool isInTransaction() const;
    /// Whether a statement failed in a way that took the whole transaction with it (disk full, broken, locked).
    [[nodiscard]] bool isBroken() const { return m_broken; }
    /// SQLite's extended code of the last failure.
    [[nodiscard]] int lastCode() const { return m_lastCode; }
    void clearFailure();
    /// The prepared statements that have gone through a table row by row since they were made; for tests of plans.
    [[nodiscard]] QStringList scanningStatements() const;

    /// A null parameter for an id that is 0.
    [[nodiscard]] static std::optional<qint64> idOrNull(qint64 id);
    /// A null parameter for an empty text.
    [[nodiscard]] static std::optional<QString> textOrNull(const QString &text);
    /// A null parameter for an empty object, else its JSON.
    [[nodiscard]] static std::optional<QString> objectOrNull(const QJsonObject &object);

private:
    template <typename... Values> sqlite3_stmt *start(const QString &sql, const Values &...values)
    {
        sqlite3_stmt *statement = prepare(sql);
        int index = 0;
        if (statement)
            (bind(statement, ++index, values), ...);
        return statement;
    }
    static void bind(sqlite3_stmt *statement, int index, qint64 value);
    static void bind(sqlite3_stmt *statement, int index, int value) { bind(statement, index, qint64(value)); }
    static void bind(sqlite3_stmt *statement, int index, bool value) { bind(statement, index, qint64(value)); }
    static void bind(sqlite3_stmt *statement, int index, const QString &value);
    static void bind(sqlite3_stmt *statement, int index, const QByteArray &value);
    static void bindNull(sqlite3_stmt *statement, int index);
    template <typename T> static void bind(sqlite3_stmt *statement, int index, const std::optional<T> &value)
    {
        if (value)
            bind(statement, index, *value);
        else
            bindNull(statement, index);
    }

    [[nodiscard]] sqlite3_stmt *prepare(const QString &sql);
    /// Whether there is a row.
    [[nodiscard]] bool step(sqlite3_stmt *statement);
    /// Ends a statement, and with it its read transaction. `ended`: it was stepped to its end, so that its code counts.
    [[nodiscard]] bool finish(sqlite3_stmt *statement, bool ended);
    [[nodiscard]] int changes() const;
    [[nodiscard]] qint64 lastInsertId() const;
    void fail();

    sqlite3 *m_handle = nullptr;
    QHash<QString, sqlite3_stmt *> m_statements;
    Error m_failure;
    int m_stepCode = 0;
    int m_lastCode = 0;
    bool m_broken = false;
};

} // namespace purr::server
