// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "scriptedserver.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace purr;
using namespace purr::test;

/// What happens to a chat session when the link breaks and comes back.
class TestCatchUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missedMessagesComeInOrderExactlyOnce_data();
    void missedMessagesComeInOrderExactlyOnce();
    void eventsThatComeMeanwhileWaitForTheirTurn();
    void editsAndDeletionsAreFound();
    void aFailedFetchSaysThatItIsIncomplete();
    void aCutDuringTheFetchStartsAnew();
    void whatCameBetweenAListingAndTheTopicIsNotLost();
    void liveMeansThatEverythingIsHeard();
    void whatCameBeforeTheTopicWasConfirmedIsNotLost();
    void aTopicThatNobodyConfirmsHoldsNobodyUp();
    void sessionsReturnSelfFirst();
    void aSessionRefusedAfterwardsFails();
    void manyRandomCutsLoseAndDoubleNothing();
};

namespace
{
QStringList bodiesOf(const QSignalSpy &spy)
{
    QStringList bodies;
    for (const QList<QVariant> &arguments : spy)
        bodies.append(arguments.first().value<Message>().body);
    return bodies;
}

Message say(Scene &scene, const QString &body)
{
    const Message message = scene.server.store(5, body);
    scene.server.publish(ScriptedServer::topic(5, u"messages"_s), eventtype::channelMessageCreated, message.toJson());
    return message;
}
} // namespace

void TestCatchUp::missedMessagesComeInOrderExactlyOnce_data()
{
    QTest::addColumn<int>("missed");
    for (const int missed : {0, 1, 4, 5, 6, 37})
        QTest::addRow("%d", missed) << missed;
}

void TestCatchUp::missedMessagesComeInOrderExactlyOnce()
{
    QFETCH(int, missed);
    Scene scene;
    ChatSession *session = scene.enter(5);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QSignalSpy resumed(session, &ChatSession::resumed);
    settle();
    const Message last = say(scene, u"before"_s);
    settle();
    scene.server.drop();
    settle();
    QCOMPARE(session->state(), ChatSession::State::Reconnecting);
    QStringList expected{u"before"_s};
    for (int i = 0; i < missed; ++i)
        expected.append(scene.server.store(5, QString::number(i)).body);
    scene.pass(1s);
    QCOMPARE(session->state(), ChatSession::State::Live);
    QCOMPARE(bodiesOf(received), expected);
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(resumed.first().at(0).toBool(), true);
    QCOMPARE(resumed.first().at(1).toLongLong(), last.id);
    say(scene, u"after"_s);
    settle();
    QCOMPARE(bodiesOf(received), expected << u"after"_s);
}

void TestCatchUp::eventsThatComeMeanwhileWaitForTheirTurn()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    settle();
    say(scene, u"1"_s);
    settle();
    scene.server.drop();
    settle();
    scene.server.store(5, u"2"_s);
    scene.server.silent.insert(u"/r/5/messages"_s);
    scene.pass(1s);
    say(scene, u"3"_s);
    say(scene, u"4"_s);
    settle();
    QCOMPARE(bodiesOf(received), QStringList(u"1"_s));
    scene.server.silent.clear();
    scene.server.answerMessages(scene.server.sent("SUBSCRIBE", u"/r/5/messages"_s).last(), u"/r/5/messages"_s);
    settle();
    QCOMPARE(bodiesOf(received), QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
}

void TestCatchUp::editsAndDeletionsAreFound()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QSignalSpy updated(session, &ChatSession::messageUpdated);
    QSignalSpy deleted(session, &ChatSession::messageDeleted);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    settle();
    for (const QString &body : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        say(scene, body);
    settle();
    scene.server.drop();
    settle();
    QList<Message> &stored = scene.server.messages[5];
    stored[1].body = u"2b"_s;
    stored[0].user.presence.online = true; // no news about the message
    stored.removeAt(2);
    scene.pass(1s);
    QCOMPARE(bodiesOf(updated), QStringList(u"2b"_s));
    QCOMPARE(bodiesOf(deleted), QStringList(u"3"_s));
    QCOMPARE(received.size(), 4);
}

void TestCatchUp::aFailedFetchSaysThatItIsIncomplete()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QSignalSpy resumed(session, &ChatSession::resumed);
    settle();
    say(scene, u"1"_s);
    settle();
    scene.server.drop();
    settle();
    scene.server.store(5, u"2"_s);
    scene.server.silent.insert(u"/r/5/messages"_s);
    scene.pass(1s);
    say(scene, u"3"_s);
    settle();
    scene.pass(11s);
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(resumed.first().at(0).toBool(), false);
    QCOMPARE(resumed.first().at(1).toLongLong(), 1);
    QCOMPARE(bodiesOf(received), QStringList({u"1"_s, u"3"_s}));
}

void TestCatchUp::aCutDuringTheFetchStartsAnew()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QSignalSpy resumed(session, &ChatSession::resumed);
    settle();
    say(scene, u"1"_s);
    settle();
    scene.server.drop();
    settle();
    scene.server.store(5, u"2"_s);
    scene.server.silent.insert(u"/r/5/messages"_s);
    scene.pass(1s);
    say(scene, u"3"_s);
    settle();
    scene.server.drop();
    settle();
    scene.server.silent.clear();
    scene.pass(1s);
    QCOMPARE(session->state(), ChatSession::State::Live);
    QCOMPARE(bodiesOf(received), QStringList({u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(resumed.size(), 1);
}

void TestCatchUp::whatCameBetweenAListingAndTheTopicIsNotLost()
{
    Scene scene;
    scene.server.store(5, u"old"_s);
    const QString topic = ScriptedServer::topic(5, u"messages"_s);
    scene.server.silent.insert(topic);
    ChatSession *session = scene.enter(5);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    const auto page = watch(scene.kitty->listMessages(ScriptedServer::channel(5)));
    settle();
    QCOMPARE((*page)->value().items.size(), 1);
    scene.server.store(5, u"between"_s);
    scene.server.receipt(scene.server.sent("SUBSCRIBE", topic).first());
    settle();
    QCOMPARE(bodiesOf(received), QStringList(u"between"_s));
}

void TestCatchUp::liveMeansThatEverythingIsHeard()
{
    Scene scene;
    const QString messages = ScriptedServer::topic(5, u"messages"_s);
    const QString typing = ScriptedServer::topic(5, u"typing"_s);
    scene.server.silent = {messages, typing};
    ChatSession *session = scene.enter(5);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QSignalSpy started(session, &ChatSession::typingStarted);
    settle();
    QCOMPARE(session->state(), ChatSession::State::Starting);
    scene.server.receipt(scene.server.sent("SUBSCRIBE", messages).first());
    settle();
    QCOMPARE(session->state(), ChatSession::State::Starting);
    scene.server.receipt(scene.server.sent("SUBSCRIBE", typing).first());
    settle();
    QCOMPARE(session->state(), ChatSession::State::Live);
}

void TestCatchUp::whatCameBeforeTheTopicWasConfirmedIsNotLost()
{
    Scene scene;
    scene.server.store(5, u"history"_s);
    const QString topic = ScriptedServer::topic(5, u"messages"_s);
    scene.server.silent.insert(topic);
    ChatSession *session = scene.enter(5);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    settle();
    scene.server.store(5, u"between"_s); // nobody is told of it
    scene.server.receipt(scene.server.sent("SUBSCRIBE", topic).first());
    settle();
    QCOMPARE(session->state(), ChatSession::State::Live);
    QCOMPARE(bodiesOf(received), QStringList(u"between"_s));
    say(scene, u"after"_s);
    settle();
    QCOMPARE(bodiesOf(received), QStringList({u"between"_s, u"after"_s}));
}

void TestCatchUp::aTopicThatNobodyConfirmsHoldsNobodyUp()
{
    Scene scene;
    scene.server.silent.insert(ScriptedServer::topic(5, u"messages"_s));
    ChatSession *session = scene.enter(5);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    settle();
    QCOMPARE(session->state(), ChatSession::State::Starting);
    scene.pass(11s);
    QCOMPARE(session->state(), ChatSession::State::Live);
}

void TestCatchUp::sessionsReturnSelfFirst()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QSignalSpy states(session, &ChatSession::stateChanged);
    settle();
    scene.server.drop();
    settle();
    scene.server.frames.clear();
    const QString self = ScriptedServer::topic(5, u"self"_s);
    scene.server.silent.insert(self);
    scene.pass(1s);
    QCOMPARE(session->state(), ChatSession::State::Reconnecting);
    QCOMPARE(scene.server.topicsOf(5), QStringList(u"self"_s));
    scene.server.receipt(scene.server.sent("SUBSCRIBE", self).first());
    settle();
    QCOMPARE(session->state(), ChatSession::State::Live);
    QCOMPARE(scene.server.topicsOf(5), QStringList({u"messages"_s, u"self"_s}));
}

void TestCatchUp::aSessionRefusedAfterwardsFails()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    settle();
    scene.server.refused.insert(ScriptedServer::topic(5, u"self"_s), errorname::accessDenied);
    scene.server.drop();
    settle();
    scene.pass(1s);
    QCOMPARE(session->state(), ChatSession::State::Failed);
    QVERIFY(scene.kitty->chatSessions().isEmpty());
}

void TestCatchUp::manyRandomCutsLoseAndDoubleNothing()
{
    QRandomGenerator random(20260729);
    Scene scene;
    ChatSession *session = scene.enter(5);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    settle();
    QStringList expected;
    for (int i = 0; i < 400; ++i) {
        const int what = random.bounded(10);
        if (what < 7) {
            expected.append(QString::number(i));
            say(scene, expected.last());
        } else if (what == 7) {
            scene.server.drop();
        }
        // Sometimes nothing is let through before the next thing happens.
        if (random.bounded(3) == 0)
            QCoreApplication::sendPostedEvents();
        if (random.bounded(4) == 0)
            scene.pass(std::chrono::milliseconds(random.bounded(700)));
    }
    for (int i = 0; i < 60; ++i)
        scene.pass(1s); // step by step, so that answers come before deadlines
    QCOMPARE(session->state(), ChatSession::State::Live);
    QCOMPARE(bodiesOf(received), expected);
    QVERIFY(scene.server.connects > 4);
}

PURR_TEST(TestCatchUp)
#include "test_catchup.moc"
