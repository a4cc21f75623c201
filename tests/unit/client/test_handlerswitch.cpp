// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "everyhandler.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// Handlers that a tester switches off: provably nothing is done for them, whoever is connected.
class TestHandlerSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOffIsNotAskedFor_data();
    void whatIsOffIsNotAskedFor();
    void whatWasMissedIsTold();
};

void TestHandlerSwitch::whatIsOffIsNotAskedFor_data()
{
    QTest::addColumn<QByteArrayList>("off");
    QTest::addColumn<QString>("topic");
    const auto row = [](const char *topic, const QByteArrayList &off) { QTest::newRow(topic) << off << QString::fromLatin1(topic); };
    row("messages", {"receivedMessage", "messageUpdated", "messageDeleted"});
    row("keystrokes", {"receivedKeystrokes"});
    row("typing", {"typingStarted", "typingStopped"});
    row("participants", {"participantEnteredChat", "participantLeftChat", "participantPresenceChanged"});
    row("readReceipts", {"messageRead", "messageUnread", "messageDelivered"});
    row("reactions", {"messageReactionAdded", "messageReactionRemoved"});
    row("events", {"eventTriggered"});
}

void TestHandlerSwitch::whatIsOffIsNotAskedFor()
{
    QFETCH(QByteArrayList, off);
    QFETCH(QString, topic);
    Scene scene;
    ChatSession *session = scene.enter(5);
    connectAll(session, this, [](const char *) {});
    // What a pane asks for beside the handlers.
    connect(session, &ChatSession::typingUsersChanged, this, [] {});
    connect(session, &ChatSession::participantsChanged, this, [] {});
    settle();
    const QStringList all = scene.server.topicsOf(5);
    QVERIFY(all.contains(topic));
    for (qsizetype i = 0; i < off.size(); ++i) {
        QVERIFY(scene.server.topicsOf(5).contains(topic));
        session->setHandlerOn(off.at(i), false);
        settle();
    }
    QStringList left = all;
    left.removeAll(topic);
    QCOMPARE(scene.server.topicsOf(5), left);
    QCOMPARE(session->topics().contains(topic), false);
    for (const QByteArray &handler : off)
        session->setHandlerOn(handler, true);
    settle();
    QCOMPARE(scene.server.topicsOf(5), all);
}

/// Its topic stays for the others, so nothing is fetched by itself when it comes on again.
void TestHandlerSwitch::whatWasMissedIsTold()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    connectAll(session, this, [](const char *) {});
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QSignalSpy resumed(session, &ChatSession::resumed);
    settle();
    const QString topic = ScriptedServer::topic(5, u"messages"_s);
    const auto say = [&](const QString &text) {
        const Message message = scene.server.store(5, text, ScriptedServer::user(2, u"bea"_s));
        scene.server.publish(topic, eventtype::channelMessageCreated, message.toJson());
        settle();
        return message.id;
    };
    say(u"heard"_s);
    QCOMPARE(received.size(), 1);
    session->setHandlerOn("receivedMessage", false);
    settle();
    session->setHandlerOn("receivedMessage", true);
    settle();
    QCOMPARE(resumed.size(), 0); // nothing was missed
    session->setHandlerOn("receivedMessage", false);
    settle();
    QVERIFY(session->topics().contains(u"messages"_s));
    const qint64 missed = say(u"missed"_s);
    say(u"missed, too"_s);
    QCOMPARE(received.size(), 1);
    session->setHandlerOn("typingStarted", true); // another one brings nothing back
    settle();
    QCOMPARE(resumed.size(), 0);
    session->setHandlerOn("receivedMessage", true);
    settle();
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(resumed.constFirst().at(0).toBool(), false);
    QCOMPARE(resumed.constFirst().at(1).toLongLong(), missed - 1);
    QCOMPARE(ChatSession::handlersBeside("receivedMessage"), (QList<QByteArray>{"messageUpdated", "messageDeleted"}));
    QCOMPARE(ChatSession::handlersBeside("channelUpdated"), QList<QByteArray>());
}

PURR_TEST(TestHandlerSwitch)
#include "test_handlerswitch.moc"
