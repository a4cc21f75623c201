// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/eventorder.h"

#include <algorithm>

namespace purr
{

void EventOrder::start(qint64 last, const QByteArray &epoch)
{
    m_start = last;
    m_last = last;
    m_epoch = epoch;
    m_waiting.clear();
}

void EventOrder::clear()
{
    *this = {};
}

void EventOrder::accept(const report::Happened &happened, QList<Event> &due)
{
    if (happened.sequence > m_last && !happened.event.type.isEmpty())
        due.append(happened.event);
    m_last = std::max(m_last, happened.sequence);
}

QList<Event> EventOrder::skip()
{
    QList<Event> due;
    for (const report::Happened &happened : std::as_const(m_waiting))
        accept(happened, due);
    m_waiting.clear();
    return due;
}

QList<Event> EventOrder::take(const report::Happened &happened)
{
    const bool isEvent = !happened.event.type.isEmpty();
    if (happened.sequence <= m_last) {
        // Committed when counting began but told only now: new, although its number is old.
        return isEvent && happened.sequence <= m_start ? QList<Event>{happened.event} : QList<Event>();
    }
    if (happened.after > m_last) {
        if (isEvent || !m_waiting.contains(happened.sequence))
            m_waiting.insert(happened.sequence, happened);
        return {};
    }
    QList<Event> due;
    accept(happened, due);
    while (!m_waiting.isEmpty() && m_waiting.first().after <= m_last)
        accept(m_waiting.take(m_waiting.firstKey()), due);
    return due;
}

} // namespace purr
