// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

namespace purr
{

/// A file that another one took the place of.
struct SetAside {
    QString file; ///< what it is called now; empty when there was none
    QString code; ///< `StorageCorruptError` or `StorageNewerError`

    [[nodiscard]] bool isNone() const { return file.isEmpty(); }
    [[nodiscard]] Error error() const { return {Failure::Kind::Storage, code, file, {}}; }
};

/// One SQLite file, opened and used on one thread. Survives damage: a file that cannot be read is set aside as
/// `<file>.corrupt-<time>` and a new one takes its place. So is one that a later program has written, as `<file>.newer-<time>`:
/// what it means is not known here, and it is left as it is for that program.
class Database
{
public:
    /// What the tables of a file are made by.
    struct Schema {
        /// Written into the file; grows by one with each change of the tables.
        int version = 1;
        /// What may run on every file up to that version. All of it is done, or none.
        QStringList statements;
    };

    Database() = default;
    ~Database() { close(); }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// `durable`: a commit is on the disk when it returns.
    [[nodiscard]] Result<SetAside> open(const QString &path, const Schema &schema, bool durable);
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

    /// Runs a statement; the query holds its rows.
    [[nodiscard]] Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    bool begin() { return m_database.transaction(); }
    bool commit() { return m_database.commit(); }
    void rollback() { m_database.rollback(); }

private:
    [[nodiscard]] Result<void> tryOpen(const QString &path, const Schema &schema, bool durable);
    [[nodiscard]] Result<void> migrate(const Schema &schema);

    QSqlDatabase m_database;
    QString m_name;
};

} // namespace purr
