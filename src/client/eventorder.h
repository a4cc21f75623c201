// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/linkreport.h"

#include <QMap>

namespace purr
{

/// Puts the numbered events of one topic in order and notices when one is missing (promises C5). Each event says which
/// number came before it on this subscription, so that numbers of other topics and hidden events leave no gap.
class EventOrder
{
public:
    /// Whether counting has begun. It goes on over lost links until clear().
    [[nodiscard]] bool isStarted() const { return m_last >= 0; }
    /// The number of the last event that take() gave back.
    [[nodiscard]] qint64 last() const { return m_last; }
    [[nodiscard]] const QByteArray &epoch() const { return m_epoch; }
    /// Whether events wait for one before them.
    [[nodiscard]] bool hasGap() const { return !m_waiting.isEmpty(); }

    /// Counts from `last` on in the life `epoch` of the store.
    void start(qint64 last, const QByteArray &epoch);
    void clear();
    /// What waits is not waited with any more; the server will send it again, or it is fetched.
    void forgetWaiting() { m_waiting.clear(); }
    /// Gives up on what is missing: all that waits, in order.
    [[nodiscard]] QList<Event> skip();
    /// One report in; the events that are due now out, in order, none twice.
    [[nodiscard]] QList<Event> take(const report::Happened &happened);

private:
    void accept(const report::Happened &happened, QList<Event> &due);

    qint64 m_start = -1;
    qint64 m_last = -1;
    QByteArray m_epoch;
    QMap<qint64, report::Happened> m_waiting;
};

} // namespace purr
