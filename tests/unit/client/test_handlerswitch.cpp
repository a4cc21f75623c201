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
    void whatWasDoneMeanwhileIsTold();
    void whatDoesNotHoldAnyMoreIsNot();
    void whatWasTooMuchIsSaid();
    void itIsFetchedWhenNobodyAskedForItsTopic();
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

/// Its topic stays for the others; it is called as soon as it is on again, for what there is then.
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
        return message;
    };
    say(u"heard"_s);
    QCOMPARE(received.size(), 1);
    session->setHandlerOn("receivedMessage", false);
    settle();
    session->setHandlerOn("receivedMessage", true);
    settle();
    QCOMPARE(received.size(), 1); // nothing was missed
    session->setHandlerOn("receivedMessage", false);
    settle();
    QVERIFY(session->topics().contains(u"messages"_s));
    say(u"missed"_s);
    Message edited = say(u"missed, too"_s);
    edited.body = u"edited"_s;
    scene.server.publish(topic, eventtype::channelMessageUpdated, edited.toJson());
    settle();
    QCOMPARE(received.size(), 1);
    session->setHandlerOn("typingStarted", true); // another one brings nothing back
    settle();
    QCOMPARE(received.size(), 1);
    session->setHandlerOn("receivedMessage", true);
    settle();
    QCOMPARE(received.size(), 3);
    QCOMPARE(received.at(1).constFirst().value<Message>().body, u"missed"_s);
    QCOMPARE(received.at(2).constFirst().value<Message>().body, u"edited"_s);
    say(u"heard again"_s);
    QCOMPARE(received.size(), 4);
    QCOMPARE(resumed.size(), 0);
    QCOMPARE(ChatSession::handlersBeside("receivedMessage"), (QList<QByteArray>{"messageUpdated", "messageDeleted"}));
    QCOMPARE(ChatSession::handlersBeside("channelUpdated"), QList<QByteArray>());
}

namespace
{

/// A message of bea in channel 5, and what can be done to it.
struct Done {
    Scene &scene;
    Message message = scene.server.store(5, u"hello"_s, ScriptedServer::user(2, u"bea"_s));

    [[nodiscard]] Links about() const
    {
        Links links;
        links.setRelay(u"message"_s, message.links.relay(u"self"));
        return links;
    }
    [[nodiscard]] QJsonObject receipt(qint64 by = 2) const
    {
        return ReadReceipt{ScriptedServer::user(by, u"user %1"_s.arg(by)), QDateTime::currentDateTimeUtc(), about()}.toJson();
    }
    [[nodiscard]] QJsonObject reaction(const QString &emoji) const
    {
        return Reaction{{emoji, {}, {}, {}}, ScriptedServer::user(2, u"bea"_s), QDateTime::currentDateTimeUtc(), about()}.toJson();
    }
    void publish(const char *topic, QLatin1StringView type, const QJsonObject &resource)
    {
        scene.server.publish(ScriptedServer::topic(5, QString::fromLatin1(topic)), type, resource);
        settle();
    }
    void edit(const QString &text)
    {
        message.body = text;
        publish("messages", eventtype::channelMessageUpdated, message.toJson());
    }
};

} // namespace

void TestHandlerSwitch::whatWasDoneMeanwhileIsTold()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QStringList told;
    connectAll(session, this, [&told](const char *signal) { told << QString::fromLatin1(signal); });
    settle();
    Done done{scene};
    done.publish("messages", eventtype::channelMessageCreated, done.message.toJson());
    told.clear();
    const QList<QByteArray> off{"messageUpdated", "messageDeleted", "messageRead", "messageReactionAdded", "channelUpdated"};
    for (const QByteArray &handler : off)
        session->setHandlerOn(handler, false);
    settle();
    done.edit(u"once"_s);
    done.edit(u"twice"_s);
    done.publish("readReceipts", eventtype::messageReadReceiptCreated, done.receipt());
    done.publish("reactions", eventtype::messageReactionCreated, done.reaction(u"x"_s));
    const Message other = scene.server.store(5, u"other"_s, ScriptedServer::user(2, u"bea"_s));
    done.publish("messages", eventtype::channelMessageDeleted, other.toJson());
    done.publish("self", eventtype::channelSelfUpdated, ScriptedServer::channel(5).toJson());
    QCOMPARE(told, QStringList());
    QString body;
    connect(session, &ChatSession::messageUpdated, this, [&body](const Message &message) { body = message.body; });
    for (const QByteArray &handler : off)
        session->setHandlerOn(handler, true);
    settle();
    QCOMPARE(told, (QStringList{u"messageUpdated"_s, u"messageRead"_s, u"messageReactionAdded"_s, u"messageDeleted"_s, u"channelUpdated"_s}));
    QCOMPARE(body, u"twice"_s);
    settle();
    QCOMPARE(told.size(), 5); // once
}

void TestHandlerSwitch::whatDoesNotHoldAnyMoreIsNot()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QStringList told;
    connectAll(session, this, [&told](const char *signal) { told << QString::fromLatin1(signal); });
    settle();
    Done done{scene};
    done.publish("messages", eventtype::channelMessageCreated, done.message.toJson());
    const QList<QByteArray> off{"receivedMessage", "messageRead", "messageReactionAdded"};
    for (const QByteArray &handler : off)
        session->setHandlerOn(handler, false);
    settle();
    done.publish("readReceipts", eventtype::messageReadReceiptCreated, done.receipt(2));
    done.publish("readReceipts", eventtype::messageReadReceiptCreated, done.receipt(3));
    done.publish("readReceipts", eventtype::messageReadReceiptDeleted, done.receipt(2));
    done.publish("reactions", eventtype::messageReactionCreated, done.reaction(u"x"_s));
    done.publish("reactions", eventtype::messageReactionCreated, done.reaction(u"y"_s));
    done.publish("reactions", eventtype::messageReactionRemoved, done.reaction(u"x"_s));
    const Message gone = scene.server.store(5, u"gone"_s, ScriptedServer::user(2, u"bea"_s));
    done.publish("messages", eventtype::channelMessageCreated, gone.toJson());
    done.publish("messages", eventtype::channelMessageDeleted, gone.toJson());
    told.clear();
    QSignalSpy read(session, &ChatSession::messageRead);
    QSignalSpy reacted(session, &ChatSession::messageReactionAdded);
    for (const QByteArray &handler : off)
        session->setHandlerOn(handler, true);
    settle();
    QCOMPARE(told, (QStringList{u"messageRead"_s, u"messageReactionAdded"_s}));
    QCOMPARE(read.constFirst().at(1).value<ReadReceipt>().user.id, 3);
    QCOMPARE(reacted.constFirst().at(1).value<Reaction>().emoji.character, u"y"_s);
}

/// Who reads the list can fetch the rest.
void TestHandlerSwitch::whatWasTooMuchIsSaid()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    connectAll(session, this, [](const char *) {});
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QSignalSpy resumed(session, &ChatSession::resumed);
    settle();
    session->setHandlerOn("receivedMessage", false);
    settle();
    qint64 first = 0;
    for (int i = 0; i < 1'005; ++i) {
        const Message message = scene.server.store(5, QString::number(i), ScriptedServer::user(2, u"bea"_s));
        first = first == 0 ? message.id : first;
        scene.server.publish(ScriptedServer::topic(5, u"messages"_s), eventtype::channelMessageCreated, message.toJson());
    }
    settle();
    session->setHandlerOn("receivedMessage", true);
    settle();
    QCOMPARE(received.size(), 1'000);
    QCOMPARE(received.constFirst().constFirst().value<Message>().body, u"5"_s);
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(resumed.constFirst().at(0).toBool(), false);
    QCOMPARE(resumed.constFirst().at(1).toLongLong(), first - 1);
}

/// Of a server that does not number its events; TestSwitchboard has ours.
void TestHandlerSwitch::itIsFetchedWhenNobodyAskedForItsTopic()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QStringList told;
    connectAll(session, this, [&told](const char *signal) { told << QString::fromLatin1(signal); });
    settle();
    Done done{scene};
    done.publish("messages", eventtype::channelMessageCreated, done.message.toJson());
    const Message gone = scene.server.store(5, u"gone"_s, ScriptedServer::user(2, u"bea"_s));
    done.publish("messages", eventtype::channelMessageCreated, gone.toJson());
    told.clear();
    const QList<QByteArray> off{"receivedMessage", "messageUpdated", "messageDeleted"};
    for (const QByteArray &handler : off)
        session->setHandlerOn(handler, false);
    settle();
    QVERIFY(!session->topics().contains(u"messages"_s));
    QList<Message> &there = scene.server.messages[5];
    there.first().body = u"edited"_s;
    there.removeLast();
    scene.server.store(5, u"new"_s, ScriptedServer::user(2, u"bea"_s));
    for (const QByteArray &handler : off)
        session->setHandlerOn(handler, true);
    settle();
    told.sort();
    QCOMPARE(told, (QStringList{u"messageDeleted"_s, u"messageUpdated"_s, u"receivedMessage"_s}));
}

PURR_TEST(TestHandlerSwitch)
#include "test_handlerswitch.moc"
