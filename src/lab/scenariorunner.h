// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "lab/participant.h"
#include "lab/scenario.h"
#include "lab/scenarioreport.h"

#include <QTemporaryDir>

#include <map>

namespace purr::server
{
class Server;
}

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
    /// Internal: resume() or stop() was called.
    void continued();

private:
    /// Empty when all went well, otherwise what went wrong.
    using Problem = QString;

    /// A message that steps refer to by name.
    struct NamedMessage {
        qint64 id = 0;
        QString channel;
    };

    Result<void> startServer();
    QCoro::Task<Problem> seed();
    QCoro::Task<Problem> seedChannel(ScenarioChannel channel);
    QCoro::Task<Problem> play(ScenarioStep step);
    QCoro::Task<Problem> act(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> actOnMessage(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> sendTexts(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> sendFile(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> together(ScenarioStep step);
    QCoro::Task<Problem> restartServer();
    QCoro::Task<void> awaitResume(QString text);
    void logCall(const QString &actor, const HandlerCall &call);
    QCoro::Task<Problem> wait(std::chrono::milliseconds time);
    Problem changeFaults(const ScenarioStep &step);

    QCoro::Task<Problem> expectCall(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> expectNone(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> expectCount(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> expectState(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> expectHistory(ScenarioStep step, Participant *actor);
    QCoro::Task<Problem> expectFault(ScenarioStep step);

    [[nodiscard]] bool matches(const ScenarioStep &step, const Participant &actor, const HandlerCall &call) const;
    [[nodiscard]] qsizetype &cursor(const ScenarioStep &step);
    [[nodiscard]] qint64 channelId(const QString &name) const { return m_channelIds.value(name); }
    [[nodiscard]] QList<Participant *> concerned(const ScenarioStep &step) const;
    /// A step that was to fail has to, one that was not must not.
    [[nodiscard]] static Problem judge(const ScenarioStep &step, const Error &error);

    Scenario m_scenario;
    Pace m_pace;
    SystemClock m_clock;
    QTemporaryDir m_data;
    std::unique_ptr<server::Server> m_server;
    quint16 m_port = 0;
    std::map<QString, std::unique_ptr<Participant>> m_actors;
    QHash<QString, NamedMessage> m_messages;
    QHash<QString, qint64> m_channelIds;
    QHash<QString, qsizetype> m_cursors;
    std::map<QString, QStringList> m_log;
    bool m_waiting = false;
    bool m_stopped = false;
};

} // namespace purr::lab
