// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/store.h"
#include "server/storedatabase.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace purr::server
{

/// The one thread that changes a store. Takes what has queued up while the last commit ran, runs each action in a
/// savepoint of one transaction, commits, and hands all completions over at once. Idle, it commits the first action
/// without waiting for a second.
class StoreWriterThread
{
public:
    struct Action {
        IdempotencyKey key;
        Store::Work work;
        Store::Done done;
        /// Of the server's clock, milliseconds since 1970.
        qint64 time = 0;
    };
    struct Completion {
        Store::Done done;
        Result<Outcome> outcome;
        bool replayed = false;
    };
    /// What one transaction did; its actions succeeded or failed durably.
    struct Commit {
        std::vector<Completion> completions;
        StoreWriter::Touched touched;
        Store::State state = Store::State::Open;
        /// Whether `committing` was told of it.
        bool announced = false;
    };

    /// Both are called on the writer thread: `committing` just before others can see what was done, `committed` after.
    StoreWriterThread(const QString &path, std::function<void(const Commit &)> committing,
                      std::function<void(Commit)> committed);
    /// Finishes what is queued.
    ~StoreWriterThread();
    Q_DISABLE_COPY_MOVE(StoreWriterThread)

    void queue(Action action);
    [[nodiscard]] int pending() const { return m_pending; }
    [[nodiscard]] qint64 commitCount() const { return m_commits; }

private:
    void run(const QString &path);
    [[nodiscard]] std::deque<Action> takeQueued();
    [[nodiscard]] Commit commit(std::deque<Action> &actions);
    [[nodiscard]] Completion perform(Action &action, Commit &commit);
    [[nodiscard]] Result<Outcome> attempt(Action &action, bool &replayed);
    [[nodiscard]] Result<Outcome> replay(const Action &action, bool &replayed, const Error &otherwise);
    [[nodiscard]] Commit fail(Commit commit, std::deque<Action> &rest, const Error &error);

    std::function<void(const Commit &)> m_committing;
    std::function<void(Commit)> m_committed;
    StoreDatabase m_database;
    StoreWriter m_writer{m_database};
    Store::State m_state = Store::State::Open;
    std::atomic<int> m_pending = 0;
    std::atomic<qint64> m_commits = 0;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Action> m_queue;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace purr::server
