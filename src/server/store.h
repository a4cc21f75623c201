// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/storewriter.h"

#include <QObject>

#include <any>
#include <functional>

namespace purr::server
{

/// Under which name an action happens at most once: its user and the `receipt` header (design.md 4). Kept for seven days.
struct IdempotencyKey {
    qint64 userId = 0;
    QString receipt;

    /// An action without receipt has no key and is done each time it is asked for.
    [[nodiscard]] bool isSet() const { return !receipt.isEmpty(); }
};

/// What an action did.
struct Outcome {
    /// Kept with the key and given again to a repeat: the id of what was made or changed …
    qint64 id = 0;
    /// … and a word more where the id does not say it all (the emoji of a reaction, "existing" of a channel).
    QString text;
    /// What the first completion wants besides (rows it need not read again). Empty in a repeat.
    std::any detail;
    /// Only a part is done: the work is queued again behind what others want, and the key is kept with the last part.
    bool unfinished = false;

    /// The detail as T, which the work has put there; null in a repeat.
    template <typename T> [[nodiscard]] const T *as() const { return std::any_cast<T>(&detail); }
};

/// The truth: users, channels, messages and the numbered events of channels. Reads answer at once on the server thread
/// from the last commit; writes run on a thread of their own, many to a commit, and are told about only after it
/// (durable before acknowledged). Owned by the Server; lives on its thread.
class Store : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Open,
        /// The disk is full or cannot be written now: writes fail, reads go on. Ends with the next write that works.
        Full,
        /// A commit could not be made durable: nothing is written any more, reads go on (promises S2).
        Failed,
    };
    Q_ENUM(State)

    /// Runs on the writer thread; touches nothing but the writer and its own captures. It may run and be rolled back
    /// (a repeat is noticed at its end), so it must have no effect outside. An error rolls back this action alone.
    using Work = std::function<Result<Outcome>(StoreWriter &)>;
    /// Runs on the server thread after the commit, in commit order. `replayed`: the action was done earlier, nothing
    /// happened now, and the outcome is the stored one. Not called any more once the store is destroyed.
    using Done = std::function<void(const Result<Outcome> &outcome, bool replayed)>;

    using QObject::QObject;

    [[nodiscard]] virtual Result<void> open() = 0;
    /// Commits what is queued, tells all completions, and closes.
    virtual void close() = 0;

    [[nodiscard]] virtual State state() const = 0;
    /// Only while open.
    [[nodiscard]] virtual StoreReader &read() = 0;
    virtual void write(const IdempotencyKey &key, Work work, Done done) = 0;
    /// Actions that wait for their commit, for admission control.
    [[nodiscard]] virtual int pendingWrites() const = 0;

    /// Which life of the store counts the events: random, made with it, and new after a restored backup.
    [[nodiscard]] virtual QString epoch() const = 0;
    [[nodiscard]] virtual Result<void> bumpEpoch() = 0;
    /// 32 random bytes made with the store, to sign grants with.
    [[nodiscard]] virtual QByteArray secret() const = 0;

Q_SIGNALS:
    /// Another program has changed users or keys; nothing of them is cached any more. `departed` are those it removed.
    void administered(const QList<purr::server::Departure> &departed);
    void stateChanged(purr::server::Store::State state);
};

} // namespace purr::server
