// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/told.h"
#include "everyhandler.h"
#include "support/testmain.h"

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// What a client keeps of what it told.
class TestTold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKeptUnlessAskedFor();
    void callsAndStatesAreKept();
    void whatNobodyHeardIsMarked();
    void noMoreIsKeptThanAskedFor();
    void largeOnesAreFewer();
    void anEndIsToldByWhoEndedIt();
    void theNextUserSeesNothingOfIt();

private:
    static QList<Told> named(const ChatKitty &kitty, const QByteArray &signal)
    {
        QList<Told> found;
        for (const Told &told : kitty.lastTold()) {
            if (told.signal.name() == signal && told.session != 0)
                found << told;
        }
        return found;
    }
    static QList<ChatSession::State> states(const ChatKitty &kitty)
    {
        QList<ChatSession::State> states;
        for (const Told &told : named(kitty, "stateChanged"))
            states << told.arguments.constFirst().value<ChatSession::State>();
        return states;
    }
    static void say(Scene &scene, const QString &text)
    {
        const Message message = scene.server.store(5, text, ScriptedServer::user(2, u"bea"_s));
        scene.server.publish(ScriptedServer::topic(5, u"messages"_s), eventtype::channelMessageCreated, message.toJson());
    }
};

void TestTold::nothingIsKeptUnlessAskedFor()
{
    Scene scene;
    connectAll(scene.enter(5), this, [](const char *) {});
    settle();
    publishAll(scene.server);
    settle();
    QVERIFY(scene.kitty->lastTold().isEmpty());
}

void TestTold::callsAndStatesAreKept()
{
    Scene scene(true, 100);
    ChatSession *const session = scene.enter(5);
    QList<QByteArray> heard;
    connectAll(session, this, [&heard](const char *signal) { heard << signal; });
    settle();
    publishAll(scene.server);
    settle();
    QVERIFY(heard.size() > 10);
    QList<QByteArray> kept;
    QDateTime last;
    for (const Told &told : scene.kitty->lastTold()) {
        QVERIFY(!last.isValid() || told.time >= last);
        last = told.time;
        if (told.session == 0)
            continue;
        QCOMPARE(told.session, session->number());
        QCOMPARE(told.channel->id, 5);
        if (told.signal.name() != "stateChanged" && told.signal.name() != "participantsChanged") {
            QVERIFY2(told.heard, told.signal.name().constData());
            kept << told.signal.name();
        }
    }
    QCOMPARE(kept, heard);
    QCOMPARE(named(*scene.kitty, "receivedMessage").constFirst().arguments.constFirst().value<Message>().body, u"hello"_s);
    QCOMPARE(states(*scene.kitty), (QList{ChatSession::State::Starting, ChatSession::State::Live}));
}

/// The topic is there for others of its handlers.
void TestTold::whatNobodyHeardIsMarked()
{
    Scene scene(true, 100);
    ChatSession *const session = scene.enter(5);
    connect(session, &ChatSession::messageUpdated, this, [] {});
    settle();
    say(scene, u"unheard"_s);
    settle();
    QCOMPARE(named(*scene.kitty, "receivedMessage").size(), 1);
    QVERIFY(!named(*scene.kitty, "receivedMessage").constFirst().heard);
    QVERIFY(!session->isHandlerHeard("receivedMessage") && session->isHandlerHeard("messageUpdated"));
    connect(session, &ChatSession::receivedMessage, this, [] {});
    session->setHandlerOn("receivedMessage", false);
    say(scene, u"switched off"_s);
    settle();
    QVERIFY(!named(*scene.kitty, "receivedMessage").constLast().heard);
    session->setHandlerOn("receivedMessage", true);
    settle();
    say(scene, u"heard"_s);
    settle();
    QVERIFY(named(*scene.kitty, "receivedMessage").constLast().heard);
}

void TestTold::noMoreIsKeptThanAskedFor()
{
    Scene scene(true, 30);
    connect(scene.enter(5), &ChatSession::receivedMessage, this, [] {});
    settle();
    for (int i = 0; i < 50; ++i)
        say(scene, QString::number(i));
    settle();
    const QList<Told> told = scene.kitty->lastTold();
    QCOMPARE(told.size(), 30);
    QCOMPARE(told.constLast().arguments.constFirst().value<Message>().body, u"49"_s);
    QCOMPARE(told.constFirst().arguments.constFirst().value<Message>().body, u"20"_s);
}

void TestTold::largeOnesAreFewer()
{
    ToldLog log(1'000);
    const QMetaMethod received = QMetaMethod::fromSignal(&ChatSession::receivedMessage);
    const qsizetype letters = ToldLog::mostBytes / 2 / 16;
    Message message;
    for (int i = 0; i < 100; ++i) {
        message.id = i;
        message.body = QString(letters, u'x');
        log.note(1, {}, received, true, message);
    }
    QVERIFY2(log.all().size() >= 12 && log.all().size() <= 16, qPrintable(QString::number(log.all().size())));
    QCOMPARE(log.all().constLast().arguments.constFirst().value<Message>().id, 99);
    // Of what hangs on a message, too.
    message.body.clear();
    message.properties = {{u"a"_s, QJsonObject{{u"b"_s, QString(letters, u'x')}}}};
    for (int i = 0; i < 100; ++i)
        log.note(1, {}, received, true, message);
    QVERIFY2(log.all().size() >= 12 && log.all().size() <= 16, qPrintable(QString::number(log.all().size())));
}

void TestTold::anEndIsToldByWhoEndedIt()
{
    using State = ChatSession::State;
    Scene scene(true, 100);
    ChatSession *session = scene.enter(5);
    settle();
    session->end();
    settle();
    QCOMPARE(states(*scene.kitty), (QList{State::Starting, State::Live, State::Ending, State::Ended}));
    session = scene.enter(5);
    settle();
    QCOMPARE(session->number(), 2);
    scene.server.publish(ScriptedServer::topic(5, u"self"_s), eventtype::channelSelfDeleted, ScriptedServer::channel(5).toJson());
    settle();
    QCOMPARE(states(*scene.kitty).mid(4), (QList{State::Starting, State::Live, State::Failed}));
    QCOMPARE(named(*scene.kitty, "stateChanged").constLast().arguments.at(1).value<Error>().code, errorname::resourceNotFound);
    session = scene.enter(6);
    settle();
    delete session;
    settle();
    QCOMPARE(states(*scene.kitty).mid(7), (QList{State::Starting, State::Live, State::Ending, State::Ended}));
}

void TestTold::theNextUserSeesNothingOfIt()
{
    Scene scene(true, 100);
    connect(scene.enter(5), &ChatSession::receivedMessage, this, [] {});
    settle();
    say(scene, u"for me only"_s);
    settle();
    watch(scene.kitty->endSession());
    settle();
    QCOMPARE(named(*scene.kitty, "receivedMessage").size(), 1); // still of use to who was signed out
    watch(scene.kitty->startSession(u"me"_s));
    settle();
    QCOMPARE(named(*scene.kitty, "receivedMessage").size(), 1);
    watch(scene.kitty->endSession());
    settle();
    watch(scene.kitty->startSession(u"bea"_s));
    settle();
    QCOMPARE(named(*scene.kitty, "receivedMessage").size(), 0);
}

PURR_TEST(TestTold)
#include "test_told.moc"
