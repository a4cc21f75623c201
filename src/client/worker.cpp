// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/worker.h"

#include <QHash>

namespace purr
{

std::shared_ptr<QThread> sharedThread(const QString &name)
{
    static QMutex mutex;
    static QHash<QString, std::weak_ptr<QThread>> threads;
    const QMutexLocker locker(&mutex);
    std::shared_ptr<QThread> thread = threads.value(name).lock();
    if (!thread) {
        thread = std::shared_ptr<QThread>(new QThread, [](QThread *old) {
            // What was posted before still runs: quit() is a job like the others.
            auto *last = new QObject;
            last->moveToThread(old);
            QMetaObject::invokeMethod(last, [old, last] {
                last->deleteLater(); // in its thread: one that has ended deletes nothing
                old->quit();
            });
            old->wait();
            delete old;
        });
        thread->setObjectName(name);
        thread->start();
        threads.insert(name, thread);
    }
    return thread;
}

} // namespace purr
