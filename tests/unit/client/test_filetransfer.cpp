// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/filetransfer.h"
#include "support/testmain.h"
#include "unit/client/scriptedserver.h"

#include <QHostAddress>
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

    QString url() const { return u"http://127.0.0.1:%1/files"_s.arg(serverPort()); }

    QList<std::pair<QByteArray, QByteArray>> answers; ///< status line, body
    QList<QByteArray> grants;

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

private:
    FileTransfer *send(Scene &scene);

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
    channel.links.setStream(u"messages"_s, m_uploads->url());
    return scene.kitty->sendFile(channel, m_file->fileName());
}

void TestFileTransfer::anEndedGrantIsAskedForAgain()
{
    Scene scene;
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
    Scene scene;
    m_uploads->answers = {{status, body}, {status, body}};
    FileTransfer *transfer = send(scene);
    QTRY_COMPARE(transfer->state(), FileTransfer::State::Failed);
    QCOMPARE(transfer->error().kind, kind);
    const QString name = QJsonDocument::fromJson(body).object().value("error"_L1).toString();
    QCOMPARE(transfer->error().code, name.isEmpty() ? QString(errorname::connectionFailed) : name);
}

void TestFileTransfer::retryingSendsItAgain()
{
    Scene scene;
    const Message message = ScriptedServer::message(9, 5, {}, scene.server.me());
    m_uploads->answers = {{"503 Service Unavailable", {}}, {"200 OK", QJsonDocument(message.toJson()).toJson()}};
    FileTransfer *transfer = send(scene);
    QTRY_COMPARE(transfer->state(), FileTransfer::State::Failed);
    transfer->retry();
    QTRY_COMPARE(transfer->state(), FileTransfer::State::Completed);
    QCOMPARE(m_uploads->grants.size(), 2);
}

PURR_TEST(TestFileTransfer)
#include "test_filetransfer.moc"
