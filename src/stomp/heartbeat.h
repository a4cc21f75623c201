// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QObject>

#include <chrono>
#include <optional>

namespace purr::stomp
{

/// The two numbers of a heart-beat header (STOMP 1.2, "Heart-beating"); zero means "not at all".
struct HeartBeatOffer {
    std::chrono::milliseconds canSend{0}; ///< the sender of the header promises some data at least this often
    std::chrono::milliseconds wants{0};   ///< and would like to receive some this often

    /// Empty for anything but two decimal numbers; a header that is absent (a null view) means 0,0.
    [[nodiscard]] static std::optional<HeartBeatOffer> parse(QByteArrayView header);
    [[nodiscard]] QByteArray toHeader() const;
    friend bool operator==(const HeartBeatOffer &, const HeartBeatOffer &) = default;
};

/// What two offers come to for one side; zero means that this direction has no heart-beat.
struct HeartBeatAgreement {
    std::chrono::milliseconds send{0};
    std::chrono::milliseconds receive{0};

    [[nodiscard]] static HeartBeatAgreement of(const HeartBeatOffer &mine, const HeartBeatOffer &theirs);
    friend bool operator==(const HeartBeatAgreement &, const HeartBeatAgreement &) = default;
};

/// Watches both directions of one link: asks for a beat when nothing went out for a while, and tells when nothing came
/// in for too long. Noting traffic costs one look at the clock; no timer is touched. Owned by one link's session.
class HeartBeat final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive this.
    explicit HeartBeat(Clock *clock, QObject *parent = nullptr);
    ~HeartBeat() override;

    /// Starts anew. `sendEvery`: a beat is due when nothing was sent that long. `silentAfter`: the peer counts as dead
    /// when nothing was received that long; give it more than the agreed interval. Zero switches a direction off.
    void start(std::chrono::milliseconds sendEvery, std::chrono::milliseconds silentAfter);
    void stop();

    void noteSent() { m_lastSent = m_clock->elapsed(); }
    void noteReceived() { m_lastReceived = m_clock->elapsed(); }

Q_SIGNALS:
    /// Send a line feed now (it counts as sent).
    void beatDue();
    /// Nothing came for `duration`. Emitted once; both directions have stopped.
    void peerSilent(std::chrono::milliseconds duration);

private:
    void checkSent();
    void checkReceived();

    Clock *m_clock;
    std::chrono::milliseconds m_sendEvery{0};
    std::chrono::milliseconds m_silentAfter{0};
    std::chrono::milliseconds m_lastSent{0};
    std::chrono::milliseconds m_lastReceived{0};
    int m_sendTimer = 0;
    int m_silenceTimer = 0;
};

} // namespace purr::stomp
