// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "core/clock.h"

#include <QTimeZone>
#include <QTimer>

#include <algorithm>

namespace purr
{

using std::chrono::milliseconds;

SystemClock::SystemClock(QObject *parent) : Clock(parent) {}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

milliseconds SystemClock::elapsed() const
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

int SystemClock::after(milliseconds delay, QObject *context, std::function<void()> callback)
{
    const int id = m_nextId++;
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setTimerType(delay < milliseconds(1000) ? Qt::PreciseTimer : Qt::CoarseTimer);
    m_timers.insert(id, timer);
    connect(timer, &QTimer::timeout, this, [this, id] { cancel(id); });
    connect(timer, &QTimer::timeout, context, std::move(callback));
    connect(context, &QObject::destroyed, timer, [this, id] { cancel(id); });
    timer->start(delay);
    return id;
}

void SystemClock::cancel(int id)
{
    if (QTimer *timer = m_timers.take(id)) {
        timer->stop();
        timer->deleteLater();
    }
}

ManualClock::ManualClock(QObject *parent) : Clock(parent), m_start(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC) {}

void ManualClock::advance(milliseconds by)
{
    const milliseconds target = m_elapsed + by;
    for (;;) {
        const auto next = std::min_element(m_pending.cbegin(), m_pending.cend(), [](const Pending &a, const Pending &b) {
            return a.due != b.due ? a.due < b.due : a.id < b.id;
        });
        if (next == m_pending.cend() || next->due > target)
            break;
        const Pending due = *next;
        m_pending.erase(next);
        m_elapsed = std::max(m_elapsed, due.due);
        if (due.context)
            due.callback();
    }
    m_elapsed = target;
}

QDateTime ManualClock::now() const
{
    return m_start.addMSecs(m_elapsed.count());
}

milliseconds ManualClock::elapsed() const
{
    return m_elapsed;
}

int ManualClock::after(milliseconds delay, QObject *context, std::function<void()> callback)
{
    const int id = m_nextId++;
    m_pending.append({id, m_elapsed + delay, context, std::move(callback)});
    return id;
}

void ManualClock::cancel(int id)
{
    m_pending.removeIf([id](const Pending &pending) { return pending.id == id; });
}

} // namespace purr
