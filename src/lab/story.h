// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "lab/responder.h"
#include "lab/scenariorunner.h"

#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace purr::lab
{

/// Plays scenarios in a window: a server of its own in a temporary folder, a real client for everyone in it, and the
/// window as the user that the file names. Pauses, jumps, loops, and starts over, always the same. Nothing outside of
/// the temporary folder is read or written but the scenario and its files.
class Story : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList files READ files CONSTANT FINAL)
    Q_PROPERTY(QStringList titles READ titles CONSTANT FINAL)
    Q_PROPERTY(QString file READ file NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY changed FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString caption READ caption NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QStringList chapters READ chapters NOTIFY changed FINAL)
    Q_PROPERTY(int chapter READ chapter NOTIFY chapterChanged FINAL)
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY speedChanged FINAL)
    Q_PROPERTY(bool loop READ loops WRITE setLoop NOTIFY loopChanged FINAL)
    Q_PROPERTY(QUrl server READ server NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString apiKey READ apiKey CONSTANT FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString username READ username NOTIFY changed FINAL)
    Q_PROPERTY(QStringList names READ names NOTIFY changed FINAL)
    Q_PROPERTY(bool liveText READ liveText NOTIFY changed FINAL)
    Q_PROPERTY(QString phoneUser READ phoneUser NOTIFY changed FINAL)

public:
    enum class State {
        Idle,
        Playing,
        Waiting, ///< at a pause of the story, until next()
        Held,    ///< stopped by the presenter
        Ended,
        Failed, ///< `problem` says why
    };
    Q_ENUM(State)

    explicit Story(QObject *parent = nullptr);
    ~Story() override;

    /// The stories that are in the program, and what they are called.
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QStringList titles() const;

    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] QString title() const { return m_scenario.name; }
    /// Of what the file tells.
    [[nodiscard]] int stepCount() const { return int(m_scenario.steps.size()); }
    [[nodiscard]] State state() const { return m_state; }
    /// From play() to leave().
    [[nodiscard]] bool isActive() const { return m_state != State::Idle; }
    /// Whether the window can sign in.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// What the presenter is to know now.
    [[nodiscard]] QString caption() const { return m_caption; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QStringList chapters() const;
    /// The one that plays; -1 before the first.
    [[nodiscard]] int chapter() const { return m_chapter; }
    [[nodiscard]] double speed() const { return m_speed; }
    void setSpeed(double speed);
    [[nodiscard]] bool loops() const { return m_loop; }
    /// Goes on by itself at pauses and starts over at the end, once nobody has touched it for a while.
    void setLoop(bool loop);

    [[nodiscard]] QUrl server() const;
    [[nodiscard]] QString apiKey() const { return QStringLiteral("lab"); }
    /// For what the window keeps while it plays; new for every start.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString username() const;
    /// The display names of all people of the story.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool liveText() const { return m_scenario.window.liveText; }
    /// Who sits at the phone beside the window; empty: nobody.
    [[nodiscard]] QString phoneUser() const { return m_scenario.window.phoneActor; }

    /// A file, or a story of the program by name; empty: "team-day".
    Q_INVOKABLE void play(const QString &file);
    /// Back to the start.
    Q_INVOKABLE void restart();
    /// Goes on at a pause, else stops or lets it go on.
    Q_INVOKABLE void next();
    /// To the start of a chapter: from the start, without waiting.
    Q_INVOKABLE void jump(int chapter);
    Q_INVOKABLE void leave();
    /// leave(), and waits until nothing of it is left; before the program ends.
    void settle();
    /// Somebody is there: a loop waits for him.
    Q_INVOKABLE void touch();
    /// Ids of the channels that the window opens, in order.
    Q_INVOKABLE QList<double> panes() const;
    Q_INVOKABLE double phoneChannel() const;

Q_SIGNALS:
    void changed();
    void stateChanged();
    void chapterChanged();
    void speedChanged();
    void loopChanged();
    /// Somebody at a window of the story types this.
    void drafted(const QString &actor, double channelId, const QString &text);
    /// leave() was called.
    void left();
    /// A run has ended by itself or by a problem.
    void finished(bool passed);

private:
    void begin(int untilStep);
    void startRun(int untilStep);
    void retire();
    void setState(State state, const QString &caption = {});
    void noteStep(int index);
    void finish(const ScenarioReport &report);
    void goOnByItself();
    [[nodiscard]] int stepOf(int chapter) const;

    QString m_file;
    Scenario m_scenario;
    ScenarioRunner *m_runner = nullptr;
    /// Those whose last step is not over yet.
    QList<ScenarioRunner *> m_retired;
    std::unique_ptr<Responder> m_responder;
    std::unique_ptr<QTemporaryDir> m_folder;
    QTimer m_alone;
    QString m_caption;
    QString m_problem;
    State m_state = State::Idle;
    /// Steps before this one are skipped over.
    int m_until = 0;
    int m_chapter = -1;
    /// Counts the starts; a later one overtakes an earlier one.
    int m_run = 0;
    double m_speed = 1;
    bool m_loop = false;
    bool m_ready = false;
};

} // namespace purr::lab
