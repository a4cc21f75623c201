// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/scenariorunner.h"
#include "lab/waiting.h"

#include <cmath>

using namespace std::chrono_literals;

// What a runner does for scenarios with a time of their own.

namespace purr::lab
{
namespace
{
/// How soon a changed pace is noticed.
constexpr auto slice = 250ms;
} // namespace

Result<void> ScenarioRunner::prepareStory()
{
    if (m_scenario.time < 0)
        return {};
    const Result<StorySeed> seed = StorySeed::write(m_scenario, m_data.path(), m_day);
    if (seed.failed())
        return seed.error();
    m_channelIds = seed->channels;
    m_messages = seed->messages;
    return {};
}

/// All people sign in at once; the window is on its way meanwhile.
QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::bringStoryPeople()
{
    if (m_scenario.time < 0)
        co_return Problem();
    std::vector<QCoro::Task<Problem>> arriving;
    for (const ScenarioActor &actor : std::as_const(m_scenario.actors))
        arriving.push_back(makeActor(actor));
    Problem first;
    for (QCoro::Task<Problem> &task : arriving) {
        const Problem problem = co_await task;
        if (first.isEmpty())
            first = problem;
    }
    m_log.clear();
    co_return first;
}

QCoro::Task<void> ScenarioRunner::pass(std::chrono::milliseconds time)
{
    if (m_scenario.time < 0 && m_pace != Pace::Real)
        co_return;
    const qint64 end = *m_time + time.count();
    auto left = std::chrono::duration<double, std::milli>(time);
    while (left.count() > 0 && m_pace == Pace::Real && !m_stopped) {
        if (m_held) {
            co_await waitUntil(this, &ScenarioRunner::continued, [this] { return !m_held || m_stopped; }, 24h);
            continue;
        }
        const auto part = std::min(left, std::chrono::duration<double, std::milli>(slice) * m_speed);
        const auto real = std::chrono::milliseconds(std::llround(part.count() / m_speed));
        co_await waitUntil(this, &ScenarioRunner::continued, [this] { return m_stopped || m_pace != Pace::Real; }, real);
        left -= part;
    }
    // Always the same time comes out, however long it took.
    *m_time = end;
}

QCoro::Task<Error> ScenarioRunner::typeText(Participant *actor, QString channel, QString text)
{
    const bool watched = m_shown.contains(actor->name());
    if (m_scenario.time < 0) {
        const Result<void> typed = co_await actor->type(channel, text);
        co_return typed.failed() ? typed.error() : Error();
    }
    const auto whole = actor->typingTime(text.size());
    if (m_pace != Pace::Real || !watched) {
        const Participant::Pause pause = [this](std::chrono::milliseconds time) { return pass(time); };
        if (m_pace != Pace::Real) {
            co_await pass(whole);
            co_return Error();
        }
        const qint64 end = *m_time + whole.count();
        const Result<void> typed = co_await actor->type(channel, text, pause);
        *m_time = end;
        co_return typed.failed() ? typed.error() : Error();
    }
    // His own window types it, and tells the others.
    const qint64 end = *m_time + whole.count();
    for (qsizetype length = 1; length <= text.size() && m_pace == Pace::Real && !m_stopped; ++length) {
        Q_EMIT drafted(actor->name(), channel, text.left(length));
        co_await pass(actor->typingTime(1));
    }
    *m_time = end;
    co_return Error();
}

} // namespace purr::lab
