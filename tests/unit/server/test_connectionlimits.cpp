// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "server/limits.h"
#include "support/testmain.h"
#include "unit/server/serverfixture.h"

#include <QJsonArray>
#include <QNetworkInterface>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The limits of connections at their edges (promises S5): how many there may be, and which ones are ended.
class TestConnectionLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUserHasOnlySoManyConnections();
    void whoComesBackTakesNoPlaceOfAnother();
    void strangersHaveOnlySoManyConnections();
    void theServerHasOnlySoManyConnections();
    void whoDoesNotSignInIsSentAway();
    void silenceEnds();
    void slowReadersAreClosedByBytes();
    void slowReadersAreClosedByTime();
};

namespace
{

/// A client that signs in, listens to a room's drafts and then reads no more.
class Sleeper : public QTcpSocket
{
public:
    bool fallAsleep(quint16 port, const QByteArray &channel)
    {
        connectToHost(QHostAddress::LocalHost, port);
        write("GET /rtm/websocket?api-key=key HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: v12.stomp\r\n\r\n");
        if (!hears("101"))
            return false;
        say({"CONNECT", {{"StompX-User", "sleeper"}, {"accept-version", "1.2"}, {"heart-beat", "0,0"}}, {}});
        if (!hears("CONNECTED"))
            return false;
        say({"SEND", {{"destination", "/application/v1/channels/" + channel + ".join"}, {"receipt", "joined"}}, "{}"});
        if (!hears("joined"))
            return false;
        say({"SUBSCRIBE", {{"id", "self"}, {"destination", "/topic/v1/channels/" + channel}}, {}});
        say({"SUBSCRIBE", {{"id", "keys"}, {"destination", "/topic/v1/channels/" + channel + ".keystrokes"}, {"receipt", "listens"}}, {}});
        if (!hears("listens"))
            return false;
        setReadBufferSize(1);
        return true;
    }

private:
    void say(const stomp::Frame &frame)
    {
        const QByteArray bytes = stomp::encode(frame);
        QByteArray out("\x81", 1);
        if (bytes.size() < 126) {
            out += char(0x80 | bytes.size());
        } else {
            out += char(0x80 | 126);
            out += char(bytes.size() >> 8);
            out += char(bytes.size() & 0xff);
        }
        write(out + QByteArray(4, '\0') + bytes); // a mask of zeros changes nothing
    }
    bool hears(const QByteArray &word)
    {
        return QTest::qWaitFor([&] { return (m_heard += readAll()).contains(word); }, purr::test::patience());
    }
    QByteArray m_heard;
};

const QByteArray longDraft = R"({"keys":")" + QByteArray(limits::textLength, 'x') + "\"}";

} // namespace

void TestConnectionLimits::aUserHasOnlySoManyConnections()
{
    ServerFixture f;
    f.config.rateLimits = true;
    QVERIFY(f.start());
    std::vector<std::unique_ptr<RawClient>> devices;
    for (int i = 0; i < limits::connectionsPerUser; ++i) {
        devices.push_back(std::make_unique<RawClient>(f.port));
        QVERIFY(devices.back()->signIn(u"a"_s));
    }
    RawClient more(f.port);
    QVERIFY(more.open());
    more.send({"CONNECT", {{"StompX-User", "a"}, {"accept-version", "1.2"}}, {}});
    const WireError refused = WireError::decode(more.next("ERROR").body);
    QCOMPARE(refused.error, QString(errorname::rateLimited));
    QCOMPARE(refused.coolOff, std::chrono::milliseconds(10s));
    RawClient other(f.port);
    QVERIFY(other.signIn(u"b"_s));
    devices.pop_back();
    QTRY_VERIFY(RawClient(f.port).signIn(u"a"_s));
}

/// A client whose link died without a word comes back before anybody has noticed: it takes its own place, not another.
void TestConnectionLimits::whoComesBackTakesNoPlaceOfAnother()
{
    ServerFixture f;
    f.config.rateLimits = true;
    f.config.grace = 8s;
    QVERIFY(f.start());
    const auto connect = [&f](RawClient &client, const QByteArray &session) {
        if (!client.open())
            return QByteArray();
        stomp::HeaderList headers{{"StompX-User", "a"}, {"accept-version", "1.2"}, {"heart-beat", "0,0"}};
        if (!session.isEmpty())
            headers.append("StompX-Auth-Session-ID", session);
        client.send({"CONNECT", headers, {}});
        (void)waitFor([&client] { return !client.frames.isEmpty(); });
        return client.frames.value(0).header("session");
    };
    std::vector<std::unique_ptr<RawClient>> devices;
    QByteArray session;
    for (int i = 0; i < limits::connectionsPerUser; ++i) {
        devices.push_back(std::make_unique<RawClient>(f.port));
        session = connect(*devices.back(), {});
        QVERIFY(!session.isEmpty());
    }
    RawClient &lost = *devices.back();
    RawClient back(f.port);
    QCOMPARE(connect(back, session), session);
    QTRY_COMPARE(lost.socket.state(), QAbstractSocket::UnconnectedState);
    // The other devices are still there, and one that is lost and noticed leaves its place at once.
    for (int i = 0; i < limits::connectionsPerUser - 1; ++i)
        QCOMPARE(devices[size_t(i)]->socket.state(), QAbstractSocket::ConnectedState);
    RawClient more(f.port);
    QVERIFY(connect(more, {}).isEmpty());
    devices.front()->socket.abort();
    QTRY_VERIFY(!connect(*std::make_unique<RawClient>(f.port), {}).isEmpty());
}

void TestConnectionLimits::strangersHaveOnlySoManyConnections()
{
    QHostAddress outside;
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (!address.isLoopback() && !address.isLinkLocal() && address.protocol() == QAbstractSocket::IPv4Protocol)
            outside = address;
    }
    if (outside.isNull())
        QSKIP("this machine has no address but loopback");
    ServerFixture f;
    f.config.host = u"0.0.0.0"_s;
    QVERIFY(f.start());
    const auto connected = [&](QTcpSocket &socket) {
        socket.connectToHost(outside, f.port);
        // Whoever is let in is asked for nothing yet; whoever is not is told and closed.
        socket.write("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
        (void)QTest::qWaitFor([&] { return socket.bytesAvailable() > 0 || socket.state() == QAbstractSocket::UnconnectedState; }, purr::test::patience());
        return socket.readAll();
    };
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < limits::anonymousPerAddress; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        QCOMPARE(statusOf(connected(*sockets.back())), 200);
    }
    QTcpSocket more;
    const QByteArray refusal = connected(more);
    QCOMPARE(statusOf(refusal), 503);
    QVERIFY(!headerOf(refusal, "Retry-After").isEmpty());
    sockets.pop_back();
    // Who signs in counts no longer.
    RawClient here(f.port);
    QVERIFY(here.signIn(u"a"_s));
    QTRY_COMPARE(statusOf([&] {
        QTcpSocket again;
        return connected(again);
    }()), 200);
}

void TestConnectionLimits::theServerHasOnlySoManyConnections()
{
    QCOMPARE(ServerConfig().connections, limits::connections);
    ServerFixture f;
    f.config.connections = 3;
    QVERIFY(f.start());
    RawClient a(f.port);
    RawClient b(f.port);
    QVERIFY(a.signIn(u"a"_s) && b.signIn(u"b"_s)); // WebSockets count, too
    QCOMPARE(statusOf(f.get("/healthz")), 200);
    auto c = std::make_unique<RawClient>(f.port);
    QVERIFY(c->signIn(u"c"_s));
    const QByteArray refusal = f.get("/healthz");
    QCOMPARE(statusOf(refusal), 503);
    QCOMPARE(headerOf(refusal, "Retry-After"), QByteArray("5"));
    QCOMPARE(errorOf(refusal), QString(errorname::rateLimited));
    c.reset();
    QTRY_COMPARE(statusOf(f.get("/healthz")), 200);
}

void TestConnectionLimits::whoDoesNotSignInIsSentAway()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.open());
    QVERIFY(!f.get("/healthz").isEmpty()); // the server has seen the WebSocket, too
    f.clock.advance(limits::connectTime - 1ms);
    a.send({"CONNECT", {{"StompX-User", "a"}, {"accept-version", "1.2"}}, {}});
    QVERIFY(!a.next("CONNECTED").command.isEmpty());
    RawClient b(f.port);
    QVERIFY(b.open());
    QVERIFY(!f.get("/healthz").isEmpty());
    f.clock.advance(limits::connectTime);
    QVERIFY(!b.next("ERROR").command.isEmpty());
    QTRY_COMPARE(b.socket.state(), QAbstractSocket::UnconnectedState);
}

void TestConnectionLimits::silenceEnds()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.open());
    a.send({"CONNECT", {{"StompX-User", "a"}, {"accept-version", "1.2"}, {"heart-beat", "60000,10000"}}, {}});
    const QByteArray offer = a.next("CONNECTED").header("heart-beat");
    QCOMPARE(offer, QByteArray::number(std::chrono::milliseconds(limits::heartBeatOut).count()) + ',' +
                        QByteArray::number(std::chrono::milliseconds(limits::heartBeatIn).count()));
    int beats = 0;
    connect(&a.socket, &QWebSocket::textMessageReceived, this, [&beats](const QString &text) { beats += text == "\n"_L1; });
    f.clock.advance(limits::heartBeatOut);
    QTRY_COMPARE(beats, 1);
    // Twice the time that was asked for, and a little for the way.
    f.clock.advance(2 * limits::heartBeatIn + 9s - limits::heartBeatOut);
    QVERIFY(!f.get("/healthz").isEmpty());
    QCOMPARE(a.socket.state(), QAbstractSocket::ConnectedState);
    f.clock.advance(2s);
    QTRY_COMPARE(a.socket.state(), QAbstractSocket::UnconnectedState);
}

void TestConnectionLimits::slowReadersAreClosedByBytes()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    RawClient b(f.port);
    QVERIFY(a.signIn(u"a"_s) && b.signIn(u"b"_s));
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    QCOMPARE(b.act("/application/v1/channels/" + channel + ".join"), QString());
    QCOMPARE(a.listen("/topic/v1/channels/" + channel + ".participants", "people"), QString());
    QCOMPARE(b.listen("/topic/v1/channels/" + channel + ".keystrokes", "keys"), QString());
    Sleeper sleeper;
    QVERIFY(sleeper.fallAsleep(f.port, channel));
    QVERIFY(!a.next("MESSAGE", "subscription", "people").command.isEmpty()); // entered
    // What the system takes for a reader that sleeps, and our own queue behind it.
    int sent = 0;
    const auto left = [&] {
        return std::any_of(a.frames.cbegin(), a.frames.cend(), [](const stomp::Frame &frame) { return frame.header("subscription") == "people"; });
    };
    while (!left() && sent < 3000) {
        QCOMPARE(a.act("/application/v1/channels/" + channel + ".keystrokes", longDraft), QString());
        ++sent;
    }
    QVERIFY(left());
    QVERIFY(sent * limits::textLength > limits::outgoingQueue);
    // Nobody else has lost anything.
    b.fence();
    QCOMPARE(std::count_if(b.frames.cbegin(), b.frames.cend(), [](const stomp::Frame &frame) { return frame.header("subscription") == "keys"; }), sent);
}

void TestConnectionLimits::slowReadersAreClosedByTime()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    QCOMPARE(a.listen("/topic/v1/channels/" + channel + ".participants", "people"), QString());
    Sleeper sleeper;
    QVERIFY(sleeper.fallAsleep(f.port, channel));
    QVERIFY(!a.next("MESSAGE", "subscription", "people").command.isEmpty());
    const auto left = [&] {
        a.fence();
        return std::any_of(a.frames.cbegin(), a.frames.cend(), [](const stomp::Frame &frame) { return frame.header("subscription") == "people"; });
    };
    // Never so much at once that the bytes would close it: as soon as some wait, time does.
    bool closed = false;
    for (int i = 0; i < 100 && !closed; ++i) {
        for (int k = 0; k < 20; ++k)
            QCOMPARE(a.act("/application/v1/channels/" + channel + ".keystrokes", longDraft), QString());
        f.clock.advance(limits::outgoingTime - 1ms);
        f.clock.advance(limits::outgoingTime / 2);
        closed = left();
    }
    QVERIFY(closed);
}

PURR_TEST(TestConnectionLimits)
#include "test_connectionlimits.moc"
