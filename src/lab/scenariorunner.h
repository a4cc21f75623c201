// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "lab/participant.h"
#include "lab/scenario.h"
#include "lab/scenarioreport.h"
#include "lab/storyseed.h"
#include "server/embeddedserver.h"

#include <QTemporaryDir>

#include <map>

namespace purr::lab
{

/// Plays one scenario: a server of its own, a real client for each actor, then step by step. Stops at the first step
/// that fails. Needs an event loop; lives on the thread that made it.
class ScenarioRunner : public QObject
{
    Q_OBJECT

public:
    enum class Pace {
        Fast, ///< for checks: waits are skipped, nobody types slowly, pauses do not stop
        Real, ///< for people who watch
        Step, ///< as Fast, but every step waits for resume()
    };

    ScenarioRunner(const Scenario &scenario, Pace pace, QObject *parent = nullptr);
    ~ScenarioRunner() override;

    /// Once per object.
    QCoro::Task<ScenarioReport> run();
    /// Ends a `pause`, or lets the next step come.
    void resume();
    /// Skips what is left.
    void stop();
    /// Changes while it runs, at the next wait: Fast skips to what comes later, Real is for watching it.
    void setPace(Pace pace);
    /// How many times faster than people do it; with Pace::Real.
    void setSpeed(double speed) { m_speed = speed; }
    /// Stops the time of the scenario until it is let go on.
    void setHeld(bool held);
    /// Actors who have a window of their own: what they type appears there, see drafted().
    void setShown(const QStringList &actors) { m_shown = actors; }
    /// The day that a scenario with a time plays on; today unless set.
    void setDay(const QDate &day) { m_day = day; }
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    /// Of a channel of the scenario; 0 when it is not there yet.
    [[nodiscard]] qint64 channelId(const QString &name) const { return m_channelIds.value(name); }
    /// Whether run() has given its report.
    [[nodiscard]] bool isOver() const { return m_over; }
    /// Whether a step has sent this message, not somebody at a window.
    [[nodiscard]] bool isScripted(qint64 messageId) const { return m_sent.contains(messageId); }

    /// Where the server listens, for a client that wants to watch; 0 before it runs.
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] Participant *participant(const QString &name) const;

Q_SIGNALS:
    /// The server is up and holds the seed data.
    void ready();
    void stepStarted(int index, const QString &description);
    /// Waits for resume().
    void paused(const QString &text);
    void called(const QString &actor, const purr::lab::HandlerCall &call);
    /// An actor with a window has typed this far; empty when it was sent.
    void drafted(const QString &actor, const QString &channel, const QString &text);
    /// Internal: resume() or stop() was called.
    void continued();

private:
    /// Empty when all went well, otherwise what went wrong.
    using Problem = QString;

    using NamedMessage = StorySeed::Named;

    Result<void> startServer();
    QCoro::Task<ScenarioReport> playAll();
    QCoro::Task<Problem> seed();
    Result<void> prepareStory();
    QCoro::Task<Problem> makeActor(ScenarioActor actor);
    QCoro::Task<Problem> bringStoryPeople();
    /// Waits so long in the time of the scenario.
    QCoro::Task<void> pass(std::chrono::milliseconds time);
    QCoro::Task<Error> typeText(Participant *actor, QString channel, QString text);
    QCoro::Task<Result<Message>> sendOne(ScenarioStep step, Participant *actor, QString text, qint64 quoted);
    void noteSent(const ScenarioStep &step, const QString &channel, const Result<Message> &sent);
    QCoro::Task<Problem> seedChannel(ScenarioChannel channel);
    QCoro::Task<Problem> play(ScenarioStep step);
    QCoro::Task<Problem> act(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> actOnMessage(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> sendTexts(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> sendFile(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> together(ScenarioStep step);
    QCoro::Task<Problem> restartServer();
    QCoro::Task<void> settle();
    QCoro::Task<void> ask(std::function<bool(Participant *)> who);
    QCoro::Task<void> settleFaults();
    QCoro::Task<void> awaitResume(QString text);
    void logCall(const QString &actor, const HandlerCall &call);
    Problem changeFaults(const ScenarioStep &step);

    QCoro::Task<Problem> expectCall(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> expectNone(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> expectCount(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> expectState(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> expectHistory(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> expectFault(ScenarioStep step);

    /// Whether it is of the handler and channel of the step.
    [[nodiscard]] bool isOfStep(const ScenarioStep &step, const HandlerCall &call) const;
    /// The paths of what the step's `match` wants otherwise.
    [[nodiscard]] QStringList misfits(const ScenarioStep &step, const HandlerCall &call) const;
    [[nodiscard]] bool matches(const ScenarioStep &step, const HandlerCall &call) const;
    /// What is wrong with the call that came nearest to what the step wants, for a report; empty when none did.
    [[nodiscard]] QString nearest(const ScenarioStep &step, const QList<HandlerCall> &calls, qsizetype from) const;
    [[nodiscard]] qsizetype &cursor(const ScenarioStep &step);
    [[nodiscard]] QList<Participant *> concerned(const ScenarioStep &step) const;
    /// A step that was to fail has to, one that was not must not.
    [[nodiscard]] static Problem judge(const ScenarioStep &step, const Error &error);

    Scenario m_scenario;
    Pace m_pace;
    SystemClock m_clock;
    QTemporaryDir m_data;
    server::EmbeddedServer m_server;
    StoryClock::Time m_time = std::make_shared<std::atomic<qint64>>(0);
    QDate m_day = QDate::currentDate();
    double m_speed = 1;
    bool m_held = false;
    QStringList m_shown;
    QSet<qint64> m_sent;
    quint16 m_port = 0;
    std::map<QString, std::unique_ptr<Participant>> m_actors;
    QHash<QString, NamedMessage> m_messages;
    QHash<QString, qint64> m_channelIds;
    QHash<QString, qsizetype> m_cursors;
    std::map<QString, QStringList> m_log;
    bool m_waiting = false;
    bool m_stopped = false;
    bool m_over = false;
};

} // namespace purr::lab
