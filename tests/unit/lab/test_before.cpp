// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/inspector.h"
#include "lab/scenariorunner.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace purr;
using namespace purr::lab;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// Somebody saw something and opens the inspector then: what he sees of the time before, and what he hands over.
class TestBefore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void callsAreThere();
    void whatNobodyListenedToIsSaid();
    void sessionsThatAreOverHaveTheirLanes();
    void aScenarioBeginsBeforeTheInspector();
    void aScenarioFromHereBeginsWithWhoIsThere();
    void aRecordingBeginsWithWhoIsThere();

private:
    [[nodiscard]] static qsizetype count(const LogModel *log, const QString &name)
    {
        return std::ranges::count(log->entries(), name, &LogEntry::name);
    }
    /// What is done in a scenario, without pauses and expectations.
    [[nodiscard]] static QStringList deeds(const Scenario &scenario)
    {
        QStringList told;
        for (const ScenarioStep &step : scenario.steps) {
            if (step.verb != "wait"_L1 && step.verb != "expect"_L1 && step.verb != "start_session"_L1)
                told << u"%1 %2"_s.arg(step.text(u"actor"), step.verb);
        }
        return told;
    }
    /// One that does again what it tells.
    void replays(const QString &file)
    {
        const Result<Scenario> scenario = Scenario::parse(file.toUtf8());
        QVERIFY2(scenario.succeeded(), scenario.failed() ? qPrintable(scenario.error().message + file) : "");
        ScenarioRunner runner(*scenario, ScenarioRunner::Pace::Fast);
        const ScenarioReport report = QCoro::waitFor(runner.run());
        QVERIFY2(report.passed(), qPrintable(report.firstProblem() + u'\n' + file));
    }
    /// Live with all that is listened to.
    ChatSession *enter(ChatKitty &kitty, const Channel &room, bool listens = true)
    {
        ChatSession *const session = kitty.startChatSession(room).value();
        if (listens)
            listen(session, this);
        if (!QTest::qWaitFor([session] { return session->isLive(); }, 60'000))
            QTest::qFail("not live", __FILE__, __LINE__);
        return session;
    }
    /// Everything that a window listens to.
    static void listen(ChatSession *session, QObject *context)
    {
        using S = ChatSession;
        connect(session, &S::receivedMessage, context, [] {});
        connect(session, &S::messageUpdated, context, [] {});
        connect(session, &S::messageDeleted, context, [] {});
        connect(session, &S::messageRead, context, [] {});
        connect(session, &S::receivedKeystrokes, context, [] {});
        connect(session, &S::participantEnteredChat, context, [] {});
        connect(session, &S::participantLeftChat, context, [] {});
        connect(session, &S::participantsChanged, context, [] {});
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<ChatKitty> m_ada;
    std::unique_ptr<ChatKitty> m_bob;
    Channel m_room;
    Channel m_bobs;
};

void TestBefore::init()
{
    m_server = std::make_unique<LiveServer>();
    ClientOptions options;
    options.keptFrames = 100;
    options.keptCalls = 100;
    m_ada = m_server->signedIn(u"ada"_s, options);
    m_bob = m_server->signedIn(u"bob"_s);
    m_room = makeChannel(*m_ada, u"general"_s, {u"bob"_s});
    m_bobs = answer(m_bob->retrieveChannel(m_room.id)).value();
}

void TestBefore::cleanup()
{
    m_bob.reset();
    m_ada.reset();
    m_server.reset();
}

void TestBefore::callsAreThere()
{
    ChatSession *const session = enter(*m_ada, m_room, false);
    int heard = 0;
    connect(session, &ChatSession::receivedMessage, this, [&heard] { ++heard; });
    // Asked for only now that somebody listens; what is answered after that was asked after it.
    QVERIFY(answer(m_ada->retrieveChannel(m_room.id)).succeeded());
    for (int i = 0; i < 150; ++i)
        QVERIFY(answer(m_bob->sendMessage(m_bobs, QString::number(i))).succeeded());
    QTRY_COMPARE(heard, 150);
    const QDateTime opened = QDateTime::currentDateTimeUtc();
    Inspector inspector;
    inspector.setKitty(m_ada.get());
    const auto &entries = inspector.events()->entries();
    QCOMPARE(count(inspector.events(), u"onReceivedMessage"_s), 100);
    QCOMPARE(entries.front().payload().value("body"_L1).toString(), u"50"_s);
    QVERIFY(std::ranges::is_sorted(entries, {}, &LogEntry::time));
    const LogEntry &last = entries[entries.size() - 2];
    QCOMPARE(last.summary.section(u' ', 1), u"“149”"_s);
    QVERIFY(last.heard && last.latency >= 0 && last.time <= opened);
    QCOMPARE(last.lane, inspector.sessions().constFirst().number);
    QCOMPARE(inspector.sessions().constFirst().calls, 100);
    QCOMPARE(inspector.sessions().size(), 1);
    // It goes on from there, each once.
    QVERIFY(answer(m_bob->sendMessage(m_bobs, u"now"_s)).succeeded());
    QTRY_COMPARE(count(inspector.events(), u"onReceivedMessage"_s), 101);
    QCOMPARE(inspector.leaks(), 0);
}

void TestBefore::whatNobodyListenedToIsSaid()
{
    ChatSession *const session = enter(*m_ada, m_room, false);
    connect(session, &ChatSession::messageUpdated, this, [] {});
    connect(session, &ChatSession::typingUsersChanged, this, [] {});
    QTRY_VERIFY(session->topics().contains(u"messages"_s) && session->topics().contains(u"typing"_s));
    QVERIFY(answer(m_bob->sendMessage(m_bobs, u"unheard"_s)).succeeded());
    const auto came = [this] {
        return std::ranges::any_of(m_ada->lastTold(), [](const Told &told) { return told.signal.name() == "receivedMessage"; });
    };
    QTRY_VERIFY(came());
    Inspector inspector;
    inspector.setKitty(m_ada.get());
    const auto &entries = inspector.events()->entries();
    const auto message = std::ranges::find(entries, u"onReceivedMessage"_s, &LogEntry::name);
    QVERIFY(message != entries.end());
    QVERIFY(!message->heard);
    QCOMPARE(inspector.sessions().constFirst().calls, 0); // it was none
    const LogEntry &opening = entries.back();
    QCOMPARE(opening.kind, LogEntry::Kind::Control);
    QVERIFY2(opening.summary.contains("onReceivedMessage"_L1) && opening.summary.contains("onTypingStarted"_L1), qPrintable(opening.summary));
    QVERIFY(!opening.summary.contains("onMessageUpdated"_L1));
    const QJsonObject unheard = opening.payload().value("notHeardBefore"_L1).toArray().at(0).toObject();
    QCOMPARE(unheard.value("channel"_L1).toString(), u"general"_s);
    QVERIFY(unheard.value("handlers"_L1).toArray().contains(u"onTypingStarted"_s));
    // In an export as well, and there without the names of rooms when it is redacted.
    const QByteArray redacted = inspector.events()->toJsonLines(true);
    QVERIFY(redacted.contains("\"heard\":false"));
    QVERIFY(redacted.contains("onTypingStarted") && !redacted.contains("general"));
    // From here on all are.
    Inspector second;
    second.setKitty(m_ada.get());
    QVERIFY2(!second.events()->entries().back().summary.contains("onTypingStarted"_L1), qPrintable(second.events()->entries().back().summary));
}

void TestBefore::sessionsThatAreOverHaveTheirLanes()
{
    ChatSession *const gone = enter(*m_ada, m_room);
    QVERIFY(answer(m_bob->sendMessage(m_bobs, u"before the end"_s)).succeeded());
    QTRY_VERIFY(std::ranges::any_of(m_ada->lastTold(), [](const Told &told) { return told.signal.name() == "receivedMessage"; }));
    delete gone;
    ChatSession *const now = enter(*m_ada, m_room);
    Inspector inspector;
    inspector.setKitty(m_ada.get());
    QTRY_COMPARE(inspector.sessions().size(), 2);
    const SessionLane over = inspector.sessions().constLast();
    QVERIFY(over.over);
    QVERIFY2(over.history.contains(u" Starting → "_s) && over.history.contains(u" Live → "_s), qPrintable(over.history));
    QCOMPARE(over.calls, 1);
    QCOMPARE(over.channel, u"general"_s);
    const SessionLane running = inspector.sessions().constFirst();
    QVERIFY(!running.over);
    QCOMPARE(running.calls, 0);
    now->end();
    QTRY_VERIFY(inspector.sessions().constFirst().over);
    QCOMPARE(inspector.sessions().size(), 2);
}

/// What one did oneself, before and after it was opened: came, sent, edited, deleted, typed, read, left.
void TestBefore::aScenarioBeginsBeforeTheInspector()
{
    ChatSession *session = enter(*m_ada, m_room);
    ChatSession *const his = enter(*m_bob, m_bobs, false);
    const auto told = [this](const QByteArray &signal, qsizetype times) {
        const auto came = [&] { return std::ranges::count_if(m_ada->lastTold(), [&](const Told &each) { return each.signal.name() == signal; }); };
        QTRY_VERIFY_WITH_TIMEOUT(came() >= times, 60'000);
    };
    told("participantEnteredChat", 1);
    const Message mine = answer(m_ada->sendMessage(m_room, u"mine"_s)).value();
    told("receivedMessage", 1);
    QVERIFY(answer(m_ada->editMessage(mine, u"mine, better"_s)).succeeded());
    told("messageUpdated", 1);
    const Message his1 = answer(m_bob->sendMessage(m_bobs, u"his"_s)).value();
    told("receivedMessage", 2);
    QVERIFY(answer(m_ada->readMessage(answer(m_ada->retrieveMessage(his1)).value())).succeeded());
    told("messageRead", 1);
    session->sendKeystrokes(u"hm"_s);
    told("receivedKeystrokes", 1);
    session->end();
    QTRY_COMPARE(session->state(), ChatSession::State::Ended);
    session = enter(*m_ada, m_room);

    Inspector inspector;
    inspector.setKitty(m_ada.get());
    QVERIFY(answer(m_ada->sendMessage(m_room, u"again"_s)).succeeded());
    QTRY_VERIFY(count(inspector.events(), u"onReceivedMessage"_s) >= 3);
    QVERIFY(answer(m_ada->deleteMessage(mine)).succeeded());
    QTRY_COMPARE(count(inspector.events(), u"onMessageDeleted"_s), 1);
    his->end();
    QTRY_COMPARE(count(inspector.events(), u"onParticipantLeftChat"_s), 1);
    session->end();
    QTRY_COMPARE(session->state(), ChatSession::State::Ended);
    const QString file = inspector.asTest();
    const QStringList done = deeds(Scenario::parse(file.toUtf8()).value());
    QCOMPARE(done, (QStringList{u"ada enter"_s, u"bob enter"_s, u"ada send"_s, u"ada edit"_s, u"bob send"_s, u"ada read"_s, u"ada type"_s, u"ada leave"_s,
                                u"ada enter"_s, u"ada send"_s, u"ada delete"_s, u"bob leave"_s, u"ada leave"_s}));
    replays(file);
    QVERIFY(inspector.bugReport().contains("person 1: leave in room 1"_L1));
}

void TestBefore::aScenarioFromHereBeginsWithWhoIsThere()
{
    (void)enter(*m_ada, m_room);
    Inspector inspector;
    inspector.setKitty(m_ada.get());
    ChatSession *const his = enter(*m_bob, m_bobs, false);
    QTRY_COMPARE(count(inspector.events(), u"onParticipantEnteredChat"_s), 1);
    QVERIFY(answer(m_ada->sendMessage(m_room, u"first"_s)).succeeded());
    QTRY_COMPARE(count(inspector.events(), u"onReceivedMessage"_s), 1);
    const qint64 here = inspector.events()->nextSequence();
    QVERIFY(answer(m_bob->sendMessage(m_bobs, u"second"_s)).succeeded());
    QTRY_COMPARE(count(inspector.events(), u"onReceivedMessage"_s), 2);
    his->end();
    QTRY_COMPARE(count(inspector.events(), u"onParticipantLeftChat"_s), 1);
    const QString file = inspector.asTestFrom(double(here));
    QVERIFY2(!file.contains("first"_L1), qPrintable(file));
    QCOMPARE(deeds(Scenario::parse(file.toUtf8()).value()), (QStringList{u"bob enter"_s, u"ada enter"_s, u"bob send"_s, u"bob leave"_s}));
    replays(file);
    // A cleared log begins there, too.
    inspector.events()->clear();
    QVERIFY(answer(m_ada->sendMessage(m_room, u"third"_s)).succeeded());
    QTRY_COMPARE(count(inspector.events(), u"onReceivedMessage"_s), 1);
    QCOMPARE(deeds(Scenario::parse(inspector.asTest().toUtf8()).value()), (QStringList{u"ada enter"_s, u"ada send"_s}));
}

void TestBefore::aRecordingBeginsWithWhoIsThere()
{
    (void)enter(*m_ada, m_room);
    ChatSession *const his = enter(*m_bob, m_bobs, false);
    Inspector inspector;
    inspector.setKitty(m_ada.get());
    QTRY_COMPARE(m_ada->chatSession(m_room.id)->participants().size(), 2);
    QVERIFY(answer(m_ada->sendMessage(m_room, u"before it is recorded"_s)).succeeded());
    QTRY_COMPARE(count(inspector.events(), u"onReceivedMessage"_s), 1);
    inspector.startRecording();
    QVERIFY(answer(m_ada->sendMessage(m_room, u"recorded"_s)).succeeded());
    QTRY_COMPARE(count(inspector.events(), u"onReceivedMessage"_s), 2);
    his->end();
    QTRY_COMPARE(count(inspector.events(), u"onParticipantLeftChat"_s), 1);
    const QTemporaryDir folder;
    const Result<Scenario> scenario = Scenario::load(inspector.stopRecording(folder.path()));
    QVERIFY(scenario.succeeded());
    QCOMPARE(deeds(*scenario), (QStringList{u"bob enter"_s, u"ada enter"_s, u"ada send"_s, u"bob leave"_s}));
}

PURR_TEST(TestBefore)
#include "test_before.moc"
