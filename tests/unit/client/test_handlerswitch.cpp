// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "everyhandler.h"
#include "support/testmain.h"

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

PURR_TEST(TestHandlerSwitch)
#include "test_handlerswitch.moc"
