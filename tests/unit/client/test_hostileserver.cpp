// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "everyhandler.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace purr;
using namespace purr::test;
using State = ChatSession::State;

/// Servers, and peers through them, that mean harm (threats 30 and 32).
class TestHostileServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsOfOtherChannelsAndAuthorsAreDropped();
    void serversThatGoInCirclesAreLeft();
    void hostileAnswersAreAnswered();
};

/// Threat 30: words that came by the topic of this room, but are of another room, or of somebody else than before.
void TestHostileServer::eventsOfOtherChannelsAndAuthorsAreDropped()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QStringList told;
    connectAll(session, this, [&told](const char *name) { told.append(QString::fromLatin1(name)); });
    settle();
    QCOMPARE(session->state(), State::Live);
    told.clear();
    const QString topic = ScriptedServer::topic(5, u"messages"_s);
    const User bea = ScriptedServer::user(2, u"bea"_s);
    const User mallory = ScriptedServer::user(3, u"mallory"_s);
    const Message good = scene.server.store(5, u"good"_s, bea);
    scene.server.publish(topic, eventtype::channelMessageCreated, good.toJson());
    settle();
    QCOMPARE(told, QStringList(u"receivedMessage"_s));
    told.clear();

    const auto drops = [&](const QString &on, QLatin1StringView type, const QJsonObject &resource) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"another channel or author was dropped"_s));
        scene.server.publish(on, type, resource);
        settle();
        QCOMPARE(told, QStringList());
    };
    drops(topic, eventtype::channelMessageCreated, ScriptedServer::message(90, 6, u"of another room"_s, bea).toJson());
    drops(topic, eventtype::channelMessageUpdated, ScriptedServer::message(91, 6, u"of another room"_s, bea).toJson());
    drops(topic, eventtype::channelMessageDeleted, ScriptedServer::message(good.id, 6, {}, bea).toJson());
    drops(topic, eventtype::channelMessageUpdated, ScriptedServer::message(good.id, 5, u"now mine"_s, mallory).toJson());
    drops(topic, eventtype::channelMessageCreated, ScriptedServer::message(good.id, 5, u"now mine"_s, mallory).toJson());
    drops(ScriptedServer::topic(5, u"self"_s), eventtype::channelSelfUpdated, ScriptedServer::channel(6).toJson());
    // A receipt for a message that is not of this room.
    const Message elsewhere = scene.server.store(6, u"elsewhere"_s, bea);
    ReadReceipt receipt{mallory, QDateTime::currentDateTimeUtc(), {}};
    receipt.links.setRelay(u"message"_s, elsewhere.links.relay(u"self"));
    scene.server.publish(ScriptedServer::topic(5, u"readReceipts"_s), eventtype::messageReadReceiptCreated, receipt.toJson());
    settle();
    QCOMPARE(told, QStringList());
    // And what is in order still comes.
    Message edited = good;
    edited.body = u"better"_s;
    scene.server.publish(topic, eventtype::channelMessageUpdated, edited.toJson());
    settle();
    QCOMPARE(told, QStringList(u"messageUpdated"_s));
}

/// Threat 32: pages that lead to themselves, to nothing and on for ever.
void TestHostileServer::serversThatGoInCirclesAreLeft()
{
    Scene scene;
    Channel channel = ScriptedServer::channel(5);
    channel.links.setRelay(u"participants"_s, u"/r/5/participants"_s);
    int asked = 0;
    scene.server.specials.insert(u"/r/5/participants"_s, [&](const stomp::Frame &frame) {
        ++asked;
        const QJsonArray same{ScriptedServer::user(2, u"bea"_s).toJson()};
        scene.server.reply(frame, ScriptedServer::page(same, u"users"_s, u"/r/5/participants"_s));
    });
    // After a lost link: message pages whose next is always the same one, with what nobody knows.
    const Result<ChatSession *> started = scene.kitty->startChatSession(channel);
    QVERIFY(started.succeeded());
    QSignalSpy received(started.value(), &ChatSession::receivedMessage);
    connect(started.value(), &ChatSession::participantEnteredChat, this, [] {});
    settle();
    QVERIFY2(asked > 0 && asked <= 3, qPrintable(QString::number(asked)));
    scene.server.publish(ScriptedServer::topic(5, u"messages"_s), eventtype::channelMessageCreated, scene.server.store(5, u"one"_s).toJson());
    settle();
    QCOMPARE(received.size(), 1);
    int pages = 0;
    scene.server.specials.insert(u"/r/5/messages"_s, [&](const stomp::Frame &frame) {
        ++pages;
        const QJsonArray items{ScriptedServer::message(1'000'000 + pages, 5, u"new"_s, ScriptedServer::user(2, u"bea"_s)).toJson()};
        scene.server.reply(frame, ScriptedServer::page(items, u"messages"_s, u"/r/5/messages"_s));
    });
    scene.server.drop();
    for (int i = 0; i < 50; ++i)
        scene.pass(1s);
    QCOMPARE(started.value()->state(), State::Live);
    const int before = pages;
    QVERIFY2(before > 1 && before < 200, qPrintable(QString::number(before)));
    for (int i = 0; i < 10; ++i)
        scene.pass(1s);
    QCOMPARE(pages, before); // it has stopped
}

/// Threat 32: two hundred answers of servers that mean harm. Each question has its answer, in time, and nothing breaks.
void TestHostileServer::hostileAnswersAreAnswered()
{
    const QByteArray user = QJsonDocument(ScriptedServer::user(2, u"b"_s).toJson()).toJson(QJsonDocument::Compact);
    const auto resource = [](const QByteArray &body) { return "{\"type\":\"x\",\"resource\":" + body + '}'; };
    const QByteArrayList bodies{
        "", "null", "[]", "{}", "\"x\"", "{", QByteArray(1000, '['), QByteArray(200'000, '['), QByteArray(100'000, '{'), "\xff\xfe", QByteArray("a\0b", 3),
        resource("null"), resource("[]"), resource("7"), resource("\"x\""), resource("{\"id\":1e308}"), resource("{\"id\":-1}"), resource("{\"id\":9007199254740993}"),
        resource("{\"id\":\"9223372036854775808\"}"), resource("{\"count\":-1}"), resource("{\"count\":1e999}"), resource("{\"count\":\"x\"}"),
        resource("{\"page\":{\"size\":-1,\"totalElements\":1e308,\"number\":2147483648},\"_embedded\":{\"messages\":[],\"channels\":[],\"users\":[]}}"),
        resource("{\"_embedded\":{\"messages\":[{\"id\":0}],\"channels\":[{}],\"users\":[7]}}"),
        resource("{\"_embedded\":{\"messages\":{},\"channels\":7,\"users\":\"x\"},\"_relays\":{\"next\":7}}"),
        resource("{\"id\":1,\"type\":\"TEXT\",\"channelId\":-5,\"body\":" + QByteArray("\"") + QByteArray(300'000, 'x') + "\",\"user\":" + user + '}'),
        resource("{\"id\":1,\"type\":\"PUBLIC\",\"name\":\"x\",\"_topics\":7,\"_relays\":[],\"_actions\":\"x\",\"_streams\":null}"),
        resource("{\"id\":1,\"name\":{},\"displayName\":[],\"createdTime\":\"yesterday\",\"members\":[[[[7]]]]}"),
        resource("{\"id\":1,\"id\":2,\"__proto__\":{\"id\":3}}"),
    };
    int asked = 0;
    for (const QByteArray &body : bodies) {
        Scene scene;
        for (const QString &relay : {u"/application/v1/channels/5.relay"_s, u"/r/5/messages"_s, u"/r/channels"_s, u"/r/contacts"_s, u"/r/unread"_s,
                                     u"/application/v1/user.relay"_s, u"/application/v1/users/2.relay"_s})
            scene.server.specials.insert(relay, [&](const stomp::Frame &frame) { scene.server.reply(frame, body); });
        const auto channel = watch(scene.kitty->retrieveChannel(5));
        const auto messages = watch(scene.kitty->listMessages(ScriptedServer::channel(5)));
        const auto channels = watch(scene.kitty->listChannels());
        const auto contacts = watch(scene.kitty->listUsers());
        const auto count = watch(scene.kitty->countUnreadMessages());
        const auto person = watch(scene.kitty->retrieveUser(2));
        watch(scene.kitty->startSession(u"me"_s));
        settle();
        scene.pass(11s);
        const QByteArray begin = body.first(std::min<qsizetype>(body.size(), 60));
        QVERIFY2(*channel && *messages && *channels && *contacts && *count && *person, begin);
        for (const Error &error : {(*channel)->failed() ? (*channel)->error() : Error(), (*messages)->failed() ? (*messages)->error() : Error()})
            QVERIFY2(!error.isSet() || !error.code.isEmpty(), begin);
        QVERIFY2((*count)->failed() || (*count)->value() >= 0, begin);
        if ((*messages)->succeeded()) {
            for (const Message &message : (*messages)->value().items)
                QVERIFY2(message.id > 0, begin);
        }
        asked += 7;
        // And the line still works for what is in order.
        scene.server.specials.clear();
        const auto after = watch(scene.kitty->countUnreadMessages());
        settle();
        QVERIFY(*after || scene.kitty->isOnline());
    }
    QVERIFY(asked >= 200);
}

PURR_TEST(TestHostileServer)
#include "test_hostileserver.moc"
