// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/filetransfer.h"
#include "lab/inspector.h"
#include "lab/participant.h"
#include "lab/scenariorunner.h"
#include "server/limits.h"
#include "support/answer.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <QFile>
#include <QScopeGuard>

#include <algorithm>

using namespace purr;
using namespace purr::lab;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

Fault refusing(const QString &error = u"RateLimitedError"_s)
{
    const QJsonObject toxic{{u"name"_s, u"refuse"_s},
                            {u"type"_s, u"refuse"_s},
                            {u"stream"_s, u"upstream"_s},
                            {u"attributes"_s, QJsonObject{{u"error"_s, error}}}};
    return {Toxic::fromJson(toxic).value(), 0, {}};
}

HandlerCall called(const QString &handler, const QJsonObject &payload)
{
    HandlerCall call;
    call.time = QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC);
    call.channelId = 7;
    call.channel = u"General"_s;
    call.handler = handler;
    call.payload = payload;
    return call;
}

QStringList stepsOf(const Scenario &scenario)
{
    QStringList told;
    for (const ScenarioStep &step : scenario.steps) {
        if (step.verb == "wait"_L1)
            continue;
        QStringList words{step.verb, step.text(u"actor")};
        for (const QString &name : {u"message"_s, u"to"_s, u"text"_s, u"name"_s, u"handler"_s, u"as"_s, u"fails"_s}) {
            if (step.has(name))
                words << step.text(name);
        }
        told << words.join(u' ');
    }
    return told;
}

} // namespace

/// What somebody who tests has seen by hand, mishaps and all, is what his recording shows to others.
class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingThatHappenedIsLeftOut();
    void thePastIsToldFirst();
    void aStepIsOneLineThatBeginsWithWhoDoesWhat();
    void theReplayShowsTheSameTenTimes();
    void whoIsOnlyTypingIsThere();
    void editsOfTheOldAreToldToo();
    void aRefusedFileIsToldWithItsSize();
    void whatAFaultDidNeedsNoStep();
    void aRoomThatWasRefusedIsTold();
    void typingIsToldAndShowsTheSameTenTimes();
    void longDraftsFitBothPaces();
    void whoLeavesWasThere();

private:
    QByteArray m_file;
    Result<Scenario> m_recorded = Error{Failure::Kind::Invalid, u"NotRecorded"_s, {}, {}};
};

void TestHandOver::initTestCase()
{
    const test::LiveServer server;
    SystemClock clock;
    ChaosProxy line(&clock);
    line.setTarget(u"127.0.0.1"_s, server.port());
    const Result<quint16> port = line.listen();
    QVERIFY(port.succeeded());
    ClientOptions options;
    options.firstRetry = 20ms;
    FaultBoard::putInto(options);
    OutboxEntry last;
    const std::unique_ptr<ChatKitty> ada = server.client(options);
    // While its client says goodbye nobody would hear it.
    const auto cut = qScopeGuard([&line] { line.cutAll(ChaosProxy::Cut::Reset); });
    ada->setServer(QUrl(u"http://127.0.0.1:%1"_s.arg(*port)));
    QVERIFY(get(ada->startSession(u"ada"_s)));
    Participant::Setup setup;
    setup.name = u"bob"_s;
    setup.apiKey = u"test"_s;
    setup.fast = true;
    Participant bob(setup, &clock);
    QVERIFY(bob.setServer(u"127.0.0.1"_s, server.port()).succeeded());
    QVERIFY(QCoro::waitFor(bob.startSession()).succeeded());

    const Channel channel = test::makeChannel(*ada, u"general"_s, {u"bob"_s});
    bob.learnChannel(u"general"_s, channel.id);
    const Message earlier = answer(bob.send(u"general"_s, u"Earlier"_s)).value();
    QVERIFY(QCoro::waitFor(bob.enter(u"general"_s)).succeeded());

    Inspector inspector;
    inspector.setKitty(ada.get());
    ChatSession *const session = ada->startChatSession(channel).value();
    QTRY_COMPARE(session->participants().size(), 2);
    QTRY_VERIFY(session->isLive());
    QHash<QString, int> seen;
    const auto happened = [&](const QString &handler) {
        const int wanted = ++seen[handler];
        const auto came = [&] {
            const auto &entries = inspector.events()->entries();
            return std::count_if(entries.begin(), entries.end(), [&](const LogEntry &entry) { return entry.name == handler; });
        };
        QTRY_VERIFY2(came() >= wanted, qPrintable(handler));
    };
    inspector.startRecording();

    // What was not sent, and was after a retry.
    SendMessageRequest text;
    text.body = u"Hello"_s;
    connect(ada->outbox(), &Outbox::outboxChanged, this, [&last](const OutboxEntry &entry) { last = entry; });
    FaultBoard::program()->add(refusing());
    QVERIFY(get(ada->outbox()->post(channel, text)));
    QTRY_COMPARE(last.state, Delivery::State::Failed);
    FaultBoard::program()->clear();
    ada->outbox()->retry(last.key);
    happened(u"onReceivedMessage"_s);
    QTRY_COMPARE(last.state, Delivery::State::Sent);
    const Message hello = last.message;
    // A deleted message and its successor.
    const Message one = answer(bob.send(u"general"_s, u"one"_s)).value();
    happened(u"onReceivedMessage"_s);
    QVERIFY(get(bob.kitty().deleteMessage(one)));
    happened(u"onMessageDeleted"_s);
    const Message two = answer(bob.send(u"general"_s, u"two"_s)).value();
    happened(u"onReceivedMessage"_s);
    // A file, and answers to a new message and to an old one.
    QFile notes(server.folder().filePath(u"notes.txt"_s));
    QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("Notes") == 5);
    notes.close();
    QVERIFY(get(bob.sendFile(u"general"_s, notes.fileName())));
    happened(u"onReceivedMessage"_s);
    text.body = u"three"_s;
    QVERIFY(get(bob.kitty().sendMessage(two, text)));
    happened(u"onReceivedMessage"_s);
    text.body = u"four"_s;
    QVERIFY(get(bob.kitty().sendMessage(earlier, text)));
    happened(u"onReceivedMessage"_s);
    // An edit that is refused.
    FaultBoard::program()->add(refusing());
    QCOMPARE(answer(ada->editMessage(hello, u"Hello?"_s)).error().code, u"RateLimitedError"_s);
    FaultBoard::program()->clear();
    // Lost links.
    bob.goOffline();
    happened(u"onParticipantPresenceChanged"_s);
    QVERIFY(bob.comeBack().succeeded());
    happened(u"onParticipantPresenceChanged"_s);
    QTRY_COMPARE(session->participants().size(), 2);
    QVERIFY(line.setDown(true).succeeded());
    QTRY_COMPARE(ada->state(), ChatKitty::ConnectionState::Reconnecting);
    QVERIFY(line.setDown(false).succeeded());
    ada->reconnectNow();
    QTRY_VERIFY(ada->isOnline());
    QVERIFY(get(bob.send(u"general"_s, u"five"_s)));
    happened(u"onReceivedMessage"_s);

    QFile file(inspector.stopRecording(server.folder().filePath(u"scenarios"_s)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_file = file.readAll();
    m_recorded = Scenario::parse(m_file);
    QVERIFY2(m_recorded.succeeded(), m_recorded.failed() ? qPrintable(m_recorded.error().message) : "");
}

void TestHandOver::nothingThatHappenedIsLeftOut()
{
    const QString got = u"expect ada onReceivedMessage"_s;
    QCOMPARE(stepsOf(*m_recorded),
             (QStringList{u"start_session ada"_s, u"start_session bob"_s, u"enter bob"_s, u"enter ada"_s,
                          u"fault ada"_s, u"send ada Hello RateLimitedError"_s, u"fault_off ada refuse"_s, u"send ada Hello m1"_s, got,
                          u"send bob one m2"_s, got, u"delete bob m2"_s, u"expect ada onMessageDeleted"_s, u"send bob two m3"_s, got,
                          u"send_file bob notes.txt m4"_s, got, u"reply bob m3 three m5"_s, got, u"reply bob m6 four m7"_s, got,
                          u"fault ada"_s, u"edit ada m1 Hello? RateLimitedError"_s, u"fault_off ada refuse"_s,
                          u"go_offline bob"_s, u"expect ada onParticipantLeftChat"_s, u"expect ada onParticipantPresenceChanged"_s,
                          u"come_back bob"_s, u"expect ada onParticipantPresenceChanged"_s, u"expect ada onParticipantEnteredChat"_s,
                          u"go_offline ada"_s, u"come_back ada"_s, u"send bob five m8"_s, got}));
}

void TestHandOver::thePastIsToldFirst()
{
    const QList<SeedMessage> messages = m_recorded->channels.at(0).messages;
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.at(0).as, u"m6"_s);
}

void TestHandOver::aStepIsOneLineThatBeginsWithWhoDoesWhat()
{
    const QList<QByteArray> lines = m_file.split('\n');
    const auto isStep = [](const QByteArray &line) { return line.startsWith("    { \"do\": \""); };
    QCOMPARE(qsizetype(std::count_if(lines.begin(), lines.end(), isStep)), m_recorded->steps.size());
    const QByteArray two = R"(
    { "do": "send", "actor": "bob", "channel": "general", "text": "two", "as": "m3" },
    { "do": "expect", "actor": "ada", "channel": "general", "handler": "onReceivedMessage", "match": {"body": "two"} },
)";
    QVERIFY2(m_file.contains(two), m_file.constData());
    QVERIFY2(m_file.startsWith("{\n  \"version\": 1,\n  \"name\": "), m_file.constData());
}

void TestHandOver::theReplayShowsTheSameTenTimes()
{
    QString first;
    for (int i = 0; i < 10; ++i) {
        ScenarioRunner runner(*m_recorded, ScenarioRunner::Pace::Fast);
        const ScenarioReport report = QCoro::waitFor(runner.run());
        QVERIFY2(report.passed(), qPrintable(report.firstProblem()));
        const QString log = report.log.join(u'\n');
        if (i == 0)
            first = log;
        QVERIFY2(log == first, qPrintable(log + u"\nis not\n"_s + first));
    }
    QVERIFY(first.contains(u"onMessageDeleted"_s));
}

void TestHandOver::whoIsOnlyTypingIsThere()
{
    Recorder recorder;
    recorder.start(u"ada"_s, u"Ada"_s, 1);
    recorder.note(called(u"onReceivedKeystrokes"_s, {{u"username"_s, u"zoe"_s}, {u"keys"_s, u"Hel"_s}}));
    const Result<Scenario> scenario = Scenario::parse(recorder.toJson(u"Typing"_s));
    QVERIFY2(scenario.succeeded(), scenario.failed() ? qPrintable(scenario.error().message) : "");
    QCOMPARE(stepsOf(*scenario), (QStringList{u"start_session ada"_s, u"start_session zoe"_s, u"enter zoe"_s, u"type zoe Hel"_s,
                                              u"expect ada onReceivedKeystrokes"_s}));
}

void TestHandOver::editsOfTheOldAreToldToo()
{
    const auto message = [](qint64 id, const QString &body, const QString &edited) {
        return QJsonObject{{u"id"_s, id}, {u"body"_s, body}, {u"user"_s, QJsonObject{{u"name"_s, u"zoe"_s}}}, {u"lastEditedTime"_s, edited}};
    };
    Recorder recorder;
    recorder.start(u"ada"_s, u"Ada"_s, 1);
    HandlerCall call = called(u"onReceivedMessage"_s, message(3, u"new"_s, {}));
    call.time = QDateTime::fromString(u"2026-03-12T09:00:00.000Z"_s, Qt::ISODateWithMs);
    recorder.note(call);
    call.handler = u"onMessageUpdated"_s;
    // One is answered and one was edited long ago; neither says anything else now.
    for (const QJsonObject &update : {message(1, u"one"_s, {}), message(2, u"two"_s, u"2026-03-12T08:00:00.000Z"_s),
                                      message(2, u"two, mended"_s, u"2026-03-12T09:00:05.000Z"_s),
                                      message(2, u"two, mended"_s, u"2026-03-12T09:00:05.000Z"_s)}) {
        call.payload = update;
        recorder.note(call);
    }
    const Result<Scenario> scenario = Scenario::parse(recorder.toJson(u"Edits"_s));
    QVERIFY2(scenario.succeeded(), scenario.failed() ? qPrintable(scenario.error().message) : "");
    QCOMPARE(stepsOf(*scenario), (QStringList{u"start_session ada"_s, u"start_session zoe"_s, u"enter zoe"_s, u"send zoe new m1"_s,
                                              u"expect ada onReceivedMessage"_s, u"edit zoe m2 two, mended"_s, u"expect ada onMessageUpdated"_s}));
    QCOMPARE(scenario->channels.at(0).messages.size(), 1);
    QCOMPARE(scenario->channels.at(0).messages.at(0).text, u"…"_s);
}

void TestHandOver::aRefusedFileIsToldWithItsSize()
{
    const test::LiveServer server;
    const std::unique_ptr<ChatKitty> ada = server.signedIn(u"ada"_s);
    const Channel channel = test::makeChannel(*ada, u"general"_s);
    Inspector inspector;
    inspector.setKitty(ada.get());
    inspector.startRecording();
    ChatSession *const session = ada->startChatSession(channel).value();
    QTRY_VERIFY(session->isLive());
    QFile film(server.folder().filePath(u"film.mp4"_s));
    constexpr qint64 tooMuch = server::limits::uploadFile + 1;
    QVERIFY(film.open(QIODevice::WriteOnly) && film.resize(tooMuch));
    const FileTransfer *const transfer = ada->sendFile(channel, film.fileName());
    QTRY_COMPARE(transfer->state(), FileTransfer::State::Failed);
    QFile file(inspector.stopRecording(server.folder().filePath(u"scenarios"_s)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Scenario> scenario = Scenario::parse(file.readAll());
    QVERIFY2(scenario.succeeded(), scenario.failed() ? qPrintable(scenario.error().message) : "");
    QCOMPARE(stepsOf(*scenario).constLast(), u"send_file ada film.mp4 PayloadTooLargeError"_s);
    QCOMPARE(scenario->steps.constLast().number(u"size"), int(tooMuch));
    ScenarioRunner runner(*scenario, ScenarioRunner::Pace::Fast);
    const ScenarioReport report = QCoro::waitFor(runner.run());
    QVERIFY2(report.passed(), qPrintable(report.firstProblem()));
}

void TestHandOver::whatAFaultDidNeedsNoStep()
{
    Recorder recorder;
    recorder.start(u"ada"_s, u"Ada"_s, 1);
    recorder.noteFaults({refusing()});
    recorder.noteOnline(false);
    recorder.noteFaults({});
    recorder.noteOnline(true);
    QCOMPARE(recorder.stepCount(), 2);
    recorder.noteOnline(false);
    recorder.noteOnline(true);
    QCOMPARE(recorder.stepCount(), 4);
}

void TestHandOver::aRoomThatWasRefusedIsTold()
{
    FaultBoard::program()->clear();
    const test::LiveServer server;
    ClientOptions options;
    FaultBoard::putInto(options);
    const std::unique_ptr<ChatKitty> ada = server.signedIn(u"ada"_s, options);
    const Channel channel = test::makeChannel(*ada, u"general"_s);
    Inspector inspector;
    inspector.setKitty(ada.get());
    inspector.startRecording();
    FaultBoard::program()->add(refusing(u"AccessDeniedError"_s));
    ChatSession *const session = ada->startChatSession(channel).value();
    QTRY_COMPARE(session->state(), ChatSession::State::Failed);
    FaultBoard::program()->clear();
    const Result<Scenario> scenario = Scenario::load(inspector.stopRecording(server.folder().filePath(u"scenarios"_s)));
    QVERIFY2(scenario.succeeded(), scenario.failed() ? qPrintable(scenario.error().message) : "");
    QCOMPARE(stepsOf(*scenario),
             (QStringList{u"start_session ada"_s, u"fault ada"_s, u"enter ada AccessDeniedError"_s, u"fault_off ada refuse"_s}));
    ScenarioRunner runner(*scenario, ScenarioRunner::Pace::Fast);
    const ScenarioReport report = QCoro::waitFor(runner.run());
    QVERIFY2(report.passed(), qPrintable(report.firstProblem()));
}

void TestHandOver::typingIsToldAndShowsTheSameTenTimes()
{
    const test::LiveServer server;
    const std::unique_ptr<ChatKitty> ada = server.signedIn(u"ada"_s);
    const std::unique_ptr<ChatKitty> bob = server.signedIn(u"bob"_s);
    const Channel channel = test::makeChannel(*ada, u"general"_s, {u"bob"_s});
    const Channel bobs = answer(bob->retrieveChannel(channel.id)).value();
    Inspector inspector;
    inspector.setKitty(ada.get());
    ChatSession *const session = ada->startChatSession(channel).value();
    QTRY_VERIFY(session->isLive());
    inspector.startRecording();
    ChatSession *const his = bob->startChatSession(bobs).value();
    QTRY_VERIFY(his->isLive());
    QHash<QString, int> seen;
    const auto happened = [&](const QString &handler) {
        const int wanted = ++seen[handler];
        const auto came = [&] {
            const auto &entries = inspector.events()->entries();
            return std::count_if(entries.begin(), entries.end(), [&](const LogEntry &entry) { return entry.name == handler; });
        };
        QTRY_VERIFY2(came() >= wanted, qPrintable(handler));
    };
    const QString started = u"onTypingStarted"_s;
    const QString stopped = u"onTypingStopped"_s;
    happened(u"onParticipantEnteredChat"_s);
    // Sent, given up, and gone in the middle of it.
    his->sendKeystrokes(u"Hi"_s);
    happened(started);
    his->sendKeystrokes(u"Hi there"_s);
    QTRY_VERIFY(inspector.events()->entries().back().payload().value(u"keys"_s).toString() == u"Hi there"_s);
    QVERIFY(answer(bob->sendMessage(bobs, u"Hi there"_s)).succeeded());
    happened(stopped);
    happened(u"onReceivedMessage"_s);
    his->sendKeystrokes(u"Hm"_s);
    happened(started);
    his->sendKeystrokes({});
    happened(stopped);
    his->sendKeystrokes(u"Ho"_s);
    happened(started);
    his->end();
    happened(stopped);
    happened(u"onParticipantLeftChat"_s);
    const Result<Scenario> scenario = Scenario::load(inspector.stopRecording(server.folder().filePath(u"scenarios"_s)));
    QVERIFY2(scenario.succeeded(), scenario.failed() ? qPrintable(scenario.error().message) : "");
    const QString keys = u"expect ada onReceivedKeystrokes"_s;
    const QString on = u"expect ada "_s + started;
    const QString off = u"expect ada "_s + stopped;
    QCOMPARE(stepsOf(*scenario),
             (QStringList{u"start_session ada"_s, u"start_session bob"_s, u"enter ada"_s, u"enter bob"_s, u"expect ada onParticipantEnteredChat"_s,
                          u"type bob Hi"_s, keys, on, u"type bob Hi there"_s, keys,
                          u"send bob Hi there m1"_s, off, u"expect ada onReceivedMessage"_s,
                          u"type bob Hm"_s, keys, on, u"type bob "_s, off, u"type bob Ho"_s, keys, on,
                          u"leave bob"_s, off, u"expect ada onParticipantLeftChat"_s}));
    QString first;
    for (int i = 0; i < 10; ++i) {
        ScenarioRunner runner(*scenario, ScenarioRunner::Pace::Fast);
        const ScenarioReport report = QCoro::waitFor(runner.run());
        QVERIFY2(report.passed(), qPrintable(report.firstProblem()));
        const QString log = report.log.join(u'\n');
        if (i == 0)
            first = log;
        QVERIFY2(log == first, qPrintable(log + u"\nis not\n"_s + first));
    }
    QVERIFY2(first.count(stopped) >= 3, qPrintable(first));
}

/// Typed at once the draft comes before the news that somebody types, letter by letter after it.
void TestHandOver::longDraftsFitBothPaces()
{
    Recorder recorder;
    recorder.start(u"ada"_s, u"Ada"_s, 1);
    recorder.noteEntered(7, u"General"_s);
    recorder.note(called(u"onReceivedKeystrokes"_s, {{u"username"_s, u"zoe"_s}, {u"keys"_s, u"Hello there"_s}}));
    recorder.note(called(u"onTypingStarted"_s, {{u"name"_s, u"zoe"_s}}));
    // By itself, as far as anybody knows.
    recorder.note(called(u"onTypingStopped"_s, {{u"name"_s, u"zoe"_s}}));
    const Result<Scenario> scenario = Scenario::parse(recorder.toJson(u"Typing"_s));
    QVERIFY2(scenario.succeeded(), scenario.failed() ? qPrintable(scenario.error().message) : "");
    QCOMPARE(stepsOf(*scenario), (QStringList{u"start_session ada"_s, u"start_session zoe"_s, u"enter ada"_s, u"enter zoe"_s, u"type zoe Hello there"_s,
                                              u"expect ada onTypingStarted"_s, u"type zoe "_s, u"expect ada onTypingStopped"_s}));
    for (const auto pace : {ScenarioRunner::Pace::Fast, ScenarioRunner::Pace::Real}) {
        ScenarioRunner runner(*scenario, pace);
        const ScenarioReport report = QCoro::waitFor(runner.run());
        QVERIFY2(report.passed(), qPrintable(report.firstProblem()));
    }
}

void TestHandOver::whoLeavesWasThere()
{
    Recorder recorder;
    recorder.start(u"ada"_s, u"Ada"_s, 1);
    recorder.noteEntered(7, u"General"_s);
    const QJsonObject away{{u"online"_s, false}};
    recorder.note(called(u"onParticipantLeftChat"_s, {{u"id"_s, 9}, {u"name"_s, u"zoe"_s}}));
    HandlerCall call = called(u"onParticipantPresenceChanged"_s, {{u"id"_s, 9}, {u"name"_s, u"zoe"_s}, {u"presence"_s, away}});
    call.time = call.time.addSecs(1);
    recorder.note(call);
    const Result<Scenario> scenario = Scenario::parse(recorder.toJson(u"Leaving"_s));
    QVERIFY2(scenario.succeeded(), scenario.failed() ? qPrintable(scenario.error().message) : "");
    QCOMPARE(stepsOf(*scenario), (QStringList{u"start_session ada"_s, u"start_session zoe"_s, u"enter zoe"_s, u"enter ada"_s, u"leave zoe"_s,
                                              u"expect ada onParticipantLeftChat"_s, u"go_offline zoe"_s,
                                              u"expect ada onParticipantPresenceChanged"_s}));
}

PURR_TEST(TestHandOver)
#include "test_handover.moc"
