// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/linkreport.h"

#include <QMutex>
#include <QObject>

#include <functional>
#include <utility>
#include <vector>

namespace purr
{

/// A report and the number of the open() that it belongs to.
struct Letter {
    quint64 generation = 0;
    LinkReport report;
};

/// Carries reports from the I/O thread to the owner's thread. However many are put in, the owner is woken once per
/// collect(), so that a burst costs it one event and not one per frame.
class Mailbox
{
public:
    /// `wake` runs on the thread of `owner`.
    Mailbox(QObject *owner, std::function<void()> wake) : m_owner(owner), m_wake(std::move(wake)) {}

    void put(Letter letter)
    {
        const QMutexLocker locker(&m_mutex);
        if (!m_owner)
            return;
        m_letters.push_back(std::move(letter));
        if (!std::exchange(m_awake, true))
            QMetaObject::invokeMethod(m_owner, m_wake, Qt::QueuedConnection);
    }

    /// Everything since the last time.
    [[nodiscard]] std::vector<Letter> collect()
    {
        const QMutexLocker locker(&m_mutex);
        m_awake = false;
        return std::exchange(m_letters, {});
    }

    /// The owner is going away; nothing wakes it after this returned.
    void close()
    {
        const QMutexLocker locker(&m_mutex);
        m_owner = nullptr;
        m_letters.clear();
    }

private:
    QMutex m_mutex;
    QObject *m_owner;
    std::function<void()> m_wake;
    std::vector<Letter> m_letters;
    bool m_awake = false;
};

} // namespace purr
