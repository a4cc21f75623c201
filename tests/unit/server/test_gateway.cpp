// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "server/limits.h"
#include "support/testmain.h"
#include "unit/server/serverfixture.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// HTTP over real sockets: who is let in, how long anybody may take, and files up and down.
class TestGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void extensionsAreNotAccepted();
    void hosts_data();
    void hosts();
    void origins_data();
    void origins();
    void unknownPathsAreEqual();
    void slowRequestsEnd();
    void slowUploadsEnd();
    void manySlowClientsHurtNobody();
    void uploadsAreLimited();
    void largestFile();
    void propertiesOfFilesAreNotDeep();
    void spaceIsLimited();
    void filesAreServedSafely();
    void rangesAreSimple_data();
    void rangesAreSimple();
    void blocksMakeNoDifference();
    void refusedUploadsLeaveNothing();

private:
    /// A WebSocket handshake with these lines in place of Host or more.
    static QByteArray handshake(const QByteArray &lines)
    {
        return "GET /rtm/websocket?api-key=key HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + lines + "\r\n";
    }
    static bool hasHead(const QByteArray &answer) { return answer.contains("\r\n\r\n"); }
};

/// Threat 57: what compresses cannot be made to burst.
void TestGateway::extensionsAreNotAccepted()
{
    ServerFixture f;
    QVERIFY(f.start());
    for (const char *offer : {"permessage-deflate", "permessage-deflate; client_max_window_bits", "x-webkit-deflate-frame, permessage-deflate; server_no_context_takeover"}) {
        const QByteArray answer = f.request(handshake("Host: localhost\r\nSec-WebSocket-Extensions: " + QByteArray(offer) + "\r\n"), hasHead);
        QCOMPARE(statusOf(answer), 101);
        QVERIFY2(!answer.toLower().contains("extensions"), answer);
    }
}

void TestGateway::hosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    for (const char *good : {"127.0.0.1", "127.0.0.1:9001", "localhost", "localhost:1", "[::1]:80", "purr.localhost"})
        QTest::newRow(good) << QByteArray(good) << 101;
    // DNS rebinding: a name of somebody else's that leads to this machine.
    for (const char *bad : {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "evil.example:9001", "0.0.0.0", "127.0.0.1@evil.example",
                            "localhost evil"})
        QTest::newRow(bad) << QByteArray(bad) << 421;
}

void TestGateway::hosts()
{
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    ServerFixture f;
    QVERIFY(f.start());
    QCOMPARE(statusOf(f.request(handshake("Host: " + host + "\r\n"), hasHead)), status);
    QCOMPARE(statusOf(f.request("GET /healthz HTTP/1.1\r\nHost: " + host + "\r\n\r\n", hasHead)), status == 101 ? 200 : status);
}

void TestGateway::origins_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("local");  ///< let in by a server of this machine
    QTest::addColumn<bool>("listed"); ///< by one that lists https://chat.example
    QTest::addColumn<bool>("open");   ///< by one that listens to others and lists nothing
    const auto row = [](const char *origin, bool local, bool listed, bool open) { QTest::newRow(origin) << QByteArray(origin) << local << listed << open; };
    row("http://localhost:3000", true, true, true);
    row("http://127.0.0.1", true, true, true);
    row("https://chat.example", false, true, true);
    row("http://chat.example", false, false, true);
    row("https://chat.example:444", false, false, true);
    row("https://chat.example.evil.example", false, false, true);
    row("https://evil.chat.example", false, false, true);
    row("https://evil-chat.example", false, false, true);
    row("http://localhost.evil.example", false, false, true);
    row("http://127.0.0.1.evil.example", false, false, true);
    row("null", false, false, true);
    row("file://", false, false, true);
}

void TestGateway::origins()
{
    QFETCH(QByteArray, origin);
    QFETCH(bool, local);
    QFETCH(bool, listed);
    QFETCH(bool, open);
    const auto status = [&](const QString &host, const QStringList &allowed) {
        ServerFixture f;
        f.config.host = host;
        f.config.allowedOrigins = allowed;
        return f.start() ? statusOf(f.request(handshake("Host: localhost\r\nOrigin: " + origin + "\r\n"), hasHead)) : 0;
    };
    QCOMPARE(status(u"127.0.0.1"_s, {}), local ? 101 : 403);
    QCOMPARE(status(u"127.0.0.1"_s, {u"https://chat.example"_s}), listed ? 101 : 403);
    QCOMPARE(status(u"0.0.0.0"_s, {u"https://chat.example"_s}), listed ? 101 : 403);
    QCOMPARE(status(u"0.0.0.0"_s, {}), open ? 101 : 403);
}

/// Threat 82: nothing tells what else there might be.
void TestGateway::unknownPathsAreEqual()
{
    ServerFixture f;
    QVERIFY(f.start());
    const auto body = [](const QByteArray &answer) {
        QJsonObject object = QJsonDocument::fromJson(bodyOf(answer)).object();
        object.remove("timestamp"_L1);
        return object;
    };
    const QByteArray first = f.get("/nothing");
    QCOMPARE(statusOf(first), 404);
    for (const char *path : {"/admin", "/metrics", "/debug/pprof", "/.git/config", "/v1/files/0", "/files/purr.sqlite", "/rtm", "/v1"}) {
        const QByteArray answer = f.get(path);
        QVERIFY2(statusOf(answer) == 404 && body(answer) == body(first), path);
    }
    for (const char *path : {"/files/..%2f..%2fpurr.sqlite", "/v1/files/%2e%2e", "/files/../purr.sqlite", "/files/%00"})
        QVERIFY2(statusOf(f.get(path)) == 400, path);
    for (const char *path : {"/healthz", "/readyz"})
        QCOMPARE(statusOf(f.get(path)), 200);
}

void TestGateway::slowRequestsEnd()
{
    ServerFixture f;
    QVERIFY(f.start());
    QTcpSocket slow;
    slow.connectToHost(QHostAddress::LocalHost, f.port);
    slow.write("GET /healthz HTTP/1.1\r\nHo");
    QVERIFY(!f.get("/healthz").isEmpty());
    QVERIFY(!f.get("/healthz").isEmpty());
    f.clock.advance(limits::httpHeadTime - 1ms);
    slow.write("st: localhost\r\n\r\n"); // just in time
    QTRY_VERIFY(hasHead(slow.peek(4096)));
    QCOMPARE(statusOf(slow.readAll()), 200);
    // Idle between two requests.
    f.clock.advance(limits::httpIdleTime - 1ms);
    QVERIFY(!f.get("/healthz").isEmpty());
    QCOMPARE(slow.state(), QAbstractSocket::ConnectedState);
    slow.write("G");
    QVERIFY(!f.get("/healthz").isEmpty());
    f.clock.advance(1ms); // a byte alone buys no time
    QTRY_COMPARE(slow.state(), QAbstractSocket::UnconnectedState);
    // Nothing at all.
    QTcpSocket silent;
    silent.connectToHost(QHostAddress::LocalHost, f.port);
    QTRY_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
    QVERIFY(!f.get("/healthz").isEmpty());
    f.clock.advance(limits::httpHeadTime);
    QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
}

void TestGateway::slowUploadsEnd()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    const QByteArray head = "POST /v1/channels/" + channel + "/messages HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                            "Content-Type: multipart/form-data; boundary=b\r\n";
    QTcpSocket slow;
    slow.connectToHost(QHostAddress::LocalHost, f.port);
    slow.write(head + "Grant: " + ServerFixture::grant(a, "write") + "\r\nContent-Length: 1000\r\n\r\n");
    QTRY_VERIFY(hasHead(slow.peek(4096)));
    QVERIFY(slow.readAll().startsWith("HTTP/1.1 100"));
    f.clock.advance(limits::httpStallTime - 1ms);
    slow.write("--b\r\n");
    QVERIFY(!f.get("/healthz").isEmpty());
    QVERIFY(!f.get("/healthz").isEmpty());
    f.clock.advance(limits::httpStallTime - 1ms); // a byte was new
    QVERIFY(!f.get("/healthz").isEmpty());
    QCOMPARE(slow.state(), QAbstractSocket::ConnectedState);
    f.clock.advance(1ms);
    QTRY_COMPARE(slow.state(), QAbstractSocket::UnconnectedState);
    // A refused upload is told why although it goes on sending, but not for ever.
    QTcpSocket refused;
    refused.connectToHost(QHostAddress::LocalHost, f.port);
    refused.write(head + "Content-Length: 1000000\r\n\r\n" + QByteArray(50'000, 'x'));
    QTRY_VERIFY(hasHead(refused.peek(4096)));
    QCOMPARE(statusOf(refused.readAll()), 401);
    QCOMPARE(refused.state(), QAbstractSocket::ConnectedState);
    f.clock.advance(limits::httpLingerTime);
    QTRY_COMPARE(refused.state(), QAbstractSocket::UnconnectedState);
}

/// Threat 52: a thousand clients that send a byte now and then, and one in a hurry.
void TestGateway::manySlowClientsHurtNobody()
{
    ServerFixture f;
    QVERIFY(f.start());
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < 200; ++i) {
        slow.push_back(std::make_unique<QTcpSocket>());
        slow.back()->connectToHost(QHostAddress::LocalHost, f.port);
        slow.back()->write("GET / HTTP/1.1\r\nX-a: ");
    }
    RawClient good(f.port);
    QVERIFY(good.signIn(u"good"_s));
    for (int round = 0; round < 5; ++round) {
        for (const auto &socket : slow)
            socket->write("b");
        QVERIFY(!good.relay("/application/v1/user.relay").resource.isEmpty());
    }
    QTRY_COMPARE(std::count_if(slow.cbegin(), slow.cend(), [](const auto &socket) { return socket->state() != QAbstractSocket::ConnectedState; }), 0);
    f.clock.advance(limits::httpHeadTime);
    QTRY_COMPARE(std::count_if(slow.cbegin(), slow.cend(), [](const auto &socket) { return socket->state() == QAbstractSocket::ConnectedState; }), 0);
    QVERIFY(!good.relay("/application/v1/user.relay").resource.isEmpty());
}

void TestGateway::uploadsAreLimited()
{
    ServerFixture f;
    f.config.rateLimits = true;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray path = "/v1/channels/" + f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})") + "/messages";
    const QByteArray grant = ServerFixture::grant(a, "write");
    for (int i = 0; i < int(limits::uploadsBurst); ++i)
        QCOMPARE(statusOf(f.upload(path, grant, "bytes")), 200);
    const QByteArray refusal = f.upload(path, grant, "bytes");
    QCOMPARE(statusOf(refusal), 429);
    QCOMPARE(errorOf(refusal), QString(errorname::rateLimited));
    const std::chrono::seconds wait(headerOf(refusal, "Retry-After").toInt());
    QVERIFY(wait >= 1s && wait <= std::chrono::seconds(int(60 / limits::uploadsPerMinute)) + 1s);
    f.clock.advance(wait);
    QCOMPARE(statusOf(f.upload(path, grant, "bytes")), 200);
}

void TestGateway::largestFile()
{
    QCOMPARE(ServerConfig().uploadFile, limits::uploadFile);
    ServerFixture f;
    f.config.uploadFile = 1024 * 1024;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray path = "/v1/channels/" + f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})") + "/messages";
    const QByteArray grant = ServerFixture::grant(a, "write");
    for (const qint64 size : {f.config.uploadFile - 1, f.config.uploadFile})
        QCOMPARE(statusOf(f.upload(path, grant, QByteArray(size, 'x'))), 200);
    const auto isTooLarge = [](const QByteArray &answer) { return statusOf(answer) == 413 && errorOf(answer) == errorname::payloadTooLarge; };
    QVERIFY(isTooLarge(f.upload(path, grant, QByteArray(f.config.uploadFile + 1, 'x'))));
    // What is certainly too much is refused before any of it is sent.
    const QByteArray head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nGrant: " + grant + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ";
    QVERIFY(isTooLarge(f.request(head + "99999999999\r\n\r\n")));
    // Fields beside the file are texts, and short.
    const auto field = [](qsizetype size) { return "--b\r\nContent-Disposition: form-data; name=\"properties\"\r\n\r\n" + QByteArray(size, ' ') + "\r\n"; };
    QCOMPARE(statusOf(f.upload(path, grant, "x", "text/plain", "a", field(limits::uploadField))), 400);
    QVERIFY(isTooLarge(f.upload(path, grant, "x", "text/plain", "a", field(limits::uploadField + 1))));
}

/// They are sent on inside of events and pages, which readers must be able to parse.
void TestGateway::propertiesOfFilesAreNotDeep()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    const auto upload = [&](int depth) {
        const QByteArray nested = QByteArray("{\"x\":").repeated(depth - 1) + "{}" + QByteArray(depth - 1, '}');
        return statusOf(f.upload("/v1/channels/" + channel + "/messages", ServerFixture::grant(a, "write"), "x", "text/plain", "a",
                                 "--b\r\nContent-Disposition: form-data; name=\"properties\"\r\n\r\n" + nested + "\r\n"));
    };
    QCOMPARE(upload(limits::jsonDepth - 1), 200); // with the body they would be in
    QCOMPARE(upload(limits::jsonDepth), 400);
    QCOMPARE(upload(500), 400);
    const QJsonObject page = a.relay("/application/v1/channels/" + channel + ".messages.relay").resource;
    QCOMPARE(page.value("_embedded"_L1).toObject().value("messages"_L1).toArray().size(), 1);
}

void TestGateway::spaceIsLimited()
{
    QCOMPARE(ServerConfig().userFiles, limits::userFiles);
    QCOMPARE(ServerConfig().diskReserve, limits::diskReserve);
    {
        ServerFixture f;
        f.config.userFiles = 1000;
        QVERIFY(f.start());
        RawClient a(f.port);
        RawClient b(f.port);
        QVERIFY(a.signIn(u"a"_s) && b.signIn(u"b"_s));
        const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby","members":[{"username":"b"}]})");
        const QByteArray path = "/v1/channels/" + channel + "/messages";
        const QByteArray grant = ServerFixture::grant(a, "write");
        QCOMPARE(statusOf(f.upload(path, grant, QByteArray(900, 'x'))), 200);
        const QByteArray tooMuch = f.upload(path, grant, QByteArray(101, 'x'));
        QCOMPARE(statusOf(tooMuch), 413);
        QCOMPARE(errorOf(tooMuch), QString(errorname::payloadTooLarge));
        QCOMPARE(statusOf(f.upload(path, grant, QByteArray(100, 'x'))), 200);
        QCOMPARE(statusOf(f.upload(path, grant, "x")), 413);
        QCOMPARE(statusOf(f.upload(path, ServerFixture::grant(b, "write"), "x")), 200); // it is everybody's own
    }
    ServerFixture f;
    f.config.diskReserve = std::numeric_limits<qint64>::max() / 2;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    const QByteArray refusal = f.upload("/v1/channels/" + channel + "/messages", ServerFixture::grant(a, "write"), "x");
    QCOMPARE(statusOf(refusal), 503);
    QCOMPARE(errorOf(refusal), QString(errorname::rateLimited));
    QVERIFY(!headerOf(refusal, "Retry-After").isEmpty());
    QCOMPARE(a.act("/application/v1/channels/" + channel + ".message", R"({"type":"TEXT","body":"words still fit"})"), QString());
}

/// Threat 72: a file is never a page of this server.
void TestGateway::filesAreServedSafely()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    const QByteArray grant = ServerFixture::grant(a, "write");
    struct Case {
        QByteArray type;
        QByteArray name;
        QByteArray servedType;
        QByteArray disposition;
    };
    for (const Case &c : {Case{"text/html", "a.html", "text/html", "attachment; filename*=UTF-8''a.html"},
                          Case{"image/svg+xml", "a.svg", "image/svg+xml", "attachment; filename*=UTF-8''a.svg"},
                          Case{"image/png", "a b.png", "image/png", "inline; filename*=UTF-8''a%20b.png"},
                          Case{"text/html; charset=x", "../../etc/passwd", "text/html", "attachment; filename*=UTF-8''passwd"},
                          Case{"x", "..", "application/octet-stream", "attachment; filename*=UTF-8''file"},
                          Case{"text/javascript", "c:\\dir\\a.js", "text/javascript", "attachment; filename*=UTF-8''a.js"}}) {
        const QByteArray sent = f.upload("/v1/channels/" + channel + "/messages", grant, "<script>alert(1)</script>", c.type, c.name);
        QCOMPARE(statusOf(sent), 200);
        const QUrl url(QJsonDocument::fromJson(bodyOf(sent)).object().value("file"_L1).toObject().value("url"_L1).toString());
        QVERIFY(url.path().section(u'/', -1).size() >= 32); // 128 bits nobody guesses
        const QByteArray file = f.get(url.path().toLatin1() + "?grant=" + ServerFixture::grant(a, "read"));
        QCOMPARE(statusOf(file), 200);
        QCOMPARE(bodyOf(file), QByteArray("<script>alert(1)</script>"));
        QCOMPARE(headerOf(file, "Content-Type"), c.servedType);
        QCOMPARE(headerOf(file, "Content-Disposition"), c.disposition);
        QCOMPARE(headerOf(file, "X-Content-Type-Options"), QByteArray("nosniff"));
        QVERIFY(headerOf(file, "Content-Security-Policy").contains("sandbox; default-src 'none'"));
        QVERIFY(!headerOf(file, "Cross-Origin-Resource-Policy").isEmpty());
    }
    const QByteArray picture = f.get("/v1/picture/%3Cscript%3E%22%26");
    QCOMPARE(statusOf(picture), 200);
    QVERIFY(headerOf(picture, "Content-Security-Policy").contains("sandbox"));
    QVERIFY(!bodyOf(picture).contains("<script"));
}

void TestGateway::rangesAreSimple_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *range, int status, const char *body = "") { QTest::newRow(range) << QByteArray(range) << status << QByteArray(body); };
    row("bytes=0-0", 206, "0");
    row("bytes=2-4", 206, "234");
    row("bytes=7-", 206, "789");
    row("bytes=-2", 206, "89");
    row("bytes=0-99", 206, "0123456789");
    row("bytes=-99", 206, "0123456789");
    row("bytes=9-9", 206, "9");
    row("bytes=10-", 416);
    row("bytes=5-4", 416);
    row("bytes=-0", 416);
    row("bytes=-", 416);
    row("bytes=--1", 416);
    row("bytes=+1-2", 416);
    row("bytes=1-+2", 416);
    row("bytes=0-0,2-2", 416);
    row("bytes=99999999999999999999-", 416);
    row("bytes=0-18446744073709551616", 416);
    row("items=0-1", 416);
    row("bytes", 416);
}

void TestGateway::rangesAreSimple()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    const QByteArray sent = f.upload("/v1/channels/" + channel + "/messages", ServerFixture::grant(a, "write"), "0123456789");
    const QUrl url(QJsonDocument::fromJson(bodyOf(sent)).object().value("file"_L1).toObject().value("url"_L1).toString());
    const QByteArray answer = f.get(url.path().toLatin1() + "?grant=" + ServerFixture::grant(a, "read"), "Range: " + range + "\r\n");
    QCOMPARE(statusOf(answer), status);
    if (status == 206)
        QCOMPARE(bodyOf(answer), body);
    else
        QCOMPARE(headerOf(answer, "Content-Range"), QByteArray("bytes */10"));
}

void TestGateway::blocksMakeNoDifference()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    for (const qsizetype size : {qsizetype(0), qsizetype(limits::httpBlock - 1), qsizetype(limits::httpBlock), qsizetype(limits::httpBlock + 1), qsizetype(5 * limits::httpBlock + 7)}) {
        QByteArray bytes(size, 'x');
        for (qsizetype i = 0; i < size; i += 7)
            bytes[i] = char(i);
        const QByteArray sent = f.upload("/v1/channels/" + channel + "/messages", ServerFixture::grant(a, "write"), bytes);
        QCOMPARE(statusOf(sent), 200);
        const QUrl url(QJsonDocument::fromJson(bodyOf(sent)).object().value("file"_L1).toObject().value("url"_L1).toString());
        QCOMPARE(bodyOf(f.get(url.path().toLatin1() + "?grant=" + ServerFixture::grant(a, "read"))), bytes);
    }
}

/// Threat 71: whatever is wrong with an upload, nothing of it stays.
void TestGateway::refusedUploadsLeaveNothing()
{
    QTemporaryDir folder;
    ServerFixture f;
    f.config.dataDir = folder.path();
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    const QByteArray path = "/v1/channels/" + channel + "/messages";
    const QByteArray grant = ServerFixture::grant(a, "write");
    const auto post = [&](const QByteArray &lines, const QByteArray &body) {
        return statusOf(f.request("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nGrant: " + grant + "\r\n" + lines + "\r\n" + body));
    };
    const auto sized = [](const QByteArray &body) { return "Content-Length: " + QByteArray::number(body.size()) + "\r\n"; };
    const QByteArray form = "Content-Type: multipart/form-data; boundary=b\r\n";
    const QByteArray file = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nbytes\r\n";
    for (const QByteArray &body : {QByteArray("nothing"), file, file + file + "--b--\r\n", QByteArray("--b--\r\n"), file + "--b\r\nno header\r\n\r\nx\r\n--b--\r\n",
                                   "--b\r\nContent-Disposition: form-data; name=\"groupTag\"\r\n\r\n{}\r\n" + file + "--b--\r\n",
                                   "--b\r\nContent-Disposition: form-data; name=\"properties\"\r\n\r\n[1]\r\n" + file + "--b--\r\n"})
        QVERIFY2(post(form + sized(body), body) == 400, body);
    QCOMPARE(post("Content-Type: application/json\r\n" + sized("{}"), "{}"), 415);
    QCOMPARE(post(form + "Transfer-Encoding: chunked\r\n", "ffffffffffffffff\r\nxx"), 400);
    QCOMPARE(post(form + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", "0\r\n\r\n"), 400);
    // The client goes away in the middle.
    {
        QTcpSocket gone;
        gone.connectToHost(QHostAddress::LocalHost, f.port);
        gone.write("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nGrant: " + grant + "\r\n" + form + "Content-Length: 100000\r\n\r\n" + file);
        QTRY_COMPARE(gone.bytesToWrite(), 0);
        QVERIFY(!f.get("/healthz").isEmpty());
    }
    QTRY_COMPARE(QDir(folder.path() + "/files"_L1).entryList(QDir::Files), QStringList());
    QCOMPARE(a.relay("/application/v1/channels/" + channel + ".messages_count.relay").resource.value("count"_L1).toInt(), 0);
}

PURR_TEST(TestGateway)
#include "test_gateway.moc"
