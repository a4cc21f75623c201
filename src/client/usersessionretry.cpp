// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// How a UserSession lives with a link that breaks: noticing it, and coming back.

#include "client/usersession.h"

#include "core/clock.h"

#include <QPointer>
#include <QRandomGenerator>

#include <cmath>

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace purr
{

namespace
{
/// How long a link that may be dead gets to prove the contrary.
constexpr milliseconds proofDeadline{4'000};
/// A link that lived this long was a good one; after shorter ones the waiting goes on growing.
constexpr seconds stableAfter{10};
constexpr seconds sleepWatchInterval{5};
/// The wall clock went on this much more than the monotonic one: the machine slept.
constexpr seconds sleepGap{10};
} // namespace

void UserSession::openLink()
{
    m_clock->cancel(m_retryTimer);
    m_clock->cancel(m_tickTimer);
    setRetryIn(0);
    m_link.open(target());
}

void UserSession::reconnectNow()
{
    if (m_state == State::Reconnecting && m_retryTimer != 0) {
        m_clock->cancel(std::exchange(m_retryTimer, 0));
        openLink();
    }
}

void UserSession::checkLink()
{
    if (m_state != State::Online) {
        reconnectNow();
        return;
    }
    m_relays.ask(destination::currentUser(m_options.generation), {}, readerOf<CurrentUser>(),
                 [this](const Result<std::any> &result) {
                     if (result.failed() && result.error().kind == Failure::Kind::Timeout && isOnline())
                         loseLink(failure::offline(), false);
                 },
                 proofDeadline);
}

void UserSession::loseLink(const Error &error, bool final)
{
    if (m_endAnswer) {
        finishEnd();
        return;
    }
    if (!isActive())
        return;
    m_link.abort();
    m_topics.clear();
    m_clock->cancel(m_sleepTimer);
    const QPointer<UserSession> guard(this);
    const bool wasOnline = isOnline();
    if (wasOnline && m_clock->elapsed() - m_onlineSince >= stableAfter)
        m_attempts = 0;
    const bool givesUp = final || (!m_wasOnline && !m_keepTrying) || error.kind == Failure::Kind::Invalid;
    setError(error);
    if (!guard)
        return;
    if (givesUp) {
        m_clock->cancel(m_retryTimer);
        m_clock->cancel(m_tickTimer);
        setRetryIn(0);
        setState(State::Failed);
    } else {
        planRetry(error.retryAfter);
        setState(State::Reconnecting);
    }
    if (guard && (wasOnline || givesUp))
        Q_EMIT wentOffline();
    if (guard)
        dropQuestions(failure::offline());
    if (guard && m_startAnswer)
        std::exchange(m_startAnswer, {})->settle(error);
}

/// Full jitter: anything between now and a ceiling that doubles, so that a thousand clients do not come back together.
void UserSession::planRetry(milliseconds least)
{
    const double random = m_options.random ? m_options.random() : QRandomGenerator::global()->generateDouble();
    const double doubled = double(m_options.firstRetry.count()) * std::pow(2, std::min(m_attempts, 20));
    const double ceiling = std::min(doubled, double(m_options.longestRetry.count()));
    ++m_attempts;
    const milliseconds delay = std::max(milliseconds(qint64(random * ceiling)), least);
    m_clock->cancel(m_retryTimer);
    m_retryTimer = m_clock->after(delay, this, [this] {
        m_retryTimer = 0;
        openLink();
    });
    tickRetry(m_clock->elapsed() + delay);
}

void UserSession::tickRetry(milliseconds due)
{
    const milliseconds left = due - m_clock->elapsed();
    setRetryIn(left.count() <= 0 ? 0 : int((left.count() + 999) / 1000));
    m_clock->cancel(m_tickTimer);
    if (left > seconds(1))
        m_tickTimer = m_clock->after(seconds(1), this, [this, due] { tickRetry(due); });
}

/// After a suspend the socket looks alive and is not. Both clocks tell that it happened.
void UserSession::watchSleep()
{
    const QDateTime wall = m_clock->now();
    const milliseconds monotonic = m_clock->elapsed();
    m_clock->cancel(m_sleepTimer);
    m_sleepTimer = m_clock->after(sleepWatchInterval, this, [this, wall, monotonic] {
        const milliseconds wallPassed(wall.msecsTo(m_clock->now()));
        const milliseconds passed = m_clock->elapsed() - monotonic;
        watchSleep();
        if (wallPassed - passed > sleepGap)
            checkLink();
    });
}

} // namespace purr
