// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/heartbeat.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace purr::stomp
{

namespace
{
// Nine digits are eleven days; more is not a heart-beat and would overflow timers.
constexpr qsizetype maxDigits = 9;

std::optional<std::chrono::milliseconds> parseNumber(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > maxDigits)
        return std::nullopt;
    qint64 number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return std::chrono::milliseconds(number);
}

std::chrono::milliseconds meet(std::chrono::milliseconds offered, std::chrono::milliseconds wanted)
{
    return offered == 0ms || wanted == 0ms ? 0ms : std::max(offered, wanted);
}
} // namespace

std::optional<HeartBeatOffer> HeartBeatOffer::parse(QByteArrayView header)
{
    if (header.isNull())
        return HeartBeatOffer{};
    const qsizetype comma = header.indexOf(',');
    if (comma < 0)
        return std::nullopt;
    const auto canSend = parseNumber(header.first(comma));
    const auto wants = parseNumber(header.sliced(comma + 1));
    if (!canSend || !wants)
        return std::nullopt;
    return HeartBeatOffer{*canSend, *wants};
}

QByteArray HeartBeatOffer::toHeader() const
{
    return QByteArray::number(qint64(canSend.count())) + ',' + QByteArray::number(qint64(wants.count()));
}

HeartBeatAgreement HeartBeatAgreement::of(const HeartBeatOffer &mine, const HeartBeatOffer &theirs)
{
    return {meet(mine.canSend, theirs.wants), meet(theirs.canSend, mine.wants)};
}

HeartBeat::HeartBeat(Clock *clock, QObject *parent) : QObject(parent), m_clock(clock) {}

HeartBeat::~HeartBeat()
{
    stop();
}

void HeartBeat::start(std::chrono::milliseconds sendEvery, std::chrono::milliseconds silentAfter)
{
    stop();
    m_sendEvery = sendEvery;
    m_silentAfter = silentAfter;
    m_lastSent = m_lastReceived = m_clock->elapsed();
    if (m_sendEvery > 0ms)
        m_sendTimer = m_clock->after(m_sendEvery, this, [this] { checkSent(); });
    if (m_silentAfter > 0ms)
        m_silenceTimer = m_clock->after(m_silentAfter, this, [this] { checkReceived(); });
}

void HeartBeat::stop()
{
    if (m_sendTimer)
        m_clock->cancel(m_sendTimer);
    if (m_silenceTimer)
        m_clock->cancel(m_silenceTimer);
    m_sendTimer = m_silenceTimer = 0;
}

void HeartBeat::checkSent()
{
    const auto quiet = m_clock->elapsed() - m_lastSent;
    const bool due = quiet >= m_sendEvery;
    if (due)
        noteSent();
    // Armed before the signal: its receiver may stop or destroy this.
    m_sendTimer = m_clock->after(due ? m_sendEvery : m_sendEvery - quiet, this, [this] { checkSent(); });
    if (due)
        Q_EMIT beatDue();
}

void HeartBeat::checkReceived()
{
    const auto quiet = m_clock->elapsed() - m_lastReceived;
    if (quiet < m_silentAfter) {
        m_silenceTimer = m_clock->after(m_silentAfter - quiet, this, [this] { checkReceived(); });
        return;
    }
    m_silenceTimer = 0;
    stop();
    Q_EMIT peerSilent(quiet);
}

} // namespace purr::stomp
