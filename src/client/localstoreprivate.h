// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/localstore.h"
#include "client/localstorefile.h"
#include "client/worker.h"

namespace purr
{

class Clock;

/// Gathers what comes in and writes it in one go a little later.
class LocalStore::Private
{
public:
    Private(Clock *clock, bool threaded) : clock(clock), threaded(threaded) {}

    void open(const QString &path);
    void close();
    /// `stretch`: what they are the end of, or all of; null when they came alone.
    void keep(const QList<Message> &messages, const Stretch &stretch = {});
    void keep(const QList<Channel> &channels);
    void keep(const CurrentUser &user);
    void removeMessage(qint64 id);
    void removeChannel(qint64 id);
    void planWrite();
    void write();
    void report(const Result<void> &result);

    template <typename T, typename Job> QCoro::Task<Result<T>> ask(Job job);

    LocalStore *q = nullptr;
    Clock *clock;
    bool threaded;
    std::unique_ptr<Worker<LocalStoreFile>> file;
    LocalStoreFile::Changes changes;
    bool planned = false;
};

} // namespace purr
