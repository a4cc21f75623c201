// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "lab/scenario.h"

#include <QDate>

#include <atomic>
#include <memory>

namespace purr::lab
{

/// What the store of a story holds before its first step, by the names of the file. The same file gives the same ids.
struct StorySeed {
    /// A message and its channel, by the name of `as`.
    struct Named {
        qint64 id = 0;
        QString channel;
    };
    QHash<QString, qint64> channels;
    QHash<QString, Named> messages;

    /// Writes the people, channels and messages of a scenario that has a time into a new store in `dataDir`, with the
    /// files and pictures that it names. `day` is the day of the story. Takes milliseconds; no server may use the folder.
    [[nodiscard]] static Result<StorySeed> write(const Scenario &scenario, const QString &dataDir, const QDate &day);
};

/// The clock of a story's server: what people see as the time moves only as the story does, so that two runs show the
/// same. Waiting takes real time. Lives on the server's thread; the story moves the time from another.
class StoryClock final : public Clock
{
    Q_OBJECT

public:
    /// Milliseconds since the start of the story.
    using Time = std::shared_ptr<std::atomic<qint64>>;

    StoryClock(const QDateTime &start, Time time);

    [[nodiscard]] QDateTime now() const override { return m_start.addMSecs(*m_time); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_real.elapsed(); }
    int after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) override
    {
        return m_real.after(delay, context, std::move(callback));
    }
    void cancel(int id) override { m_real.cancel(id); }

private:
    QDateTime m_start;
    Time m_time;
    SystemClock m_real;
};

} // namespace purr::lab
