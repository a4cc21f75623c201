// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/storageuse.h"

#include "client/localstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QLocale>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

static qint64 sizeOf(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

static QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QString StorageUse::copies() const
{
    return sizeText(m_copies);
}

QString StorageUse::server() const
{
    return sizeText(m_server);
}

void StorageUse::measure()
{
    if (m_busy || m_dataFolder.isEmpty())
        return;
    m_busy = true;
    Q_EMIT measured();
    QThreadPool::globalInstance()->start([self = QPointer<StorageUse>(this), data = m_dataFolder, user = m_userFolder] {
        const qint64 copies = sizeOf(data + "/client"_L1) + (user.isEmpty() ? 0 : sizeOf(user + "/rows"_L1));
        const qint64 server = sizeOf(data + "/server"_L1);
        // Back to the thread of the object, which may be gone by now.
        QMetaObject::invokeMethod(
            qApp,
            [self, copies, server] {
                if (self)
                    self->finish(copies, server);
            },
            Qt::QueuedConnection);
    });
}

void StorageUse::finish(qint64 copies, qint64 server)
{
    m_busy = false;
    m_copies = copies;
    m_server = server;
    Q_EMIT measured();
}

void StorageUse::clearCopies()
{
    if (!m_busy && m_kitty)
        clear();
}

QCoro::Task<> StorageUse::clear()
{
    const QPointer<StorageUse> self(this);
    if (LocalStore *store = m_kitty->store())
        (void)co_await store->clear();
    if (!self)
        co_return;
    if (!m_userFolder.isEmpty())
        QDir(m_userFolder + "/rows"_L1).removeRecursively();
    measure();
}

} // namespace purr
