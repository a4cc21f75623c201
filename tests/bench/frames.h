// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QQuickWindow>

#include <algorithm>

/// Draws a window as often as it can and takes the time from frame to frame, as long as it lives.
class Frames
{
public:
    explicit Frames(QQuickWindow *window)
    {
        const auto drawn = [this, window] {
            if (m_frame.isValid())
                m_times.append(int(m_frame.restart()));
            else
                m_frame.start();
            window->update();
        };
        QObject::connect(window, &QQuickWindow::frameSwapped, &m_context, drawn, Qt::QueuedConnection);
        window->update();
    }

    /// In milliseconds.
    struct Times {
        int count = 0;
        int longest = 0;
        /// 99 of 100 are not longer.
        int p99 = 0;
    };

    [[nodiscard]] Times times() const
    {
        QList<int> sorted = m_times;
        std::ranges::sort(sorted);
        if (sorted.isEmpty())
            return {};
        return {int(sorted.size()), sorted.constLast(), sorted.at(std::min(sorted.size() - 1, sorted.size() * 99 / 100))};
    }

private:
    QObject m_context;
    QElapsedTimer m_frame;
    QList<int> m_times;
};
