// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QMutex>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace purr
{

/// The process's thread of that name; it starts with its first user and ends with its last.
[[nodiscard]] std::shared_ptr<QThread> sharedThread(const QString &name);

/// Runs jobs that touch the disk on the storage thread, in order, and brings their results back to the owner's thread.
/// `T` is what the jobs work on; it lives and dies on that thread. Destroying the worker lets the jobs that are already
/// there finish; their results are dropped.
template <typename T> class Worker
{
public:
    /// `threaded` false: everything at once on the calling thread, for tests.
    Worker(QObject *owner, bool threaded) : m_state(std::make_shared<State>()), m_inner(std::make_shared<T>())
    {
        m_state->owner = owner;
        if (threaded) {
            m_thread = sharedThread(QStringLiteral("purr-store"));
            m_context = new QObject;
            m_context->moveToThread(m_thread.get());
        }
    }
    ~Worker()
    {
        {
            const QMutexLocker locker(&m_state->mutex);
            m_state->owner = nullptr;
        }
        if (!m_context)
            return;
        // The last job destroys what the jobs worked on.
        QMetaObject::invokeMethod(m_context, [inner = std::move(m_inner)]() mutable { inner.reset(); });
        m_context->deleteLater();
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// `job` gets the T; `done` gets what it returned, on the owner's thread.
    template <typename Job, typename Done> void run(Job job, Done done)
    {
        if (!m_context) {
            done(job(*m_inner));
            return;
        }
        QMetaObject::invokeMethod(m_context, [inner = m_inner, state = m_state, job = std::move(job),
                                              done = std::move(done)]() mutable {
            auto result = job(*inner);
            const QMutexLocker locker(&state->mutex);
            if (state->owner)
                QMetaObject::invokeMethod(
                    state->owner,
                    [done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); },
                    Qt::QueuedConnection);
        });
    }

private:
    struct State {
        QMutex mutex;
        QObject *owner = nullptr;
    };
    std::shared_ptr<State> m_state;
    std::shared_ptr<T> m_inner;
    std::shared_ptr<QThread> m_thread;
    QObject *m_context = nullptr;
};

} // namespace purr
