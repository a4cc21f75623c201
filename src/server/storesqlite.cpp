// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/storesqlite.h"

#include "core/clock.h"
#include "core/logging.h"
#include "protocol/names.h"
#include "server/limits.h"
#include "server/storeschema.h"
#include "server/storewriterthread.h"

#include <QDir>
#include <QLockFile>
#include <QPointer>
#include <QTemporaryDir>
#include <QUuid>

namespace purr::server
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr std::chrono::milliseconds sweepEvery = 1h;

constexpr QLatin1StringView fileName{"/purr.sqlite"};

Error refusal(const QString &message)
{
    return {Failure::Kind::Storage, errorname::internal, message};
}

/// Gives the store in this file a new epoch and returns it.
Result<QString> renewEpoch(const QString &path)
{
    StoreDatabase database;
    if (const Result<void> opened = database.open(path, StoreDatabase::Access::ReadWrite); opened.failed())
        return opened.error();
    const QByteArray epoch = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    if (const Result<int> done = database.run(u"UPDATE meta SET value = ? WHERE key = 'epoch'"_s, epoch); done.failed())
        return done.error();
    return QString::fromUtf8(epoch);
}

} // namespace

struct SqliteStore::Private {
    Private(const QString &folder, Clock &time) : directory(folder), clock(time) {}

    QString directory;
    Clock &clock;
    State state = State::Closed;
    QString epoch;
    QByteArray secret;
    std::unique_ptr<QTemporaryDir> temporary;
    std::unique_ptr<QLockFile> lock;
    StoreDatabase database;
    StoreReader reader{database};
    /// Commits on their way from the writer thread.
    std::mutex mutex;
    std::vector<StoreWriterThread::Commit> arrived;
    /// Of every commit that reads may see and whose completions have not run: the first event of each channel.
    std::deque<QHash<qint64, qint64>> untold;
    std::unique_ptr<StoreWriterThread> writer;
    qint64 commitsBefore = 0;
    int sweepTimer = 0;
    int administrationTimer = 0;
    qint64 administration = 0;

    [[nodiscard]] QString path() const { return directory + fileName; }
    [[nodiscard]] qint64 firstUntold(qint64 channelId);
    [[nodiscard]] Result<void> prepareDirectory();
    [[nodiscard]] Result<void> prepareDatabase();
};

qint64 SqliteStore::Private::firstUntold(qint64 channelId)
{
    const std::lock_guard guard(mutex);
    for (const QHash<qint64, qint64> &events : untold) {
        if (const auto first = events.constFind(channelId); first != events.cend())
            return *first;
    }
    return 0;
}

Result<void> SqliteStore::Private::prepareDirectory()
{
    if (directory.isEmpty()) {
        temporary = std::make_unique<QTemporaryDir>();
        if (!temporary->isValid())
            return refusal(u"no temporary folder could be made: %1"_s.arg(temporary->errorString()));
        directory = temporary->path();
    }
    if (!QDir().mkpath(directory))
        return refusal(u"the folder %1 could not be made"_s.arg(directory));
    lock = std::make_unique<QLockFile>(directory + "/purr.lock"_L1);
    lock->setStaleLockTime(0);
    if (!lock->tryLock()) {
        return refusal(lock->error() == QLockFile::LockFailedError
                           ? u"the folder %1 is in use by another server"_s.arg(directory)
                           : u"the folder %1 cannot be written"_s.arg(directory));
    }
    return {};
}

Result<void> SqliteStore::Private::prepareDatabase()
{
    StoreDatabase migrated;
    if (Result<void> opened = migrated.open(path(), StoreDatabase::Access::ReadWrite); opened.failed())
        return opened;
    if (Result<void> done = schema::migrate(migrated); done.failed())
        return done;
    const Result<void> read = migrated.rows(u"SELECT key, value FROM meta"_s, [&](const StoreRow &row) {
        if (row.text(0) == "epoch"_L1)
            epoch = QString::fromUtf8(row.bytes(1));
        else if (row.text(0) == "secret"_L1)
            secret = row.bytes(1);
    });
    if (read.failed())
        return read;
    return database.open(path(), StoreDatabase::Access::ReadOnly);
}

SqliteStore::SqliteStore(const QString &directory, Clock &clock, QObject *parent)
    : Store(parent), d(std::make_unique<Private>(directory, clock))
{
}

SqliteStore::~SqliteStore()
{
    d->clock.cancel(d->sweepTimer);
    d->clock.cancel(d->administrationTimer);
    d->writer.reset();
}

Result<void> SqliteStore::open()
{
    Q_ASSERT(d->state == State::Closed);
    Result<void> prepared = d->prepareDirectory();
    if (prepared.succeeded())
        prepared = d->prepareDatabase();
    if (prepared.failed()) {
        d->database.close();
        d->lock.reset();
        return prepared;
    }
    d->reader.setFirstUntold([this](qint64 channelId) { return d->firstUntold(channelId); });
    const auto committing = [this](const StoreWriterThread::Commit &commit) {
        const std::lock_guard lock(d->mutex);
        d->untold.push_back(commit.touched.firstEvents);
    };
    const auto committed = [this](StoreWriterThread::Commit commit) {
        const std::lock_guard lock(d->mutex);
        d->arrived.push_back(std::move(commit));
        // One call takes all that have arrived until it runs.
        if (d->arrived.size() == 1)
            QMetaObject::invokeMethod(this, &SqliteStore::tellArrived, Qt::QueuedConnection);
    };
    d->writer = std::make_unique<StoreWriterThread>(d->path(), committing, committed);
    setState(State::Open);
    scheduleSweep();
    d->administration = d->reader.administration();
    if (!d->temporary)
        watchAdministration();
    return {};
}

void SqliteStore::close()
{
    if (!d->writer)
        return;
    d->clock.cancel(d->sweepTimer);
    d->clock.cancel(d->administrationTimer);
    d->commitsBefore += d->writer->commitCount();
    d->writer.reset();
    tellArrived();
    d->reader.forgetAll();
    d->database.close();
    d->lock.reset();
    setState(State::Closed);
}

void SqliteStore::setState(State state)
{
    if (d->state == state)
        return;
    d->state = state;
    Q_EMIT stateChanged(state);
}

void SqliteStore::tellArrived()
{
    std::vector<StoreWriterThread::Commit> commits;
    {
        const std::lock_guard lock(d->mutex);
        commits = std::exchange(d->arrived, {});
    }
    const QPointer<SqliteStore> alive = this;
    for (const StoreWriterThread::Commit &commit : commits)
        d->reader.forget(commit.touched.users, commit.touched.channels);
    for (const StoreWriterThread::Commit &commit : commits) {
        if (commit.announced) {
            const std::lock_guard lock(d->mutex);
            d->untold.pop_front();
        }
        // Not before: a row that was read while this commit was untold says that its events have not happened.
        d->reader.forgetChannelRows(commit.touched.channelRows);
        setState(commit.state);
        if (!alive)
            return;
        for (const StoreWriterThread::Completion &completion : commit.completions) {
            if (completion.done)
                completion.done(completion.outcome, completion.replayed);
            if (!alive)
                return;
        }
    }
}

Store::State SqliteStore::state() const
{
    return d->state;
}

StoreReader &SqliteStore::read()
{
    return d->reader;
}

void SqliteStore::write(const IdempotencyKey &key, Work work, Done done)
{
    if (!d->writer) {
        // Not at once: a completion never runs inside the call that asked.
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done(refusal(u"the store is closed"_s), false); }, Qt::QueuedConnection);
        return;
    }
    d->writer->queue({key, std::move(work), std::move(done), d->clock.now().toMSecsSinceEpoch()});
}

int SqliteStore::pendingWrites() const
{
    return d->writer ? d->writer->pending() : 0;
}

QString SqliteStore::epoch() const
{
    return d->epoch;
}

Result<void> SqliteStore::bumpEpoch()
{
    Result<QString> epoch = renewEpoch(d->path());
    if (epoch.failed())
        return epoch.error();
    d->epoch = std::move(epoch).value();
    return {};
}

Result<void> SqliteStore::backUp(const QString &directory, const QString &target)
{
    if (QFile::exists(target))
        return Error{Failure::Kind::Invalid, errorname::internal, u"%1 exists already"_s.arg(target)};
    StoreDatabase source;
    if (Result<void> opened = source.open(directory + fileName, StoreDatabase::Access::ReadOnly); opened.failed())
        return opened;
    const Result<int> copied = source.run(u"VACUUM INTO ?"_s, target);
    if (copied.failed())
        return copied.error();
    // Also makes the copy durable: it is synced with the change.
    if (const Result<QString> epoch = renewEpoch(target); epoch.failed()) {
        QFile::remove(target);
        return epoch.error();
    }
    return {};
}

QByteArray SqliteStore::secret() const
{
    return d->secret;
}

qint64 SqliteStore::commitCount() const
{
    return d->commitsBefore + (d->writer ? d->writer->commitCount() : 0);
}

void SqliteStore::scheduleSweep()
{
    d->sweepTimer = d->clock.after(sweepEvery, this, [this] {
        sweep();
        scheduleSweep();
    });
}

/// purrd's commands write to the same file from another process; what they change is nothing that may stay cached.
void SqliteStore::watchAdministration()
{
    d->administrationTimer = d->clock.after(limits::revocationTime, this, [this] {
        const qint64 known = std::exchange(d->administration, d->reader.administration());
        if (known != d->administration) {
            const auto departed = std::make_shared<QList<Departure>>();
            write(
                {},
                [departed](StoreWriter &writer) -> Result<Outcome> {
                    writer.forgetAll();
                    *departed = writer.takeDepartures();
                    return Outcome{};
                },
                [this, departed](const Result<Outcome> &outcome, bool) {
                    d->reader.forgetAll();
                    Q_EMIT administered(outcome ? *departed : QList<Departure>());
                });
        }
        watchAdministration();
    });
}

void SqliteStore::sweep()
{
    sweepFrom({});
}

void SqliteStore::sweepFrom(const StoreWriter::SweepPosition &position)
{
    // In slices, so that actions never wait long behind it.
    write(
        {},
        [position](StoreWriter &writer) -> Result<Outcome> {
            const Result<StoreWriter::SweepPosition> next = writer.sweep(position);
            if (next.failed())
                return next.error();
            return Outcome{0, {}, *next};
        },
        [this](const Result<Outcome> &outcome, bool) {
            if (outcome.failed())
                return;
            const auto *next = outcome->as<StoreWriter::SweepPosition>();
            if (!next->isEnd())
                sweepFrom(*next);
            else
                Q_EMIT swept();
        });
}

} // namespace purr::server
