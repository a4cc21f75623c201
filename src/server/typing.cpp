// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/typing.h"

#include "server/limits.h"

namespace purr::server
{

Typing::Typing(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void Typing::keystrokes(const TypingPlace &place, qint64 userId, bool empty, std::chrono::milliseconds hold,
                        std::function<void()> tell)
{
    if (const auto held = m_held.find({place, userId}); held != m_held.end()) {
        held->empty = empty;
        held->tell = std::move(tell);
    } else if (hold.count() > 0) {
        const int timer = m_clock.after(hold, this, [this, place, userId] {
            const Held last = m_held.take({place, userId});
            last.tell();
            note(place, userId, last.empty);
        });
        m_held.insert({place, userId}, {timer, empty, std::move(tell)});
    } else {
        tell();
        note(place, userId, empty);
    }
}

void Typing::note(const TypingPlace &place, qint64 userId, bool empty)
{
    if (empty) {
        stop(place, userId);
        return;
    }
    const auto found = m_timers.find({place, userId});
    const bool isNew = found == m_timers.end();
    if (!isNew)
        m_clock.cancel(*found);
    m_timers[{place, userId}] = m_clock.after(limits::typingTime, this, [this, place, userId] { stop(place, userId); });
    if (isNew)
        Q_EMIT started(place, userId);
}

void Typing::stop(const TypingPlace &place, qint64 userId)
{
    if (const auto held = m_held.constFind({place, userId}); held != m_held.cend()) {
        m_clock.cancel(held->timer); // The draft is no more.
        m_held.erase(held);
    }
    const auto found = m_timers.find({place, userId});
    if (found == m_timers.end())
        return;
    m_clock.cancel(*found);
    m_timers.erase(found);
    Q_EMIT stopped(place, userId);
}

void Typing::stopInChannel(qint64 channelId, qint64 userId)
{
    const QList<Typist> places = m_timers.keys() + m_held.keys();
    for (const auto &[place, typist] : places) {
        if (place.channelId == channelId && typist == userId)
            stop(place, typist);
    }
}

} // namespace purr::server
