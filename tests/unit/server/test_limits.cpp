// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "server/limits.h"
#include "server/storedatabase.h"
#include "support/testmain.h"
#include "unit/server/serverfixture.h"

#include <QDir>
#include <QJsonArray>
#include <QNetworkInterface>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The limits of limits.h at their edges, with their typed errors (promises S5); those of HTTP are in test_gateway.cpp,
/// test_httphead.cpp and test_files.cpp, those of WebSockets in test_websocket.cpp.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLimitHasATest();
    void actionsAndRelaysComeBackAfterTheCoolOff_data();
    void actionsAndRelaysComeBackAfterTheCoolOff();
    void refusedSignInsAreSlowedDown();
    void subscriptionsAreCounted();
    void draftsAreToldAtTheirPace();
    void framesAreMeasured();
    void headersAreMeasured_data();
    void headersAreMeasured();
    void texts_data();
    void texts();
    void pagesHaveASize();
    void channelsAreNotMadeForCrowds();
    void waitingForTheDiskIsBounded();
};

void TestLimits::everyLimitHasATest()
{
    QFile header(dataFile(u"../../src/server/limits.h"_s));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression constant(u"^constexpr [\\w:]+(?: \\w+)? (\\w+) ="_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (auto matches = constant.globalMatch(QString::fromUtf8(header.readAll())); matches.hasNext();)
        names << matches.next().captured(1);
    QVERIFY(names.size() > 40);
    QString tests;
    const QDir folder(dataFile(u"../unit/server"_s));
    const QStringList files = folder.entryList({u"*.cpp"_s}, QDir::Files);
    for (const QString &file : files) {
        QFile source(folder.filePath(file));
        QVERIFY(source.open(QIODevice::ReadOnly));
        tests += QString::fromUtf8(source.readAll());
    }
    QStringList untested;
    for (const QString &name : std::as_const(names)) {
        if (!tests.contains(QRegularExpression(u"limits::%1\\b"_s.arg(name))))
            untested << name;
    }
    QCOMPARE(untested, QStringList());
}

void TestLimits::actionsAndRelaysComeBackAfterTheCoolOff_data()
{
    QTest::addColumn<bool>("relays");
    QTest::addColumn<int>("burst");
    QTest::addColumn<double>("perSecond");
    QTest::newRow("actions") << false << int(limits::actionsBurst) << limits::actionsPerSecond;
    QTest::newRow("relays") << true << int(limits::relaysBurst) << limits::relaysPerSecond;
}

void TestLimits::actionsAndRelaysComeBackAfterTheCoolOff()
{
    QFETCH(bool, relays);
    QFETCH(int, burst);
    QFETCH(double, perSecond);
    ServerFixture f;
    f.config.rateLimits = true;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    f.clock.advance(60s); // what signing in took is there again
    const auto ask = [&] {
        return relays ? a.relay("/application/v1/user.channels_count.relay").type : a.act("/application/v1/user.update", "{}");
    };
    const auto refused = [](const QString &outcome) { return outcome == errorname::rateLimited; };
    for (int i = 0; i < burst; ++i)
        QVERIFY2(!refused(ask()), qPrintable(QString::number(i)));
    a.frames.clear();
    if (relays)
        a.subscribe("/application/v1/user.channels_count.relay", "over");
    else
        a.send({"SEND", {{"destination", "/application/v1/user.update"}, {"receipt", "over"}}, "{}"});
    const WireError error = WireError::decode(a.next("MESSAGE", relays ? "subscription-id" : "receipt-id", "over").body);
    QCOMPARE(error.error, QString(errorname::rateLimited));
    QVERIFY(error.coolOff.count() > 0 && error.coolOff <= std::chrono::milliseconds(int(1000 / perSecond) + 2));
    f.clock.advance(error.coolOff);
    QVERIFY(!refused(ask()));
    QVERIFY(refused(ask()));
    // What costs nothing is free: heart-beats, acknowledgements and listening.
    for (int i = 0; i < 2 * burst; ++i)
        a.send({"ACK", {{"id", "1"}}, {}});
    QCOMPARE(a.listen("/topic/v1/users/" + a.id(), "self"), QString());
}

void TestLimits::refusedSignInsAreSlowedDown()
{
    ServerFixture f;
    f.config.rateLimits = true;
    QVERIFY(f.start());
    const auto outcome = [&f](const QString &key, std::chrono::milliseconds *coolOff = nullptr) {
        RawClient client(f.port, key);
        if (!client.open())
            return u"closed"_s;
        client.send({"CONNECT", {{"StompX-User", "a"}, {"accept-version", "1.2"}}, {}});
        stomp::Frame answer;
        (void)QTest::qWaitFor([&] { return !client.frames.isEmpty(); }, purr::test::patience());
        answer = client.frames.value(0);
        const WireError error = WireError::decode(answer.body);
        if (coolOff)
            *coolOff = error.coolOff;
        return answer.command == "CONNECTED" ? QString() : error.error;
    };
    for (int i = 0; i < int(limits::refusalsBurst); ++i)
        QCOMPARE(outcome(u"guess"_s), QString(errorname::accessDenied));
    std::chrono::milliseconds wait{};
    QCOMPARE(outcome(u"guess"_s, &wait), QString(errorname::rateLimited));
    QCOMPARE(outcome(u"key"_s), QString(errorname::rateLimited)); // not even the right one tells anything
    QVERIFY(wait.count() > 0 && wait <= std::chrono::milliseconds(int(60'000 / limits::refusalsPerMinute) + 2));
    f.clock.advance(wait);
    QCOMPARE(outcome(u"key"_s), QString());
}

void TestLimits::subscriptionsAreCounted()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s)); // which listens to errors
    const QByteArray topic = "/topic/v1/users/" + a.id();
    for (int i = 1; i < limits::subscriptions - 1; ++i)
        a.subscribe(topic, "s" + QByteArray::number(i));
    QCOMPARE(a.listen(topic, "last"), QString());
    QCOMPARE(a.listen(topic, "over"), QString(errorname::validation));
    // Relays are not kept, so they always go.
    QVERIFY(!a.relay("/application/v1/user.relay").resource.isEmpty());
    a.send({"UNSUBSCRIBE", {{"id", "last"}}, {}});
    QCOMPARE(a.listen(topic, "over"), QString());
    QCOMPARE(a.listen(topic, "errors"), QString(errorname::validation)); // an id that is in use
}

/// None of them is refused or costs a message its turn; in a flood others hear of the newest.
void TestLimits::draftsAreToldAtTheirPace()
{
    ServerFixture f;
    f.config.rateLimits = true;
    QVERIFY(f.start());
    RawClient a(f.port);
    RawClient b(f.port);
    QVERIFY(a.signIn(u"a"_s) && b.signIn(u"b"_s));
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby","members":[{"username":"b"}]})");
    const QByteArray topic = "/topic/v1/channels/" + channel + ".keystrokes";
    QCOMPARE(b.listen(topic, "keys"), QString());
    const auto press = [&](const QByteArray &keys) { return a.act("/application/v1/channels/" + channel + ".keystrokes", "{\"keys\":\"" + keys + "\"}"); };
    const auto told = [&] {
        b.fence();
        QStringList keys;
        for (const stomp::Frame &frame : std::as_const(b.frames)) {
            if (frame.header("subscription") == "keys")
                keys << Envelope::decode(frame.body)->resource.value("keys"_L1).toString();
        }
        return keys;
    };
    for (int i = 1; i <= int(limits::draftsBurst); ++i)
        QCOMPARE(press(QByteArray::number(i)), QString());
    QCOMPARE(press("over"), QString(errorname::rateLimited));
    f.clock.advance(std::chrono::milliseconds(int(1000 / limits::draftsPerSecond) + 1));
    QCOMPARE(press("last"), QString());
    QCOMPARE(told().size(), int(limits::draftsToldBurst));
    f.clock.advance(std::chrono::milliseconds(int(1000 / limits::draftsToldPerSecond) + 2));
    QCOMPARE(told().size(), int(limits::draftsToldBurst) + 1);
    QCOMPARE(told().constLast(), u"last"_s);
    // What became a message is no draft any more, however late it would be told.
    QCOMPARE(press("a"), QString());
    QCOMPARE(press("b"), QString());
    QCOMPARE(a.act("/application/v1/channels/" + channel + ".message", R"({"type":"TEXT","body":"b"})"), QString());
    const QStringList before = told();
    f.clock.advance(1s);
    QCOMPARE(told(), before);
}

void TestLimits::headersAreMeasured_data()
{
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<int>("line"); ///< length of the header lines that fill up
    QTest::addColumn<int>("limit");
    QTest::newRow("a line") << true << 0 << int(limits::stompHeaderLine);
    QTest::newRow("all lines") << true << 4000 << int(limits::stompHeaderSection);
    QTest::newRow("all lines of a stranger") << false << 4000 << int(limits::stompStranger);
}

void TestLimits::headersAreMeasured()
{
    QFETCH(bool, signedIn);
    QFETCH(int, line);
    QFETCH(int, limit);
    ServerFixture f;
    QVERIFY(f.start());
    const auto outcome = [&](int size) {
        RawClient client(f.port);
        if (!(signedIn ? client.signIn(u"a"_s) : client.open()))
            return u"closed"_s;
        stomp::Frame frame = signedIn
            ? stomp::Frame{"SEND", {{"destination", "/application/v1/user.update"}, {"receipt", "r"}}, "{}"}
            : stomp::Frame{"CONNECT", {{"StompX-User", "a"}, {"accept-version", "1.2"}}, {}};
        if (line == 0)
            frame.headers.append("x", QByteArray(size - 2, 'x'));
        // From the command to the blank line.
        const auto section = [&] { return int(stomp::encode(frame).indexOf("\n\n")); };
        while (line > 0 && section() < size) {
            const int left = size - section();
            frame.headers.append("x", QByteArray(std::min(line, left < line + 10 && left > line ? left - 10 : left) - 3, 'x'));
        }
        client.send(frame);
        (void)test::waitFor([&] { return !client.frames.isEmpty(); });
        const stomp::Frame answer = client.frames.value(0);
        return answer.command == "ERROR" ? WireError::decode(answer.body).error : QString::fromLatin1(answer.command);
    };
    const QString good = signedIn ? u"RECEIPT"_s : u"CONNECTED"_s;
    QCOMPARE(outcome(limit - 1), good);
    QCOMPARE(outcome(limit), good);
    QCOMPARE(outcome(limit + 1), QString(errorname::payloadTooLarge));
    // A command is as long as the longest there is, and a little.
    RawClient client(f.port);
    QVERIFY(client.signIn(u"b"_s));
    client.socket.sendTextMessage(QString(limits::stompCommand + 1, u'S') + u"\n\n\0"_s);
    QVERIFY(!client.next("ERROR").command.isEmpty());
}

void TestLimits::framesAreMeasured()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const auto body = [](qsizetype size) { return "{\"x\":\"" + QByteArray(size - 8, 'x') + "\"}"; };
    for (const qsizetype size : {limits::stompFrame - 1, limits::stompFrame})
        QCOMPARE(a.act("/application/v1/user.update", body(size)), QString());
    a.send({"SEND", {{"destination", "/application/v1/user.update"}}, body(limits::stompFrame + 1)});
    QCOMPARE(WireError::decode(a.next("ERROR").body).error, QString(errorname::payloadTooLarge));
    RawClient b(f.port);
    QVERIFY(b.signIn(u"b"_s));
    const auto withHeaders = [&b](qsizetype count) {
        stomp::HeaderList headers{{"destination", "/application/v1/user.update"}, {"receipt", "headers"}};
        while (headers.size() < count - 1) // with the length of the body
            headers.append("x", "y");
        b.send({"SEND", headers, "{}"});
    };
    for (const qsizetype count : {limits::stompHeaders - 1, limits::stompHeaders}) {
        withHeaders(count);
        QVERIFY(!b.next("RECEIPT", "receipt-id", "headers").command.isEmpty());
    }
    withHeaders(limits::stompHeaders + 1);
    QCOMPARE(WireError::decode(b.next("ERROR").body).error, QString(errorname::payloadTooLarge));
    // Before CONNECT there is nothing to say that needs a body.
    RawClient early(f.port);
    QVERIFY(early.open());
    early.socket.sendTextMessage(QString::fromLatin1(QByteArray("CONNECT\nStompX-User:b\naccept-version:1.2\n\nx") + '\0'));
    QVERIFY(!early.next("ERROR").command.isEmpty());
}

void TestLimits::texts_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("error");
    const QString large = errorname::payloadTooLarge;
    const QString invalid = errorname::validation;
    const auto row = [](const char *name, const char *action, const char *before, const char *after, qsizetype limit, const QString &error) {
        QTest::newRow(name) << QByteArray(action) << QByteArray(before) << QByteArray(after) << int(limit) << error;
    };
    // `{"x":""}` around the text counts as properties.
    const qsizetype properties = limits::propertiesSize - 8;
    row("draft", "channels/C.keystrokes", R"({"keys":")", "\"}", limits::textLength, large);
    row("edit", "messages/M.edit", R"({"body":")", "\"}", limits::textLength, large);
    row("message properties", "channels/C.message", R"({"type":"TEXT","body":"b","properties":{"x":")", "\"}}", properties, large);
    row("changed properties", "messages/M.update_properties", R"({"properties":{"x":")", "\"}}", properties, large);
    row("user properties", "user.update", R"({"properties":{"x":")", "\"}}", properties, large);
    row("channel properties", "channels/C.update", R"({"properties":{"x":")", "\"}}", properties, large);
    row("thread properties", "channels/C.create_thread", R"({"name":"t","properties":{"x":")", "\"}}", properties, large);
    row("event properties", "channels/C.trigger_event", R"({"type":"t","properties":{"x":")", "\"}}", properties, large);
    row("report", "messages/M.report", R"({"reason":")", "\"}", limits::textLength, large);
    row("group tag", "channels/C.message", R"({"type":"TEXT","body":"b","groupTag":")", "\"}", limits::nameLength, invalid);
    row("display name", "user.update", R"({"displayName":")", "\"}", limits::nameLength, invalid);
    row("channel's display name", "channels/C.update", R"({"displayName":")", "\"}", limits::nameLength, invalid);
    row("channel name", "user.create_channel", R"({"type":"PUBLIC","name":")", "\"}", limits::nameLength, invalid);
    row("thread name", "channels/C.create_thread", R"({"name":")", "\"}", limits::nameLength, invalid);
    row("event type", "channels/C.trigger_event", R"({"properties":{},"type":")", "\"}", limits::nameLength, invalid);
}

void TestLimits::texts()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, limit);
    QFETCH(QString, error);
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    a.listen("/topic/v1/users/" + a.id() + ".messages", "own");
    QCOMPARE(a.act("/application/v1/channels/" + channel + ".message", R"({"type":"TEXT","body":"hello"})"), QString());
    action.replace("/C.", '/' + channel + '.').replace("/M.", '/' + QByteArray::number(a.result().value("id"_L1).toInteger()) + '.');
    const auto outcome = [&](int size) { return a.act("/application/v1/" + action, before + QByteArray(size, 'x') + after); };
    QCOMPARE(outcome(limit - 1), QString());
    QCOMPARE(outcome(limit), QString());
    QCOMPARE(outcome(limit + 1), error);
    // Nested as deep as may be, and one more.
    const auto nested = [](int depth) { return QByteArray("{\"properties\":").repeated(depth - 1) + "{}" + QByteArray(depth - 1, '}'); };
    QCOMPARE(a.act("/application/v1/user.update", nested(limits::jsonDepth)), QString());
    QCOMPARE(a.act("/application/v1/user.update", nested(limits::jsonDepth + 1)), QString(errorname::validation));
}

void TestLimits::pagesHaveASize()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    for (int i = 0; i <= limits::pageSizeMax; ++i)
        QCOMPARE(a.act("/application/v1/channels/" + channel + ".message", R"({"type":"TEXT","body":"x"})"), QString());
    const auto size = [&](const QByteArray &paging) {
        const QJsonObject page = a.relay("/application/v1/channels/" + channel + ".messages" + paging + ".relay").resource;
        return int(page.value("_embedded"_L1).toObject().value("messages"_L1).toArray().size());
    };
    QCOMPARE(size({}), limits::pageSize);
    const auto sized = [&](int wanted) { return size(".before.999999.size." + QByteArray::number(wanted)); };
    QCOMPARE(sized(limits::pageSizeMax - 1), limits::pageSizeMax - 1);
    QCOMPARE(sized(limits::pageSizeMax), limits::pageSizeMax);
    QCOMPARE(sized(limits::pageSizeMax + 1), limits::pageSizeMax);
}

void TestLimits::channelsAreNotMadeForCrowds()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    QByteArray members;
    for (int i = 0; i <= limits::directChannelOthers; ++i) {
        RawClient other(f.port);
        QVERIFY(other.signIn(u"other"_s + QString::number(i)));
        members += ",{\"username\":\"other" + QByteArray::number(i) + "\"}";
        const QString outcome = a.act("/application/v1/user.create_channel", R"({"type":"DIRECT","members":[)" + members.mid(1) + "]}");
        QCOMPARE(outcome, i < limits::directChannelOthers ? QString() : QString(errorname::directChannelFull));
    }
    const auto crowd = [&](int size) {
        return a.act("/application/v1/user.create_channel", R"({"type":"PUBLIC","members":[)" + QByteArray(",{\"username\":\"other1\"}").repeated(size).mid(1) + "]}");
    };
    QCOMPARE(crowd(limits::inviteesAtOnce - 1), QString());
    QCOMPARE(crowd(limits::inviteesAtOnce), QString());
    QCOMPARE(crowd(limits::inviteesAtOnce + 1), QString(errorname::validation));
}

void TestLimits::waitingForTheDiskIsBounded()
{
    QCOMPARE(ServerConfig().pendingWrites, limits::pendingWrites);
    QTemporaryDir folder;
    ServerFixture f;
    f.config.dataDir = folder.path();
    f.config.pendingWrites = 3;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    // Somebody else holds the file, so that nothing is committed.
    StoreDatabase holder;
    QVERIFY(holder.open(folder.path() + "/purr.sqlite"_L1, StoreDatabase::Access::ReadWrite).succeeded());
    QVERIFY(holder.run(u"BEGIN IMMEDIATE"_s).succeeded());
    const auto send = [&](const QByteArray &receipt) {
        a.send({"SEND", {{"destination", "/application/v1/channels/" + channel + ".message"}, {"receipt", receipt}}, R"({"type":"TEXT","body":"x"})"});
    };
    for (int i = 0; i < f.config.pendingWrites; ++i)
        send("taken" + QByteArray::number(i));
    send("over");
    const WireError error = WireError::decode(a.next("MESSAGE", "receipt-id", "over").body);
    QCOMPARE(error.error, QString(errorname::rateLimited));
    QVERIFY(error.coolOff.count() > 0);
    const QByteArray grant = ServerFixture::grant(a, "write");
    const QByteArray busy = f.upload("/v1/channels/" + channel + "/messages", grant, "bytes");
    QCOMPARE(statusOf(busy), 503);
    QVERIFY(!headerOf(busy, "Retry-After").isEmpty());
    QVERIFY(holder.run(u"ROLLBACK"_s).succeeded());
    for (int i = 0; i < f.config.pendingWrites; ++i)
        QVERIFY(!a.next("RECEIPT", "receipt-id", "taken" + QByteArray::number(i)).command.isEmpty());
    send("after");
    QVERIFY(!a.next("RECEIPT", "receipt-id", "after").command.isEmpty());
}

PURR_TEST(TestLimits)
#include "test_limits.moc"
