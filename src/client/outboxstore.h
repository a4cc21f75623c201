// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/database.h"
#include "client/outbox.h"

namespace purr
{

/// The file of an outbox. One row per message that is not known to be sent. An empty path keeps nothing.
class OutboxStore
{
public:
    struct Opened {
        QList<OutboxEntry> entries; ///< by position
        SetAside setAside;          ///< the file that was there before
    };
    [[nodiscard]] Result<Opened> open(const QString &path);
    void close();

    /// On the disk when it succeeds.
    [[nodiscard]] Result<void> insert(const OutboxEntry &entry);
    [[nodiscard]] Result<void> setFailed(const QString &key, const QString &errorCode);
    /// Failed no longer, and last.
    [[nodiscard]] Result<void> requeue(const QString &key, qint64 position);
    [[nodiscard]] Result<void> remove(const QString &key);

private:
    Database m_database;
    bool m_kept = false;
    Error m_failure; ///< why the file could not be opened
};

} // namespace purr
