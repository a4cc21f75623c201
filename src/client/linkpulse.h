// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>

namespace purr
{

/// When the server was last heard on a link, and how long it took for its last answer. Written on the I/O thread, read on
/// any; Link and LinkPort share it.
class LinkPulse
{
public:
    using Clock = std::chrono::steady_clock;

    /// A new link: nothing is known of it.
    void reset()
    {
        m_heardAt = never;
        m_roundTrip = -1;
        m_asked.clear();
    }
    void noteHeard() { m_heardAt = now(); }
    /// A frame that asks for this receipt goes out. One at a time is enough.
    void noteAsked(const QByteArray &receipt)
    {
        constexpr qint64 longest = 60'000;
        if (receipt.isEmpty() || (!m_asked.isEmpty() && now() - m_askedAt < longest))
            return;
        m_asked = receipt;
        m_askedAt = now();
    }
    void noteAnswered(const QByteArray &receipt)
    {
        if (m_asked.isEmpty() || receipt != m_asked)
            return;
        m_roundTrip = int(now() - m_askedAt);
        m_asked.clear();
    }

    /// Milliseconds; -1: never.
    [[nodiscard]] qint64 sinceHeard() const
    {
        const qint64 at = m_heardAt;
        return at == never ? -1 : now() - at;
    }
    /// Milliseconds; -1: not known.
    [[nodiscard]] int roundTrip() const { return m_roundTrip; }

private:
    static constexpr qint64 never = -1;
    static qint64 now() { return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch()).count(); }

    std::atomic<qint64> m_heardAt = never;
    std::atomic<int> m_roundTrip = -1;
    QByteArray m_asked; ///< this and the next: of the I/O thread
    qint64 m_askedAt = 0;
};

} // namespace purr
