// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <atomic>
#include <functional>
#include <mutex>

struct sqlite3_vfs;

namespace purr::test
{

/// SQLite's file layer with faults: every database opened while one lives goes through it. It can fail writes and
/// syncs, and it knows which bytes a power cut would leave: only those that were synced, and any of the others.
class FaultyVfs
{
public:
    enum class Fault { None, DiskFull, SyncFails };

    struct Operation {
        qint64 offset = 0;
        /// Null: the file is cut to `offset`.
        QByteArray data;
    };
    struct File {
        QByteArray durable;
        /// Since the last sync.
        QList<Operation> pending;
    };
    using Disk = QMap<QByteArray, File>;

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    std::atomic<Fault> fault = Fault::None;
    /// Plants a bug: syncs of the log say that they worked and did nothing.
    std::atomic<bool> logSyncsLie = false;

    /// Called after each write and sync, on the thread that does it.
    void setObserver(std::function<void()> observer);
    /// The disk as it is now.
    [[nodiscard]] Disk disk();
    /// Writes what a cut of this disk may leave into `folder`; `seed` decides the fate of what was not synced.
    static bool writeAfterCut(const Disk &disk, const QString &folder, quint32 seed);

    // For the file layer.
    void wrote(const QByteArray &path, qint64 offset, const QByteArray &data);
    void synced(const QByteArray &path);
    void removed(const QByteArray &path);
    sqlite3_vfs *real = nullptr;

private:
    void observe();

    std::mutex m_mutex;
    Disk m_disk;
    std::function<void()> m_observer;
    sqlite3_vfs *m_vfs = nullptr;
};

} // namespace purr::test
