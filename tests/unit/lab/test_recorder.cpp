// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/inspector.h"
#include "lab/scenariorunner.h"
#include "server/embeddedserver.h"
#include "support/answer.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace purr;
using namespace purr::lab;
using namespace Qt::Literals::StringLiterals;

/// A run with real clients is recorded as one of them; the recording is a scenario that does the same again.
class TestRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRecordingTellsWhoDidWhat();
    void aRecordingKeepsItsPauses();
    void pausesTakeNoTimeInAReplay();
    void aRecordingReplaysTheSameTenTimes();
    void aPlantedBugMakesTheReplayFail();
    void reportsNameNobody();

private:
    QTemporaryDir m_folder;
    Result<Scenario> m_recorded = Error{Failure::Kind::Invalid, u"NotRecorded"_s, {}, {}};
    QString m_report;
};

void TestRecorder::initTestCase()
{
    server::EmbeddedServer server;
    server::ServerConfig config;
    config.port = 0;
    config.dataDir = m_folder.filePath(u"server"_s);
    config.grace = {};
    config.rateLimits = false;
    const Result<quint16> port = server.start(config);
    QVERIFY(port.succeeded());
    ChatKitty ada;
    ChatKitty bob;
    for (ChatKitty *kitty : {&ada, &bob}) {
        kitty->setServer(QUrl(u"http://127.0.0.1:%1"_s.arg(*port)));
        kitty->setApiKey(u"test"_s);
        QVERIFY(answer(kitty->startSession(kitty == &ada ? u"ada"_s : u"bob"_s)).succeeded());
    }
    CreateChannelRequest request;
    request.type = ChannelType::Public;
    request.name = u"general"_s;
    request.members = {UserReference{0, u"bob"_s}};
    const Channel channel = answer(ada.createChannel(request)).value();
    const Channel bobs = answer(bob.retrieveChannel(channel.id)).value();

    Inspector inspector;
    inspector.setKitty(&ada);
    inspector.startRecording();
    const auto happened = [&](const QString &handler, int times) {
        const auto came = [&] {
            const auto &entries = inspector.events()->entries();
            return std::count_if(entries.begin(), entries.end(), [&](const LogEntry &entry) { return entry.name == handler; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(came() >= times, 60'000);
    };
    ChatSession *mine = ada.startChatSession(channel).value();
    QTRY_VERIFY_WITH_TIMEOUT(mine->isLive(), 60'000);
    ChatSession *his = bob.startChatSession(bobs).value();
    QTRY_VERIFY_WITH_TIMEOUT(his->isLive(), 60'000);
    happened(u"onParticipantEnteredChat"_s, 1);
    bob.sendKeystrokes(bobs, u"Hel"_s);
    happened(u"onReceivedKeystrokes"_s, 1);
    const Message hello = answer(bob.sendMessage(bobs, u"Hello from Bob"_s)).value();
    happened(u"onReceivedMessage"_s, 1);
    QVERIFY(answer(bob.editMessage(hello, u"Hello again"_s)).succeeded());
    happened(u"onMessageUpdated"_s, 1);
    const Message seen = answer(ada.retrieveMessage(hello)).value();
    QVERIFY(answer(ada.reactToMessage(seen, u"👍"_s)).succeeded());
    happened(u"onMessageReactionAdded"_s, 1);
    QVERIFY(answer(ada.sendMessage(channel, u"$5 for lunch"_s)).succeeded());
    happened(u"onReceivedMessage"_s, 2);
    his->end();
    happened(u"onParticipantLeftChat"_s, 1);
    m_report = inspector.bugReport();
    const QString path = inspector.stopRecording(m_folder.filePath(u"scenarios"_s));
    QVERIFY(!path.isEmpty());
    m_recorded = Scenario::load(path);
    QVERIFY2(m_recorded.succeeded(), m_recorded.failed() ? qPrintable(m_recorded.error().message) : "");
    const Result<Scenario> copied = Scenario::parse(inspector.asTest().toUtf8());
    QVERIFY2(copied.succeeded(), copied.failed() ? qPrintable(copied.error().message) : "");
}

void TestRecorder::aRecordingTellsWhoDidWhat()
{
    QStringList told;
    for (const ScenarioStep &step : m_recorded->steps) {
        if (step.verb != "wait"_L1)
            told << step.verb + u' ' + step.text(u"actor");
    }
    QCOMPARE(told, (QStringList{u"start_session ada"_s, u"start_session bob"_s, u"enter ada"_s, u"enter bob"_s, u"expect ada"_s,
                                u"type bob"_s, u"expect ada"_s, u"expect ada"_s, u"send bob"_s, u"expect ada"_s, u"expect ada"_s, u"edit bob"_s, u"expect ada"_s,
                                u"react ada"_s, u"expect ada"_s, u"send ada"_s, u"expect ada"_s, u"leave bob"_s, u"expect ada"_s}));
    QVERIFY(m_recorded->actor(u"ada")->self);
}

void TestRecorder::aRecordingKeepsItsPauses()
{
    Recorder recorder;
    recorder.start(u"ada"_s, u"Ada"_s, 1);
    const auto said = [&](int at, qint64 id, const QString &body) {
        HandlerCall call;
        call.time = QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC).addMSecs(at);
        call.channelId = 7;
        call.channel = u"General"_s;
        call.handler = u"onReceivedMessage"_s;
        call.payload = {{u"id"_s, id}, {u"body"_s, body}, {u"user"_s, QJsonObject{{u"name"_s, u"bob"_s}}}};
        recorder.note(call);
    };
    said(0, 1, u"one"_s);
    said(100, 2, u"two"_s);
    said(200, 3, u"three"_s);
    said(3'200, 4, u"four"_s);
    const Result<Scenario> scenario = Scenario::parse(recorder.toJson(u"Pauses"_s));
    QVERIFY2(scenario.succeeded(), scenario.failed() ? qPrintable(scenario.error().message) : "");
    QList<int> pauses;
    for (const ScenarioStep &step : scenario->steps) {
        if (step.verb == "wait"_L1)
            pauses << step.number(u"ms");
    }
    QCOMPARE(pauses, QList<int>{3'200});
}

/// One that had to be sat out would never end here.
void TestRecorder::pausesTakeNoTimeInAReplay()
{
    Scenario scenario = *m_recorded;
    ScenarioStep pause;
    pause.verb = u"wait"_s;
    pause.arguments = {{u"ms"_s, 24 * 3'600'000}};
    for (qsizetype i = scenario.steps.size(); i > 2; --i)
        scenario.steps.insert(i, pause);
    ScenarioRunner runner(scenario, ScenarioRunner::Pace::Fast);
    const ScenarioReport report = QCoro::waitFor(runner.run());
    QVERIFY2(report.passed(), qPrintable(report.firstProblem()));
    // Step by step they take none either.
    ScenarioRunner stepwise(scenario, ScenarioRunner::Pace::Step);
    connect(&stepwise, &ScenarioRunner::paused, &stepwise, &ScenarioRunner::resume, Qt::QueuedConnection);
    const ScenarioReport steps = QCoro::waitFor(stepwise.run());
    QVERIFY2(steps.passed(), qPrintable(steps.firstProblem()));
    QCOMPARE(steps.log, report.log);
}

void TestRecorder::aRecordingReplaysTheSameTenTimes()
{
    QString first;
    for (int i = 0; i < 10; ++i) {
        ScenarioRunner runner(*m_recorded, ScenarioRunner::Pace::Fast);
        const ScenarioReport report = QCoro::waitFor(runner.run());
        QVERIFY2(report.passed(), qPrintable(report.firstProblem()));
        QVERIFY(report.log.size() > 5);
        const QString log = report.log.join(u'\n');
        if (i == 0)
            first = log;
        QVERIFY2(log == first, qPrintable(log + u"\nis not\n"_s + first));
    }
}

void TestRecorder::aPlantedBugMakesTheReplayFail()
{
    Scenario scenario = *m_recorded;
    for (ScenarioStep &step : scenario.steps) {
        if (step.verb == "expect"_L1)
            step.arguments.insert(u"within"_s, 500);
    }
    ScenarioRunner runner(scenario, ScenarioRunner::Pace::Fast);
    connect(&runner, &ScenarioRunner::ready, this, [&] { runner.participant(u"ada"_s)->tap().setHandler(u"onMessageUpdated"_s, false); });
    const ScenarioReport report = QCoro::waitFor(runner.run());
    QVERIFY(!report.passed());
    QVERIFY2(report.firstProblem().contains("onMessageUpdated"_L1), qPrintable(report.firstProblem()));
}

void TestRecorder::reportsNameNobody()
{
    QVERIFY(m_report.contains("**onReceivedMessage**"_L1));
    QVERIFY(m_report.contains("Qt "_L1));
    QVERIFY2(!m_report.contains("Hello"_L1), qPrintable(m_report));
    QVERIFY(!m_report.contains("bob"_L1));
    QVERIFY(!m_report.contains("general"_L1));
}

PURR_TEST(TestRecorder)
#include "test_recorder.moc"
