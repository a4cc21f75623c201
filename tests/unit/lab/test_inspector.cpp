// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/calltelling.h"
#include "lab/inspector.h"
#include "lab/servertime.h"
#include "support/liveserver.h"
#include "support/testmain.h"
#include "unit/client/scriptedserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>

#include <algorithm>

using namespace purr;
using namespace purr::lab;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// What the inspector writes down of a client on a real server.
class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWholeRunIsOneFileInOrder();
    void framesKnowTheirSession();
    void aForeignClockTellsNoLatency_data();
    void aForeignClockTellsNoLatency();
    void aDeletedSessionHasEnded();
    void whatCameBeforeIsThere();
    void secretsStayOut();
    void framesTellWhatTheyAreAbout();
    void messagesForEndedSubscriptionsAreLeaks();
    void whatWasOnItsWayIsNoLeak();
    void aHandlerThatIsOffSaysWhatKeepsItsTopic();
    void oneSessionAloneIsShown();
    void aReportHasStepsAndNoLinks();
    void latenciesGoByTheServersTimes();
    void summariesShowWhatChanged();

private:
    /// Of the entry of that name in a log; of the newest.
    static LogEntry named(LogModel *log, const QString &name)
    {
        for (auto entry = log->entries().rbegin(); entry != log->entries().rend(); ++entry) {
            if (entry->name == name)
                return *entry;
        }
        return {};
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<ChatKitty> m_kitty;
    Channel m_room;
};

void TestInspector::init()
{
    m_server = std::make_unique<LiveServer>();
    m_kitty = m_server->client();
    QVERIFY(answer(m_kitty->startSession(u"ada"_s)).succeeded());
    CreateChannelRequest request;
    request.type = ChannelType::Public;
    request.name = u"general"_s;
    m_room = answer(m_kitty->createChannel(request)).value();
}

void TestInspector::cleanup()
{
    m_kitty.reset();
    m_server.reset();
}

void TestInspector::theWholeRunIsOneFileInOrder()
{
    Inspector inspector;
    inspector.setKitty(m_kitty.get());
    ChatSession *const session = m_kitty->startChatSession(m_room).value();
    QTRY_VERIFY(session->isLive());
    QVERIFY(answer(m_kitty->sendMessage(m_room, u"words of mine"_s)).succeeded());
    QTRY_VERIFY(!named(inspector.events(), u"onReceivedMessage"_s).name.isEmpty());
    for (const bool redact : {false, true}) {
        QSignalSpy saved(&inspector, &Inspector::saved);
        inspector.save(redact);
        QTRY_COMPARE(saved.size(), 1);
        QFile file(saved.first().first().toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray run = file.readAll();
        QVERIFY(file.remove());
        QCOMPARE(run.contains("words of mine"), !redact);
        QSet<QString> kinds;
        QDateTime last;
        for (const QByteArray &line : run.trimmed().split('\n')) {
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            kinds.insert(entry.value("kind"_L1).toString());
            const QDateTime time = QDateTime::fromString(entry.value("time"_L1).toString(), Qt::ISODateWithMs);
            QVERIFY(time.isValid());
            QVERIFY(!last.isValid() || time >= last);
            last = time;
        }
        QVERIFY(kinds.contains(u"call"_s) && kinds.contains(u"sent"_s) && kinds.contains(u"received"_s));
    }
}

void TestInspector::framesKnowTheirSession()
{
    Inspector inspector;
    inspector.setKitty(m_kitty.get());
    QVERIFY(answer(m_kitty->retrieveChannel(m_room.id)).succeeded());
    QCOMPARE(inspector.frames()->channels(), QStringList()); // no session yet
    ChatSession *const session = m_kitty->startChatSession(m_room).value();
    const QMetaObject::Connection heard = connect(session, &ChatSession::receivedMessage, this, [] {});
    QTRY_VERIFY(session->isLive());
    QTRY_COMPARE(inspector.frames()->channels(), QStringList(u"general"_s));
    session->end();
    disconnect(heard);
    QTRY_COMPARE(named(inspector.frames(), u"UNSUBSCRIBE"_s).channel, u"general"_s);
    inspector.frames()->setChannel(u"general"_s);
    inspector.frames()->setKind(u"received"_s);
    inspector.frames()->flush();
    QTRY_VERIFY(inspector.frames()->count() > 0);
    for (int row = 0; row < inspector.frames()->count(); ++row)
        QCOMPARE(inspector.frames()->index(row).data(LogModel::KindRole).toString(), u"received"_s);
}

void TestInspector::aForeignClockTellsNoLatency_data()
{
    QTest::addColumn<bool>("foreign");
    QTest::newRow("its own") << false;
    QTest::newRow("that of a story") << true;
}

void TestInspector::aForeignClockTellsNoLatency()
{
    QFETCH(bool, foreign);
    Inspector inspector;
    inspector.setKitty(m_kitty.get());
    inspector.setProperty("foreignClock", foreign);
    ChatSession *const session = m_kitty->startChatSession(m_room).value();
    QTRY_VERIFY(session->isLive());
    QVERIFY(answer(m_kitty->sendMessage(m_room, u"when?"_s)).succeeded());
    QTRY_VERIFY(!named(inspector.events(), u"onReceivedMessage"_s).name.isEmpty());
    QCOMPARE(named(inspector.events(), u"onReceivedMessage"_s).latency < 0, foreign);
}

void TestInspector::aDeletedSessionHasEnded()
{
    Inspector inspector;
    inspector.setKitty(m_kitty.get());
    ChatSession *const session = m_kitty->startChatSession(m_room).value();
    QTRY_VERIFY(session->isLive());
    delete session;
    QTRY_COMPARE(inspector.sessions().constFirst().state, u"Ended"_s);
    QVERIFY(inspector.sessions().constFirst().over);
    QVERIFY2(inspector.sessions().constFirst().history.endsWith(u"Ended"_s), qPrintable(inspector.sessions().constFirst().history));
    inspector.forgetEnded();
    QVERIFY(inspector.sessions().isEmpty());
}

/// Of a program that keeps them: the frames, and what the sessions went through.
void TestInspector::whatCameBeforeIsThere()
{
    ClientOptions options;
    options.keptFrames = 100;
    const std::unique_ptr<ChatKitty> bob = m_server->signedIn(u"bob"_s, options);
    ChatSession *const session = bob->startChatSession(answer(bob->joinChannel(answer(bob->retrieveChannel(m_room.id)).value())).value()).value();
    QTRY_VERIFY(session->isLive());
    const QDateTime opened = QDateTime::currentDateTimeUtc();
    Inspector inspector;
    inspector.setKitty(bob.get());
    QTRY_VERIFY(!named(inspector.frames(), u"CONNECT"_s).name.isEmpty());
    QVERIFY(named(inspector.frames(), u"CONNECT"_s).time <= opened);
    QTRY_COMPARE(inspector.frames()->channels(), QStringList(u"general"_s));
    const QString history = inspector.sessions().constFirst().history;
    QVERIFY2(history.contains(u"Starting → "_s) && history.endsWith(u"Live"_s), qPrintable(history));
    QVERIFY(history.left(12) <= opened.toLocalTime().toString(u"HH:mm:ss.zzz"));
    // No more than it was to keep.
    for (int i = 0; i < 60; ++i)
        QVERIFY(answer(bob->retrieveChannel(m_room.id)).succeeded());
    inspector.setKitty(nullptr);
    QVERIFY(answer(bob->retrieveChannel(m_room.id)).succeeded());
    for (int i = 0; i < 60; ++i)
        QVERIFY(answer(bob->retrieveChannel(m_room.id)).succeeded());
    inspector.frames()->clear();
    const QDateTime again = QDateTime::currentDateTimeUtc();
    inspector.setKitty(bob.get());
    const auto earlier = [&] { return std::ranges::count_if(inspector.frames()->entries(), [&](const LogEntry &entry) { return entry.time <= again; }); };
    QTRY_COMPARE(earlier(), 100);
}

void TestInspector::secretsStayOut()
{
    const std::unique_ptr<ChatKitty> bob = m_server->client();
    Inspector inspector;
    inspector.setKitty(bob.get());
    std::ignore = answer(bob->startSession(u"bob"_s, QJsonObject{{u"password"_s, u"open sesame"_s}}));
    QTRY_VERIFY(!named(inspector.frames(), u"CONNECT"_s).name.isEmpty());
    QVERIFY(named(inspector.frames(), u"CONNECT"_s).bytes.contains("StompX-Auth-Params:•••\n"));
    QVERIFY(!inspector.frames()->toJsonLines(false).contains("sesame"));
}

void TestInspector::framesTellWhatTheyAreAbout()
{
    Scene scene;
    Inspector inspector;
    inspector.setKitty(scene.kitty.get());
    ChatSession *const session = scene.enter(5);
    settle();
    const User bea = ScriptedServer::user(2, u"bea"_s);
    scene.server.publish(ScriptedServer::topic(5, u"messages"_s), eventtype::channelMessageCreated, scene.server.store(5, u"hello"_s, bea).toJson());
    settle();
    const QString messages = ScriptedServer::topic(5, u"messages"_s);
    QCOMPARE(named(inspector.frames(), u"ACK"_s).summary, messages);
    QCOMPARE(named(inspector.frames(), u"RECEIPT"_s).channel, ScriptedServer::channel(5).name);
    session->setHandlerOn("eventTriggered", false);
    settle();
    QCOMPARE(named(inspector.frames(), u"UNSUBSCRIBE"_s).summary, ScriptedServer::topic(5, u"events"_s));
}

/// Of a server that goes on although nobody subscribes any more.
void TestInspector::messagesForEndedSubscriptionsAreLeaks()
{
    Scene scene;
    Inspector inspector;
    inspector.setKitty(scene.kitty.get());
    ChatSession *const session = scene.enter(5);
    settle();
    const QString topic = ScriptedServer::topic(5, u"messages"_s);
    const QByteArray id = scene.server.subscriptions.value(topic);
    const stomp::Frame late{"MESSAGE", {{"destination", topic.toUtf8()}, {"subscription", id}, {"message-id", "late"}}, "{}"};
    QCOMPARE(inspector.leaks(), 0);
    session->end();
    settle();
    QCOMPARE(session->state(), ChatSession::State::Ended);
    scene.enter(5); // it has nothing to do with it
    settle();
    scene.server.say(late);
    settle();
    QCOMPARE(inspector.leaks(), 1);
    QCOMPARE(inspector.sessions().size(), 2);
    QCOMPARE(inspector.sessions().at(0).leaks, 0);
    QCOMPARE(inspector.sessions().at(1).leaks, 1);
    QVERIFY(named(inspector.frames(), u"MESSAGE"_s).leaked);
    QCOMPARE(named(inspector.frames(), u"MESSAGE"_s).lane, inspector.sessions().at(1).number);
}

void TestInspector::whatWasOnItsWayIsNoLeak()
{
    Scene scene;
    Inspector inspector;
    inspector.setKitty(scene.kitty.get());
    ChatSession *const session = scene.enter(5);
    settle();
    const QString topic = ScriptedServer::topic(5, u"events"_s);
    const QByteArray id = scene.server.subscriptions.value(topic);
    const stomp::Frame late{"MESSAGE", {{"destination", topic.toUtf8()}, {"subscription", id}, {"message-id", "late"}}, "{}"};
    // Nothing has been answered since, and no time has passed.
    session->setHandlerOn("eventTriggered", false);
    settle();
    scene.server.say(late);
    settle();
    QCOMPARE(inspector.leaks(), 0);
    scene.pass(std::chrono::seconds(3));
    scene.server.say(late);
    settle();
    QCOMPARE(inspector.leaks(), 1);
}

void TestInspector::aHandlerThatIsOffSaysWhatKeepsItsTopic()
{
    Inspector inspector;
    inspector.setKitty(m_kitty.get());
    const auto keptFor = [&](const QString &name) {
        const QList<HandlerSwitch> handlers = inspector.handlers();
        return std::ranges::find(handlers, name, &HandlerSwitch::name)->keptFor;
    };
    QCOMPARE(keptFor(u"onReceivedMessage"_s), QStringList());
    inspector.setHandler(u"onReceivedMessage"_s, false);
    QCOMPARE(keptFor(u"onReceivedMessage"_s), (QStringList{u"onMessageUpdated"_s, u"onMessageDeleted"_s}));
    inspector.setHandler(u"onMessageUpdated"_s, false);
    inspector.setHandler(u"onMessageDeleted"_s, false);
    QCOMPARE(keptFor(u"onReceivedMessage"_s), QStringList());
    inspector.setHandler(u"onReceivedKeystrokes"_s, false);
    QCOMPARE(keptFor(u"onReceivedKeystrokes"_s), QStringList());
}

void TestInspector::oneSessionAloneIsShown()
{
    Inspector inspector;
    inspector.setKitty(m_kitty.get());
    ChatSession *session = m_kitty->startChatSession(m_room).value();
    QTRY_VERIFY(session->isLive());
    QVERIFY(answer(m_kitty->sendMessage(m_room, u"first"_s)).succeeded());
    QTRY_VERIFY(!named(inspector.events(), u"onReceivedMessage"_s).name.isEmpty());
    session->end();
    QTRY_COMPARE(session->state(), ChatSession::State::Ended);
    session = m_kitty->startChatSession(m_room).value();
    QTRY_VERIFY(session->isLive());
    QVERIFY(answer(m_kitty->sendMessage(m_room, u"second"_s)).succeeded());
    QTRY_COMPARE(named(inspector.events(), u"onReceivedMessage"_s).payload().value(u"body"_s).toString(), u"second"_s);
    inspector.events()->setText(u"onReceivedMessage"_s);
    inspector.events()->flush();
    QTRY_COMPARE(inspector.events()->count(), 2);
    inspector.events()->setLane(1);
    QTRY_COMPARE(inspector.events()->count(), 1);
    QVERIFY(inspector.events()->index(0).data(LogModel::SummaryRole).toString().contains(u"first"_s));
    inspector.frames()->setLane(2);
    inspector.frames()->flush();
    QVERIFY(inspector.frames()->count() > 0);
    for (int row = 0; row < inspector.frames()->count(); ++row)
        QCOMPARE(inspector.frames()->index(row).data(LogModel::LaneRole).toInt(), 2);
}

void TestInspector::aReportHasStepsAndNoLinks()
{
    Inspector inspector;
    inspector.setKitty(m_kitty.get());
    ChatSession *const session = m_kitty->startChatSession(m_room).value();
    QTRY_VERIFY(session->isLive());
    QVERIFY(answer(m_kitty->sendMessage(m_room, u"words of mine"_s)).succeeded());
    QTRY_VERIFY(!named(inspector.events(), u"onReceivedMessage"_s).name.isEmpty());
    const QString report = inspector.bugReport();
    QVERIFY2(report.contains(u"## Steps\n\n1. person 1: enter in room 1\n"_s), qPrintable(report));
    QVERIFY2(report.contains(u". person 1: send m1 in room 1\n"_s), qPrintable(report));
    QVERIFY(!report.contains(u"words of mine"_s) && !report.contains(u"general"_s));
    for (const QString &links : {u"_actions"_s, u"_relays"_s, u"_streams"_s, u"_topics"_s})
        QVERIFY2(!report.contains(links), qPrintable(links));
    QVERIFY(report.contains(u"\"createdTime\""_s));
}

void TestInspector::latenciesGoByTheServersTimes()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto at = [&](int ms) { return now.addMSecs(-ms).toString(Qt::ISODateWithMs); };
    const auto latency = [&](const QByteArray &command, const QJsonObject &body) {
        return ServerTime::of({command, {}, QJsonDocument(body).toJson()}).latencyAt(now);
    };
    const auto event = [](const QString &type, const QJsonObject &resource) {
        return QJsonObject{{u"type"_s, type}, {u"version"_s, u"1"_s}, {u"resource"_s, resource}};
    };
    for (const QString &type : {u"channel.message.created"_s, u"message.read_receipt.created"_s, u"message.reaction.created"_s, u"user.notification.created"_s})
        QCOMPARE(latency("MESSAGE", event(type, {{u"createdTime"_s, at(7)}})), 7);
    QCOMPARE(latency("MESSAGE", event(u"channel.message.updated"_s, {{u"createdTime"_s, at(9)}, {u"lastEditedTime"_s, at(8)}})), 8);
    QCOMPARE(latency("ERROR", {{u"error"_s, u"AccessDeniedError"_s}, {u"timestamp"_s, at(5)}}), 5);
    // Ahead of this machine's clock: nothing has passed.
    QCOMPARE(latency("MESSAGE", event(u"channel.message.created"_s, {{u"createdTime"_s, at(-20)}})), 0);
    // Of something else than what is told, of another clock, or none.
    QCOMPARE(latency("MESSAGE", event(u"message.read_receipt.deleted"_s, {{u"createdTime"_s, at(7)}})), -1);
    QCOMPARE(latency("MESSAGE", event(u"channel.message.updated"_s, {{u"lastEditedTime"_s, at(120'000)}})), -1);
    QCOMPARE(latency("MESSAGE", event(u"channel.message.created"_s, {{u"createdTime"_s, at(4'000'000)}})), -1);
    QCOMPARE(latency("MESSAGE", event(u"thread.typing.started"_s, {{u"createdTime"_s, at(7)}})), -1);
    QCOMPARE(latency("RECEIPT", {{u"timestamp"_s, at(7)}}), -1);

    // Frames and calls have it, and a dash where there is none.
    Inspector inspector;
    inspector.setKitty(m_kitty.get());
    ChatSession *const session = m_kitty->startChatSession(m_room).value();
    QTRY_VERIFY(session->isLive());
    QVERIFY(answer(m_kitty->sendMessage(m_room, u"when?"_s)).succeeded());
    QTRY_VERIFY(named(inspector.events(), u"onReceivedMessage"_s).latency >= 0);
    const auto told = [&](const LogEntry &entry) { return entry.bytes.contains("channel.message.created"); };
    QTRY_VERIFY(std::ranges::any_of(inspector.frames()->entries(), told));
    QVERIFY(std::ranges::find_if(inspector.frames()->entries(), told)->latency >= 0);
    inspector.frames()->setText(u"SUBSCRIBE"_s);
    inspector.frames()->flush();
    QTRY_VERIFY(inspector.frames()->count() > 0);
    QCOMPARE(inspector.frames()->index(0).data(LogModel::LatencyRole).toString(), u"–"_s);
}

void TestInspector::summariesShowWhatChanged()
{
    const auto summary = [](const QString &keys) {
        return CallTelling::of(u"onReceivedKeystrokes"_s, {QVariant::fromValue(Keystrokes{u"bob"_s, keys, {}})}).summary;
    };
    QCOMPARE(summary(u"Hel"_s), u"bob “Hel”"_s);
    QVERIFY2(summary(QString(60, u'x') + u"end"_s).endsWith(u"xend”"_s), qPrintable(summary(QString(60, u'x') + u"end"_s)));
    QVERIFY(summary(QString(60, u'x') + u"end"_s).size() < 50);
}

PURR_TEST(TestInspector)
#include "test_inspector.moc"
