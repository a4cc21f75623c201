// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "faultyvfs.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <new>

#include <sqlite3.h>

namespace purr::test
{

namespace
{

struct FaultyFile {
    sqlite3_file base;
    FaultyVfs *vfs;
    QByteArray path;
    sqlite3_file *real;
};

FaultyFile *faulty(sqlite3_file *file)
{
    return reinterpret_cast<FaultyFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return faulty(file)->real;
}

int closeFile(sqlite3_file *file)
{
    const int code = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
    faulty(file)->~FaultyFile();
    return code;
}

int readFile(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), data, size, offset);
}

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    if (faulty(file)->vfs->fault == FaultyVfs::Fault::DiskFull)
        return SQLITE_FULL;
    const int code = real(file)->pMethods->xWrite(real(file), data, size, offset);
    if (code == SQLITE_OK)
        faulty(file)->vfs->wrote(faulty(file)->path, offset, {static_cast<const char *>(data), size});
    return code;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int code = real(file)->pMethods->xTruncate(real(file), size);
    if (code == SQLITE_OK)
        faulty(file)->vfs->wrote(faulty(file)->path, size, {});
    return code;
}

int syncFile(sqlite3_file *file, int)
{
    if (faulty(file)->vfs->fault == FaultyVfs::Fault::SyncFails)
        return SQLITE_IOERR_FSYNC;
    // The real sync is left out: nobody cuts the power of the machine that runs the test.
    faulty(file)->vfs->synced(faulty(file)->path);
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file *file, int *locked)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), locked);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file *)
{
    return 0; // No atomic writes, no order: the worst disk.
}

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **data)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, data);
}

int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void shmBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int shmUnmap(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods fileMethods{2,          closeFile,   readFile,          writeFile,   truncateFile,
                                     syncFile,   fileSize,    lockFile,          unlockFile,  checkReservedLock,
                                     fileControl, sectorSize, deviceCharacteristics, shmMap,  shmLock,
                                     shmBarrier, shmUnmap,    nullptr,           nullptr};

FaultyVfs *owner(sqlite3_vfs *vfs)
{
    return static_cast<FaultyVfs *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *wrapped = new (file) FaultyFile{{&fileMethods}, owner(vfs), name ? QFileInfo(QFile::decodeName(name)).fileName().toUtf8() : "", nullptr};
    wrapped->real = reinterpret_cast<sqlite3_file *>(wrapped + 1);
    const int code = owner(vfs)->real->xOpen(owner(vfs)->real, name, wrapped->real, flags, outFlags);
    if (code != SQLITE_OK) {
        wrapped->~FaultyFile();
        file->pMethods = nullptr;
    }
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncDirectory)
{
    const int code = owner(vfs)->real->xDelete(owner(vfs)->real, name, syncDirectory);
    owner(vfs)->removed(QFileInfo(QFile::decodeName(name)).fileName().toUtf8());
    return code;
}

void apply(QByteArray &content, const FaultyVfs::Operation &operation)
{
    if (operation.data.isNull()) {
        content.resize(operation.offset);
        return;
    }
    if (content.size() < operation.offset + operation.data.size())
        content.append(QByteArray(operation.offset + operation.data.size() - content.size(), '\0'));
    content.replace(operation.offset, operation.data.size(), operation.data);
}

} // namespace

FaultyVfs::FaultyVfs() : real(sqlite3_vfs_find(nullptr)), m_vfs(new sqlite3_vfs(*real))
{
    m_vfs->zName = "faulty";
    m_vfs->pAppData = this;
    m_vfs->szOsFile = int(sizeof(FaultyFile)) + real->szOsFile;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    sqlite3_vfs_register(m_vfs, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(m_vfs);
    sqlite3_vfs_register(real, 1);
    delete m_vfs;
}

void FaultyVfs::setObserver(std::function<void()> observer)
{
    const std::lock_guard lock(m_mutex);
    m_observer = std::move(observer);
}

FaultyVfs::Disk FaultyVfs::disk()
{
    const std::lock_guard lock(m_mutex);
    return m_disk;
}

void FaultyVfs::wrote(const QByteArray &path, qint64 offset, const QByteArray &data)
{
    {
        const std::lock_guard lock(m_mutex);
        m_disk[path].pending.append({offset, data});
    }
    observe();
}

void FaultyVfs::synced(const QByteArray &path)
{
    if (!(logSyncsLie && path.endsWith("-wal"))) {
        const std::lock_guard lock(m_mutex);
        File &file = m_disk[path];
        for (const Operation &operation : std::as_const(file.pending))
            apply(file.durable, operation);
        file.pending.clear();
    }
    observe();
}

void FaultyVfs::removed(const QByteArray &path)
{
    const std::lock_guard lock(m_mutex);
    m_disk.remove(path);
}

void FaultyVfs::observe()
{
    std::function<void()> observer;
    {
        const std::lock_guard lock(m_mutex);
        observer = m_observer;
    }
    if (observer)
        observer();
}

bool FaultyVfs::writeAfterCut(const Disk &disk, const QString &folder, quint32 seed)
{
    QRandomGenerator random(seed);
    for (auto it = disk.cbegin(); it != disk.cend(); ++it) {
        QByteArray content = it->durable;
        for (Operation operation : it->pending) {
            const int fate = int(random.bounded(3));
            if (fate == 0)
                continue;
            if (fate == 1 && !operation.data.isNull())
                operation.data.truncate(random.bounded(operation.data.size() + 1));
            if (!operation.data.isEmpty() || fate == 2)
                apply(content, operation);
        }
        QFile file(folder + QLatin1Char('/') + QString::fromUtf8(it.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return false;
    }
    return true;
}

} // namespace purr::test
