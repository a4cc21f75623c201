// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "server/accounts.h"
#include "server/limits.h"
#include "server/password.h"
#include "server/storedatabase.h"
#include "server/storewriter.h"
#include "support/testmain.h"
#include "unit/server/serverfixture.h"

#include <QTemporaryDir>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// How sessions go on and how they end: resuming, and what an administrator takes away beside a running server
/// (protocol.md 1.6, promises S6).
class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostSessionIsResumed();
    void removedUsersAreGoneWithinASecond();
    void anotherPasswordEndsSessionsAndGrants();
    void removedKeysEndTheirSessions();
    void aServerThatEndsFinishesWhatItTook();

private:
    /// What purrd's commands do, in another process's place.
    template <typename Change> void administrate(const QString &folder, Change change)
    {
        StoreDatabase database;
        QVERIFY(database.open(folder + "/purr.sqlite"_L1, StoreDatabase::Access::ReadWrite).succeeded());
        StoreWriter writer(database);
        QVERIFY(database.run(u"BEGIN IMMEDIATE"_s).succeeded());
        writer.beginAction(QDateTime::currentMSecsSinceEpoch());
        change(writer);
        QVERIFY(writer.noteAdministration().succeeded());
        QVERIFY(database.run(u"COMMIT"_s).succeeded());
    }
    static bool isDenied(RawClient &client)
    {
        return WireError::decode(client.next("ERROR").body).error == errorname::accessDenied &&
               QTest::qWaitFor([&] { return client.socket.state() == QAbstractSocket::UnconnectedState; }, purr::test::patience());
    }
    static QByteArray connected(RawClient &client, const QByteArray &user, const QByteArray &session = {}, const QByteArray &password = {})
    {
        if (!client.open())
            return {};
        stomp::HeaderList headers{{"StompX-User", user}, {"accept-version", "1.2"}};
        if (!session.isEmpty())
            headers.append("StompX-Auth-Session-ID", session);
        if (!password.isEmpty())
            headers.append("StompX-Auth-Params", QByteArray("{\"password\":\"" + password + "\"}").toBase64());
        client.send({"CONNECT", headers, {}});
        (void)QTest::qWaitFor([&] { return !client.frames.isEmpty(); }, purr::test::patience());
        return client.next("CONNECTED").header("session");
    }
};

void TestSessions::aLostSessionIsResumed()
{
    ServerFixture f;
    QVERIFY(f.start());
    const auto first = [&](const QByteArray &user) {
        RawClient client(f.port);
        return connected(client, user);
    };
    const QByteArray lost = first("a");
    QVERIFY(lost.size() >= 32);
    RawClient other(f.port);
    QVERIFY(connected(other, "b", lost) != lost); // somebody else's is nobody's
    RawClient back(f.port);
    QCOMPARE(connected(back, "a", lost), lost);
    back.socket.abort();
    QVERIFY(first("c") != lost); // the end of the last one is written before this
    f.clock.advance(limits::resumeTime);
    RawClient justInTime(f.port);
    QCOMPARE(connected(justInTime, "a", lost), lost);
    justInTime.socket.abort();
    QVERIFY(!first("d").isEmpty());
    f.clock.advance(limits::resumeTime + 1ms);
    RawClient late(f.port);
    const QByteArray fresh = connected(late, "a", lost);
    QVERIFY(!fresh.isEmpty() && fresh != lost);
}

void TestSessions::removedUsersAreGoneWithinASecond()
{
    QTemporaryDir folder;
    ServerFixture f;
    f.config.dataDir = folder.path();
    f.config.grace = 8s; // nobody waits for it
    QVERIFY(f.start());
    RawClient a(f.port);
    RawClient b(f.port);
    QVERIFY(a.signIn(u"a"_s) && b.signIn(u"b"_s));
    const QByteArray channel = f.createChannel(b, R"({"type":"PRIVATE","name":"room","members":[{"username":"a"}]})");
    QCOMPARE(b.listen("/topic/v1/users/" + b.id() + ".contacts", "contacts"), QString());
    QCOMPARE(b.listen("/topic/v1/channels/" + channel + ".participants", "participants"), QString());
    QCOMPARE(b.listen("/topic/v1/channels/" + channel + ".members", "members"), QString());
    const QByteArray grant = ServerFixture::grant(a, "write");
    QCOMPARE(statusOf(f.upload("/v1/channels/" + channel + "/messages", grant, "x")), 200);
    administrate(folder.path(), [&](StoreWriter &writer) { QVERIFY(writer.removeUser(a.id().toLongLong()).succeeded()); });
    QVERIFY(limits::revocationTime <= 1s);
    f.clock.advance(limits::revocationTime);
    QVERIFY(isDenied(a));
    const auto told = [&b](const QByteArray &topic) {
        const Result<Envelope> event = Envelope::decode(b.next("MESSAGE", "subscription", topic).body);
        return event ? *event : Envelope();
    };
    for (const QByteArray &topic : {"contacts"_ba, "participants"_ba}) {
        const Envelope offline = told(topic);
        QVERIFY2(offline.type.endsWith(".presence.changed"_L1), qPrintable(offline.type));
        QCOMPARE(QByteArray::number(offline.resource.value("id"_L1).toInteger()), a.id());
        QVERIFY(!offline.resource.value("presence"_L1).toObject().value("online"_L1).toBool(true));
    }
    const Envelope left = told("members");
    QCOMPARE(left.type, QString(eventtype::channelMemberLeft));
    QCOMPARE(QByteArray::number(left.resource.value("id"_L1).toInteger()), a.id());
    QCOMPARE(statusOf(f.upload("/v1/channels/" + channel + "/messages", grant, "x")), 401);
    QCOMPARE(b.relay("/application/v1/users/" + a.id() + ".relay").type, QString(errorname::resourceNotFound));
    const QJsonObject members = b.relay("/application/v1/channels/" + channel + ".members.page.0.size..sort..relay").resource;
    QCOMPARE(members.value("page"_L1).toObject().value("totalElements"_L1).toInt(), 1);
    QVERIFY(b.socket.state() == QAbstractSocket::ConnectedState);
}

void TestSessions::anotherPasswordEndsSessionsAndGrants()
{
    QTemporaryDir folder;
    ServerFixture f;
    f.config.dataDir = folder.path();
    QVERIFY(f.start());
    const auto setPassword = [&](const QString &password) {
        administrate(folder.path(), [&](StoreWriter &writer) {
            Result<StoredUser> user = writer.userByName(u"a"_s);
            if (user.failed())
                user = writer.createUser(u"a"_s, false);
            QVERIFY(writer.setPasswordHash(user->id, password::hash(password)).succeeded());
        });
        f.clock.advance(limits::revocationTime);
    };
    RawClient guest(f.port);
    QVERIFY(guest.signIn(u"a"_s));
    setPassword(u"first secret"_s); // the guest did not know it
    QVERIFY(isDenied(guest));
    RawClient a(f.port);
    QTRY_VERIFY(!connected(a, "a", {}, "first secret").isEmpty());
    a.subscribe("/user/queue/v1/errors", "errors");
    const QByteArray grant = ServerFixture::grant(a, "write");
    a.user = a.relay("/application/v1/user.relay").resource;
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"room"})");
    QCOMPARE(statusOf(f.upload("/v1/channels/" + channel + "/messages", grant, "x")), 200);
    setPassword(u"other secret"_s);
    QVERIFY(isDenied(a));
    QCOMPARE(statusOf(f.upload("/v1/channels/" + channel + "/messages", grant, "x")), 401);
    RawClient old(f.port);
    QVERIFY(connected(old, "a", {}, "first secret").isEmpty());
    RawClient right(f.port);
    QVERIFY(!connected(right, "a", {}, "other secret").isEmpty());
}

void TestSessions::removedKeysEndTheirSessions()
{
    QTemporaryDir folder;
    ServerFixture f;
    f.config.dataDir = folder.path();
    QVERIFY(f.start());
    administrate(folder.path(), [&](StoreWriter &writer) {
        QVERIFY(writer.addApiKey(Accounts::hashKey(u"team key"_s), u"team"_s).succeeded());
        QVERIFY(writer.addApiKey(Accounts::hashKey(u"other key"_s), u"other"_s).succeeded());
    });
    f.clock.advance(limits::revocationTime);
    RawClient team(f.port, u"team key"_s);
    RawClient other(f.port, u"other key"_s);
    QVERIFY(team.signIn(u"a"_s) && other.signIn(u"a"_s));
    administrate(folder.path(), [&](StoreWriter &writer) { QVERIFY(writer.removeApiKey(u"team"_s).value()); });
    f.clock.advance(limits::revocationTime);
    QVERIFY(isDenied(team));
    QVERIFY(!other.relay("/application/v1/user.relay").resource.isEmpty());
    RawClient again(f.port, u"team key"_s);
    QVERIFY(!again.signIn(u"a"_s));
}

/// Promise S11: everything that was taken is acknowledged, and nothing else is there afterwards.
void TestSessions::aServerThatEndsFinishesWhatItTook()
{
    QVERIFY(limits::drainTime <= 2s);
    QTemporaryDir folder;
    ServerFixture f;
    f.config.dataDir = folder.path();
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"room"})");
    a.frames.clear();
    const auto acknowledged = [&] {
        return int(std::count_if(a.frames.cbegin(), a.frames.cend(), [](const stomp::Frame &frame) { return frame.command == "RECEIPT"; }));
    };
    for (int i = 0; i < 400; ++i)
        a.send({"SEND", {{"destination", "/application/v1/channels/" + channel + ".message"}, {"receipt", QByteArray::number(i)}}, R"({"type":"TEXT","body":"x"})"});
    QTRY_VERIFY(acknowledged() > 0);
    f.server->stop();
    QTRY_COMPARE(a.socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(f.start());
    RawClient back(f.port);
    QVERIFY(back.signIn(u"a"_s));
    QCOMPARE(back.relay("/application/v1/channels/" + channel + ".messages_count.relay").resource.value("count"_L1).toInt(), acknowledged());
}

PURR_TEST(TestSessions)
#include "test_sessions.moc"
