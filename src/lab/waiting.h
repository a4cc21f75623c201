// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoro/QCoroTask>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <coroutine>
#include <functional>
#include <memory>

namespace purr::lab
{

/// What waitUntil() waits on. QCoro's own wait for a signal crashes in 0.8 when the signal comes twice in one turn.
class ConditionWait
{
public:
    template <typename Object, typename Signal>
    ConditionWait(Object *object, Signal signal, std::function<bool()> condition, std::chrono::milliseconds atMost)
        : m_condition(std::move(condition)), m_context(std::make_unique<QObject>()), m_atMost(atMost)
    {
        // Not before it has come to rest: compilers move it into the frame of the coroutine.
        m_start = [object, signal](ConditionWait &wait) {
            QObject::connect(object, signal, wait.m_context.get(), [&wait] {
                if (wait.m_condition())
                    wait.finish(true);
            });
            QObject::connect(object, &QObject::destroyed, wait.m_context.get(), [&wait] { wait.finish(false); });
        };
    }

    [[nodiscard]] bool await_ready()
    {
        m_met = m_condition();
        return m_met;
    }

    void await_suspend(std::coroutine_handle<> handle)
    {
        m_handle = handle;
        m_start(*this);
        QTimer::singleShot(m_atMost, m_context.get(), [this] { finish(m_condition()); });
    }

    [[nodiscard]] bool await_resume() const { return m_met; }

private:
    /// Goes on in the next turn of the event loop: never from inside the signal.
    void finish(bool met)
    {
        if (std::exchange(m_finished, true))
            return;
        m_met = met;
        QTimer::singleShot(0, m_context.get(), [handle = m_handle] { handle.resume(); });
    }

    std::function<bool()> m_condition;
    std::unique_ptr<QObject> m_context;
    std::chrono::milliseconds m_atMost;
    std::function<void(ConditionWait &)> m_start;
    std::coroutine_handle<> m_handle;
    bool m_met = false;
    bool m_finished = false;
};

/// Waits until `condition` holds, looking again whenever `signal` of `object` comes. False when time ran out or the
/// object is gone.
template <typename Object, typename Signal>
QCoro::Task<bool> waitUntil(Object *object, Signal signal, std::function<bool()> condition,
                            std::chrono::milliseconds atMost)
{
    co_return co_await ConditionWait(object, signal, std::move(condition), atMost);
}

/// Lets time pass.
inline QCoro::Task<void> pass(std::chrono::milliseconds time)
{
    QObject nobody;
    co_await ConditionWait(&nobody, &QObject::objectNameChanged, [] { return false; }, time);
}

} // namespace purr::lab
