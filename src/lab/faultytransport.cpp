// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/faultytransport.h"

#include "protocol/names.h"

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{

FaultyTransport::FaultyTransport(std::unique_ptr<stomp::Transport> inner, std::shared_ptr<FaultBoard> board,
                                 Clock *clock)
    : m_inner(std::move(inner)), m_board(std::move(board)), m_clock(clock)
{
    connect(m_inner.get(), &Transport::opened, this, &Transport::opened);
    connect(m_inner.get(), &Transport::received, this, [this](const QByteArray &bytes) {
        const WireUnit unit{bytes, m_faulty ? soleFrame(bytes) : std::nullopt};
        if (ToxicLine *line = lineFor(unit, false))
            line->send(unit);
    });
    connect(m_inner.get(), &Transport::closed, this, &FaultyTransport::handleClosed);
    connect(m_inner.get(), &Transport::failed, this, [this](const Error &error) {
        dropLanes();
        Q_EMIT failed(error);
    });
    connect(m_board.get(), &FaultBoard::changed, this, &FaultyTransport::takeOver);
}

FaultyTransport::~FaultyTransport()
{
    dropLanes();
}

void FaultyTransport::open()
{
    dropLanes();
    m_refusals = {};
    m_channels.clear();
    m_number = m_board->nextLink();
    m_lanes.emplace(0, makeLane(0));
    takeOver();
    m_inner->open();
}

void FaultyTransport::send(const QByteArray &bytes)
{
    WireUnit unit{bytes, std::nullopt};
    // Subscriptions are remembered also before the first fault: who refuses must know them.
    if (m_faulty || bytes.startsWith("SUBSCRIBE"))
        unit.frame = soleFrame(bytes);
    if (unit.frame) {
        m_refusals.observe(*unit.frame);
        m_channels.noteSent(*unit.frame);
    }
    if (ToxicLine *line = lineFor(unit, true))
        line->send(unit);
}

void FaultyTransport::close()
{
    const auto everything = m_lanes.find(0);
    if (everything == m_lanes.end()) {
        m_inner->close();
        return;
    }
    for (const auto &lane : m_lanes) {
        if (lane.first != 0)
            lane.second.up->end();
    }
    everything->second.up->end();
}

void FaultyTransport::abort()
{
    dropLanes();
    m_inner->abort();
}

void FaultyTransport::closeLink()
{
    dropLanes();
    m_inner->abort();
    Q_EMIT closed();
}

void FaultyTransport::resetLink()
{
    dropLanes();
    m_inner->abort();
    Q_EMIT failed({Failure::Kind::Network, u"ConnectionReset"_s, u"A simulated fault broke the link off."_s, {}});
}

void FaultyTransport::refuseFrame(const stomp::Frame &frame, const QString &error)
{
    const auto everything = m_lanes.find(0);
    if (everything == m_lanes.end())
        return;
    const QByteArray answer = m_refusals.refuse(frame, error, m_clock->now());
    ToxicLine *const down = everything->second.down;
    if (!answer.isEmpty())
        down->send({answer, soleFrame(answer)});
    if (stomp::commandOf(frame) == stomp::Command::Connect)
        down->end();
}

void FaultyTransport::takeOver()
{
    const QHash<qint64, ToxicSet> sets = m_board->sets();
    m_faulty = !sets.isEmpty();
    if (m_lanes.empty())
        return;
    for (auto it = sets.cbegin(); it != sets.cend(); ++it) {
        if (!m_lanes.contains(it.key()))
            m_lanes.emplace(it.key(), makeLane(it.key()));
    }
    // Lanes whose faults went stay, empty: what they hold comes out now, in order. Those of channels first, since it
    // goes on through the one of everything.
    for (auto it = m_lanes.rbegin(); it != m_lanes.rend(); ++it) {
        const Lane lane = it->second;
        const ToxicSet set = sets.value(it->first);
        lane.up->apply(set);
        if (m_lanes.empty())
            return;
        lane.down->apply(set);
        if (m_lanes.empty())
            return;
    }
}

FaultyTransport::Lane FaultyTransport::makeLane(qint64 channelId)
{
    ToxicLine::Output up{[this](const QByteArray &bytes) { m_inner->send(bytes); }, [this] { m_inner->close(); }};
    ToxicLine::Output down{[this](const QByteArray &bytes) { deliver(bytes); }, [this] {
                               dropLanes();
                               Q_EMIT closed();
                           }};
    if (channelId != 0) {
        const auto everything = [this](bool upstream) {
            const auto it = m_lanes.find(0);
            return it == m_lanes.end() ? nullptr : upstream ? it->second.up : it->second.down;
        };
        const auto on = [everything](bool upstream) {
            return [everything, upstream](const QByteArray &bytes) {
                if (ToxicLine *line = everything(upstream))
                    line->send({bytes, soleFrame(bytes)});
            };
        };
        up = {on(true), [] {}};
        down = {on(false), [] {}};
    }
    const int number = m_number * 16 + int(channelId % 16);
    return {new ToxicLine(m_clock, this, Toxic::Stream::Upstream, number, up, this),
            new ToxicLine(m_clock, this, Toxic::Stream::Downstream, number, down, this)};
}

void FaultyTransport::dropLanes()
{
    for (const auto &each : std::exchange(m_lanes, {})) {
        for (ToxicLine *line : {each.second.up, each.second.down}) {
            line->silence();
            line->deleteLater();
        }
    }
}

void FaultyTransport::deliver(const QByteArray &bytes)
{
    Q_EMIT received(bytes);
}

void FaultyTransport::handleClosed()
{
    const auto everything = m_lanes.find(0);
    if (everything == m_lanes.end()) {
        Q_EMIT closed();
        return;
    }
    for (const auto &lane : m_lanes) {
        if (lane.first != 0)
            lane.second.down->end();
    }
    everything->second.down->end();
}

/// The number of the channel that a frame is about; 0 for none. All destinations of a channel have it in them.
ToxicLine *FaultyTransport::lineFor(const WireUnit &unit, bool upstream)
{
    auto it = m_lanes.end();
    if (unit.frame && m_lanes.size() > 1)
        it = m_lanes.find(m_channels.of(*unit.frame));
    if (it == m_lanes.end())
        it = m_lanes.find(0);
    return it == m_lanes.end() ? nullptr : upstream ? it->second.up : it->second.down;
}

} // namespace purr::lab
