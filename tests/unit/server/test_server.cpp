// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "server/embeddedserver.h"
#include "server/limits.h"
#include "server/router.h"
#include "unit/server/rawclient.h"
#include "unit/server/serverfixture.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QSet>

using namespace purr;
using namespace purr::server;
using purr::test::RawClient;
using namespace Qt::Literals::StringLiterals;

/// The whole server over real sockets.
class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void messagesReachTheRoomAndTheSender();
    void aRepeatedActionIsDoneOnce();
    void bothGenerationsAreServedAtOnce();
    void theEleventhChatSessionIsRefused();
    void everyRouteIsClosedToStrangers();
    void whoLeavesHearsNoMore();
    void aDeletedChannelEndsForAllAtOnce();
    void badRequestsDoNotEndTheConnection();
    void wrongKeysAndNamesAreDenied();
    void aLargeFrameIsRefusedWithItsName();
    void eventsAreNumbered();
    void whatWasMissedIsReplayed();
    void moreThanThreeHundredAreNotReplayed();
    void rateLimitsTellWhenToComeBack();

private:
    struct Room {
        QByteArray id;
        QByteArray application; ///< `/application/v1/channels/<id>`
        QByteArray topic;
    };
    Room createChannel(RawClient &client, const QByteArray &body);
    void listenToRoom(RawClient &client, const Room &room);

    ServerConfig m_config;
    EmbeddedServer m_server;
    quint16 m_port = 0;
};

void TestServer::init()
{
    m_config = {};
    m_config.port = 0;
    m_config.apiKeys = {u"key"_s};
    m_config.grace = std::chrono::milliseconds(0);
    m_config.rateLimits = QByteArray(QTest::currentTestFunction()).startsWith("rateLimits");
    const Result<quint16> port = m_server.start(m_config);
    QVERIFY(port.succeeded());
    m_port = *port;
}

void TestServer::cleanup()
{
    m_server.stop();
}

TestServer::Room TestServer::createChannel(RawClient &client, const QByteArray &body)
{
    client.listen("/topic/v1/users/" + client.id() + ".channels", "channels-" + QByteArray::number(body.size()));
    if (!client.act("/application/v1/user.create_channel", body).isEmpty())
        return {};
    const QByteArray id = QByteArray::number(client.result().value("id"_L1).toInteger());
    return {id, "/application/v1/channels/" + id, "/topic/v1/channels/" + id};
}

void TestServer::listenToRoom(RawClient &client, const Room &room)
{
    QCOMPARE(client.listen(room.topic, "self-" + room.id), QString());
    for (const char *name : {"messages", "keystrokes", "typing", "participants", "read_receipts", "reactions", "events"})
        QCOMPARE(client.listen(room.topic + '.' + name, QByteArray(name) + '-' + room.id), QString());
}

void TestServer::messagesReachTheRoomAndTheSender()
{
    RawClient a(m_port);
    RawClient b(m_port);
    QVERIFY(a.signIn(u"a"_s) && b.signIn(u"b:\u00fc"_s));
    const Room room = createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    QCOMPARE(b.act(room.application + ".join"), QString());
    listenToRoom(a, room);
    listenToRoom(b, room);
    QVERIFY(!a.next("MESSAGE", "subscription", "participants-" + room.id).command.isEmpty());
    a.listen("/topic/v1/users/" + a.id() + ".messages", "own");

    QCOMPARE(a.act(room.application + ".message", R"({"type":"TEXT","body":"Hi <@b:ü>, see https://example.com."})"), QString());
    const stomp::Frame copy = a.next("MESSAGE", "subscription", "own");
    QCOMPARE(copy.header("receipt-id"), a.lastReceipt);
    const stomp::Frame event = b.next("MESSAGE", "subscription", "messages-" + room.id);
    QCOMPARE(event.header("receipt-id"), QByteArray());
    QCOMPARE(event.header("destination"), room.topic + ".messages");
    const Envelope envelope = *Envelope::decode(event.body);
    QCOMPARE(envelope.type, eventtype::channelMessageCreated);
    const Message message = *Message::fromJson(envelope.resource);
    QCOMPARE(message.user.name, u"a"_s);
    QCOMPARE(message.webLinks.size(), 1);
    QCOMPARE(message.webLinks.first().source, u"https://example.com"_s);
    QCOMPARE(message.mentions.size(), 1);
    QCOMPARE(message.mentions.first().user.name, u"b:\u00fc"_s);
    const QJsonObject page = a.relay(room.application + ".messages.relay").resource;
    QCOMPARE(page.value("_embedded"_L1).toObject().value("messages"_L1).toArray().size(), 1);
}

void TestServer::aRepeatedActionIsDoneOnce()
{
    RawClient a(m_port);
    QVERIFY(a.signIn(u"a"_s));
    const Room room = createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    a.listen("/topic/v1/users/" + a.id() + ".messages", "own");
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(a.act(room.application + ".message", R"({"type":"TEXT","body":"once"})", "the-same"), QString());
        QCOMPARE(a.result().value("body"_L1).toString(), u"once"_s);
    }
    const QJsonObject page = a.relay(room.application + ".messages.relay").resource;
    QCOMPARE(page.value("_embedded"_L1).toObject().value("messages"_L1).toArray().size(), 1);
}

void TestServer::bothGenerationsAreServedAtOnce()
{
    RawClient v1(m_port);
    RawClient plain(m_port);
    QVERIFY(v1.signIn(u"a"_s) && plain.signIn(u"b"_s, LinkGeneration::Plain));
    const Room room = createChannel(v1, R"({"type":"PUBLIC","name":"lobby"})");
    QCOMPARE(plain.act("/application/channels/" + room.id + ".join"), QString());
    QCOMPARE(plain.listen("/topic/channels/" + room.id + ".messages", "messages"), QString());
    listenToRoom(v1, room);
    QCOMPARE(v1.act(room.application + ".message", R"({"type":"TEXT","body":"Hi"})"), QString());
    const auto self = [](const stomp::Frame &frame) {
        return Envelope::decode(frame.body)->resource.value("_relays"_L1).toObject().value("self"_L1).toString();
    };
    QVERIFY(self(plain.next("MESSAGE", "subscription", "messages")).startsWith("/application/messages/"_L1));
    QVERIFY(self(v1.next("MESSAGE", "subscription", "messages-" + room.id)).startsWith("/application/v1/messages/"_L1));
}

void TestServer::theEleventhChatSessionIsRefused()
{
    RawClient a(m_port);
    QVERIFY(a.signIn(u"a"_s));
    QList<Room> rooms;
    for (int i = 0; i <= limits::chatSessions; ++i)
        rooms << createChannel(a, R"({"type":"PUBLIC","name":"lobby)" + QByteArray(i + 1, 'y') + "\"}");
    for (int i = 0; i < limits::chatSessions; ++i)
        QCOMPARE(a.listen(rooms[i].topic, "self-" + rooms[i].id), QString());
    QCOMPARE(a.listen(rooms.last().topic, "one-more"), QString(errorname::chatSessionLimitExceeded));
    // It is ten on each device, not of each user.
    RawClient second(m_port);
    QVERIFY(second.signIn(u"a"_s));
    for (int i = 1; i <= limits::chatSessions; ++i)
        QCOMPARE(second.listen(rooms[i].topic, "self-" + rooms[i].id), QString());
    QCOMPARE(second.listen(rooms.first().topic, "one-more"), QString(errorname::chatSessionLimitExceeded));
    QCOMPARE(a.listen(rooms.last().topic, "one-more"), QString(errorname::chatSessionLimitExceeded));
    a.send({"UNSUBSCRIBE", {{"id", "self-" + rooms.first().id}}, {}});
    QCOMPARE(a.listen(rooms.last().topic, "one-more"), QString());
}

/// The matrix of promises.md S7, made from the table: somebody who is no member gets nothing from any row.
void TestServer::everyRouteIsClosedToStrangers()
{
    RawClient owner(m_port);
    RawClient stranger(m_port);
    QVERIFY(owner.signIn(u"owner"_s) && stranger.signIn(u"stranger"_s));
    const Room room = createChannel(owner, R"({"type":"PRIVATE","name":"secret"})");
    owner.listen("/topic/v1/users/" + owner.id() + ".messages", "own");
    QCOMPARE(owner.act(room.application + ".message", R"({"type":"TEXT","body":"Hi"})"), QString());
    const QByteArray message = QByteArray::number(owner.result().value("id"_L1).toInteger());
    owner.listen("/topic/v1/users/" + owner.id() + ".threads", "threads");
    QCOMPARE(owner.act(room.application + ".create_thread", R"({"name":"t"})"), QString());
    const QByteArray thread = QByteArray::number(owner.result().value("id"_L1).toInteger());
    const QHash<QByteArray, QByteArray> ids{
        {"channels", room.id}, {"messages", message}, {"threads", thread}, {"users", owner.id()}};
    const QSet<QByteArray> aboutEverybody{"users/{id}", "users/{id}.channel_member", "users/{id}.block", "users/{id}.unblock"};
    int checked = 0;
    const QList<Route> routes = Router::routes();
    for (const Route &route : routes) {
        QByteArray path = route.pattern;
        const QByteArray collection = path.left(path.indexOf('/'));
        const bool topic = route.kind == Destination::Kind::Topic;
        const bool stream = route.kind == Destination::Kind::Upload || route.kind == Destination::Kind::Download; // TestAccess
        if (!path.contains('/') || (aboutEverybody.contains(path) && !topic) || stream)
            continue;
        QVERIFY2(ids.contains(collection), route.pattern);
        path.replace(path.indexOf("{id}"), 4, ids.value(collection)).replace("{id}", stranger.id());
        QString error;
        if (route.kind == Destination::Kind::Relay)
            error = stranger.relay("/application/v1/" + path + ".relay").type;
        else if (topic)
            error = stranger.listen("/topic/v1/" + path, path);
        else
            error = stranger.act("/application/v1/" + path, R"({"type":"TEXT","body":"x","keys":"x","emoji":"smile"})");
        QVERIFY2(error == errorname::resourceNotFound || error == errorname::accessDenied, qPrintable(QString::fromLatin1(path) + u' ' + error));
        ++checked;
    }
    QVERIFY(checked > 60);
    // And nothing of it has happened.
    const QJsonObject page = owner.relay(room.application + ".messages.relay").resource;
    QCOMPARE(page.value("_embedded"_L1).toObject().value("messages"_L1).toArray().size(), 1);
}

void TestServer::whoLeavesHearsNoMore()
{
    RawClient a(m_port);
    RawClient b(m_port);
    QVERIFY(a.signIn(u"a"_s) && b.signIn(u"b"_s));
    const Room room = createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    QCOMPARE(b.act(room.application + ".join"), QString());
    listenToRoom(b, room);
    QCOMPARE(b.act(room.application + ".leave"), QString());
    QCOMPARE(a.act(room.application + ".message", R"({"type":"TEXT","body":"Hi"})"), QString());
    QVERIFY(!b.heard("MESSAGE", "subscription", "messages-" + room.id));
    QCOMPARE(b.listen(room.topic + ".messages", "again"), QString(errorname::accessDenied));
}

void TestServer::aDeletedChannelEndsForAllAtOnce()
{
    RawClient a(m_port);
    RawClient b(m_port);
    QVERIFY(a.signIn(u"a"_s) && b.signIn(u"b"_s));
    const Room room = createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    const Room other = createChannel(a, R"({"type":"PUBLIC","name":"another"})");
    for (RawClient *client : {&a, &b}) {
        client->act(room.application + ".join");
        client->act(other.application + ".join");
        listenToRoom(*client, room);
        listenToRoom(*client, other);
    }
    a.fence();
    b.fence();
    a.frames.clear();
    b.frames.clear();
    QCOMPARE(a.act(room.application + ".delete"), QString());
    for (RawClient *client : {&a, &b}) {
        QVERIFY(client->heard("MESSAGE", "subscription", "self-" + room.id));
        QVERIFY2(!client->heard("MESSAGE", "subscription", "participants-" + room.id), "each left by itself");
        QCOMPARE(client->listen(other.topic, "messages-" + room.id), QString()); // the id is free again
    }
    QCOMPARE(a.act(other.application + ".message", R"({"type":"TEXT","body":"Hi"})"), QString());
    QVERIFY(b.heard("MESSAGE", "subscription", "messages-" + other.id));
}

void TestServer::badRequestsDoNotEndTheConnection()
{
    RawClient a(m_port);
    QVERIFY(a.signIn(u"a"_s));
    const Room room = createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    const QByteArray send = room.application + ".message";
    for (const QByteArray &body : {QByteArray("{"), QByteArray("[]"), QByteArray("null"), QByteArray("{\"a\":"),
                                   QByteArray(R"({"type":"TEXT"})"), QByteArray(R"({"type":"TEXT","body":"  \n"})"),
                                   QByteArray("{\"type\":\"TEXT\",\"body\":\"\u3164\u200b\"}"),
                                   QByteArray(R"({"type":"SYSTEM_TEXT","body":"x"})"), QByteArray(R"({"type":"TEXT","body":7})"),
                                   "{\"a\":" + QByteArray(40, '[') + QByteArray(40, ']') + "}"})
        QCOMPARE(a.act(send, body), QString(errorname::validation));
    const auto text = [](qsizetype size) { return R"({"type":"TEXT","body":")" + QByteArray(size, 'x') + "\"}"; };
    QCOMPARE(a.act(send, text(limits::textLength - 1)), QString());
    QCOMPARE(a.act(send, text(limits::textLength)), QString());
    QCOMPARE(a.act(send, text(limits::textLength + 1)), QString(errorname::payloadTooLarge));
    QCOMPARE(a.act("/application/v1/nowhere"), QString(errorname::resourceNotFound));
    QCOMPARE(a.act("undefined"), QString(errorname::resourceNotFound));
    QCOMPARE(a.relay("undefined").type, QString(errorname::resourceNotFound));
    QCOMPARE(a.listen(room.topic, "errors"), QString(errorname::validation)); // the id is in use
    // Threat 61: nothing of a client's is ever evaluated.
    for (const QByteArray &selector : {QByteArray("a = 1"), QByteArray("T(java.lang.Runtime).getRuntime().exec('x')"), QByteArray()}) {
        a.send({"SUBSCRIBE", {{"destination", room.topic}, {"id", "selected"}, {"receipt", "r-selected"}, {"selector", selector}}, {}});
        QCOMPARE(a.outcome("r-selected"), QString(errorname::validation));
    }
    QCOMPARE(a.act(send, R"({"type":"TEXT","body":"still here"})"), QString());
}

void TestServer::wrongKeysAndNamesAreDenied()
{
    const auto refusal = [this](const QString &key, const QByteArray &name, const QByteArray &params) {
        RawClient client(m_port, key);
        if (!client.open())
            return u"closed"_s;
        stomp::HeaderList headers{{"StompX-User", name}, {"accept-version", "1.2"}};
        if (!params.isEmpty())
            headers.append("StompX-Auth-Params", params);
        client.send({"CONNECT", headers, {}});
        const QString error = WireError::decode(client.next("ERROR").body).error;
        return QTest::qWaitFor([&] { return client.socket.state() == QAbstractSocket::UnconnectedState; }, purr::test::patience()) ? error : u"open"_s;
    };
    QCOMPARE(refusal(u"other"_s, "a", {}), QString(errorname::accessDenied));
    QCOMPARE(refusal(QString(), "a", {}), QString(errorname::accessDenied));
    QCOMPARE(refusal(u"key"_s, "", {}), QString(errorname::accessDenied));
    QCOMPARE(refusal(u"key"_s, QByteArray(limits::nameLength + 1, 'a'), {}), QString(errorname::accessDenied));
    QCOMPARE(refusal(u"key"_s, u"\u3164\u200b"_s.toUtf8(), {}), QString(errorname::accessDenied)); // would show nothing
    QCOMPARE(refusal(u"key"_s, "a", "not base64"), QString(errorname::accessDenied));
    QCOMPARE(refusal(u"key"_s, "a", QByteArray("[1]").toBase64()), QString(errorname::accessDenied));
    RawClient longest(m_port);
    QVERIFY(longest.signIn(QString(limits::nameLength, u'a')));
}

void TestServer::aLargeFrameIsRefusedWithItsName()
{
    RawClient a(m_port);
    QVERIFY(a.signIn(u"a"_s));
    a.send({"SEND", {{"destination", "/application/v1/user.update"}}, QByteArray(limits::stompFrame + 1, 'x')});
    QCOMPARE(WireError::decode(a.next("ERROR").body).error, QString(errorname::payloadTooLarge));
    QTRY_COMPARE(a.socket.state(), QAbstractSocket::UnconnectedState);
}

void TestServer::eventsAreNumbered()
{
    RawClient a(m_port);
    QVERIFY(a.signIn(u"a"_s));
    const Room room = createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    listenToRoom(a, room);
    qint64 last = 0;
    QByteArray epoch;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(a.act(room.application + ".message", R"({"type":"TEXT","body":"Hi"})"), QString());
        const stomp::Frame event = a.next("MESSAGE", "subscription", "messages-" + room.id);
        const qint64 number = event.header(headername::sequence).toLongLong();
        QVERIFY(last == 0 ? number > 0 : number == last + 1);
        QVERIFY(epoch.isEmpty() || event.header(headername::epoch) == epoch);
        last = number;
        epoch = event.header(headername::epoch);
    }
    QVERIFY(!epoch.isEmpty());
}

void TestServer::whatWasMissedIsReplayed()
{
    RawClient a(m_port);
    QVERIFY(a.signIn(u"a"_s));
    const Room room = createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    listenToRoom(a, room);
    a.listen("/topic/v1/users/" + a.id() + ".messages", "own");
    QCOMPARE(a.act(room.application + ".message", R"({"type":"TEXT","body":"seen"})"), QString());
    const stomp::Frame seen = a.next("MESSAGE", "subscription", "messages-" + room.id);
    QCOMPARE(a.act(room.application + ".message", R"({"type":"TEXT","body":"missed"})"), QString());
    const QByteArray missed = QByteArray::number(a.result().value("id"_L1).toInteger());
    QCOMPARE(a.act("/application/v1/messages/" + missed + ".react", R"({"emoji":"smile"})"), QString());
    QCOMPARE(a.act("/application/v1/messages/" + missed + ".edit", R"({"body":"edited"})"), QString());

    const auto resume = [&](RawClient &client, const QByteArray &name, const QByteArray &epoch) {
        client.send({"SUBSCRIBE",
                     {{"id", name}, {"destination", room.topic + '.' + name}, {"receipt", "r-" + name},
                      {headername::since, seen.header(headername::sequence)}, {headername::epoch, epoch}},
                     {}});
        return client.next("RECEIPT", "receipt-id", "r-" + name);
    };
    RawClient back(m_port);
    QVERIFY(back.signIn(u"a"_s));
    const stomp::Frame receipt = resume(back, "messages", seen.header(headername::epoch));
    QCOMPARE(receipt.header(headername::replay), QByteArray("complete"));
    const qint64 first = seen.header(headername::sequence).toLongLong();
    QCOMPARE(receipt.header(headername::sequence).toLongLong(), first + 3);
    const stomp::Frame created = back.next("MESSAGE", "subscription", "messages");
    QCOMPARE(Envelope::decode(created.body)->type, eventtype::channelMessageCreated);
    QCOMPARE(created.header(headername::sequence).toLongLong(), first + 1);
    const stomp::Frame edited = back.next("MESSAGE", "subscription", "messages");
    QCOMPARE(Envelope::decode(edited.body)->type, eventtype::channelMessageUpdated);
    QCOMPARE(edited.header(headername::sequence).toLongLong(), first + 3);
    QCOMPARE(resume(back, "reactions", seen.header(headername::epoch)).header(headername::replay), QByteArray("complete"));
    const stomp::Frame reaction = back.next("MESSAGE", "subscription", "reactions");
    QCOMPARE(reaction.header(headername::sequence).toLongLong(), first + 2);

    RawClient elsewhere(m_port);
    QVERIFY(elsewhere.signIn(u"a"_s));
    QCOMPARE(resume(elsewhere, "messages", "another").header(headername::replay), QByteArray("lost"));
    QVERIFY(!elsewhere.heard("MESSAGE", "subscription", "messages"));
}

/// At the edge (promises.md C4): all of it, in order, or none of it.
void TestServer::moreThanThreeHundredAreNotReplayed()
{
    purr::test::ServerFixture f; // without limits of rate
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    const QByteArray topic = "/topic/v1/channels/" + channel + ".messages";
    QCOMPARE(a.listen(topic, "messages"), QString());
    for (int i = 0; i < 301; ++i)
        a.send({"SEND", {{"destination", "/application/v1/channels/" + channel + ".message"}}, R"({"type":"TEXT","body":")" + QByteArray::number(i) + "\"}"});
    QByteArrayList numbers;
    QByteArray epoch;
    for (int i = 0; i < 301; ++i) {
        const stomp::Frame frame = a.next("MESSAGE", "subscription", "messages");
        numbers.append(frame.header(headername::sequence));
        epoch = frame.header(headername::epoch);
    }
    const QByteArray before = QByteArray::number(numbers.first().toLongLong() - 1);
    for (const auto &[since, expected] : {std::pair(before, 0), std::pair(numbers.at(0), 300), std::pair(numbers.at(1), 299), std::pair(numbers.at(300), 0)}) {
        RawClient back(f.port);
        QVERIFY(back.signIn(u"a"_s));
        back.send({"SUBSCRIBE", {{"id", "messages"}, {"destination", topic}, {"receipt", "r"}, {headername::since, since}, {headername::epoch, epoch}}, {}});
        const bool lost = since == before;
        QCOMPARE(back.next("RECEIPT", "receipt-id", "r").header(headername::replay), QByteArray(lost ? "lost" : "complete"));
        for (qsizetype i = 301 - expected; i < 301; ++i)
            QCOMPARE(back.next("MESSAGE", "subscription", "messages").header(headername::sequence), numbers.at(i));
        QVERIFY(!back.heard("MESSAGE", "subscription", "messages"));
    }
}

void TestServer::rateLimitsTellWhenToComeBack()
{
    RawClient a(m_port);
    QVERIFY(a.signIn(u"a"_s));
    for (int i = 0; i < int(limits::relaysBurst) + 100; ++i)
        a.subscribe("/application/v1/user.channels_count.relay", "count-" + QByteArray::number(i));
    const stomp::Frame error = a.next("MESSAGE", "subscription", "errors");
    const WireError told = WireError::decode(error.body);
    QCOMPARE(told.error, QString(errorname::rateLimited));
    QVERIFY(told.coolOff.count() > 0);
    QVERIFY(error.header("subscription-id").startsWith("count-"));
}

PURR_TEST(TestServer)
#include "test_server.moc"
