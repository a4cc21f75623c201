// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/store.h"

#include <memory>

namespace purr
{
class Clock;
}

namespace purr::server
{

/// The store in one SQLite file: WAL with synchronous=FULL, one writer thread, group commit.
class SqliteStore final : public Store
{
    Q_OBJECT

public:
    /// `directory` is made when missing and belongs to one store at a time; empty: a temporary one, gone with the store.
    /// Times of actions come from `clock`, which must outlive the store.
    SqliteStore(const QString &directory, Clock &clock, QObject *parent = nullptr);
    ~SqliteStore() override;

    [[nodiscard]] Result<void> open() override;
    void close() override;
    [[nodiscard]] State state() const override;
    [[nodiscard]] StoreReader &read() override;
    void write(const IdempotencyKey &key, Work work, Done done) override;
    [[nodiscard]] int pendingWrites() const override;
    [[nodiscard]] QString epoch() const override;
    [[nodiscard]] Result<void> bumpEpoch() override;
    [[nodiscard]] QByteArray secret() const override;

    /// Copies the store of `directory`, which may be in use, into the file `target`, which must not exist. The copy
    /// counts its events in a new epoch: a server that is started on it makes every client ask for everything again.
    [[nodiscard]] static Result<void> backUp(const QString &directory, const QString &target);

    /// Commits since open(); tells how well actions are grouped.
    [[nodiscard]] qint64 commitCount() const;
    /// Drops what is past its time: keys after seven days, old events, content of deleted messages. Runs by itself
    /// every hour; asked for by tests.
    void sweep();

Q_SIGNALS:
    void swept();

private:
    void setState(State state);
    void tellArrived();
    void scheduleSweep();
    void watchAdministration();
    void sweepFrom(const StoreWriter::SweepPosition &position);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace purr::server
