// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/peersocket.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace purr::server;
using namespace Qt::Literals::StringLiterals;

/// The plain one, on a real connection; test_websocket.cpp and test_server.cpp go through it too.
class TestPeerSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsWhatCameWithTheHandshakeFirst();
    void writesAllInOrderToASlowReader();
    void saysNothingWhileReadingIsPaused();
    void tellsOnceThatThePeerIsGone();
    void finishesAfterTheLastByte();
    void mayDieInsideItsSignal();
    void watchersOfTheSameTurnMayEndEachOther();

private:
    QByteArray readAll();

    Poller m_poller;
    std::unique_ptr<QTcpSocket> m_client;
    QTcpSocket *m_accepted = nullptr;
    std::unique_ptr<PeerSocket> m_socket;
};

namespace
{
std::pair<std::unique_ptr<QTcpSocket>, QTcpSocket *> connectedPair()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    auto client = std::make_unique<QTcpSocket>();
    client->connectToHost(QHostAddress::LocalHost, server.serverPort());
    server.waitForNewConnection(5000);
    client->waitForConnected(5000);
    QTcpSocket *const accepted = server.nextPendingConnection();
    accepted->setParent(nullptr);
    return {std::move(client), accepted};
}
} // namespace

void TestPeerSocket::init()
{
    std::tie(m_client, m_accepted) = connectedPair();
    m_socket = PeerSocket::take(m_accepted, m_poller);
}

void TestPeerSocket::cleanup()
{
    m_socket.reset();
    m_client.reset();
}

QByteArray TestPeerSocket::readAll()
{
    QByteArray all(4096, Qt::Uninitialized);
    all.resize(m_socket->read(all.data(), all.size()));
    return all;
}

void TestPeerSocket::readsWhatCameWithTheHandshakeFirst()
{
    auto [client, accepted] = connectedPair();
    client->write("early");
    client->flush();
    QVERIFY(accepted->waitForReadyRead(5000));
    m_socket = PeerSocket::take(accepted, m_poller);
    QSignalSpy readable(m_socket.get(), &PeerSocket::readable);
    client->write("late");
    client->flush();
    QVERIFY(readable.wait(purr::test::patience()));
    QCOMPARE(readAll(), "early"_ba);
    QByteArray rest;
    QTRY_COMPARE(rest += readAll(), "late"_ba);
}

void TestPeerSocket::writesAllInOrderToASlowReader()
{
    m_client->setReadBufferSize(1024);
    QByteArray sent;
    for (int i = 0; m_socket->waiting() < 100'000; ++i) {
        // More pieces than the system takes at once, own ones and shared ones.
        Outgoing bytes(QByteArray::number(i));
        sent += QByteArray::number(i);
        for (char letter = 'a'; letter <= 'z'; ++letter) {
            for (const QByteArray &piece : {QByteArray(3000, letter), QByteArray(7, letter)}) {
                bytes.own().append(letter);
                bytes.appendShared(piece);
                bytes.appendShared(piece);
                sent += letter + piece + piece;
            }
        }
        QVERIFY(!bytes.isEmpty());
        m_socket->write(bytes);
        QVERIFY(sent.size() < 100'000'000);
    }
    QSignalSpy progressed(m_socket.get(), &PeerSocket::progressed);
    m_client->setReadBufferSize(0);
    QByteArray received;
    QTRY_VERIFY((received += m_client->readAll()).size() == sent.size());
    QCOMPARE(received, sent);
    QVERIFY(!progressed.isEmpty());
    QTRY_COMPARE(m_socket->waiting(), 0);
}

void TestPeerSocket::saysNothingWhileReadingIsPaused()
{
    QSignalSpy readable(m_socket.get(), &PeerSocket::readable);
    m_socket->setReading(false);
    m_client->write("x");
    m_client->flush();
    // Round trip on another connection of the same poller: what was to be told has been told by then.
    auto [client, accepted] = connectedPair();
    const std::unique_ptr<PeerSocket> other = PeerSocket::take(accepted, m_poller);
    QSignalSpy otherReadable(other.get(), &PeerSocket::readable);
    client->write("y");
    client->flush();
    QVERIFY(otherReadable.wait(purr::test::patience()));
    QCOMPARE(readable.size(), 0);
    m_socket->setReading(true);
    QVERIFY(readable.wait(purr::test::patience()));
    QCOMPARE(readAll(), "x"_ba);
}

void TestPeerSocket::tellsOnceThatThePeerIsGone()
{
    QSignalSpy closed(m_socket.get(), &PeerSocket::closed);
    connect(m_socket.get(), &PeerSocket::readable, this, [this] { readAll(); });
    m_client->abort();
    QVERIFY(closed.wait(purr::test::patience()));
    QVERIFY(!m_socket->isOpen());
    m_socket->write("into the void"_ba);
    m_socket->abort();
    QCOMPARE(closed.size(), 1);
}

void TestPeerSocket::finishesAfterTheLastByte()
{
    const QByteArray piece(1'000'000, 'b');
    qsizetype sent = 0;
    for (; m_socket->waiting() == 0; sent += piece.size())
        m_socket->write(piece);
    m_socket->finish();
    m_socket->write("too late"_ba);
    QVERIFY(!m_socket->isOpen());
    QSignalSpy closed(m_socket.get(), &PeerSocket::closed);
    QSignalSpy disconnected(m_client.get(), &QTcpSocket::disconnected);
    QByteArray received;
    connect(m_client.get(), &QTcpSocket::readyRead, this, [&] { received += m_client->readAll(); });
    QVERIFY(disconnected.wait(purr::test::patience()));
    received += m_client->readAll();
    QCOMPARE(received.size(), sent);
    QVERIFY(!closed.isEmpty() || closed.wait(purr::test::patience()));
}

void TestPeerSocket::mayDieInsideItsSignal()
{
    bool told = false;
    connect(m_socket.get(), &PeerSocket::closed, this, [&] { told = true; });
    connect(m_socket.get(), &PeerSocket::readable, this, [this] { m_socket.release()->deleteLater(); });
    m_client->write("x");
    m_client->flush();
    QTRY_VERIFY(!m_socket);
    QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!told);
}

void TestPeerSocket::watchersOfTheSameTurnMayEndEachOther()
{
    auto [client, accepted] = connectedPair();
    std::unique_ptr<PeerSocket> other = PeerSocket::take(accepted, m_poller);
    int calls = 0;
    const auto end = [&] {
        ++calls;
        other.reset();
        m_socket->setReading(false);
    };
    connect(m_socket.get(), &PeerSocket::readable, this, end);
    connect(other.get(), &PeerSocket::readable, this, [&] {
        ++calls;
        m_socket->setReading(false);
        // Not itself: a socket outlives its own call (Connection::deleteLater).
        m_socket.reset();
    });
    m_client->write("x");
    client->write("x");
    m_client->flush();
    client->flush();
    QVERIFY(m_client->waitForBytesWritten(0) || m_client->bytesToWrite() == 0);
    QTRY_COMPARE(calls, 1);
}

PURR_TEST(TestPeerSocket)
#include "test_peersocket.moc"
