// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/faultboard.h"

#include "lab/faultytransport.h"
#include "stomp/websockettransport.h"

namespace purr::lab
{

const std::shared_ptr<FaultBoard> &FaultBoard::program()
{
    static const auto board = std::make_shared<FaultBoard>();
    return board;
}

void FaultBoard::putInto(ClientOptions &options, const std::shared_ptr<FaultBoard> &board)
{
    options.transport = [make = options.transport, board, timeout = options.connectDeadline](const QUrl &url, Clock *clock) {
        std::unique_ptr<stomp::Transport> inner;
        if (make) {
            inner = make(url, clock);
        } else {
            stomp::WebSocketOptions plain;
            plain.url = url;
            plain.connectTimeout = timeout;
            inner = std::make_unique<stomp::WebSocketTransport>(plain, clock);
        }
        return std::unique_ptr<stomp::Transport>(std::make_unique<FaultyTransport>(std::move(inner), board, clock));
    };
}

void FaultBoard::add(const Fault &fault)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_faults.removeIf([&](const auto &each) { return each.first.toxic.name == fault.toxic.name; });
        m_faults.append({fault, std::make_shared<ToxicCount>()});
    }
    Q_EMIT changed();
}

bool FaultBoard::remove(const QString &name)
{
    bool removed = false;
    {
        const QMutexLocker lock(&m_mutex);
        removed = m_faults.removeIf([&](const auto &each) { return each.first.toxic.name == name; }) > 0;
    }
    if (removed)
        Q_EMIT changed();
    return removed;
}

void FaultBoard::clear()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_faults.clear();
    }
    Q_EMIT changed();
}

void FaultBoard::setSeed(quint64 seed)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_seed = seed;
        m_links = 0;
    }
    Q_EMIT changed();
}

quint64 FaultBoard::seed() const
{
    const QMutexLocker lock(&m_mutex);
    return m_seed;
}

QList<Fault> FaultBoard::faults() const
{
    const QMutexLocker lock(&m_mutex);
    QList<Fault> faults;
    for (const auto &each : m_faults)
        faults.append(each.first);
    return faults;
}

ToxicCount FaultBoard::count(const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    for (const auto &each : m_faults) {
        if (each.first.toxic.name == name)
            return *each.second;
    }
    return {};
}

QHash<qint64, ToxicSet> FaultBoard::sets() const
{
    const QMutexLocker lock(&m_mutex);
    QHash<qint64, ToxicSet> sets;
    for (const auto &each : m_faults) {
        ToxicSet &set = sets[each.first.channelId];
        set.setSeed(m_seed);
        set.add(each.first.toxic, each.second);
    }
    return sets;
}

int FaultBoard::nextLink()
{
    const QMutexLocker lock(&m_mutex);
    return m_links++;
}

} // namespace purr::lab
