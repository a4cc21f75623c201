// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "transportclient.h"
#include "stomp/websocketreader.h"
#include "stomp/websockettransport.h"
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

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
    void badServersGetNothing_data();
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

namespace
{
/// Certificates by the openssl program, in a folder of their own.
class Authority
{
public:
    Authority()
    {
        m_works = run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s, u"-days"_s,
                       u"2"_s, u"-subj"_s, u"/CN=authority"_s, u"-addext"_s, u"keyUsage=keyCertSign"_s});
    }
    [[nodiscard]] bool works() const { return m_works; }
    [[nodiscard]] QList<QSslCertificate> root() const { return QSslCertificate::fromPath(m_folder.filePath(u"ca.pem"_s)); }

    /// A certificate for a host that this authority signed, as what a server uses.
    [[nodiscard]] QSslConfiguration issue(const QString &names, const QString &days = u"2"_s, const QString &key = u"rsa:2048"_s, const QString &use = u"serverAuth"_s)
    {
        QFile extensions(m_folder.filePath(u"extensions"_s));
        const bool ready = extensions.open(QIODevice::WriteOnly) && run({u"req"_s, u"-newkey"_s, key, u"-nodes"_s, u"-keyout"_s, u"key"_s, u"-out"_s, u"request"_s, u"-subj"_s, u"/CN=server"_s});
        extensions.write("subjectAltName=" + names.toLatin1() + "\nextendedKeyUsage=" + use.toLatin1() + "\nbasicConstraints=CA:FALSE\n");
        extensions.close();
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        QFile keyFile(m_folder.filePath(u"key"_s));
        if (!ready || !run({u"x509"_s, u"-req"_s, u"-in"_s, u"request"_s, u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s, u"ca.key"_s, u"-CAcreateserial"_s, u"-days"_s, days, u"-extfile"_s,
                            u"extensions"_s, u"-out"_s, u"certificate"_s})
            || !keyFile.open(QIODevice::ReadOnly))
            return {};
        tls.setLocalCertificateChain(QSslCertificate::fromPath(m_folder.filePath(u"certificate"_s)));
        tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        return tls;
    }

    /// A server of the openssl program with what was issued last, since Qt's refuses weak keys itself; its port.
    [[nodiscard]] quint16 serve(QProcess &openssl) const
    {
        openssl.setWorkingDirectory(m_folder.path());
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        openssl.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, u"certificate"_s, u"-key"_s, u"key"_s, u"-cipher"_s,
                                     u"DEFAULT:@SECLEVEL=0"_s});
        QByteArray said;
        const QRegularExpression accept(u"ACCEPT \\S*:(\\d+)"_s);
        while (openssl.waitForReadyRead()) {
            said += openssl.readAll();
            if (const auto match = accept.match(QString::fromLatin1(said)); match.hasMatch())
                return match.captured(1).toUShort();
        }
        return 0;
    }

private:
    bool run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(u"openssl"_s, arguments);
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_works = false;
};

/// What a server reads once its TLS stands: nothing must be said to one that is not trusted.
struct TlsServer : QTcpServer {
    explicit TlsServer(const QSslConfiguration &tls) : m_tls(tls) { listen(QHostAddress::LocalHost); }
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(m_tls);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { heard += socket->readAll(); });
        socket->startServerEncryption();
    }
    QByteArray heard;

private:
    QSslConfiguration m_tls;
};
} // namespace

void TestBadServers::badServersGetNothing_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"none", "signed by itself", "signed by another authority", "expired", "wrong host", "other address", "wildcard of everything", "a client's certificate",
                              "weak key", "TLS 1.0", "TLS 1.1", "no TLS at all", "says nothing and ends"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

/// Threat 35: twelve servers that only pretend, and one that is right. None of them hears a byte of what is for the server.
void TestBadServers::badServersGetNothing()
{
    QFETCH(QString, fault);
    static Authority ours;
    static Authority others;
    if (!ours.works())
        QSKIP("needs the openssl program to make certificates");
    const QString here = u"DNS:localhost,IP:127.0.0.1"_s;
    QSslConfiguration tls;
    if (fault == u"signed by itself" || fault == u"signed by another authority")
        tls = others.issue(here);
    else if (fault == u"expired")
        tls = ours.issue(here, u"-1"_s);
    else if (fault == u"wrong host")
        tls = ours.issue(u"DNS:chat.example"_s);
    else if (fault == u"other address")
        tls = ours.issue(u"IP:127.0.0.2"_s);
    else if (fault == u"wildcard of everything")
        tls = ours.issue(u"DNS:*"_s);
    else if (fault == u"a client's certificate")
        tls = ours.issue(here, u"2"_s, u"rsa:2048"_s, u"clientAuth"_s);
    else if (fault == u"weak key")
        tls = ours.issue(here, u"2"_s, u"rsa:1024"_s);
    else
        tls = ours.issue(here);
    QVERIFY(!tls.isNull());
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    if (fault.startsWith(u"TLS "))
        tls.setProtocol(fault == u"TLS 1.0" ? QSsl::TlsV1_0 : QSsl::TlsV1_1);
    if (fault.startsWith(u"TLS ")) // a server may allow itself anything
        tls.setBackendConfigurationOption("CipherString", "DEFAULT:@SECLEVEL=0"_ba);
    QT_WARNING_POP
    TlsServer server(tls);
    QTcpServer plain;
    quint16 port = server.serverPort();
    if (fault == u"no TLS at all" || fault == u"says nothing and ends") {
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        port = plain.serverPort();
        connect(&plain, &QTcpServer::newConnection, &plain, [&] {
            QTcpSocket *socket = plain.nextPendingConnection();
            if (fault == u"no TLS at all")
                socket->write("HTTP/1.1 101 Switching Protocols\r\n\r\n");
            socket->disconnectFromHost();
        });
    }
    QProcess weak;
    if (fault == u"weak key") {
        port = ours.serve(weak);
        QVERIFY(port != 0);
    }
    ManualClock clock;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setPeerVerifyMode(QSslSocket::VerifyNone); // nobody can switch it off by a configuration
    trusting.setCaCertificates(fault == u"signed by itself" ? QList<QSslCertificate>() : ours.root());
    WebSocketTransport transport({.url = QUrl(u"wss://127.0.0.1:%1/rtm"_s.arg(port)), .sslConfiguration = trusting}, &clock);
    QSignalSpy failed(&transport, &Transport::failed);
    transport.open();
    if (fault == u"none") { // and so the others fail for their fault
        QTRY_VERIFY(server.heard.startsWith("GET /rtm HTTP/1.1\r\n"));
        return;
    }
    QTRY_COMPARE(failed.count(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, Failure::Kind::Network);
    if (fault == u"weak key") {
        weak.terminate();
        QVERIFY(weak.waitForFinished());
        QVERIFY(!weak.readAll().contains("GET "));
    }
    QVERIFY2(error.code == u"TlsFailed" || fault == u"says nothing and ends", qPrintable(error.code));
    QCOMPARE(server.heard, QByteArray());
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
