// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoro/QCoroSignal>
#include <QCoro/QCoroTask>
#include <QElapsedTimer>
#include <QPointer>

#include <chrono>
#include <functional>

namespace purr::lab
{

/// Waits until `condition` holds, looking again whenever `signal` of `object` comes. False when time ran out or the
/// object is gone.
template <typename Object, typename Signal>
QCoro::Task<bool> waitUntil(Object *object, Signal signal, std::function<bool()> condition,
                            std::chrono::milliseconds atMost)
{
    const QPointer<Object> guard(object);
    QElapsedTimer timer;
    timer.start();
    while (guard) {
        if (condition())
            co_return true;
        const std::chrono::milliseconds left = atMost - std::chrono::milliseconds(timer.elapsed());
        if (left.count() <= 0)
            co_return false;
        co_await qCoro(object, signal, left);
    }
    co_return false;
}

} // namespace purr::lab
