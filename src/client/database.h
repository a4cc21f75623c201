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

/// One SQLite file, opened and used on one thread. Survives damage: a file that cannot be read is set aside as
/// `<file>.corrupt-<time>` and a new one takes its place.
class Database
{
public:
    Database() = default;
    ~Database() { close(); }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// `schema`: statements that may run on every open. `durable`: a commit is on the disk when it returns.
    /// Succeeds with the name of the file that was set aside, empty when there was none.
    [[nodiscard]] Result<QString> open(const QString &path, const QStringList &schema, bool durable);
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

    /// Runs a statement; the query holds its rows.
    [[nodiscard]] Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    bool begin() { return m_database.transaction(); }
    bool commit() { return m_database.commit(); }
    void rollback() { m_database.rollback(); }

private:
    [[nodiscard]] Result<void> tryOpen(const QString &path, const QStringList &schema, bool durable);

    QSqlDatabase m_database;
    QString m_name;
};

} // namespace purr
