// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

class QTimer;

namespace purr
{

/// Where time comes from, so that a test can move it. Everything that waits (heart-beats, typing expiry, deadlines,
/// back-off, grace) asks a Clock instead of making timers. One per thread that uses it.
class Clock : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Wall time in UTC, for stamps that people see. May jump.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Monotonic time since an arbitrary start. Never jumps.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;
    /// Calls `callback` once after `delay`, unless `context` is destroyed or the returned id is cancelled before.
    virtual int after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) = 0;
    /// Forgets a callback; harmless when it already ran.
    virtual void cancel(int id) = 0;
};

/// The real time.
class SystemClock final : public Clock
{
    Q_OBJECT

public:
    explicit SystemClock(QObject *parent = nullptr);

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
    int after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) override;
    void cancel(int id) override;

private:
    QHash<int, QTimer *> m_timers;
    int m_nextId = 1;
};

/// A time that stands still until advance() moves it; callbacks due meanwhile run in order, synchronously.
class ManualClock final : public Clock
{
    Q_OBJECT

public:
    explicit ManualClock(QObject *parent = nullptr);

    void advance(std::chrono::milliseconds by);

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
    int after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) override;
    void cancel(int id) override;

private:
    struct Pending {
        int id;
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> callback;
    };
    QList<Pending> m_pending;
    QDateTime m_start;
    std::chrono::milliseconds m_elapsed{0};
    int m_nextId = 1;
};

} // namespace purr
