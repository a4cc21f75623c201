// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace purr::server
{

/// Where somebody types: a thread of a channel; 0 for the main thread.
struct TypingPlace {
    qint64 channelId = 0;
    qint64 threadId = 0;
    friend bool operator==(const TypingPlace &, const TypingPlace &) = default;
    friend size_t qHash(const TypingPlace &place, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, place.channelId, place.threadId);
    }
};

/// Who is typing where, inferred from keystrokes (protocol.md 7.5): one start and one stop per burst, and a burst ends
/// by itself when no more keystrokes come. State is per user and place, not per device.
class Typing : public QObject
{
    Q_OBJECT

public:
    Typing(Clock &clock, QObject *parent = nullptr);

    /// The user's draft there is now empty or not; `tell` says so to the others. With a `hold` they hear of it that much
    /// later, or of what the draft is by then.
    void keystrokes(const TypingPlace &place, qint64 userId, bool empty, std::chrono::milliseconds hold = {},
                    std::function<void()> tell = [] {});
    /// A message was sent, or the user is gone from there.
    void stop(const TypingPlace &place, qint64 userId);
    /// The user has no chat session in the channel any more: stops everywhere in it.
    void stopInChannel(qint64 channelId, qint64 userId);

Q_SIGNALS:
    void started(const purr::server::TypingPlace &place, qint64 userId);
    void stopped(const purr::server::TypingPlace &place, qint64 userId);

private:
    using Typist = std::pair<TypingPlace, qint64>;
    struct Held {
        int timer = 0;
        bool empty = false;
        std::function<void()> tell;
    };

    void note(const TypingPlace &place, qint64 userId, bool empty);

    Clock &m_clock;
    QHash<Typist, int> m_timers;
    QHash<Typist, Held> m_held;
};

} // namespace purr::server
