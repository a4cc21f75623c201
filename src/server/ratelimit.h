// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>
#include <chrono>

namespace purr::server
{

/// A token bucket: `burst` at once, `perSecond` for ever. Plain data, no timer.
class RateLimit
{
public:
    RateLimit(double perSecond, double burst) : m_perSecond(perSecond), m_burst(burst), m_tokens(burst) {}

    /// Takes one token; zero when there was one, otherwise how long until there will be.
    std::chrono::milliseconds take(std::chrono::milliseconds now)
    {
        const std::chrono::milliseconds waiting = wait(now);
        if (waiting.count() == 0)
            m_tokens -= 1;
        return waiting;
    }

    /// The same without taking it.
    [[nodiscard]] std::chrono::milliseconds wait(std::chrono::milliseconds now)
    {
        if (m_last.count() >= 0)
            m_tokens = std::min(m_burst, m_tokens + m_perSecond * std::chrono::duration<double>(now - m_last).count());
        m_last = now;
        if (m_tokens >= 1)
            return std::chrono::milliseconds(0);
        return std::chrono::milliseconds(1 + static_cast<int>(1000 * (1 - m_tokens) / m_perSecond));
    }

private:
    double m_perSecond;
    double m_burst;
    double m_tokens;
    std::chrono::milliseconds m_last{-1};
};

} // namespace purr::server
