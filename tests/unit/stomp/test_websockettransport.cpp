// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "transportclient.h"
#include "stomp/connection.h"
#include "stomp/serversession.h"
#include "stomp/websockettransport.h"
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace purr;
using namespace purr::stomp;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// A WebSocket server on a free port that keeps its sockets.
struct SocketServer {
    SocketServer()
    {
        server.setSupportedSubprotocols({u"v12.stomp"_s});
        QObject::connect(&server, &QWebSocketServer::newConnection, &server,
                         [this] { sockets.append(server.nextPendingConnection()); });
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }
    ~SocketServer() { qDeleteAll(sockets); } // the server does not own what it handed out
    [[nodiscard]] QUrl url() const { return server.serverUrl(); }

    QWebSocketServer server{u"test"_s, QWebSocketServer::NonSecureMode};
    QList<QWebSocket *> sockets;
};

} // namespace

class TestWebSocketTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itOffersTheSubprotocolAndCarriesBothKinds();
    void serverEndsAreTold_data();
    void serverEndsAreTold();
    void closeIsOrderly();
    void abortIsQuietAndItOpensAgain();
    void refusedConnectionsFail();
    void aServerThatIsNotWebSocketFails();
    void aSilentServerTimesOut();
    void closeBeforeOpenedIsTold();
    void tooBigMessagesFail();
    void tlsIsCheckedAndWorks();
    void connectionAndServerSessionMeet();
};

void TestWebSocketTransport::itOffersTheSubprotocolAndCarriesBothKinds()
{
    SocketServer server;
    test::TransportClient client(server.url());
    client.transport.send("too early");
    client.transport.open();
    QTRY_COMPARE(client.opened.count(), 1);
    QTRY_COMPARE(server.sockets.size(), 1);
    QWebSocket *peer = server.sockets.first();
    QCOMPARE(peer->subprotocol(), u"v12.stomp"_s);
    QSignalSpy texts(peer, &QWebSocket::textMessageReceived);
    QSignalSpy binaries(peer, &QWebSocket::binaryMessageReceived);
    const QByteArray text = QByteArray("SEND\ndestination:/a\n\ngr\xc3\xbc\xc3\x9f ") + "\xf0\x9f\x90\xb1" + '\0';
    const QByteArray binary("SEND\n\n\xff\0", 8);
    client.transport.send(text);
    client.transport.send(binary);
    QTRY_COMPARE(texts.count(), 1);
    QTRY_COMPARE(binaries.count(), 1);
    QCOMPARE(texts.first().first().toString().toUtf8(), text);
    QCOMPARE(binaries.first().first().toByteArray(), binary);
    peer->sendTextMessage(QString::fromUtf8(text));
    peer->sendBinaryMessage(binary);
    QTRY_COMPARE(client.received.count(), 2);
    QCOMPARE(client.received.at(0).first().toByteArray(), text);
    QCOMPARE(client.received.at(1).first().toByteArray(), binary);
}

void TestWebSocketTransport::serverEndsAreTold_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("orderly");
    QTest::newRow("normal") << 1000 << true;
    QTest::newRow("going away") << 1001 << false;
    QTest::newRow("without a word") << 0 << false;
}

void TestWebSocketTransport::serverEndsAreTold()
{
    QFETCH(int, code);
    QFETCH(bool, orderly);
    SocketServer server;
    test::TransportClient client(server.url());
    client.transport.open();
    QTRY_COMPARE(client.opened.count(), 1);
    QTRY_COMPARE(server.sockets.size(), 1);
    if (code == 0)
        server.sockets.first()->abort();
    else
        server.sockets.first()->close(QWebSocketProtocol::CloseCode(code), u"bye"_s);
    QTRY_COMPARE(client.closed.count() + client.failed.count(), 1);
    QCOMPARE(client.closed.count(), orderly ? 1 : 0);
    if (!orderly)
        QCOMPARE(client.error().kind, Failure::Kind::Network);
}

void TestWebSocketTransport::closeIsOrderly()
{
    SocketServer server;
    test::TransportClient client(server.url());
    client.transport.open();
    QTRY_COMPARE(client.opened.count(), 1);
    QTRY_COMPARE(server.sockets.size(), 1);
    QSignalSpy texts(server.sockets.first(), &QWebSocket::textMessageReceived);
    QSignalSpy gone(server.sockets.first(), &QWebSocket::disconnected);
    client.transport.send("last words");
    client.transport.close();
    client.transport.send("too late");
    QTRY_COMPARE(client.closed.count(), 1);
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(texts.count(), 1);
    QCOMPARE(server.sockets.first()->closeCode(), QWebSocketProtocol::CloseCodeNormal);
    QCOMPARE(client.failed.count(), 0);
}

void TestWebSocketTransport::abortIsQuietAndItOpensAgain()
{
    SocketServer server;
    test::TransportClient client(server.url());
    client.transport.open();
    QTRY_COMPARE(client.opened.count(), 1);
    QTRY_COMPARE(server.sockets.size(), 1);
    QSignalSpy gone(server.sockets.first(), &QWebSocket::disconnected);
    client.transport.abort();
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(client.closed.count() + client.failed.count(), 0);
    client.transport.open();
    QTRY_COMPARE(client.opened.count(), 2);
    client.transport.open(); // drops the one before
    QTRY_COMPARE(client.opened.count(), 3);
    QCOMPARE(client.closed.count() + client.failed.count(), 0);
}

void TestWebSocketTransport::refusedConnectionsFail()
{
    QTcpServer reserved;
    QVERIFY(reserved.listen(QHostAddress::LocalHost));
    const quint16 port = reserved.serverPort();
    reserved.close();
    test::TransportClient client(QUrl(u"ws://127.0.0.1:%1"_s.arg(port)));
    client.transport.open();
    QTRY_COMPARE(client.failed.count(), 1);
    QCOMPARE(client.error().kind, Failure::Kind::Network);
    QCOMPARE(client.error().code, u"ConnectionRefused"_s);
    QCOMPARE(client.opened.count() + client.closed.count(), 0);
}

void TestWebSocketTransport::aServerThatIsNotWebSocketFails()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        });
    });
    test::TransportClient client(QUrl(u"ws://127.0.0.1:%1/rtm"_s.arg(server.serverPort())));
    client.transport.open();
    QTRY_COMPARE(client.failed.count(), 1);
    QCOMPARE(client.error().kind, Failure::Kind::Network);
}

void TestWebSocketTransport::aSilentServerTimesOut()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    test::TransportClient client(QUrl(u"ws://127.0.0.1:%1"_s.arg(server.serverPort())));
    client.transport.open();
    QTRY_VERIFY(server.hasPendingConnections());
    client.clock.advance(19999ms);
    QCOMPARE(client.failed.count(), 0);
    client.clock.advance(1ms);
    QCOMPARE(client.failed.count(), 1);
    QCOMPARE(client.error().kind, Failure::Kind::Timeout);
}

void TestWebSocketTransport::closeBeforeOpenedIsTold()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    test::TransportClient client(QUrl(u"ws://127.0.0.1:%1"_s.arg(server.serverPort())));
    client.transport.open();
    client.transport.close();
    QCOMPARE(client.closed.count(), 0);
    client.clock.advance(0ms);
    QCOMPARE(client.closed.count(), 1);
    QCOMPARE(client.failed.count(), 0);
    client.transport.open();
    client.transport.close();
    client.transport.abort();
    client.clock.advance(1h);
    QCOMPARE(client.closed.count(), 1);
}

void TestWebSocketTransport::tooBigMessagesFail()
{
    SocketServer server;
    test::TransportClient client(server.url());
    WebSocketTransport small({.url = server.url(), .maxMessageSize = 1000}, &client.clock);
    QSignalSpy opened(&small, &Transport::opened);
    QSignalSpy received(&small, &Transport::received);
    QSignalSpy failed(&small, &Transport::failed);
    small.open();
    QTRY_COMPARE(opened.count(), 1);
    QTRY_COMPARE(server.sockets.size(), 1);
    server.sockets.first()->sendTextMessage(QString(1000, u'x'));
    QTRY_COMPARE(received.count(), 1);
    server.sockets.first()->sendTextMessage(QString(1001, u'x'));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(received.count(), 1);
}

/// wss: to a server whose certificate is not trusted fails, and works once it is.
void TestWebSocketTransport::tlsIsCheckedAndWorks()
{
    QTemporaryDir directory;
    QProcess openssl;
    openssl.setWorkingDirectory(directory.path());
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"key"_s,
                                 u"-out"_s, u"certificate"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s,
                                 u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s});
    if (!openssl.waitForStarted())
        QSKIP("needs the openssl program to make a certificate");
    QVERIFY(openssl.waitForFinished());
    QFile keyFile(directory.filePath(u"key"_s));
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(directory.filePath(u"certificate"_s));
    QCOMPARE(certificates.size(), 1);

    QWebSocketServer server(u"test"_s, QWebSocketServer::SecureMode);
    QSslConfiguration serverTls = QSslConfiguration::defaultConfiguration();
    serverTls.setLocalCertificate(certificates.first());
    serverTls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    server.setSslConfiguration(serverTls);
    server.setSupportedSubprotocols({u"v12.stomp"_s});
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QCOMPARE(server.serverUrl().scheme(), u"wss"_s);

    test::TransportClient untrusting(server.serverUrl());
    untrusting.transport.open();
    QTRY_COMPARE(untrusting.failed.count(), 1);
    QCOMPARE(untrusting.error().code, u"TlsFailed"_s);
    QCOMPARE(untrusting.opened.count(), 0);

    ManualClock clock;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates(certificates);
    WebSocketTransport transport({.url = server.serverUrl(), .sslConfiguration = trusting}, &clock);
    QSignalSpy opened(&transport, &Transport::opened);
    QSignalSpy received(&transport, &Transport::received);
    transport.open();
    QTRY_COMPARE(opened.count(), 1);
    QTRY_VERIFY(server.hasPendingConnections());
    const std::unique_ptr<QWebSocket> peer(server.nextPendingConnection());
    peer->sendTextMessage(u"hello"_s);
    QTRY_COMPARE(received.count(), 1);
}

/// Both roles over a real WebSocket: sign-in, subscription, message, receipt, goodbye.
void TestWebSocketTransport::connectionAndServerSessionMeet()
{
    SystemClock clock;
    SocketServer server;
    std::unique_ptr<ServerSession> session;
    QObject context;
    connect(&server.server, &QWebSocketServer::newConnection, &context, [&] {
        QWebSocket *socket = server.sockets.last();
        session = std::make_unique<ServerSession>(&clock);
        connect(session.get(), &ServerSession::bytesReady, socket,
                [socket](const QByteArray &bytes) { socket->sendTextMessage(QString::fromUtf8(bytes)); });
        connect(socket, &QWebSocket::textMessageReceived, session.get(),
                [&](const QString &text) { session->receive(text.toUtf8()); });
        connect(session.get(), &ServerSession::closeRequested, socket, [socket] { socket->close(); });
        connect(session.get(), &ServerSession::connectRequested, &context, [&](const Frame &frame) {
            session->accept({{"user-name", frame.headers.value("StompX-User")}});
        });
        connect(session.get(), &ServerSession::frameReceived, &context, [&](const Frame &frame) {
            if (commandOf(frame) == Command::Send) {
                const MessageTemplate message({{"destination", frame.headers.value("destination")}}, frame.body);
                session->sendEncoded(message.encodeFor({{"subscription", "s1"}, {"message-id", "1"}}));
            }
            session->sendReceipt(frame.headers.value("receipt"));
        });
    });

    Connection connection(std::make_unique<WebSocketTransport>(WebSocketOptions{.url = server.url()}, &clock), &clock);
    QSignalSpy connected(&connection, &Connection::connected);
    QSignalSpy messages(&connection, &Connection::messageReceived);
    QSignalSpy receipts(&connection, &Connection::receiptReceived);
    QSignalSpy disconnected(&connection, &Connection::disconnected);
    QSignalSpy failed(&connection, &Connection::failed);
    connection.open({.headers = {{"StompX-User", "jane:\xc3\xa4@example.com"}}});
    QTRY_COMPARE(connected.count(), 1);
    QCOMPARE(connection.connectedFrame().header("user-name"), "jane:\xc3\xa4@example.com");
    QVERIFY(connection.subscribe("/topic/a:b", "s1", {}, "r1"));
    QTRY_COMPARE(receipts.count(), 1);
    const QByteArray body = QByteArray("{\"body\":\"NUL ") + '\0' + " and \xf0\x9f\x90\xb1\"}";
    QVERIFY(connection.send("/topic/a:b", body, {}, "r2"));
    QTRY_COMPARE(receipts.count(), 2);
    QCOMPARE(messages.count(), 1);
    QCOMPARE(messages.first().first().value<Frame>().body, body);
    QCOMPARE(messages.first().first().value<Frame>().header("destination"), "/topic/a:b");
    connection.disconnectFromServer();
    QTRY_COMPARE(disconnected.count(), 1);
    QCOMPARE(session->state(), ServerSession::State::Disconnecting);
    QCOMPARE(failed.count(), 0);
}

PURR_TEST(TestWebSocketTransport)
#include "test_websockettransport.moc"
