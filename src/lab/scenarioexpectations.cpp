// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/handlers.h"
#include "lab/scenariorunner.h"
#include "lab/scenariowriter.h"
#include "lab/waiting.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QMetaEnum>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace purr::lab
{
namespace
{

constexpr int patience = 5000;

/// What stands at a path like "message.user.name"; undefined when there is nothing.
QJsonValue at(const QJsonObject &payload, const QString &path)
{
    QJsonValue value = payload;
    for (const QString &name : path.split(u'.'))
        value = value.isArray() ? value.toArray().at(name.toInt()) : value.toObject().value(name);
    return value;
}

bool fits(const QJsonValue &value, const QJsonValue &expected)
{
    if (!expected.isObject())
        return value == expected;
    const QJsonObject rule = expected.toObject();
    const QString text = value.isString() ? value.toString() : value.toVariant().toString();
    if (rule.contains("exists"_L1) && rule.value("exists"_L1).toBool() == (value.isUndefined() || value.isNull()))
        return false;
    if (rule.contains("contains"_L1) && !text.contains(rule.value("contains"_L1).toString()))
        return false;
    return !rule.contains("matches"_L1)
           || QRegularExpression(rule.value("matches"_L1).toString()).match(text).hasMatch();
}

milliseconds within(const ScenarioStep &step)
{
    return milliseconds(step.number(u"within", patience));
}

/// The last calls, for a report of what came instead.
QString seen(const QList<HandlerCall> &calls, qsizetype from)
{
    QStringList lines;
    for (qsizetype i = std::max(from, calls.size() - 8); i < calls.size(); ++i)
        lines << u"  %1 %2 %3"_s.arg(calls.at(i).handler, calls.at(i).channel, calls.at(i).summary);
    return lines.isEmpty() ? u"\nsince the last one nothing came"_s : u"\nsince the last one came:\n"_s + lines.join(u'\n');
}

/// What such a call has to hold, for a report.
QString wanted(const ScenarioStep &step)
{
    const QJsonObject match = step.arguments.value("match"_L1).toObject();
    return match.isEmpty() ? QString() : u" with "_s + inlineJson(match);
}

template <typename Enum> QString word(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

} // namespace

qsizetype &ScenarioRunner::cursor(const ScenarioStep &step)
{
    const QString key = step.text(u"actor") + u'\n' + step.text(u"channel");
    if (!m_cursors.contains(key))
        m_cursors.insert(key, m_cursors.value(step.text(u"actor") + u'\n'));
    return m_cursors[key];
}

bool ScenarioRunner::isOfStep(const ScenarioStep &step, const HandlerCall &call) const
{
    return call.handler == Handler::find(step.text(u"handler"))->name
           && (!step.has(u"channel") || call.channelId == channelId(step.text(u"channel")));
}

QStringList ScenarioRunner::misfits(const ScenarioStep &step, const HandlerCall &call) const
{
    QStringList paths;
    const QJsonObject rules = step.arguments.value("match"_L1).toObject();
    for (auto it = rules.constBegin(); it != rules.constEnd(); ++it) {
        QJsonValue expected = it.value();
        if (expected.isString() && expected.toString().startsWith(u'$'))
            expected = m_messages.value(expected.toString().mid(1)).id;
        if (!fits(at(call.payload, it.key()), expected))
            paths << it.key();
    }
    return paths;
}

bool ScenarioRunner::matches(const ScenarioStep &step, const HandlerCall &call) const
{
    return isOfStep(step, call) && misfits(step, call).isEmpty();
}

QString ScenarioRunner::nearest(const ScenarioStep &step, const QList<HandlerCall> &calls, qsizetype from) const
{
    const HandlerCall *best = nullptr;
    QStringList wrong;
    for (qsizetype i = from; i < calls.size(); ++i) {
        const QStringList here = misfits(step, calls.at(i));
        if (!isOfStep(step, calls.at(i)) || here.isEmpty() || (best && here.size() > wrong.size()))
            continue;
        best = &calls.at(i);
        wrong = here;
    }
    QStringList found;
    for (const QString &path : std::as_const(wrong)) {
        const QJsonValue value = at(best->payload, path);
        found << path + (value.isUndefined() ? u" is missing"_s : u" is "_s + inlineJson(value).left(120));
    }
    return found.isEmpty() ? QString() : u"\nin the nearest "_s + found.join(u", "_s);
}

QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::expectCall(ScenarioStep step, Participant *actor)
{
    const qsizetype from = cursor(step);
    qsizetype next = from;
    const auto found = [&] {
        for (; next < actor->calls().size(); ++next) {
            if (matches(step, actor->calls().at(next)))
                return true;
        }
        return false;
    };
    const bool came = co_await waitUntil(actor, &Participant::somethingHappened, found, within(step));
    if (!came)
        co_return u"no such call"_s + wanted(step) + u" within %1 ms"_s.arg(within(step).count())
            + nearest(step, actor->calls(), from) + seen(actor->calls(), from);
    cursor(step) = next + 1;
    co_return Problem();
}

QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::expectNone(ScenarioStep step, Participant *actor)
{
    const qsizetype from = cursor(step);
    const auto came = [&] {
        for (qsizetype i = from; i < actor->calls().size(); ++i) {
            if (matches(step, actor->calls().at(i)))
                return true;
        }
        return false;
    };
    co_await settle();
    co_await settleFaults();
    // Only what somebody does by himself after a while takes time; a story has its own.
    const milliseconds longer(step.number(u"for"));
    if (m_scenario.time >= 0)
        co_await pass(longer);
    else if (longer.count() > 0 && !came())
        co_await waitUntil(actor, &Participant::somethingHappened, came, longer);
    co_return came() ? u"such a call came"_s + wanted(step) + seen(actor->calls(), from) : Problem();
}

QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::expectCount(ScenarioStep step, Participant *actor)
{
    const auto count = [&] {
        return std::count_if(actor->calls().begin(), actor->calls().end(),
                             [&](const HandlerCall &call) { return matches(step, call); });
    };
    const auto enough = [&] { return count() >= step.number(u"is"); };
    co_await waitUntil(actor, &Participant::somethingHappened, enough, within(step));
    if (count() == step.number(u"is"))
        co_return Problem();
    const auto came = count();
    co_return (came == 1 ? u"there was 1 such call"_s : u"there were %1 such calls"_s.arg(came))
        + wanted(step) + u", not %1"_s.arg(step.number(u"is")) + nearest(step, actor->calls(), 0) + seen(actor->calls(), 0);
}

QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::expectState(ScenarioStep step, Participant *actor)
{
    const QString channel = step.text(u"channel");
    Error error;
    const auto state = [&] {
        if (channel.isEmpty()) {
            error = actor->kitty().error();
            return word(actor->kitty().state());
        }
        const ChatSession *const session = actor->session(channel);
        error = session ? session->error() : Error();
        // One that is over is deleted some time later.
        return session ? word(session->state()) : word(ChatSession::State::Ended);
    };
    const auto isSo = [&] {
        return state() == step.text(u"is") && (!step.has(u"error") || error.code == step.text(u"error"));
    };
    const bool came = co_await waitUntil(actor, &Participant::somethingHappened, isSo, within(step));
    if (came)
        co_return Problem();
    const QString is = state();
    co_return u"the state is %1%2"_s.arg(is, error.isSet() ? u" with "_s + error.code : QString());
}

QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::expectHistory(ScenarioStep step, Participant *actor)
{
    const QStringList texts = step.arguments.value("texts"_L1).toVariant().toStringList();
    QElapsedTimer timer;
    timer.start();
    while (true) {
        const Result<QStringList> history = co_await actor->history(step.text(u"channel"), int(texts.size()));
        if (history.succeeded() && *history == texts)
            co_return Problem();
        if (timer.elapsed() >= within(step).count())
            co_return history.failed() ? history.error().message : u"the server has: "_s + history->join(u" | "_s);
        co_await pass(50ms);
    }
}

QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::expectFault(ScenarioStep step)
{
    const auto acted = [&] {
        int sum = 0;
        for (Participant *person : concerned(step))
            sum += person->proxy().count(step.text(u"name")).acted;
        return sum;
    };
    QElapsedTimer timer;
    timer.start();
    while (acted() < step.number(u"acted")) {
        if (timer.elapsed() >= within(step).count())
            co_return acted() == 1 ? u"it acted once"_s : u"it acted %1 times"_s.arg(acted());
        co_await pass(20ms);
    }
    co_return Problem();
}

} // namespace purr::lab
