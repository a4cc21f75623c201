// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "transportclient.h"
#include "stomp/websocketreader.h"
#include "stomp/websockettransport.h"
#include "support/testmain.h"
#include "support/tlshost.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace purr;
using namespace purr::stomp;
using namespace Qt::Literals::StringLiterals;

/// Servers that break the rules of WebSocket, or are not who they say (threats 35, 37 and 48).
class TestBadServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersThatAreNoHandshakeFail_data();
    void answersThatAreNoHandshakeFail();
    void framesAgainstTheRulesEndTheLink_data();
    void framesAgainstTheRulesEndTheLink();
    void whatServersMaySendIsRead();
    void badServersGetNothing_data() { test::TlsHost::addRows(); }
    void badServersGetNothing();
    void noProxyOfTheEnvironmentIsAsked();
};

namespace
{
/// A server that answers the handshake with `answer` and whatever is put behind it, and keeps what it got.
struct RawServer {
    explicit RawServer(std::function<QByteArray(const QByteArray &accept)> answer)
    {
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, answer] {
            socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, answer] {
                got += socket->readAll();
                const qsizetype end = got.indexOf("\r\n\r\n");
                if (shaken || end < 0)
                    return;
                shaken = true;
                request = got.first(end + 4);
                got.remove(0, end + 4);
                const qsizetype at = request.indexOf("Sec-WebSocket-Key: ") + 19;
                socket->write(answer(webSocketAccept(request.mid(at, 24))));
            });
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"ws://127.0.0.1:%1/rtm?api-key=a%20b"_s.arg(server.serverPort())); }

    QTcpServer server;
    QTcpSocket *socket = nullptr;
    QByteArray request;
    QByteArray got; ///< behind the request
    bool shaken = false;
};

QByteArray goodAnswer(const QByteArray &accept)
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: WebSocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Protocol: v12.stomp\r\n"
           "Sec-WebSocket-Accept: " + accept + "\r\n\r\n";
}

/// The payload of a masked frame of less than 126 bytes; empty when it is none.
QByteArray unmasked(const QByteArray &frame)
{
    if (frame.size() < 6 || (frame.at(1) & 0x80) == 0 || frame.size() < 6 + (frame.at(1) & 0x7f))
        return {};
    QByteArray payload = frame.mid(6, frame.at(1) & 0x7f);
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = char(payload[i] ^ frame.at(2 + (i & 3)));
    return payload;
}
} // namespace

void TestBadServers::answersThatAreNoHandshakeFail_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("put");
    const auto row = [](const char *name, const QByteArray &find, const QByteArray &put) { QTest::newRow(name) << find << put; };
    row("refused", "101 Switching Protocols", "403 Forbidden");
    row("redirect", "101 Switching Protocols\r\n", "302 Found\r\nLocation: ws://127.0.0.1:1/\r\n");
    row("ok", "101 Switching Protocols", "200 OK");
    row("old version", "HTTP/1.1", "HTTP/1.0");
    row("status with more", "101 ", "1010 ");
    row("no upgrade", "Upgrade: WebSocket\r\n", "");
    row("other upgrade", "Upgrade: WebSocket", "Upgrade: h2c");
    row("two upgrades", "Upgrade: WebSocket\r\n", "Upgrade: websocket\r\nUpgrade: websocket\r\n");
    row("no connection", "Connection: keep-alive, Upgrade\r\n", "");
    row("no accept", "Sec-WebSocket-Accept", "X-Accept");
    row("accept of another", "Sec-WebSocket-Accept: ", "Sec-WebSocket-Accept: x");
    row("extension", "Upgrade: WebSocket", "Sec-WebSocket-Extensions: permessage-deflate\r\nUpgrade: websocket");
    row("protocol that was not offered", "v12.stomp", "mqtt");
    row("bare line feed", "WebSocket\r\nConnection", "WebSocket\nConnection");
    row("bare return", "keep-alive", "keep\r-alive");
    row("folded line", "keep-alive, ", "keep-alive,\r\n ");
    row("no colon", "Upgrade: WebSocket", "Upgrade: websocket\r\nrubbish");
    row("space before colon", "Upgrade: WebSocket", "Upgrade : websocket");
    row("nul", "keep-alive", QByteArray("keep\0alive", 10));
    row("no end", "Upgrade: WebSocket", "X: " + QByteArray(64 * 1024, 'x'));
}

void TestBadServers::answersThatAreNoHandshakeFail()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, put);
    RawServer server([&](const QByteArray &accept) {
        const QByteArray answer = goodAnswer(accept);
        return answer.contains(find) ? QByteArray(answer).replace(find, put) : QByteArray();
    });
    test::TransportClient client(server.url());
    client.transport.open();
    QTRY_COMPARE(client.failed.count(), 1);
    QCOMPARE(client.error().kind, Failure::Kind::Network);
    QCOMPARE(client.opened.count() + client.closed.count(), 0);
    QVERIFY2(server.request.startsWith("GET /rtm?api-key=a%20b HTTP/1.1\r\n"), server.request);
    QVERIFY(!server.request.contains("Cookie") && !server.request.contains("Sec-WebSocket-Extensions"));
}

void TestBadServers::framesAgainstTheRulesEndTheLink_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("masked") << QByteArray::fromHex("8181000000006b") << 1002;
    QTest::newRow("reserved bit") << QByteArray::fromHex("c10161") << 1002;
    QTest::newRow("unknown kind") << QByteArray::fromHex("830161") << 1002;
    QTest::newRow("continuation of nothing") << QByteArray::fromHex("800161") << 1002;
    QTest::newRow("long length for a short one") << QByteArray::fromHex("817e000161") << 1002;
    QTest::newRow("bad text") << QByteArray::fromHex("8101ff") << 1007;
    QTest::newRow("a terabyte") << QByteArray::fromHex("827f0000010000000000") << 1009;
    QTest::newRow("ping flood") << QByteArray::fromHex("8900").repeated(21) << 1008;
    QTest::newRow("close code that is none") << QByteArray::fromHex("880203ed") << 1002;
}

/// Threat 48: what is behind a broken frame is not heard, and the server is told.
void TestBadServers::framesAgainstTheRulesEndTheLink()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    RawServer server([&](const QByteArray &accept) { return goodAnswer(accept) + QByteArray::fromHex("81026f6b"); });
    test::TransportClient client(server.url());
    client.transport.open();
    QTRY_COMPARE(client.received.count(), 1);
    server.socket->write(bytes + QByteArray::fromHex("8102") + "no");
    QTRY_COMPARE(client.failed.count(), 1);
    QCOMPARE(client.error().kind, Failure::Kind::Network);
    QCOMPARE(client.error().code, u"BadWebSocket"_s);
    QCOMPARE(client.received.count(), 1);
    QCOMPARE(client.closed.count(), 0);
    QTRY_COMPARE(server.socket->state(), QAbstractSocket::UnconnectedState);
    // The last it said: eight bytes, masked.
    const QByteArray close = server.got.last(8);
    QVERIFY(close.startsWith('\x88'));
    QCOMPARE(unmasked(close), QByteArray::fromHex(QByteArray::number(code, 16).rightJustified(4, '0')));
}

void TestBadServers::whatServersMaySendIsRead()
{
    // Behind the handshake at once, byte by byte: a character over two frames with a ping between, a byte order mark.
    const QByteArray frames = QByteArray::fromHex("0102f09f") + QByteArray::fromHex("890470696e67") + QByteArray::fromHex("800298ba") +
                              QByteArray::fromHex("8104efbbbf78") + QByteArray::fromHex("8a00") + QByteArray::fromHex("8200");
    RawServer server([&](const QByteArray &accept) { return goodAnswer(accept) + frames; });
    test::TransportClient client(server.url());
    client.transport.open();
    QTRY_COMPARE(client.received.count(), 3);
    for (const char byte : frames) {
        server.socket->write(&byte, 1);
        server.socket->flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(client.received.count(), 6);
    for (const int at : {0, 3}) {
        QCOMPARE(client.received.at(at).first().toByteArray(), QByteArray("\xf0\x9f\x98\xba"));
        QCOMPARE(client.received.at(at + 1).first().toByteArray(), QByteArray("\xef\xbb\xbfx"));
        QCOMPARE(client.received.at(at + 2).first().toByteArray(), QByteArray());
    }
    QTRY_COMPARE(server.got.size(), 20); // two pongs
    QVERIFY(server.got.startsWith('\x8a'));
    QCOMPARE(unmasked(server.got), QByteArray("ping"));
    QCOMPARE(client.failed.count(), 0);
}

/// Threat 35: servers that only pretend, and one that is right. None of them hears a byte of what is for the server.
void TestBadServers::badServersGetNothing()
{
    QFETCH(QString, fault);
    test::TlsHost server(fault);
    if (!server.works())
        QSKIP("needs the openssl program to make certificates");
    ManualClock clock;
    QSslConfiguration trusting = server.trusting();
    trusting.setPeerVerifyMode(QSslSocket::VerifyNone); // nobody can switch it off by a configuration
    trusting.setProtocol(QSsl::AnyProtocol);
    WebSocketTransport transport({.url = QUrl(u"wss://127.0.0.1:%1/rtm"_s.arg(server.port())), .sslConfiguration = trusting}, &clock);
    QSignalSpy failed(&transport, &Transport::failed);
    transport.open();
    if (fault == u"none") { // and so the others fail for their fault
        QTRY_VERIFY(server.heard().startsWith("GET /rtm HTTP/1.1\r\n"));
        return;
    }
    QTRY_COMPARE(failed.count(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, Failure::Kind::Network);
    QVERIFY2(error.code == u"TlsFailed" || fault == u"says nothing and ends", qPrintable(error.code));
    QVERIFY2(!server.isTold(), server.heard());
}

/// Threat 37: what the environment says of proxies is not for the chat.
void TestBadServers::noProxyOfTheEnvironmentIsAsked()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.serverPort());
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "ALL_PROXY"})
        qputenv(name, address);
    RawServer server(goodAnswer);
    test::TransportClient client(server.url());
    client.transport.open();
    QTRY_COMPARE(client.opened.count(), 1);
    QVERIFY(!proxy.hasPendingConnections());
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "ALL_PROXY"})
        qunsetenv(name);
}

PURR_TEST(TestBadServers)
#include "test_badservers.moc"
