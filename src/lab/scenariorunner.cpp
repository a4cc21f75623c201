// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/scenariorunner.h"

#include "lab/waiting.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace purr::lab
{
namespace
{
/// What a link holds back for longer than this is not waited for, in milliseconds.
constexpr qint64 mostDelay = 30'000;

/// Whether a question of an actor and its answer come through a fault, be it late.
bool letsQuestionsPass(const Toxic &toxic)
{
    static const QStringList late{u"latency"_s, u"bandwidth"_s, u"slicer"_s, u"slow_close"_s, u"duplicate"_s, u"reorder"_s};
    return late.contains(toxic.type) || toxic.text(u"destination").contains(u"channels/"_s);
}
} // namespace

ScenarioRunner::ScenarioRunner(const Scenario &scenario, Pace pace, QObject *parent)
    : QObject(parent), m_scenario(scenario), m_pace(pace)
{
}

ScenarioRunner::~ScenarioRunner() = default;

Participant *ScenarioRunner::participant(const QString &name) const
{
    const auto it = m_actors.find(name);
    return it == m_actors.end() ? nullptr : it->second.get();
}

void ScenarioRunner::resume()
{
    m_waiting = false;
    Q_EMIT continued();
}

void ScenarioRunner::stop()
{
    m_stopped = true;
    resume();
}

void ScenarioRunner::setPace(Pace pace)
{
    m_pace = pace;
    if (pace == Pace::Fast)
        resume();
}

void ScenarioRunner::setHeld(bool held)
{
    m_held = held;
    Q_EMIT continued();
}

QCoro::Task<ScenarioReport> ScenarioRunner::run()
{
    ScenarioReport report = co_await playAll();
    m_over = true;
    co_return report;
}

QCoro::Task<ScenarioReport> ScenarioRunner::playAll()
{
    ScenarioReport report;
    report.name = m_scenario.name;
    report.seed = m_scenario.seed;
    for (const ScenarioStep &step : std::as_const(m_scenario.steps))
        report.skipped.append(step.describe());
    const Result<void> prepared = prepareStory();
    const Result<void> started = prepared.failed() ? prepared : startServer();
    report.problem = started.failed() ? started.error().message : QString();
    if (report.problem.isEmpty())
        report.problem = co_await seed();
    if (!report.problem.isEmpty())
        co_return report;
    Q_EMIT ready();
    report.problem = co_await bringStoryPeople();
    if (!report.problem.isEmpty())
        co_return report;
    for (int i = 0; i < m_scenario.steps.size() && !m_stopped; ++i) {
        const ScenarioStep step = m_scenario.steps.at(i);
        if (m_pace == Pace::Step)
            co_await awaitResume(step.describe());
        if (m_stopped)
            break;
        Q_EMIT stepStarted(i, step.describe());
        QElapsedTimer timer;
        timer.start();
        const Problem problem = co_await play(step);
        co_await settle();
        report.steps.append({step.describe(), problem, timer.elapsed()});
        report.skipped.removeFirst();
        if (!problem.isEmpty())
            break;
    }
    for (const auto &actor : m_log)
        report.log.append(actor.second);
    co_return report;
}

QCoro::Task<void> ScenarioRunner::awaitResume(QString text)
{
    m_waiting = !m_stopped;
    if (m_waiting)
        Q_EMIT paused(text);
    while (m_waiting)
        co_await waitUntil(this, &ScenarioRunner::continued, [this] { return !m_waiting; }, 24h);
}

void ScenarioRunner::logCall(const QString &actor, const HandlerCall &call)
{
    static const QRegularExpression number(u"#\\d+"_s);
    QString summary = call.summary;
    summary.replace(number, u"#"_s);
    // Topics have no order among each other, and what devices confirm by themselves is nobody's doing.
    if (call.handler != "onMessageDelivered"_L1)
        m_log[actor + u' ' + call.handler].append(u"%1 %2 %3 %4"_s.arg(actor, call.handler, call.channel, summary));
    Q_EMIT called(actor, call);
}

Result<void> ScenarioRunner::startServer()
{
    server::ServerConfig config;
    config.port = 0;
    config.dataDir = m_data.path();
    config.grace = m_scenario.server.grace;
    config.rateLimits = m_scenario.server.rateLimits;
    config.guests = true;
    server::EmbeddedServer::MakeClock makeClock;
    if (m_scenario.time >= 0) {
        makeClock = [start = QDateTime(m_day, QTime(0, 0)).addSecs(m_scenario.time * 60), time = m_time] {
            return std::make_unique<StoryClock>(start, time);
        };
    }
    const Result<quint16> port = m_server.start(config, makeClock);
    if (port.failed())
        return port.error();
    m_port = *port;
    for (const auto &actor : m_actors)
        actor.second->proxy().setTarget(u"127.0.0.1"_s, m_port);
    return {};
}

/// The people of the scenario sign in, make the channels and say what was said before, and sign out again.
QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::seed()
{
    if (m_scenario.time >= 0)
        co_return Problem();
    const QList<ScenarioActor> actors = m_scenario.actors;
    for (const ScenarioActor &actor : actors) {
        const Problem problem = co_await makeActor(actor);
        if (!problem.isEmpty())
            co_return problem;
    }
    const QList<ScenarioChannel> channels = m_scenario.channels;
    for (const ScenarioChannel &channel : channels) {
        const Problem problem = co_await seedChannel(channel);
        if (!problem.isEmpty())
            co_return u"channel %1: %2"_s.arg(channel.name, problem);
    }
    co_await settle();
    for (const auto &actor : m_actors) {
        Participant *const person = actor.second.get();
        co_await person->endSession();
        // What people missed is no part of the story.
        m_cursors.insert(person->name() + u'\n', person->calls().size());
    }
    m_log.clear();
    // A server that has just been started knows of nobody who has been here.
    co_return co_await restartServer();
}

/// Ends when everyone has heard what the last step did: the next one finds the same in every run, however busy the
/// machine is. The answer to a question comes behind what was told before; the second is for what a handler had to ask
/// for first. Whoever is offline or has faults on his link is not waited for.
QCoro::Task<void> ScenarioRunner::settle()
{
    const auto hasNoFaults = [](Participant *person) { return person->proxy().toxics().isEmpty(); };
    co_await ask(hasNoFaults);
    co_await ask(hasNoFaults);
}

/// Everyone of those who is online asks something, and has the answer.
QCoro::Task<void> ScenarioRunner::ask(std::function<bool(Participant *)> who)
{
    std::vector<QCoro::Task<Result<CurrentUser>>> answers;
    for (const auto &actor : m_actors) {
        Participant *const person = actor.second.get();
        if (person->kitty().isOnline() && !person->proxy().isDown() && who(person))
            answers.push_back(person->kitty().retrieveCurrentUser());
    }
    for (QCoro::Task<Result<CurrentUser>> &answer : answers)
        std::ignore = co_await answer;
}

/// As settle(), for those with faults: what is only late has come when this ends. Through a link that swallows everything
/// nothing comes, so nothing is waited for there.
QCoro::Task<void> ScenarioRunner::settleFaults()
{
    const auto isMoving = [](const auto &actor) { return actor.second->proxy().isMoving(); };
    QElapsedTimer timer;
    timer.start();
    while (std::ranges::any_of(m_actors, isMoving) && timer.elapsed() < mostDelay)
        co_await lab::pass(5ms);
    const auto answersLate = [](Participant *person) {
        const QList<Toxic> toxics = person->proxy().toxics();
        return !toxics.isEmpty() && std::ranges::all_of(toxics, letsQuestionsPass);
    };
    co_await ask(answersLate);
    co_await ask(answersLate);
}

QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::makeActor(ScenarioActor actor)
{
    Participant::Setup setup;
    setup.name = actor.name;
    setup.displayName = actor.displayName;
    setup.authParams = actor.authParams;
    setup.chatSessionLimit = actor.chatSessionLimit;
    setup.wordsPerMinute = actor.wordsPerMinute;
    setup.seed = m_scenario.seed;
    setup.fast = m_pace != Pace::Real;
    auto participant = std::make_unique<Participant>(setup, &m_clock);
    Participant *const person = participant.get();
    connect(&person->tap(), &SessionTap::called, this,
            [this, name = actor.name](const HandlerCall &call) { logCall(name, call); });
    m_actors.emplace(actor.name, std::move(participant));
    const Result<void> reachable = person->setServer(u"127.0.0.1"_s, m_port);
    if (reachable.failed())
        co_return reachable.error().message;
    for (auto channel = m_channelIds.cbegin(); channel != m_channelIds.cend(); ++channel)
        person->learnChannel(channel.key(), channel.value());
    const Result<void> started = co_await person->startSession();
    if (started.failed())
        co_return u"%1 cannot sign in: %2 %3"_s.arg(actor.name, started.error().code, started.error().message);
    co_return Problem();
}

QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::seedChannel(ScenarioChannel channel)
{
    Participant *const creator = participant(channel.members.first());
    CreateChannelRequest request;
    request.type = channel.type;
    request.name = channel.type == ChannelType::Direct ? QString() : channel.name;
    request.displayName = channel.displayName;
    for (const QString &member : std::as_const(channel.members)) {
        if (member != creator->name()) {
            UserReference reference;
            reference.username = member;
            request.members.append(reference);
        }
    }
    const Result<Channel> created = co_await creator->kitty().createChannel(request);
    if (created.failed())
        co_return created.error().code + u' ' + created.error().message;
    m_channelIds.insert(channel.name, created->id);
    QList<SeedMessage> messages;
    for (int i = 0; i < channel.fill; ++i) {
        SeedMessage filler;
        filler.by = channel.members.at(i % channel.members.size());
        filler.text = u"Message %1"_s.arg(i + 1);
        messages.append(filler);
    }
    messages.append(channel.messages);
    for (const auto &person : m_actors)
        person.second->learnChannel(channel.name, created->id);
    for (const SeedMessage &message : std::as_const(messages)) {
        if (!message.quotes.isEmpty() && !m_messages.contains(message.quotes))
            co_return u"the message %1 was never sent"_s.arg(message.quotes);
        const qint64 quoted = m_messages.value(message.quotes).id;
        const Result<Message> sent = co_await participant(message.by)->send(channel.name, message.text, quoted);
        if (sent.failed())
            co_return sent.error().code + u' ' + sent.error().message;
        if (!message.as.isEmpty())
            m_messages.insert(message.as, {sent->id, channel.name});
    }
    co_return Problem();
}

QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::play(ScenarioStep step)
{
    Participant *const actor = participant(step.text(u"actor"));
    if (step.verb == "expect"_L1)
        co_return co_await expectCall(step, actor);
    if (step.verb == "expect_none"_L1)
        co_return co_await expectNone(step, actor);
    if (step.verb == "expect_count"_L1)
        co_return co_await expectCount(step, actor);
    if (step.verb == "expect_state"_L1)
        co_return co_await expectState(step, actor);
    if (step.verb == "expect_history"_L1)
        co_return co_await expectHistory(step, actor);
    if (step.verb == "expect_fault"_L1)
        co_return co_await expectFault(step);
    if (step.verb == "together"_L1)
        co_return co_await together(step);
    if (step.verb == "restart_server"_L1)
        co_return co_await restartServer();
    if (step.verb == "wait"_L1) {
        co_await pass(std::chrono::milliseconds(step.number(u"ms")));
        co_return Problem();
    }
    if (step.verb == "chapter"_L1)
        co_return Problem();
    if (step.verb == "pause"_L1) {
        if (m_pace == Pace::Real)
            co_await awaitResume(step.text(u"text"));
        co_return Problem();
    }
    if (step.verb == "cut"_L1 || step.verb == "fault"_L1 || step.verb == "preset"_L1 || step.verb == "fault_off"_L1)
        co_return changeFaults(step);
    co_return co_await act(step, actor);
}

QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::together(ScenarioStep step)
{
    const QJsonArray inner = step.arguments.value("steps"_L1).toArray();
    const QJsonArray lines = step.arguments.value("lines"_L1).toArray();
    std::vector<QCoro::Task<Problem>> running;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        ScenarioStep each;
        each.arguments = inner.at(i).toObject();
        each.verb = each.arguments.take("do"_L1).toString();
        each.line = lines.at(i).toInt();
        running.push_back(play(each));
    }
    Problem first;
    for (QCoro::Task<Problem> &task : running) {
        const Problem problem = co_await task;
        if (first.isEmpty())
            first = problem;
    }
    co_return first;
}

QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::restartServer()
{
    m_server.stop();
    const Result<void> started = startServer();
    co_return started.failed() ? started.error().message : Problem();
}

QList<Participant *> ScenarioRunner::concerned(const ScenarioStep &step) const
{
    QList<Participant *> people;
    for (const auto &actor : m_actors) {
        if (!step.has(u"actor") || step.text(u"actor") == actor.first)
            people.append(actor.second.get());
    }
    return people;
}

ScenarioRunner::Problem ScenarioRunner::changeFaults(const ScenarioStep &step)
{
    for (Participant *person : concerned(step)) {
        ChaosProxy &proxy = person->proxy();
        if (step.verb == "cut"_L1) {
            proxy.cutAll(step.arguments.value("reset"_L1).toBool() ? ChaosProxy::Cut::Reset : ChaosProxy::Cut::Close);
        } else if (step.verb == "fault"_L1) {
            Toxic toxic = Toxic::fromJson(step.arguments.value("toxic"_L1).toObject()).value();
            // All destinations of a channel have its number in them.
            if (step.has(u"channel"))
                toxic.attributes.insert(u"destination"_s,
                                        u"channels/%1."_s.arg(channelId(step.text(u"channel"))) + toxic.text(u"destination"));
            proxy.addToxic(toxic);
        } else if (step.verb == "preset"_L1) {
            for (const Toxic &toxic : ToxicPreset::find(step.text(u"preset"))->toxics)
                proxy.addToxic(toxic);
        } else if (!step.has(u"name")) {
            proxy.clearToxics();
        } else if (!proxy.removeToxic(step.text(u"name"))) {
            return u"%1 has no fault named %2"_s.arg(person->name(), step.text(u"name"));
        }
    }
    return {};
}

ScenarioRunner::Problem ScenarioRunner::judge(const ScenarioStep &step, const Error &error)
{
    const QString expected = step.text(u"fails");
    if (expected == error.code)
        return {};
    if (expected.isEmpty())
        return u"failed with %1: %2"_s.arg(error.code, error.message);
    return error.isSet() ? u"expected to fail with %1, failed with %2: %3"_s.arg(expected, error.code, error.message)
                         : u"expected to fail with %1, succeeded"_s.arg(expected);
}

} // namespace purr::lab
