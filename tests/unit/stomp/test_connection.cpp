// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/connection.h"
#include "support/faketransport.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace purr;
using namespace purr::stomp;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = Connection::State;

namespace
{
/// A connection, its far end and what it told.
struct Link {
    Link() { transport->opensAtOnce = true; }
    void open(const ConnectOptions &options = {}) { connection.open(options); }
    void openAndAccept()
    {
        open();
        transport->inject({"CONNECTED", {{"version", "1.2"}, {"heart-beat", "10000,60000"}, {"session", "s:1"}}, {}});
        transport->sent.clear();
        transport->raw.clear();
    }
    [[nodiscard]] qsizetype ends() const { return refused.count() + failed.count() + disconnected.count(); }
    [[nodiscard]] Error error() const { return failed.last().first().value<Error>(); }

    ManualClock clock;
    test::FakeTransport *transport = new test::FakeTransport;
    Connection connection{std::unique_ptr<Transport>(transport), &clock};
    QSignalSpy connected{&connection, &Connection::connected};
    QSignalSpy refused{&connection, &Connection::refused};
    QSignalSpy failed{&connection, &Connection::failed};
    QSignalSpy disconnected{&connection, &Connection::disconnected};
    QSignalSpy messages{&connection, &Connection::messageReceived};
    QSignalSpy receipts{&connection, &Connection::receiptReceived};
    QSignalSpy errors{&connection, &Connection::errorReceived};
};
} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectFrameIsAsTheSdkSendsIt();
    void hostIsSentOnlyWhenGiven();
    void connectedTellsTheFrame();
    void errorInsteadOfConnectedRefuses();
    void errorAfterConnectedFails();
    void badAnswersFail_data();
    void badAnswersFail();
    void noAnswerFails();
    void aTransportThatCannotOpenFails();
    void unwritableConnectHeadersFail();
    void framesAreWritten();
    void nothingIsSentUnlessConnected();
    void injectionIsImpossible();
    void messagesAndReceiptsArrive();
    void disconnectWaitsForItsReceipt();
    void disconnectEndsInAnyCase_data();
    void disconnectEndsInAnyCase();
    void disconnectBeforeConnectedCloses();
    void heartBeatsGoOut();
    void silenceFails();
    void noHeartBeatWithoutAgreement();
    void lossFails_data();
    void lossFails();
    void itOpensAgain();
    void slotsMayAbortAndReopen();
    void slotsMayDestroyLater();
    void abortIsQuiet();
};

void TestConnection::connectFrameIsAsTheSdkSendsIt()
{
    Link link;
    link.open({.headers = {{"StompX-User", "jane:d\\oe@example.com"}, {"StompX-User-Agent", "ChatKitty-JS/1.58.2"}}});
    QCOMPARE(link.transport->raw, QByteArray("CONNECT\nStompX-User:jane:d\\oe@example.com\n"
                                             "StompX-User-Agent:ChatKitty-JS/1.58.2\naccept-version:1.2\n"
                                             "heart-beat:60000,10000\n\n") +
                                      '\0');
    QCOMPARE(link.connection.state(), State::Connecting);
}

void TestConnection::hostIsSentOnlyWhenGiven()
{
    Link link;
    link.open({.host = "chat.example.com"});
    QCOMPARE(link.transport->sent.first().header("host"), "chat.example.com");
}

void TestConnection::connectedTellsTheFrame()
{
    Link link;
    link.transport->opensAtOnce = false;
    link.open();
    QCOMPARE(link.connection.state(), State::Opening);
    QVERIFY(link.transport->raw.isEmpty());
    link.transport->accept();
    link.transport->inject("CONNECTED\nversion:1.2\nsession:s:1\n");
    QCOMPARE(link.connected.count(), 0);
    link.transport->inject(QByteArray("\n\0", 2));
    QCOMPARE(link.connected.count(), 1);
    QCOMPARE(link.connected.first().first().value<Frame>().header("session"), "s:1");
    QCOMPARE(link.connection.connectedFrame().header("session"), "s:1");
    QVERIFY(link.connection.isConnected());
    link.clock.advance(1h);
    QCOMPARE(link.ends(), 0);
}

void TestConnection::errorInsteadOfConnectedRefuses()
{
    Link link;
    link.open();
    link.transport->inject({"ERROR", {{"message", "Access denied"}}, R"({"error":"AccessDeniedError"})"});
    QCOMPARE(link.refused.count(), 1);
    QCOMPARE(link.refused.first().first().value<Frame>().body, R"({"error":"AccessDeniedError"})");
    QCOMPARE(link.connection.state(), State::Closed);
    QCOMPARE(link.transport->closes, 1);
    link.transport->drop(true);
    link.clock.advance(1h);
    QCOMPARE(link.ends(), 1);
}

void TestConnection::errorAfterConnectedFails()
{
    Link link;
    link.openAndAccept();
    link.transport->inject({"ERROR", {{"message", "Too big"}}, "{}"});
    QCOMPARE(link.errors.count(), 1);
    QCOMPARE(link.failed.count(), 1);
    QCOMPARE(link.error().kind, Failure::Kind::Server);
    QCOMPARE(link.error().message, u"Too big"_s);
    QCOMPARE(link.ends(), 1);
}

void TestConnection::badAnswersFail_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not stomp") << QByteArray("<html>\n");
    QTest::newRow("no version") << QByteArray("CONNECTED\nsession:1\n\n") + '\0';
    QTest::newRow("old version") << QByteArray("CONNECTED\nversion:1.1\n\n") + '\0';
    QTest::newRow("heart-beat") << QByteArray("CONNECTED\nversion:1.2\nheart-beat:x\n\n") + '\0';
    QTest::newRow("message first") << QByteArray("MESSAGE\ndestination:/a\n\n") + '\0';
    QTest::newRow("client command") << QByteArray("CONNECT\nversion:1.2\n\n") + '\0';
}

void TestConnection::badAnswersFail()
{
    QFETCH(QByteArray, bytes);
    Link link;
    link.open();
    link.transport->inject(bytes);
    QCOMPARE(link.failed.count(), 1);
    QCOMPARE(link.error().kind, Failure::Kind::Protocol);
    QCOMPARE(link.connection.state(), State::Closed);
    QCOMPARE(link.transport->aborts, 1);
    QCOMPARE(link.ends(), 1);
}

void TestConnection::noAnswerFails()
{
    Link link;
    link.open({.connectTimeout = 7s});
    link.clock.advance(6999ms);
    QCOMPARE(link.ends(), 0);
    link.clock.advance(1ms);
    QCOMPARE(link.failed.count(), 1);
    QCOMPARE(link.error().kind, Failure::Kind::Timeout);
    QVERIFY(link.error().isTransient());
    QCOMPARE(link.transport->aborts, 1);
}

void TestConnection::aTransportThatCannotOpenFails()
{
    Link link;
    link.transport->opensAtOnce = false;
    link.open();
    link.transport->drop();
    QCOMPARE(link.error().kind, Failure::Kind::Network);
    QCOMPARE(link.ends(), 1);
}

void TestConnection::unwritableConnectHeadersFail()
{
    Link link;
    link.open({.headers = {{"StompX-User", "jane\nheart-beat:1,1"}}});
    QCOMPARE(link.error().kind, Failure::Kind::Invalid);
    QVERIFY(link.transport->raw.isEmpty());
}

void TestConnection::framesAreWritten()
{
    Link link;
    link.openAndAccept();
    QVERIFY(link.connection.subscribe("/a.relay", "s1", {{"unread", "true"}}));
    QVERIFY(link.connection.subscribe("/topic/b", "s2", {{"ack", "client-individual"}}, "r1"));
    QVERIFY(link.connection.unsubscribe("s2"));
    QVERIFY(link.connection.send("/a.message", "{}", {{"content-type", "application/json"}}, "r2"));
    QVERIFY(link.connection.ack("m1", "s2"));
    const QList<Frame> expected{
        {"SUBSCRIBE", {{"unread", "true"}, {"id", "s1"}, {"destination", "/a.relay"}}, {}},
        {"SUBSCRIBE", {{"ack", "client-individual"}, {"id", "s2"}, {"receipt", "r1"}, {"destination", "/topic/b"}}, {}},
        {"UNSUBSCRIBE", {{"id", "s2"}}, {}},
        {"SEND",
         {{"content-type", "application/json"},
          {"destination", "/a.message"},
          {"receipt", "r2"},
          {"content-length", "2"}},
         "{}"},
        {"ACK", {{"id", "m1"}, {"subscription", "s2"}}, {}},
    };
    QCOMPARE(link.transport->sent, expected);
}

void TestConnection::nothingIsSentUnlessConnected()
{
    Link link;
    QVERIFY(!link.connection.send("/a", "x"));
    link.open();
    link.transport->raw.clear();
    QVERIFY(!link.connection.subscribe("/a", "1"));
    link.transport->inject({"CONNECTED", {{"version", "1.2"}}, {}});
    link.connection.disconnectFromServer();
    link.transport->raw.clear();
    QVERIFY(!link.connection.ack("1"));
    QVERIFY(link.transport->raw.isEmpty());
}

void TestConnection::injectionIsImpossible()
{
    Link link;
    link.openAndAccept();
    QVERIFY(link.connection.subscribe("/a\n\n" + QByteArray(1, '\r') + "SEND:x", "1:2\\"));
    QCOMPARE(link.transport->sent.size(), 1);
    QCOMPARE(link.transport->sent.first().header("destination"), "/a\n\n\rSEND:x");
    QCOMPARE(link.transport->sent.first().header("id"), "1:2\\");
    QTest::ignoreMessage(QtWarningMsg, "a \"SUBSCRIBE\" frame cannot be written");
    QVERIFY(!link.connection.subscribe(QByteArray("/a\0b", 4), "1"));
    QCOMPARE(link.transport->sent.size(), 1);
}

void TestConnection::messagesAndReceiptsArrive()
{
    Link link;
    link.openAndAccept();
    const Frame message{"MESSAGE", {{"subscription", "s1"}, {"message-id", "1"}, {"destination", "/a"}}, "{}"};
    link.transport->inject(encode(message) + '\n' + encode({"RECEIPT", {{"receipt-id", "r1"}}, {}}) + encode(message));
    QCOMPARE(link.messages.count(), 2);
    QCOMPARE(link.messages.first().first().value<Frame>().body, "{}");
    QCOMPARE(link.receipts.count(), 1);
    QCOMPARE(link.receipts.first().first().toByteArray(), "r1");
}

void TestConnection::disconnectWaitsForItsReceipt()
{
    Link link;
    link.openAndAccept();
    link.connection.disconnectFromServer();
    QCOMPARE(link.transport->sent, (QList<Frame>{{"DISCONNECT", {{"receipt", "close-0"}}, {}}}));
    link.transport->inject({"MESSAGE", {{"subscription", "1"}}, "late"});
    link.transport->inject({"RECEIPT", {{"receipt-id", "r1"}}, {}});
    QCOMPARE(link.messages.count(), 1);
    QCOMPARE(link.receipts.count(), 1);
    QCOMPARE(link.ends(), 0);
    link.transport->inject({"RECEIPT", {{"receipt-id", "close-0"}}, {}});
    QCOMPARE(link.disconnected.count(), 1);
    QCOMPARE(link.receipts.count(), 1);
    QCOMPARE(link.transport->closes, 1);
    QCOMPARE(link.connection.state(), State::Closed);
    link.openAndAccept();
    link.connection.disconnectFromServer();
    QCOMPARE(link.transport->sent.first().header("receipt"), "close-1");
}

void TestConnection::disconnectEndsInAnyCase_data()
{
    QTest::addColumn<QByteArray>("way");
    for (const char *way : {"no receipt", "closed", "lost", "error frame", "garbage"})
        QTest::newRow(way) << QByteArray(way);
}

void TestConnection::disconnectEndsInAnyCase()
{
    QFETCH(QByteArray, way);
    Link link;
    link.openAndAccept();
    link.connection.disconnectFromServer();
    if (way == "no receipt")
        link.clock.advance(5s);
    else if (way == "closed" || way == "lost")
        link.transport->drop(way == "closed");
    else if (way == "error frame")
        link.transport->inject({"ERROR", {{"message", "no"}}, {}});
    else
        link.transport->inject("garbage\n");
    QCOMPARE(link.disconnected.count(), 1);
    link.clock.advance(1h);
    QCOMPARE(link.ends(), 1);
}

void TestConnection::disconnectBeforeConnectedCloses()
{
    Link link;
    link.connection.disconnectFromServer();
    QCOMPARE(link.ends(), 0);
    link.open();
    link.transport->raw.clear();
    link.connection.disconnectFromServer();
    QCOMPARE(link.disconnected.count(), 1);
    QVERIFY(link.transport->raw.isEmpty());
    link.transport->inject({"CONNECTED", {{"version", "1.2"}}, {}});
    QCOMPARE(link.connected.count(), 0);
}

void TestConnection::heartBeatsGoOut()
{
    Link link;
    link.openAndAccept();
    QCOMPARE(link.connection.heartBeatAgreement(), (HeartBeatAgreement{60s, 10s}));
    for (int i = 0; i < 59; ++i) {
        link.clock.advance(1s);
        link.transport->inject("\n");
    }
    QCOMPARE(link.transport->raw, "");
    link.clock.advance(1s);
    QCOMPARE(link.transport->raw, "\n");
    QCOMPARE(link.ends(), 0);
}

void TestConnection::silenceFails()
{
    Link link;
    link.openAndAccept();
    link.clock.advance(15s);
    link.transport->inject("MESS"); // anything counts
    link.clock.advance(19999ms);
    QCOMPARE(link.ends(), 0);
    link.clock.advance(1ms);
    QCOMPARE(link.failed.count(), 1);
    QCOMPARE(link.error().kind, Failure::Kind::Timeout);
    QCOMPARE(link.error().code, u"ServerSilent"_s);
    QCOMPARE(link.transport->aborts, 1);
}

void TestConnection::noHeartBeatWithoutAgreement()
{
    Link link;
    link.open();
    link.transport->inject({"CONNECTED", {{"version", "1.2"}, {"heart-beat", "0,0"}}, {}});
    link.transport->raw.clear();
    link.clock.advance(24h);
    QCOMPARE(link.ends(), 0);
    QVERIFY(link.transport->raw.isEmpty());
}

void TestConnection::lossFails_data()
{
    QTest::addColumn<bool>("orderly");
    QTest::newRow("closed by the server") << true;
    QTest::newRow("broken") << false;
}

void TestConnection::lossFails()
{
    QFETCH(bool, orderly);
    Link link;
    link.openAndAccept();
    link.transport->drop(orderly);
    QCOMPARE(link.failed.count(), 1);
    QCOMPARE(link.error().kind, Failure::Kind::Network);
    QCOMPARE(link.ends(), 1);
}

void TestConnection::itOpensAgain()
{
    Link link;
    link.openAndAccept();
    link.transport->inject("MESSAGE\nhalf");
    link.transport->drop();
    link.openAndAccept();
    QCOMPARE(link.connected.count(), 2);
    link.transport->inject({"MESSAGE", {{"subscription", "1"}}, "whole"});
    QCOMPARE(link.messages.count(), 1);
    link.open(); // no effect while open
    QCOMPARE(link.transport->opens, 2);
}

void TestConnection::slotsMayAbortAndReopen()
{
    Link link;
    link.openAndAccept();
    connect(&link.connection, &Connection::messageReceived, this, [&] {
        link.connection.abort();
        link.openAndAccept();
    });
    const Frame message{"MESSAGE", {{"subscription", "1"}}, {}};
    link.transport->inject(encode(message) + encode(message));
    QCOMPARE(link.messages.count(), 1); // the second belonged to the old link
    QCOMPARE(link.connected.count(), 2);
    QCOMPARE(link.ends(), 0);

    Link aborting;
    aborting.openAndAccept();
    connect(&aborting.connection, &Connection::messageReceived, this, [&] { aborting.connection.abort(); });
    aborting.transport->inject(encode(message) + encode(message) + "garbage\n");
    QCOMPARE(aborting.messages.count(), 1);
    QCOMPARE(aborting.ends(), 0);

    Link failing;
    connect(&failing.connection, &Connection::failed, this, [&] { failing.open(); });
    failing.openAndAccept();
    failing.transport->drop();
    QCOMPARE(failing.connection.state(), State::Connecting);
}

void TestConnection::slotsMayDestroyLater()
{
    ManualClock clock;
    auto *transport = new test::FakeTransport;
    QPointer<Connection> connection = new Connection(std::unique_ptr<Transport>(transport), &clock);
    transport->opensAtOnce = true;
    connect(connection, &Connection::failed, connection, [&] { connection->deleteLater(); });
    connection->open({});
    transport->drop();
    QTRY_VERIFY(!connection);
}

void TestConnection::abortIsQuiet()
{
    Link link;
    link.openAndAccept();
    link.connection.abort();
    link.transport->drop();
    link.transport->inject({"MESSAGE", {{"subscription", "1"}}, {}});
    link.clock.advance(1h);
    QCOMPARE(link.ends(), 0);
    QCOMPARE(link.messages.count(), 0);
    QCOMPARE(link.connection.state(), State::Closed);
}

PURR_TEST(TestConnection)
#include "test_connection.moc"
