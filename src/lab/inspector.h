// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/httplog.h"
#include "lab/logmodel.h"
#include "lab/recorder.h"
#include "lab/sessiontap.h"
#include "lab/subscriptions.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <deque>
#include <functional>
#include <memory>

namespace purr::lab
{

/// One chat session as the inspector shows it.
struct SessionLane {
    Q_GADGET
    QML_VALUE_TYPE(sessionLane)
    Q_PROPERTY(QString channel MEMBER channel CONSTANT FINAL)
    Q_PROPERTY(QString state MEMBER state CONSTANT FINAL)
    Q_PROPERTY(QString history MEMBER history CONSTANT FINAL)
    Q_PROPERTY(QStringList states MEMBER states CONSTANT FINAL)
    Q_PROPERTY(QStringList times MEMBER times CONSTANT FINAL)
    Q_PROPERTY(int calls MEMBER calls CONSTANT FINAL)
    Q_PROPERTY(int leaks MEMBER leaks CONSTANT FINAL)
    Q_PROPERTY(bool over MEMBER over CONSTANT FINAL)
    Q_PROPERTY(QString topics MEMBER topics CONSTANT FINAL)
    Q_PROPERTY(int number MEMBER number CONSTANT FINAL)

public:
    QString channel;
    /// "Live".
    QString state;
    /// Its states with their times: "14:31:02.120 Starting → 14:31:02.131 Live".
    QString history;
    /// The same in two lists, for who has other words.
    QStringList states;
    QStringList times;
    int calls = 0;
    /// Calls that came after it had ended, and messages for subscriptions that had.
    int leaks = 0;
    bool over = false;
    /// What is subscribed for it now: "messages, typing".
    QString topics;
    /// Names it as long as the inspector lives.
    int number = 0;

    friend bool operator==(const SessionLane &, const SessionLane &) = default;
};

/// One handler as a switch.
struct HandlerSwitch {
    Q_GADGET
    QML_VALUE_TYPE(handlerSwitch)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString alias MEMBER alias CONSTANT FINAL)
    Q_PROPERTY(bool on MEMBER on CONSTANT FINAL)
    Q_PROPERTY(int calls MEMBER calls CONSTANT FINAL)
    Q_PROPERTY(QStringList keptFor MEMBER keptFor CONSTANT FINAL)

public:
    QString name;
    QString alias;
    bool on = true;
    int calls = 0;
    /// While it is off: the handlers of its topic that are on, for which the topic stays subscribed.
    QStringList keptFor;

    friend bool operator==(const HandlerSwitch &, const HandlerSwitch &) = default;
};

/// Watches one client for people who test: every call of a handler, every frame, every session. Made when somebody looks, it
/// begins with the last frames and calls from before (ClientOptions::keptFrames, keptCalls). Of handlers that nobody listened
/// to there were none, since for these their topics would have to be subscribed: the log says which.
class Inspector : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY kittyChanged FINAL)
    Q_PROPERTY(purr::lab::LogModel *events READ events CONSTANT FINAL)
    Q_PROPERTY(purr::lab::LogModel *frames READ frames CONSTANT FINAL)
    Q_PROPERTY(QList<purr::lab::SessionLane> sessions READ sessions NOTIFY sessionsChanged FINAL)
    Q_PROPERTY(int chosenLane READ chosenLane WRITE setChosenLane NOTIFY sessionsChanged FINAL)
    Q_PROPERTY(QList<purr::lab::HandlerSwitch> handlers READ handlers NOTIFY sessionsChanged FINAL)
    Q_PROPERTY(QStringList handlerNames READ handlerNames CONSTANT FINAL)
    Q_PROPERTY(QStringList userHandlerNames READ userHandlerNames CONSTANT FINAL)
    Q_PROPERTY(QList<purr::Channel> rooms READ rooms NOTIFY sessionsChanged FINAL)
    Q_PROPERTY(int leaks READ leaks NOTIFY sessionsChanged FINAL)
    Q_PROPERTY(bool recording READ isRecording NOTIFY recordingChanged FINAL)
    Q_PROPERTY(int recordedSteps READ recordedSteps NOTIFY sessionsChanged FINAL)
    Q_PROPERTY(bool foreignClock MEMBER m_foreignClock NOTIFY foreignClockChanged FINAL)

public:
    explicit Inspector(QObject *parent = nullptr);
    ~Inspector() override;

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    [[nodiscard]] LogModel *events() { return &m_events; }
    [[nodiscard]] LogModel *frames() { return &m_frames; }
    /// Newest first.
    [[nodiscard]] QList<SessionLane> sessions() const;
    /// The number of the session whose handlers are shown and switched; 0 for all sessions, also those to come.
    [[nodiscard]] int chosenLane() const { return m_chosenLane; }
    void setChosenLane(int number);
    /// Those of chat sessions, with the calls of the chosen session or of all.
    [[nodiscard]] QList<HandlerSwitch> handlers() const;
    /// Of chat sessions, in the order of the documentation.
    [[nodiscard]] QStringList handlerNames() const;
    /// Of the user session, in the order of the documentation.
    [[nodiscard]] QStringList userHandlerNames() const;
    /// The channels that there is a chat session in.
    [[nodiscard]] QList<Channel> rooms() const;
    /// What a channel goes by in the lists here.
    Q_INVOKABLE QString titleOf(const purr::Channel &channel) const;
    [[nodiscard]] int leaks() const;

    /// Turns a handler of the chosen session, or of all, on or off: then it is not called, and a topic of which no handler is
    /// on is not subscribed. Messages that it was not told of are fetched when it comes on again.
    Q_INVOKABLE void setHandler(const QString &name, bool on);
    Q_INVOKABLE void forgetEnded();
    /// Writes both logs in the order of time to the folder for downloads, as JSON lines; saved() tells where.
    Q_INVOKABLE void save(bool redact);
    /// Writes the frames as a HAR file, with the WebSocket messages where browsers put them. Redacted: without headers
    /// that name somebody, and without bodies.
    Q_INVOKABLE void saveHar(bool redact);
    /// Opens the folder of a file in the desktop's file manager.
    Q_INVOKABLE void showFolderOf(const QString &file) const;
    /// The calls so far as a scenario: who did what, and what came of it.
    Q_INVOKABLE QString asTest() const;
    /// The same from that entry of the events on.
    Q_INVOKABLE QString asTestFrom(double sequence) const;
    /// A report in Markdown: versions, what happened last, payloads without names and texts.
    Q_INVOKABLE QString bugReport() const;

    /// What this user and those around him do is being written down.
    [[nodiscard]] bool isRecording() const { return m_recording; }
    [[nodiscard]] int recordedSteps() const { return m_recorder.stepCount(); }
    Q_INVOKABLE void startRecording();
    /// Saves it as a scenario in `folder`; the path, or empty when that failed or nothing happened.
    Q_INVOKABLE QString stopRecording(const QString &folder);

Q_SIGNALS:
    void kittyChanged();
    void sessionsChanged();
    void recordingChanged();
    /// The server goes by a clock of its own, as in a story: it does not tell how long anything took.
    void foreignClockChanged();
    /// What was to be saved is there; empty when it could not be written.
    void saved(const QString &path);

private:
    /// Something that is no call, but without which a scenario would not be whole.
    struct Deed {
        qint64 before; ///< sequence number of the event that came after it
        QDateTime time;
        std::function<void(Recorder &)> tell;
    };

    void note(const QDateTime &time, const std::function<void(Recorder &)> &tell);
    void noteOpening();
    void noteEntered(const QDateTime &time, qint64 channelId, const QString &channel);
    void noteLeft(const QDateTime &time, qint64 channelId);
    void noteLink(const QDateTime &time, ChatKitty::ConnectionState state);
    void noteEnd(const QDateTime &time, qint64 channelId, const QString &channel, const Error &error);
    void handlePast(const Told &told);
    void followRooms();
    void followPeople(qint64 channelId);
    void logCall(const HandlerCall &call);
    void logFrame(const WireFrame &frame);
    void logHttp(const HttpTraffic &traffic);
    void noteFrame(LogEntry &entry, const stomp::Frame &frame);
    [[nodiscard]] Recorder toldFrom(qint64 sequence) const;
    void scheduleSessions();
    void saveAs(const QString &name, const std::function<QByteArray()> &make);

    QPointer<ChatKitty> m_kitty;
    LogModel m_events;
    LogModel m_frames;
    std::unique_ptr<SessionTap> m_tap;
    Subscriptions m_subscriptions;
    Recorder m_recorder;
    std::deque<Deed> m_deeds;
    QSet<qint64> m_rooms;   ///< those that the user is in
    QSet<qint64> m_peopled; ///< of them, those whose people are noted
    int m_chosenLane = 0;
    bool m_foreignClock = false;
    bool m_recording = false;
    bool m_scheduled = false;
};

} // namespace purr::lab
