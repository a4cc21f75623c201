// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/serversession.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace purr;
using namespace purr::stomp;
using namespace std::chrono_literals;

namespace
{
using Kind = Violation::Kind;

QByteArray connectBytes(const QByteArray &headers = "accept-version:1.2\nheart-beat:60000,10000\n")
{
    return "CONNECT\n" + headers + '\n' + '\0';
}

/// A session with what it said and did.
struct Peer {
    explicit Peer(ServerSessionOptions options = {}) : session(&clock, options)
    {
        QObject::connect(&session, &ServerSession::bytesReady, &session, [this](const QByteArray &bytes) {
            raw += bytes;
            decoder.feed(bytes);
            while (const auto frame = decoder.next())
                sent.append(*frame);
        });
        QObject::connect(&session, &ServerSession::connectRequested, &session,
                         [this](const Frame &frame) { connects.append(frame); });
        QObject::connect(&session, &ServerSession::frameReceived, &session,
                         [this](const Frame &frame) { received.append(frame); });
        QObject::connect(&session, &ServerSession::violated, &session,
                         [this](const Violation &violation) { violations.append(violation.kind); });
    }
    void connectAndAccept()
    {
        session.receive(connectBytes());
        session.accept({{"session", "s1"}});
    }

    ManualClock clock;
    ServerSession session;
    Decoder decoder;
    QByteArray raw;
    QList<Frame> sent, connects, received;
    QList<Kind> violations;
    QSignalSpy closes{&session, &ServerSession::closeRequested};
};
} // namespace

class TestServerSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectIsAcceptedLater();
    void connectIsAcceptedAtOnce();
    void connectWithoutHostAndAsStompWorks_data();
    void connectWithoutHostAndAsStompWorks();
    void refusalSendsErrorAndCloses();
    void framesComeAfterAccept();
    void framesSentTooEarlyWait();
    void tooMuchDataBeforeAcceptCloses();
    void violationsCloseWithError_data();
    void violationsCloseWithError();
    void noConnectInTimeCloses();
    void limitsGrowAfterAccept();
    void disconnectIsAnsweredAndClosed();
    void disconnectWithoutReceipt();
    void heartBeatsGoOutAndSilenceCloses();
    void heartBeatsCountAsLife();
    void prebuiltFramesPassAndCount();
    void unwritableFramesAreLeftOut();
    void anOwnerMayRefuseInASlot();
    void anOwnerMayCloseInASlot();
    void nothingHappensAfterClose();
    void splitsMakeNoDifference();
};

void TestServerSession::connectIsAcceptedLater()
{
    Peer peer;
    peer.session.receive(
        "\n\r\nCONNECT\nStompX-User:jane:doe@example.com\nStompX-Auth-Params:e30=\naccept-version:1.2\n"
        "heart-beat:60000,10000\n\n");
    QCOMPARE(peer.connects.size(), 0);
    peer.session.receive(QByteArrayView("\0", 1));
    QCOMPARE(peer.connects.size(), 1);
    QCOMPARE(peer.connects.first().header("StompX-User"), "jane:doe@example.com");
    QCOMPARE(peer.session.state(), ServerSession::State::Authenticating);
    QVERIFY(peer.raw.isEmpty());
    peer.session.accept({{"session", "s1"}, {"user-name", "jane:doe@example.com"}});
    QCOMPARE(peer.raw, QByteArray("CONNECTED\nversion:1.2\nheart-beat:10000,60000\nsession:s1\n"
                                  "user-name:jane:doe@example.com\n\n") +
                           '\0');
    QCOMPARE(peer.session.state(), ServerSession::State::Connected);
    QCOMPARE(peer.session.heartBeatAgreement(), (HeartBeatAgreement{10s, 60s}));
    peer.session.accept();
    QCOMPARE(peer.sent.size(), 1);
}

void TestServerSession::connectIsAcceptedAtOnce()
{
    Peer peer;
    connect(&peer.session, &ServerSession::connectRequested, this, [&] { peer.session.accept(); });
    peer.session.receive(connectBytes() + "SEND\ndestination:/a\n\nhi" + '\0' + "ACK\nid:1\n\n" + '\0');
    QCOMPARE(peer.received.size(), 2);
    QCOMPARE(peer.received.first().body, "hi");
}

void TestServerSession::connectWithoutHostAndAsStompWorks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no host") << connectBytes("accept-version:1.2\n");
    QTest::newRow("host") << connectBytes("accept-version:1.2\nhost:x\n");
    QTest::newRow("list") << connectBytes("accept-version:1.1,1.2\n");
    QTest::newRow("list with spaces") << connectBytes("accept-version:1.0, 1.2 ,1.1\n");
    QTest::newRow("stomp") << QByteArray("STOMP\naccept-version:1.2\n\n") + '\0';
}

void TestServerSession::connectWithoutHostAndAsStompWorks()
{
    QFETCH(QByteArray, bytes);
    Peer peer;
    peer.session.receive(bytes);
    QCOMPARE(peer.connects.size(), 1);
    QCOMPARE(peer.connects.first().command, "CONNECT");
    peer.session.accept();
    QCOMPARE(peer.sent.first().header("version"), "1.2");
    QCOMPARE(peer.session.heartBeatAgreement(), HeartBeatAgreement());
}

void TestServerSession::refusalSendsErrorAndCloses()
{
    Peer peer;
    peer.session.receive(connectBytes());
    peer.session.refuse("Access denied", R"({"error":"AccessDeniedError"})");
    QCOMPARE(peer.sent.size(), 1);
    QCOMPARE(peer.sent.first().command, "ERROR");
    QCOMPARE(peer.sent.first().header("message"), "Access denied");
    QCOMPARE(peer.sent.first().header("content-type"), "application/json");
    QCOMPARE(peer.sent.first().header("content-length"), "29");
    QCOMPARE(peer.sent.first().body, R"({"error":"AccessDeniedError"})");
    QCOMPARE(peer.closes.count(), 1);
    QCOMPARE(peer.session.state(), ServerSession::State::Closed);
    peer.session.accept();
    peer.session.refuse("again");
    peer.clock.advance(1h);
    QCOMPARE(peer.sent.size(), 1);
    QCOMPARE(peer.closes.count(), 1);
}

void TestServerSession::framesComeAfterAccept()
{
    Peer peer;
    peer.connectAndAccept();
    peer.session.receive(QByteArray("SUBSCRIBE\nunread:true\nid:sub-1\nreceipt:r1\ndestination:/x.relay\n\n") + '\0' +
                         "\nUNSUBSCRIBE\nid:sub-1\n\n" + '\0' + "BEGIN\ntransaction:t\n\n" + '\0');
    QCOMPARE(peer.received.size(), 3);
    QCOMPARE(peer.received.first().header("unread"), "true");
    QCOMPARE(commandOf(peer.received.last()), Command::Begin);
    peer.session.sendReceipt(peer.received.first().headers.value("receipt"));
    peer.session.sendReceipt({});
    QCOMPARE(peer.sent.size(), 2);
    QCOMPARE(peer.sent.last().command, "RECEIPT");
    QCOMPARE(peer.sent.last().header("receipt-id"), "r1");
}

void TestServerSession::framesSentTooEarlyWait()
{
    Peer peer;
    peer.session.receive(connectBytes());
    peer.session.receive(QByteArray("SEND\ndestination:/a\n\nbody allowed now") + '\0');
    QCOMPARE(peer.received.size(), 0);
    peer.session.accept();
    QCOMPARE(peer.received.size(), 1);
    QCOMPARE(peer.received.first().body, "body allowed now");
}

void TestServerSession::tooMuchDataBeforeAcceptCloses()
{
    Peer peer;
    peer.session.receive(connectBytes());
    peer.session.receive(QByteArray(8192, 'x'));
    QCOMPARE(peer.closes.count(), 0);
    peer.session.receive("x");
    QCOMPARE(peer.violations, QList<Kind>{Kind::TooLarge});
    QCOMPARE(peer.closes.count(), 1);
}

void TestServerSession::violationsCloseWithError_data()
{
    QTest::addColumn<bool>("connected");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    const auto early = [](const char *name, const QByteArray &bytes, Kind kind) {
        QTest::newRow(name) << false << bytes << kind;
    };
    const auto late = [](const char *name, const QByteArray &bytes, Kind kind) {
        QTest::newRow(name) << true << bytes + '\0' << kind;
    };
    early("http", "GET / HTTP/1.1\r\n", Kind::Malformed);
    early("long command", QByteArray(33, 'A'), Kind::TooLarge);
    early("send before connect", QByteArray("SEND\ndestination:/a\n\n") + '\0', Kind::UnexpectedCommand);
    early("server command", QByteArray("CONNECTED\nversion:1.2\n\n") + '\0', Kind::UnexpectedCommand);
    early("no version", connectBytes("x:y\n"), Kind::UnsupportedVersion);
    early("old version", connectBytes("accept-version:1.0,1.1\n"), Kind::UnsupportedVersion);
    early("similar version", connectBytes("accept-version:1.20,11.2\n"), Kind::UnsupportedVersion);
    early("heart-beat", connectBytes("accept-version:1.2\nheart-beat:ten,1\n"), Kind::InvalidHeartBeat);
    early("big connect",
          connectBytes("accept-version:1.2\na:" + QByteArray(8000, 'a') + "\nb:" + QByteArray(200, 'b') + '\n'),
          Kind::TooLarge);
    early("connect with body", connectBytes("accept-version:1.2\ncontent-length:1\n"), Kind::Malformed);
    late("second connect", "CONNECT\naccept-version:1.2\n\n", Kind::UnexpectedCommand);
    late("message from client", "MESSAGE\ndestination:/a\n\n", Kind::UnexpectedCommand);
    late("send nowhere", "SEND\n\n", Kind::MissingHeader);
    late("subscribe nowhere", "SUBSCRIBE\nid:1\n\n", Kind::MissingHeader);
    late("subscribe without id", "SUBSCRIBE\ndestination:/a\n\n", Kind::MissingHeader);
    late("unsubscribe without id", "UNSUBSCRIBE\ndestination:/a\n\n", Kind::MissingHeader);
    late("ack without id", "ACK\nsubscription:1\n\n", Kind::MissingHeader);
    late("nack without id", "NACK\n\n", Kind::MissingHeader);
    late("begin without transaction", "BEGIN\n\n", Kind::MissingHeader);
    late("commit without transaction", "COMMIT\n\n", Kind::MissingHeader);
    late("abort without transaction", "ABORT\n\n", Kind::MissingHeader);
    late("undefined escape", "SEND\ndestination:/a\\t\n\n", Kind::Malformed);
    late("huge body", "SEND\ndestination:/a\ncontent-length:2147483648\n\n", Kind::TooLarge);
}

void TestServerSession::violationsCloseWithError()
{
    QFETCH(bool, connected);
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    ServerSessionOptions options;
    options.errorBody = [](const Violation &violation) { return "{\"because\":\"" + violation.message + "\"}"; };
    Peer peer(options);
    if (connected)
        peer.connectAndAccept();
    peer.session.receive(bytes);
    QCOMPARE(peer.violations, QList<Kind>{kind});
    QCOMPARE(peer.closes.count(), 1);
    const Frame &error = peer.sent.last();
    QCOMPARE(error.command, "ERROR");
    QVERIFY(!error.header("message").isEmpty());
    QCOMPARE(error.body, "{\"because\":\"" + error.header("message") + "\"}");
    QCOMPARE(error.headers.contains("version"), kind == Kind::UnsupportedVersion);
    peer.session.receive(connectBytes());
    QCOMPARE(peer.violations.size(), 1);
    QCOMPARE(peer.received.size(), 0);
}

void TestServerSession::noConnectInTimeCloses()
{
    Peer peer;
    peer.clock.advance(9999ms);
    QCOMPARE(peer.closes.count(), 0);
    peer.session.receive("CONNECT\n"); // bytes alone do not help
    peer.clock.advance(1ms);
    QCOMPARE(peer.violations, QList<Kind>{Kind::NoConnect});
    QCOMPARE(peer.closes.count(), 1);

    Peer slow; // authentication may take longer than that
    slow.session.receive(connectBytes());
    slow.clock.advance(1min);
    slow.session.accept();
    QCOMPARE(slow.session.state(), ServerSession::State::Connected);
}

void TestServerSession::limitsGrowAfterAccept()
{
    Peer peer;
    peer.connectAndAccept();
    const qsizetype limit = Limits().body;
    peer.session.receive("SEND\ndestination:/a\n\n" + QByteArray(limit, 'x') + '\0');
    QCOMPARE(peer.received.size(), 1);
    QCOMPARE(peer.received.first().body.size(), limit);
    peer.session.receive("SEND\ndestination:/a\n\n" + QByteArray(limit + 1, 'x'));
    QCOMPARE(peer.violations, QList<Kind>{Kind::TooLarge});
}

void TestServerSession::disconnectIsAnsweredAndClosed()
{
    Peer peer;
    peer.connectAndAccept();
    QSignalSpy disconnects(&peer.session, &ServerSession::disconnectRequested);
    connect(&peer.session, &ServerSession::disconnectRequested, this, [&] { peer.session.sendReceipt("earlier"); });
    peer.session.receive(QByteArray("DISCONNECT\nreceipt:close-0\n\n") + '\0' + "SEND\ndestination:/a\n\n" + '\0');
    QCOMPARE(disconnects.count(), 1);
    QCOMPARE(peer.sent.size(), 3);
    QCOMPARE(peer.sent.at(1).header("receipt-id"), "earlier");
    QCOMPARE(peer.sent.at(2).command, "RECEIPT");
    QCOMPARE(peer.sent.at(2).header("receipt-id"), "close-0");
    QCOMPARE(peer.received.size(), 0);
    peer.clock.advance(4999ms);
    QCOMPARE(peer.closes.count(), 0);
    peer.clock.advance(1ms);
    QCOMPARE(peer.closes.count(), 1);
    QCOMPARE(peer.sent.size(), 3);
}

void TestServerSession::disconnectWithoutReceipt()
{
    Peer peer;
    peer.connectAndAccept();
    peer.session.receive(QByteArray("DISCONNECT\n\n") + '\0');
    QCOMPARE(peer.session.state(), ServerSession::State::Disconnecting);
    QCOMPARE(peer.sent.size(), 1);
}

void TestServerSession::heartBeatsGoOutAndSilenceCloses()
{
    Peer peer;
    QSignalSpy silent(&peer.session, &ServerSession::clientSilent);
    peer.connectAndAccept();
    peer.raw.clear();
    peer.clock.advance(10s);
    QCOMPARE(peer.raw, "\n");
    peer.clock.advance(5s);
    peer.session.sendReceipt("x");
    peer.raw.clear();
    peer.clock.advance(9s);
    QCOMPARE(peer.raw, "");
    peer.clock.advance(130s - 24s - 1ms);
    QCOMPARE(peer.closes.count(), 0);
    QVERIFY(!peer.raw.isEmpty());
    peer.clock.advance(1ms);
    QCOMPARE(peer.closes.count(), 1);
    QCOMPARE(silent.count(), 1);
    peer.raw.clear();
    peer.clock.advance(1h);
    QVERIFY(peer.raw.isEmpty());
}

void TestServerSession::heartBeatsCountAsLife()
{
    Peer peer;
    peer.connectAndAccept();
    for (int i = 0; i < 10; ++i) {
        peer.clock.advance(60s);
        peer.session.receive(i % 2 ? "\n" : "\r\n");
    }
    QCOMPARE(peer.closes.count(), 0);
    QCOMPARE(peer.session.state(), ServerSession::State::Connected);
}

void TestServerSession::prebuiltFramesPassAndCount()
{
    Peer peer;
    peer.connectAndAccept();
    const MessageTemplate message({{"destination", "/topic/x"}}, "{}");
    peer.session.sendEncoded(message.encodeFor({{"subscription", "1"}, {"message-id", "2"}}));
    QCOMPARE(peer.sent.last().body, "{}");
    peer.clock.advance(9s);
    peer.session.noteSent(); // written past the session
    peer.raw.clear();
    peer.clock.advance(9s);
    QVERIFY(peer.raw.isEmpty());
    peer.clock.advance(1s);
    QCOMPARE(peer.raw, "\n");
}

void TestServerSession::unwritableFramesAreLeftOut()
{
    Peer peer;
    peer.connectAndAccept();
    QTest::ignoreMessage(QtWarningMsg, "a \"NONSENSE\" frame cannot be written and is left out");
    peer.session.send({"NONSENSE", {}, {}});
    QCOMPARE(peer.sent.size(), 1);
}

void TestServerSession::anOwnerMayRefuseInASlot()
{
    Peer peer;
    peer.connectAndAccept();
    connect(&peer.session, &ServerSession::frameReceived, this, [&] { peer.session.refuse("no"); });
    peer.session.receive(QByteArray("ACK\nid:1\n\n") + '\0' + "ACK\nid:2\n\n" + '\0');
    QCOMPARE(peer.received.size(), 1);
    QCOMPARE(peer.sent.size(), 2);
    QCOMPARE(peer.closes.count(), 1);
}

void TestServerSession::anOwnerMayCloseInASlot()
{
    Peer peer;
    connect(&peer.session, &ServerSession::connectRequested, this, [&] { peer.session.close(); });
    peer.session.receive(connectBytes() + connectBytes());
    QVERIFY(peer.violations.isEmpty());
    QCOMPARE(peer.closes.count(), 0);
}

void TestServerSession::nothingHappensAfterClose()
{
    Peer peer;
    peer.connectAndAccept();
    peer.session.close();
    peer.raw.clear();
    peer.session.receive(QByteArray("ACK\nid:1\n\n") + '\0');
    peer.session.sendReceipt("x");
    peer.clock.advance(1h);
    QVERIFY(peer.raw.isEmpty());
    QVERIFY(peer.received.isEmpty());
    QCOMPARE(peer.closes.count(), 0);
}

void TestServerSession::splitsMakeNoDifference()
{
    const QByteArray bytes = connectBytes() + "\nSEND\r\ndestination:/a\r\ncontent-length:3\r\n\r\na" + '\0' + "b" +
                             '\0' + "DISCONNECT\nreceipt:close-1\n\n" + '\0';
    for (qsizetype split = 0; split <= bytes.size(); ++split) {
        Peer peer;
        connect(&peer.session, &ServerSession::connectRequested, this, [&] { peer.session.accept(); });
        peer.session.receive(bytes.first(split));
        peer.session.receive(bytes.sliced(split));
        QCOMPARE(peer.received.size(), 1);
        QCOMPARE(peer.received.first().body.size(), 3);
        QCOMPARE(peer.sent.size(), 2);
        QCOMPARE(peer.sent.last().header("receipt-id"), "close-1");
    }
}

PURR_TEST(TestServerSession)
#include "test_serversession.moc"
