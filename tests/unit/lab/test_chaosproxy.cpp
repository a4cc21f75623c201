// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/chaosproxy.h"
#include "lab/websocketsplitter.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace purr;
using namespace purr::lab;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QByteArray upgrade("GET /rtm/websocket HTTP/1.1\r\nUpgrade: websocket\r\n\r\n");
const QByteArray switched("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n");

QByteArray masked(const QByteArray &payload)
{
    QByteArray frame = WebSocketSplitter::textFrame(payload);
    const qsizetype head = frame.size() - payload.size();
    frame[1] = char(frame.at(1) | 0x80);
    const QByteArray mask("\x11\x22\x33\x44");
    QByteArray body;
    for (qsizetype i = 0; i < payload.size(); ++i)
        body.append(char(payload.at(i) ^ mask.at(i % 4)));
    return frame.first(head) + mask + body;
}

QByteArray stompBytes(const QByteArray &command, std::initializer_list<stomp::Header> headers, const QByteArray &body = {})
{
    return stomp::encode({command, headers, body});
}

} // namespace

/// A client socket, the proxy, and the server's socket behind it.
class TestChaosProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bytesPassBothWays();
    void bigTransfersAreNotKeptInMemory();
    void anOrderlyEndPasses();
    void aResetPasses();
    void cutsReachBothEnds();
    void downRefusesUntilUpAgain();
    void aMissingServerResetsTheClient();
    void framesAreCutOutOfTheStream();
    void framesSurviveAnySplit();
    void aRefusedSubscriptionIsAnsweredOnTheErrorsQueue();
    void aRefusedSignInGetsAnErrorFrame();
    void toxicsActOnLinksThatExist();

private:
    void connectThrough();
    void webSocketOpen();
    static Toxic toxic(const char *json) { return Toxic::fromJson(QJsonDocument::fromJson(json).object()).value(); }

    SystemClock m_clock;
    std::unique_ptr<ChaosProxy> m_proxy;
    std::unique_ptr<QTcpServer> m_listener;
    std::unique_ptr<QTcpSocket> m_client;
    QTcpSocket *m_server = nullptr;
};

void TestChaosProxy::init()
{
    m_listener = std::make_unique<QTcpServer>();
    QVERIFY(m_listener->listen(QHostAddress::LocalHost));
    m_proxy = std::make_unique<ChaosProxy>(&m_clock);
    m_proxy->setTarget(u"127.0.0.1"_s, m_listener->serverPort());
    QVERIFY(m_proxy->listen().succeeded());
    m_client = std::make_unique<QTcpSocket>();
}

void TestChaosProxy::cleanup()
{
    m_client.reset();
    m_proxy.reset();
    m_listener.reset();
}

void TestChaosProxy::connectThrough()
{
    m_client->connectToHost(QHostAddress::LocalHost, quint16(m_proxy->port()));
    QTRY_VERIFY(m_listener->hasPendingConnections());
    m_server = m_listener->nextPendingConnection();
    QTRY_COMPARE(m_proxy->linkCount(), 1);
}

void TestChaosProxy::webSocketOpen()
{
    connectThrough();
    m_client->write(upgrade);
    QTRY_COMPARE(m_server->bytesAvailable(), upgrade.size());
    QCOMPARE(m_server->readAll(), upgrade);
    m_server->write(switched);
    QTRY_COMPARE(m_client->bytesAvailable(), switched.size());
    QCOMPARE(m_client->readAll(), switched);
}

void TestChaosProxy::bytesPassBothWays()
{
    connectThrough();
    m_client->write("hello\r\n\r\n");
    QTRY_COMPARE(m_server->bytesAvailable(), 9);
    m_server->write("and back\r\n\r\n");
    QTRY_COMPARE(m_client->bytesAvailable(), 12);
}

void TestChaosProxy::bigTransfersAreNotKeptInMemory()
{
    connectThrough();
    m_server->write("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(32 * 1024 * 1024, 'x'));
    QByteArray got;
    connect(m_client.get(), &QTcpSocket::readyRead, this, [&] { got += m_client->readAll(); });
    QTRY_COMPARE_WITH_TIMEOUT(got.size(), 19 + 32 * 1024 * 1024, 20'000);
}

void TestChaosProxy::anOrderlyEndPasses()
{
    connectThrough();
    QSignalSpy ended(m_server, &QTcpSocket::disconnected);
    m_client->write("last");
    m_client->disconnectFromHost();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(m_server->readAll(), "last");
    QTRY_COMPARE(m_proxy->linkCount(), 0);
}

void TestChaosProxy::aResetPasses()
{
    connectThrough();
    QSignalSpy ended(m_client.get(), &QTcpSocket::disconnected);
    m_proxy->addToxic(toxic(R"({"type":"reset_peer"})"));
    QTRY_COMPARE(ended.count(), 1);
    QTRY_COMPARE(m_server->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_proxy->count(u"reset_peer"_s).acted, 1);
}

void TestChaosProxy::cutsReachBothEnds()
{
    for (const ChaosProxy::Cut how : {ChaosProxy::Cut::Close, ChaosProxy::Cut::Reset}) {
        connectThrough();
        m_proxy->cutAll(how);
        QCOMPARE(m_proxy->linkCount(), 0);
        QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(m_server->state(), QAbstractSocket::UnconnectedState);
    }
    QCOMPARE(m_proxy->acceptedCount(), 2);
}

void TestChaosProxy::downRefusesUntilUpAgain()
{
    connectThrough();
    const quint16 port = quint16(m_proxy->port());
    QVERIFY(m_proxy->setDown(true).succeeded());
    QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
    m_client->connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(m_client->error(), QAbstractSocket::ConnectionRefusedError);
    QVERIFY(m_proxy->setDown(false).succeeded());
    QCOMPARE(m_proxy->port(), port);
    connectThrough();
}

void TestChaosProxy::aMissingServerResetsTheClient()
{
    m_listener->close();
    QSignalSpy ended(m_client.get(), &QTcpSocket::disconnected);
    m_client->connectToHost(QHostAddress::LocalHost, quint16(m_proxy->port()));
    QTRY_COMPARE(ended.count(), 1);
    QTRY_COMPARE(m_proxy->linkCount(), 0);
}

void TestChaosProxy::framesAreCutOutOfTheStream()
{
    m_proxy->addToxic(toxic(R"({"type":"drop","stream":"downstream","attributes":{"command":"MESSAGE","body":"two"}})"));
    webSocketOpen();
    const auto message = [](const QByteArray &body) {
        return WebSocketSplitter::textFrame(stompBytes("MESSAGE", {{"destination", "/topic/x"}}, body));
    };
    const QByteArray big(100'000, 'x');
    m_server->write(message("one") + message("two") + WebSocketSplitter::textFrame("\n") + message(big));
    const QByteArray expected = message("one") + WebSocketSplitter::textFrame("\n") + message(big);
    QTRY_COMPARE(m_client->bytesAvailable(), expected.size());
    QCOMPARE(m_client->readAll(), expected);
    QCOMPARE(m_proxy->count(u"drop"_s).acted, 1);
}

void TestChaosProxy::framesSurviveAnySplit()
{
    WebSocketSplitter splitter;
    const QByteArray frame = masked(stompBytes("SEND", {{"destination", "/a"}}, QByteArray(200, 'b')));
    const QByteArray stream = upgrade + frame + frame;
    QList<WireUnit> units;
    for (const char byte : stream)
        units += splitter.feed(QByteArrayView(&byte, 1));
    QCOMPARE(units.size(), 3);
    QCOMPARE(units.at(0).bytes, upgrade);
    QVERIFY(!units.at(0).frame);
    QCOMPARE(units.at(2).bytes, frame);
    QVERIFY(units.at(2).frame);
    QCOMPARE(units.at(2).frame->body, QByteArray(200, 'b'));
}

void TestChaosProxy::aRefusedSubscriptionIsAnsweredOnTheErrorsQueue()
{
    m_proxy->addToxic(toxic(R"({"type":"refuse","stream":"upstream","attributes":{"command":"SUBSCRIBE","destination":".self"}})"));
    webSocketOpen();
    const QByteArray queue = masked(stompBytes("SUBSCRIBE", {{"id", "e1"}, {"destination", "/user/queue/v1/errors"}}));
    m_client->write(queue);
    QTRY_COMPARE(m_server->bytesAvailable(), queue.size());
    m_client->write(masked(stompBytes("SUBSCRIBE", {{"id", "s1"}, {"receipt", "r1"}, {"destination", "/topic/5.self"}})));
    QTRY_VERIFY(m_client->bytesAvailable() > 0);
    WebSocketSplitter splitter;
    const QList<WireUnit> answers = splitter.feed(switched + m_client->readAll());
    QCOMPARE(answers.size(), 2);
    const stomp::Frame answer = answers.at(1).frame.value();
    QCOMPARE(answer.command, "MESSAGE");
    QCOMPARE(answer.header("subscription"), "e1");
    QCOMPARE(answer.header("subscription-id"), "s1");
    QCOMPARE(answer.header("receipt-id"), "r1");
    QCOMPARE(QJsonDocument::fromJson(answer.body).object().value("error"_L1).toString(), u"ChatSessionLimitExceededError"_s);
    QCOMPARE(m_server->bytesAvailable(), queue.size());
}

void TestChaosProxy::aRefusedSignInGetsAnErrorFrame()
{
    m_proxy->addToxic(toxic(R"({"type":"refuse","stream":"upstream","attributes":{"command":"CONNECT","error":"AccessDeniedError"}})"));
    webSocketOpen();
    m_client->write(masked("CONNECT\nStompX-User:ada\naccept-version:1.2\n\n" + QByteArray(1, '\0')));
    QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
    WebSocketSplitter splitter;
    const QList<WireUnit> answers = splitter.feed(switched + m_client->readAll());
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.at(1).frame->command, "ERROR");
}

void TestChaosProxy::toxicsActOnLinksThatExist()
{
    webSocketOpen();
    m_proxy->addToxic(toxic(R"({"type":"half_open","stream":"both"})"));
    const QByteArray beat = WebSocketSplitter::textFrame("\n");
    m_server->write(beat);
    m_client->write(masked("\n"));
    QTRY_COMPARE(m_server->bytesToWrite(), 0);
    m_proxy->removeToxic(u"half_open"_s);
    QTRY_COMPARE(m_client->bytesAvailable(), beat.size());
    QTRY_VERIFY(m_server->bytesAvailable() > 0);
}

PURR_TEST(TestChaosProxy)
#include "test_chaosproxy.moc"
