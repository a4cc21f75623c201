// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/filetransfer.h"
#include "support/testmain.h"
#include "support/tlshost.h"
#include "unit/client/scriptedserver.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>

using namespace purr;
using namespace purr::test;

namespace
{

/// Takes uploads over a real socket and answers each with the next of `answers`; the grants that came with them.
class UploadServer : public QTcpServer
{
public:
    UploadServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

    QList<std::pair<QByteArray, QByteArray>> answers; ///< status line, body
    QList<QByteArray> grants;
    QList<QByteArray> heads;

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
        socket->setProperty("request", request);
        const qsizetype head = request.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        qsizetype length = 0;
        QByteArray grant;
        for (const QByteArray &line : request.first(head).split('\n')) {
            const QByteArray name = line.left(line.indexOf(':')).toLower();
            const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
            if (name == "content-length")
                length = value.toLongLong();
            else if (name == "grant")
                grant = value;
        }
        if (request.size() < head + 4 + length)
            return;
        grants.append(grant);
        heads.append(request.first(head));
        const auto [status, body] = answers.isEmpty() ? std::pair<QByteArray, QByteArray>() : answers.takeFirst();
        if (!status.isEmpty())
            socket->write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        socket->disconnectFromHost();
    }
};

} // namespace

/// Uploads: grants that ended, and errors with names (promises.md 1, gaps 8 and 13).
class TestFileTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEndedGrantIsAskedForAgain();
    void aRefusalHasItsName_data();
    void aRefusalHasItsName();
    void retryingSendsItAgain();
    void aServerThatNeverAnswersIsGivenUp();
    void grantsStayWithTheServer_data();
    void grantsStayWithTheServer();
    void redirectsAreNotFollowed();
    void noCookieIsKept();
    void badServersGetNothing_data() { TlsHost::addRows(); }
    void badServersGetNothing();
    void onlyTheFirstHttpIsOffered();

private:
    FileTransfer *send(Scene &scene);
    FileTransfer *sendTo(Scene &scene, const TlsHost &host);

    std::unique_ptr<UploadServer> m_uploads;
    std::unique_ptr<QTemporaryFile> m_file;
};

void TestFileTransfer::init()
{
    m_uploads = std::make_unique<UploadServer>();
    QVERIFY(m_uploads->isListening());
    m_file = std::make_unique<QTemporaryFile>();
    QVERIFY(m_file->open());
    m_file->write("what is in the file");
    m_file->flush();
}

FileTransfer *TestFileTransfer::send(Scene &scene)
{
    Channel channel = ScriptedServer::channel(5);
    channel.links.setStream(u"messages"_s, u"/files"_s);
    return scene.kitty->sendFile(channel, m_file->fileName());
}

void TestFileTransfer::anEndedGrantIsAskedForAgain()
{
    Scene scene(false);
    scene.kitty->setServer(m_uploads->url());
    scene.signIn();
    const Message message = ScriptedServer::message(9, 5, {}, scene.server.me());
    m_uploads->answers = {{"401 Unauthorized", "{}"}, {"200 OK", QJsonDocument(message.toJson()).toJson()}};
    scene.server.specials.insert(u"/application/v1/user.write_file_access_grant.relay"_s, [&scene](const stomp::Frame &frame) {
        scene.server.reply(frame, Envelope{u"grant"_s, QJsonObject{{u"grant"_s, u"fresh"_s}}}.encode());
    });
    FileTransfer *transfer = send(scene);
    QTRY_COMPARE(transfer->state(), FileTransfer::State::Completed);
    QCOMPARE(transfer->message().id, 9);
    QCOMPARE(m_uploads->grants, QList<QByteArray>({"G", "fresh"}));
}

void TestFileTransfer::aRefusalHasItsName_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Failure::Kind>("kind");
    const auto named = [](const char *name) { return WireError{QString::fromLatin1(name), u"no"_s, {}, {}}.encode(); };
    QTest::newRow("too large") << "413 Payload Too Large"_ba << named("PayloadTooLargeError") << Failure::Kind::Server;
    QTest::newRow("forbidden") << "403 Forbidden"_ba << named("AccessDeniedError") << Failure::Kind::Server;
    QTest::newRow("still no grant") << "401 Unauthorized"_ba << named("AccessDeniedError") << Failure::Kind::Server;
    QTest::newRow("cut") << QByteArray() << QByteArray() << Failure::Kind::Network;
}

void TestFileTransfer::aRefusalHasItsName()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(Failure::Kind, kind);
    Scene scene(false);
    scene.kitty->setServer(m_uploads->url());
    scene.signIn();
    m_uploads->answers = {{status, body}, {status, body}};
    FileTransfer *transfer = send(scene);
    QTRY_COMPARE(transfer->state(), FileTransfer::State::Failed);
    QCOMPARE(transfer->error().kind, kind);
    const QString name = QJsonDocument::fromJson(body).object().value("error"_L1).toString();
    QCOMPARE(transfer->error().code, name.isEmpty() ? QString(errorname::connectionFailed) : name);
}

void TestFileTransfer::retryingSendsItAgain()
{
    Scene scene(false);
    scene.kitty->setServer(m_uploads->url());
    scene.signIn();
    const Message message = ScriptedServer::message(9, 5, {}, scene.server.me());
    m_uploads->answers = {{"503 Service Unavailable", {}}, {"200 OK", QJsonDocument(message.toJson()).toJson()}};
    FileTransfer *transfer = send(scene);
    QTRY_COMPARE(transfer->state(), FileTransfer::State::Failed);
    transfer->retry();
    QTRY_COMPARE(transfer->state(), FileTransfer::State::Completed);
    QCOMPARE(m_uploads->grants.size(), 2);
    // Under one name, since the first may have been done and not answered (promises.md C13); the next has another.
    m_uploads->answers = {{"200 OK", QJsonDocument(message.toJson()).toJson()}};
    FileTransfer *next = send(scene);
    QTRY_COMPARE(next->state(), FileTransfer::State::Completed);
    QByteArrayList keys;
    for (const QByteArray &head : std::as_const(m_uploads->heads)) {
        static const QRegularExpression named(u"\r\nIdempotency-Key: (\\S{16,})\r"_s);
        keys.append(named.match(QString::fromLatin1(head + '\r')).captured(1).toLatin1());
    }
    QCOMPARE(keys.size(), 3);
    QVERIFY(!keys.first().isEmpty() && !keys.last().isEmpty());
    QCOMPARE(keys.at(1), keys.first());
    QVERIFY(keys.last() != keys.first());
}

void TestFileTransfer::aServerThatNeverAnswersIsGivenUp()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Scene scene(false);
    scene.kitty->setServer(QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())));
    scene.signIn();
    FileTransfer *transfer = send(scene);
    QTRY_COMPARE(transfer->progress(), 1.0);
    scene.pass(ClientOptions().stall - std::chrono::milliseconds(1));
    QCOMPARE(transfer->state(), FileTransfer::State::Running);
    scene.pass(std::chrono::milliseconds(1));
    QCOMPARE(transfer->state(), FileTransfer::State::Failed);
    QCOMPARE(transfer->error().kind, Failure::Kind::Timeout);
}

/// Threat 33: whatever address a server gives for uploads, the grant and the file go to that server alone.
void TestFileTransfer::grantsStayWithTheServer_data()
{
    QTest::addColumn<QString>("stream");
    QTest::newRow("another host") << u"http://localhost:%1/files"_s;
    QTest::newRow("another port") << u"http://127.0.0.1:1/files"_s;
    QTest::newRow("another scheme") << u"https://127.0.0.1:%1/files"_s;
    QTest::newRow("somebody in it") << u"http://me@127.0.0.1:%1/files"_s;
    QTest::newRow("file") << u"file:///tmp/x"_s;
}

void TestFileTransfer::grantsStayWithTheServer()
{
    QFETCH(QString, stream);
    Scene scene(false);
    scene.kitty->setServer(m_uploads->url());
    scene.signIn();
    Channel channel = ScriptedServer::channel(5);
    channel.links.setStream(u"messages"_s, stream.contains(u"%1"_s) ? stream.arg(m_uploads->serverPort()) : stream);
    FileTransfer *transfer = scene.kitty->sendFile(channel, m_file->fileName());
    QTRY_COMPARE(transfer->state(), FileTransfer::State::Failed);
    QCOMPARE(transfer->error().code, QString(errorname::notPermitted));
    QVERIFY(m_uploads->grants.isEmpty());
    const FileAttachment hosted{FileType::Hosted, channel.links.stream(u"messages"), u"a"_s, u"b"_s, 1};
    QVERIFY(!scene.kitty->fileUrl(hosted).hasQuery());
    // The same server by its whole address is the server.
    channel.links.setStream(u"messages"_s, m_uploads->url().toString() + u"/files"_s);
    m_uploads->answers = {{"200 OK", QJsonDocument(ScriptedServer::message(9, 5, {}, scene.server.me()).toJson()).toJson()}};
    transfer = scene.kitty->sendFile(channel, m_file->fileName());
    QTRY_COMPARE(transfer->state(), FileTransfer::State::Completed);
}

/// Threat 34.
void TestFileTransfer::redirectsAreNotFollowed()
{
    UploadServer elsewhere;
    for (const QByteArray &status : {"301 Moved"_ba, "302 Found"_ba, "303 See Other"_ba, "307 Temporary"_ba, "308 Permanent"_ba}) {
        for (const QByteArray &target : {elsewhere.url().toEncoded() + "/x", m_uploads->url().toEncoded() + "/y", "/z"_ba}) {
            Scene scene(false);
            scene.kitty->setServer(m_uploads->url());
            scene.signIn();
            const qsizetype before = m_uploads->grants.size();
            m_uploads->answers = {{status + "\r\nLocation: " + target, {}}};
            FileTransfer *transfer = send(scene);
            QTRY_COMPARE(transfer->state(), FileTransfer::State::Failed);
            QCOMPARE(m_uploads->grants.size(), before + 1);
            QVERIFY(elsewhere.grants.isEmpty());
        }
    }
}

/// Threat 37: a server that sets a cookie never gets it back.
void TestFileTransfer::noCookieIsKept()
{
    Scene scene(false);
    scene.kitty->setServer(m_uploads->url());
    scene.signIn();
    m_uploads->answers = {{"401 Unauthorized\r\nSet-Cookie: track=1", "{}"}, {"500 Sorry\r\nSet-Cookie: track=2", "{}"}};
    FileTransfer *transfer = send(scene);
    QTRY_COMPARE(transfer->state(), FileTransfer::State::Failed);
    QCOMPARE(m_uploads->heads.size(), 2); // by the same network access, with a fresh grant
    for (const QByteArray &head : std::as_const(m_uploads->heads))
        QVERIFY2(!head.toLower().contains("cookie"), head);
}

FileTransfer *TestFileTransfer::sendTo(Scene &scene, const TlsHost &host)
{
    scene.kitty->setServer(QUrl(u"https://127.0.0.1:%1"_s.arg(host.port())));
    scene.signIn();
    return send(scene);
}

/// Threat 35: neither file nor grant goes to a server that only pretends.
void TestFileTransfer::badServersGetNothing()
{
    QFETCH(QString, fault);
    const TlsHost host(fault);
    if (!host.works())
        QSKIP("needs the openssl program to make certificates");
    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    const auto back = qScopeGuard([usual] { QSslConfiguration::setDefaultConfiguration(usual); });
    QSslConfiguration::setDefaultConfiguration(host.trusting());
    Scene scene(false);
    FileTransfer *transfer = sendTo(scene, host);
    if (fault == u"none") {
        QTRY_VERIFY(host.heard().startsWith("POST /files HTTP/1.1\r\n") && host.heard().contains("what is in the file"));
        return;
    }
    QTRY_COMPARE(transfer->state(), FileTransfer::State::Failed);
    QCOMPARE(transfer->error().kind, Failure::Kind::Network);
    QVERIFY2(transfer->error().code == u"TlsFailed" || fault == u"says nothing and ends", qPrintable(transfer->error().code));
    QVERIFY2(!host.isTold(), host.heard());
}

/// Threat 36, as it goes over the line: what a client offers stands in the open at the start of TLS.
void TestFileTransfer::onlyTheFirstHttpIsOffered()
{
    const TlsHost host(u"garbage"_s);
    Scene scene(false);
    FileTransfer *transfer = sendTo(scene, host);
    QTRY_COMPARE(transfer->state(), FileTransfer::State::Failed);
    const QByteArray &hello = host.heard();
    QVERIFY(hello.startsWith("\x16\x03") && hello.size() > 5 && hello.at(5) == '\x01');
    QCOMPARE(hello.size(), 5 + (quint8(hello.at(3)) << 8 | quint8(hello.at(4)))); // all of it
    QVERIFY(!hello.contains("\x02h2") && !hello.contains("h2c"));
}

PURR_TEST(TestFileTransfer)
#include "test_filetransfer.moc"
