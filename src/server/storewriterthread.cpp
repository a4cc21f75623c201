// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/storewriterthread.h"

#include "core/logging.h"
#include "core/plant.h"
#include "protocol/names.h"

#include <QElapsedTimer>

namespace purr::server
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// A group is committed after this long even if more is queued: it bounds how long the first action waits.
constexpr qint64 maximumGroupMs = 5;

/// Whether SQLite's code means that what was written may not be on the disk, now or ever (promises S2).
bool isFatal(int code)
{
    constexpr int fsyncFailed = 10 | (4 << 8);
    constexpr int directoryFsyncFailed = 10 | (5 << 8);
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    return code == fsyncFailed || code == directoryFsyncFailed || (code & 0xff) == corrupt
        || (code & 0xff) == notADatabase;
}

Error refusal(const QString &message)
{
    return {Failure::Kind::Storage, errorname::internal, message};
}

} // namespace

StoreWriterThread::StoreWriterThread(const QString &path, std::function<void(const Commit &)> committing,
                                     std::function<void(Commit)> committed)
    : m_committing(std::move(committing)), m_committed(std::move(committed)), m_thread([this, path] { run(path); })
{
}

StoreWriterThread::~StoreWriterThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void StoreWriterThread::queue(Action action)
{
    ++m_pending;
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(action));
    }
    m_wake.notify_one();
}

void StoreWriterThread::run(const QString &path)
{
    if (const Result<void> opened = m_database.open(path, StoreDatabase::Access::ReadWrite); opened.failed())
        m_state = Store::State::Failed;
    for (std::deque<Action> actions = takeQueued(); !actions.empty(); actions = takeQueued()) {
        while (!actions.empty()) {
            Commit done = commit(actions);
            m_pending -= int(done.completions.size());
            const bool planted = plant::isSet("lose-commit") && m_commits > 20 && !done.touched.firstEvents.isEmpty();
            m_committed(std::move(done));
            if (planted) // what was acknowledged did not reach the disk
                plant::dieAfter([this] { (void)m_database.run(u"DELETE FROM messages WHERE id = (SELECT max(id) FROM messages)"_s); });
        }
    }
    m_database.close();
}

std::deque<StoreWriterThread::Action> StoreWriterThread::takeQueued()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
    return std::exchange(m_queue, {});
}

StoreWriterThread::Commit StoreWriterThread::commit(std::deque<Action> &actions)
{
    Commit commit;
    if (m_state == Store::State::Failed)
        return fail(std::move(commit), actions, refusal(u"the store has failed and takes no writes"_s));
    m_database.clearFailure();
    if (const Result<int> begun = m_database.run(u"BEGIN IMMEDIATE"_s); begun.failed())
        return fail(std::move(commit), actions, begun.error());
    QElapsedTimer timer;
    timer.start();
    do {
        commit.completions.push_back(perform(actions.front(), commit));
        actions.pop_front();
        if (m_database.isBroken())
            return fail(std::move(commit), actions, refusal(u"the store cannot write"_s));
    } while (!actions.empty() && timer.elapsed() < maximumGroupMs);
    commit.announced = true;
    m_committing(commit);
    if (const Result<int> committed = m_database.run(u"COMMIT"_s); committed.failed())
        return fail(std::move(commit), actions, committed.error());
    ++m_commits;
    m_state = Store::State::Open;
    commit.state = m_state;
    return commit;
}

StoreWriterThread::Completion StoreWriterThread::perform(Action &action, Commit &commit)
{
    m_writer.beginAction(action.time);
    bool replayed = false;
    Result<Outcome> outcome = refusal(u"the store cannot write"_s);
    if (m_database.run(u"SAVEPOINT action"_s).succeeded()) {
        outcome = attempt(action, replayed);
        const bool undo = outcome.failed() || replayed;
        const StoreWriter::Touched touched = m_writer.takeTouched();
        if (undo) {
            // Values read back during the action are not true any more.
            m_writer.forget(touched.users, touched.channels);
            if (const Result<int> undone = m_database.run(u"ROLLBACK TO action"_s); undone.failed())
                outcome = undone.error();
        } else {
            commit.touched.users.unite(touched.users);
            commit.touched.channels.unite(touched.channels);
            commit.touched.channelRows.unite(touched.channelRows);
            for (auto it = touched.firstEvents.cbegin(); it != touched.firstEvents.cend(); ++it) {
                if (!commit.touched.firstEvents.contains(it.key()))
                    commit.touched.firstEvents.insert(it.key(), it.value());
            }
        }
        if (const Result<int> released = m_database.run(u"RELEASE action"_s); released.failed())
            outcome = released.error();
    }
    return {std::move(action.done), std::move(outcome), replayed};
}

Result<Outcome> StoreWriterThread::attempt(Action &action, bool &replayed)
{
    Result<Outcome> outcome = action.work(m_writer);
    if (!action.key.isSet() || m_database.isBroken())
        return outcome;
    // Repeats are rare, so the key is looked at last: it costs one statement instead of two. A repeat that fails (its
    // message was deleted by the first, its channel name is taken by the first) is a repeat all the same.
    if (outcome.failed())
        return replay(action, replayed, outcome.error());
    if (outcome->unfinished) { // a repeat of it may only go on if it was never finished
        const Result<Outcome> earlier = replay(action, replayed, refusal(u"there was no first try"_s));
        return replayed ? earlier : outcome;
    }
    const Result<bool> kept =
        m_writer.keepOutcome(action.key.userId, action.key.receipt, {outcome->id, outcome->text});
    if (kept.failed())
        return kept.error();
    if (*kept)
        return outcome;
    return replay(action, replayed, refusal(u"the outcome of the first try is gone"_s));
}

Result<Outcome> StoreWriterThread::replay(const Action &action, bool &replayed, const Error &otherwise)
{
    const Result<std::optional<StoreWriter::StoredOutcome>> stored =
        m_writer.outcomeOf(action.key.userId, action.key.receipt);
    if (stored.failed())
        return stored.error();
    if (!stored->has_value())
        return otherwise;
    replayed = true;
    return Outcome{(*stored)->id, (*stored)->text, {}};
}

StoreWriterThread::Commit StoreWriterThread::fail(Commit commit, std::deque<Action> &rest, const Error &error)
{
    const int code = m_database.lastCode();
    if (m_state != Store::State::Failed) {
        // A full disk may have rolled back by itself. Should this fail too, the next BEGIN does and is answered like this.
        if (m_database.isInTransaction() && m_database.run(u"ROLLBACK"_s).failed())
            qCWarning(log::store) << "the roll-back failed";
        m_state = isFatal(code) ? Store::State::Failed : Store::State::Full;
        qCCritical(log::store) << "a commit failed with code" << code;
    }
    m_writer.forget(commit.touched.users, commit.touched.channels);
    commit.touched = {};
    for (Completion &completion : commit.completions) {
        completion.outcome = error;
        completion.replayed = false;
    }
    // Whatever queued up behind it would fail alike; it is told so now instead of one by one.
    for (Action &action : rest)
        commit.completions.push_back({std::move(action.done), error, false});
    rest.clear();
    commit.state = m_state;
    return commit;
}

} // namespace purr::server
