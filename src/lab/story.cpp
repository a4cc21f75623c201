// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/story.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace purr::lab
{
namespace
{
const QString ownStories = u":/purr/demo"_s;
/// What "Play the demo" begins with.
const QString firstStory = u"team-day"_s;
/// In a loop: how long it stays at a pause, at the end, and after somebody has touched it.
constexpr auto pauseInLoop = 6s;
constexpr auto endInLoop = 12s;
constexpr auto patience = 60s;
/// The longest that a step may take to end.
constexpr auto settleTime = 5s;
} // namespace

Story::Story(QObject *parent) : QObject(parent)
{
    m_alone.setSingleShot(true);
    connect(&m_alone, &QTimer::timeout, this, &Story::goOnByItself);
    // Clients end while there is an event loop.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &Story::settle);
}

Story::~Story()
{
    settle();
}

void Story::settle()
{
    if (m_runner)
        leave();
    const QDeadlineTimer deadline(settleTime);
    while (!m_retired.isEmpty() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::ExcludeUserInputEvents, 100);
}

QStringList Story::files() const
{
    QStringList paths;
    const QStringList names = QDir(ownStories).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths.append(ownStories + u'/' + name);
    return paths;
}

QStringList Story::titles() const
{
    QStringList titles;
    const QStringList paths = files();
    for (const QString &path : paths) {
        const Result<Scenario> scenario = Scenario::load(path);
        titles.append(scenario.succeeded() ? scenario->name : QFileInfo(path).completeBaseName());
    }
    return titles;
}

QStringList Story::chapters() const
{
    QStringList titles;
    for (const ScenarioStep &step : m_scenario.steps) {
        if (step.verb == "chapter"_L1)
            titles.append(step.text(u"title"));
    }
    return titles;
}

int Story::stepOf(int chapter) const
{
    int seen = -1;
    for (int i = 0; i < m_scenario.steps.size(); ++i) {
        if (m_scenario.steps.at(i).verb == "chapter"_L1 && ++seen == chapter)
            return i;
    }
    return 0;
}

void Story::setSpeed(double speed)
{
    const double allowed = std::clamp(speed, 0.25, 16.0);
    if (qFuzzyCompare(m_speed, allowed))
        return;
    m_speed = allowed;
    if (m_runner)
        m_runner->setSpeed(m_speed);
    Q_EMIT speedChanged();
}

void Story::setLoop(bool loop)
{
    if (m_loop == loop)
        return;
    m_loop = loop;
    if (!loop)
        m_alone.stop();
    else if (m_state == State::Waiting || m_state == State::Ended)
        m_alone.start(m_state == State::Waiting ? pauseInLoop : endInLoop);
    Q_EMIT loopChanged();
}

QUrl Story::server() const
{
    return m_ready ? QUrl(u"http://127.0.0.1:%1"_s.arg(m_runner->port())) : QUrl();
}

QString Story::folder() const
{
    return m_folder ? m_folder->path() : QString();
}

QString Story::username() const
{
    const ScenarioActor *const self = m_scenario.self();
    return self ? self->name : m_scenario.actors.isEmpty() ? QString() : m_scenario.actors.first().name;
}

QStringList Story::names() const
{
    QStringList names;
    for (const ScenarioActor &actor : m_scenario.actors)
        names.append(actor.displayName.isEmpty() ? actor.name : actor.displayName);
    return names;
}

QList<double> Story::panes() const
{
    QList<double> ids;
    const auto add = [&](const QString &name) {
        if (m_runner && m_runner->channelId(name) != 0)
            ids.append(double(m_runner->channelId(name)));
    };
    for (const QString &name : m_scenario.window.panes)
        add(name);
    // A check has no window of its own: it shows where its user is.
    if (m_scenario.window.panes.isEmpty()) {
        for (const ScenarioChannel &channel : m_scenario.channels) {
            if (channel.members.contains(username()))
                add(channel.name);
        }
    }
    return ids;
}

double Story::phoneChannel() const
{
    return m_runner ? double(m_runner->channelId(m_scenario.window.phoneChannel)) : 0;
}

void Story::play(const QString &file)
{
    const QString path = file.isEmpty() ? u"%1/%2.json"_s.arg(ownStories, firstStory)
                         : QFileInfo::exists(file) ? file
                                                   : u"%1/%2.json"_s.arg(ownStories, file);
    retire();
    const Result<Scenario> scenario = Scenario::load(path);
    m_file = path;
    m_scenario = scenario.succeeded() ? *scenario : Scenario();
    Q_EMIT changed();
    if (scenario.failed()) {
        m_problem = scenario.error().message;
        setState(State::Failed);
        Q_EMIT finished(false);
        return;
    }
    begin(0);
}

void Story::restart()
{
    if (m_scenario.steps.isEmpty())
        return;
    retire();
    begin(0);
}

void Story::jump(int chapter)
{
    if (m_scenario.steps.isEmpty() || chapter < 0)
        return;
    retire();
    begin(stepOf(chapter));
}

/// In the next turn of the event loop: by then the window has let go of the old run.
void Story::begin(int untilStep)
{
    m_state = State::Playing;
    m_caption.clear();
    Q_EMIT stateChanged();
    const auto start = [this, untilStep, run = ++m_run] {
        if (run == m_run)
            startRun(untilStep);
    };
    QMetaObject::invokeMethod(this, start, Qt::QueuedConnection);
}

void Story::startRun(int untilStep)
{
    m_until = untilStep;
    m_problem.clear();
    m_chapter = -1;
    m_folder = std::make_unique<QTemporaryDir>();
    m_runner = new ScenarioRunner(m_scenario, untilStep > 0 ? ScenarioRunner::Pace::Fast : ScenarioRunner::Pace::Real);
    ScenarioRunner *const runner = m_runner;
    runner->setSpeed(m_speed);
    QStringList humans{username()};
    if (!phoneUser().isEmpty())
        humans.append(phoneUser());
    runner->setShown(humans);
    m_responder = std::make_unique<Responder>(runner);
    connect(runner, &ScenarioRunner::ready, this, [this] {
        m_ready = true;
        setState(State::Playing);
    });
    connect(runner, &ScenarioRunner::stepStarted, this, [this](int index) { noteStep(index); });
    connect(runner, &ScenarioRunner::paused, this, [this](const QString &text) {
        setState(State::Waiting, text);
        if (m_loop)
            m_alone.start(pauseInLoop);
    });
    connect(runner, &ScenarioRunner::drafted, this, [this](const QString &actor, const QString &channel, const QString &text) {
        Q_EMIT drafted(actor, double(m_runner->channelId(channel)), text);
    });
    Q_EMIT chapterChanged();
    // It lives until its last step is over, whoever has lost interest meanwhile.
    QCoro::connect(runner->run(), runner, [self = QPointer<Story>(this), runner](const ScenarioReport &report) {
        if (self && self->m_runner == runner)
            self->finish(report);
        else if (self)
            QTimer::singleShot(0, self.data(), [self, runner] {
                if (self->m_retired.removeOne(runner))
                    delete runner;
            });
    });
}

void Story::retire()
{
    m_alone.stop();
    m_responder.reset();
    ScenarioRunner *const runner = std::exchange(m_runner, nullptr);
    if (!runner)
        return;
    disconnect(runner, nullptr, this, nullptr);
    // The window lets go of the old run before there is a new one.
    m_ready = false;
    Q_EMIT stateChanged();
    if (runner->isOver()) {
        delete runner;
        return;
    }
    m_retired.append(runner);
    runner->stop();
}

void Story::leave()
{
    retire();
    ++m_run;
    m_folder.reset();
    setState(State::Idle);
    Q_EMIT left();
}

void Story::next()
{
    if (!m_runner)
        return;
    m_alone.stop();
    if (m_state == State::Waiting) {
        setState(State::Playing);
        m_runner->resume();
    } else if (m_state == State::Playing || m_state == State::Held) {
        m_runner->setHeld(m_state == State::Playing);
        setState(m_state == State::Playing ? State::Held : State::Playing);
    } else if (m_state == State::Ended) {
        restart();
    }
}

void Story::touch()
{
    if (m_loop && (m_state == State::Waiting || m_state == State::Ended || m_state == State::Held))
        m_alone.start(patience);
}

void Story::goOnByItself()
{
    if (m_state == State::Ended)
        restart();
    else
        next();
}

void Story::noteStep(int index)
{
    if (index == 0 && m_responder)
        m_responder->start(m_scenario.window.phoneActor.isEmpty() ? QStringList{username()}
                                                                  : QStringList{username(), phoneUser()});
    if (m_until > 0 && index >= m_until) {
        m_until = 0;
        m_runner->setPace(ScenarioRunner::Pace::Real);
    }
    if (m_scenario.steps.at(index).verb == "chapter"_L1) {
        ++m_chapter;
        Q_EMIT chapterChanged();
    }
}

void Story::finish(const ScenarioReport &report)
{
    m_problem = report.firstProblem();
    setState(report.passed() ? State::Ended : State::Failed);
    if (m_loop)
        m_alone.start(endInLoop);
    Q_EMIT finished(report.passed());
}

void Story::setState(State state, const QString &caption)
{
    m_state = state;
    m_caption = caption;
    Q_EMIT stateChanged();
}

} // namespace purr::lab
