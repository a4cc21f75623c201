// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "lab/faultboard.h"
#include "lab/framechannels.h"
#include "lab/refusal.h"
#include "stomp/transport.h"

#include <map>

namespace purr::lab
{

/// Puts the faults of a board between a connection and the transport that it would otherwise use. What belongs to a
/// channel with faults of its own passes those first, then the ones on everything. Lives on the thread of the link.
class FaultyTransport final : public stomp::Transport, private ToxicLink
{
    Q_OBJECT

public:
    FaultyTransport(std::unique_ptr<stomp::Transport> inner, std::shared_ptr<FaultBoard> board, Clock *clock);
    ~FaultyTransport() override;

    void open() override;
    void send(const QByteArray &bytes) override;
    void close() override;
    void abort() override;

private:
    /// Both directions of what belongs to one channel, or of everything.
    struct Lane {
        ToxicLine *up = nullptr;
        ToxicLine *down = nullptr;
    };

    void closeLink() override;
    void resetLink() override;
    void refuseFrame(const stomp::Frame &frame, const QString &error) override;

    void takeOver();
    Lane makeLane(qint64 channelId);
    /// Forgets what waits. Lines may be at work now, so they go later; what they still say is not heard.
    void dropLanes();
    void deliver(const QByteArray &bytes);
    void handleClosed();
    [[nodiscard]] ToxicLine *lineFor(const WireUnit &unit, bool upstream);

    std::unique_ptr<stomp::Transport> m_inner;
    std::shared_ptr<FaultBoard> m_board;
    Clock *m_clock;
    Refusals m_refusals;
    /// By channel; 0 is there while the link is open.
    std::map<qint64, Lane> m_lanes;
    FrameChannels m_channels;
    int m_number = 0;
    bool m_faulty = false;
};

} // namespace purr::lab
