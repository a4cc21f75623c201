// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "server/router.h"
#include "support/testmain.h"
#include "unit/server/serverfixture.h"

#include <QJsonArray>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// What does not reach whom, beside the matrix of TestAccess: those who are removed or blocked, and fields that are not theirs.
class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsRemovedHearsNothingMore();
    void blockedPeopleCannotReachEachOther();
    void whatWasAskedBeforeIsCheckedWhenItIsDone();
    void readOnlyFieldsStayWhatTheyAre();
};

void TestReach::whoIsRemovedHearsNothingMore()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient owner(f.port);
    RawClient guest(f.port);
    QVERIFY(owner.signIn(u"owner"_s) && guest.signIn(u"guest"_s));
    const QByteArray channel = f.createChannel(owner, R"({"type":"PRIVATE","name":"room","members":[{"username":"guest"}]})");
    owner.listen("/topic/v1/users/" + owner.id() + ".threads", "threads");
    QCOMPARE(owner.act("/application/v1/channels/" + channel + ".create_thread", R"({"name":"t"})"), QString());
    const QByteArray thread = QByteArray::number(owner.result().value("id"_L1).toInteger());
    const QList<Route> routes = Router::routes();
    int topics = 0;
    for (const Route &route : routes) {
        QByteArray path = route.pattern;
        if (route.kind != Destination::Kind::Topic || path.startsWith("users"))
            continue;
        path.replace("channels/{id}", "channels/" + channel).replace("threads/{id}", "threads/" + thread);
        QCOMPARE(guest.listen("/topic/v1/" + path, path), QString());
        ++topics;
    }
    QVERIFY(topics > 10);
    QCOMPARE(owner.act("/application/v1/channels/" + channel + ".leave", R"({"user":{"username":"guest"}})"), QString());
    guest.fence();
    guest.frames.clear();
    const QByteArray text = R"({"type":"TEXT","body":"secret","keys":"secret","name":"new","reason":"r"})";
    for (const QByteArray &action : {"channels/" + channel + ".message", "channels/" + channel + ".keystrokes", "threads/" + thread + ".message",
                                     "threads/" + thread + ".keystrokes", "channels/" + channel + ".trigger_event", "channels/" + channel + ".update"})
        QCOMPARE(owner.act("/application/v1/" + action, text), QString());
    guest.fence();
    QVERIFY(guest.frames.isEmpty());
}

/// Threat 80: the block holds on every way that leads from one to the other.
void TestReach::blockedPeopleCannotReachEachOther()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    RawClient b(f.port);
    QVERIFY(a.signIn(u"a"_s) && b.signIn(u"b"_s));
    const QByteArray direct = f.createChannel(a, R"({"type":"DIRECT","members":[{"username":"b"}]})");
    const QByteArray group = f.createChannel(a, R"({"type":"PRIVATE","name":"group","members":[{"username":"b"}]})");
    for (RawClient *client : {&a, &b}) {
        client->listen("/topic/v1/users/" + client->id() + ".messages", "own");
        client->listen("/topic/v1/users/" + client->id() + ".threads", "threads");
        client->listen("/topic/v1/users/" + client->id() + ".notifications", "notifications");
        client->listen("/topic/v1/users/" + client->id() + ".contacts", "contacts");
    }
    QCOMPARE(b.act("/application/v1/channels/" + direct + ".message", R"({"type":"TEXT","body":"before"})"), QString());
    const QByteArray message = QByteArray::number(b.result().value("id"_L1).toInteger());
    QCOMPARE(b.act("/application/v1/channels/" + direct + ".create_thread", R"({"name":"t"})"), QString());
    const QByteArray thread = QByteArray::number(b.result().value("id"_L1).toInteger());
    QCOMPARE(a.listen("/topic/v1/channels/" + direct + ".messages", "older"), QString());
    QCOMPARE(a.listen("/topic/v1/channels/" + direct + ".keystrokes", "keys"), QString());
    QCOMPARE(a.act("/application/v1/users/" + b.id() + ".block"), QString());
    a.fence();
    a.frames.clear();
    const QByteArray body = R"({"type":"TEXT","body":"let me in","keys":"x","emoji":"smile","name":"x","properties":{"x":1}})";
    for (const QByteArray &action :
         {"channels/" + direct + ".message", "messages/" + message + ".reply", "messages/" + message + ".edit", "messages/" + message + ".react",
          "messages/" + message + ".update_properties", "threads/" + thread + ".message", "threads/" + thread + ".keystrokes",
          "channels/" + direct + ".keystrokes", "channels/" + direct + ".trigger_event", "channels/" + direct + ".create_thread"})
        QVERIFY2(b.act("/application/v1/" + action, body) == errorname::userBlocked, action);
    QCOMPARE(statusOf(f.upload("/v1/channels/" + direct + "/messages", ServerFixture::grant(b, "write"), "bytes")), 403);
    b.listen("/topic/v1/users/" + b.id() + ".channels", "channels");
    QCOMPARE(b.act("/application/v1/user.create_channel", R"({"type":"DIRECT","members":[{"username":"a"}]})"), QString(errorname::userBlocked));
    // In groups they meet, but nothing of the blocked one rings.
    QCOMPARE(b.act("/application/v1/channels/" + group + ".message", R"({"type":"TEXT","body":"hey <@a>"})"), QString());
    QCOMPARE(b.act("/application/v1/user.update", R"({"displayName":"B"})"), QString());
    a.fence();
    QVERIFY(a.frames.isEmpty());
    QCOMPARE(a.relay("/application/v1/user.contacts_count.relay").resource.value("count"_L1).toInt(), 0);
    QCOMPARE(a.act("/application/v1/users/" + b.id() + ".unblock"), QString());
    QCOMPARE(b.act("/application/v1/channels/" + direct + ".message", R"({"type":"TEXT","body":"after"})"), QString());
    QVERIFY(!a.next("MESSAGE", "subscription", "older").command.isEmpty());
}

/// Threat 79: between the look at who may and the moment that it happens, one may have lost the right.
void TestReach::whatWasAskedBeforeIsCheckedWhenItIsDone()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    RawClient b(f.port);
    QVERIFY(a.signIn(u"a"_s) && b.signIn(u"b"_s));
    const QByteArray channel = f.createChannel(a, R"({"type":"PUBLIC","name":"room","members":[{"username":"b"}]})");
    const QByteArray base = "/application/v1/channels/" + channel;
    QCOMPARE(b.listen("/topic/v1/users/" + b.id() + ".messages", "own"), QString());
    QCOMPARE(b.act(base + ".message", R"({"type":"TEXT","body":"before"})"), QString());
    const QByteArray message = QByteArray::number(b.result().value("id"_L1).toInteger());
    QCOMPARE(a.listen("/topic/v1/channels/" + channel + ".messages", "messages"), QString());
    // All in one go: while the first waits for the disk the others are looked at, and he is still a member.
    const auto ask = [&b](const QByteArray &destination, const QByteArray &receipt, const QByteArray &body = "{}") {
        b.send({"SEND", {{"destination", destination}, {"receipt", receipt}, {"content-type", "application/json"}}, body});
    };
    ask(base + ".leave", "leaves");
    ask(base + ".message", "speaks", R"({"type":"TEXT","body":"after"})");
    ask("/application/v1/messages/" + message + ".reply", "answers", R"({"type":"TEXT","body":"after"})");
    QCOMPARE(b.outcome("speaks"), QString(errorname::accessDenied));
    QCOMPARE(b.outcome("leaves"), QString());
    QCOMPARE(b.outcome("answers"), QString(errorname::accessDenied));
    a.fence();
    QVERIFY(!a.heard("MESSAGE", "subscription", "messages"));
    QCOMPARE(a.relay(base + ".messages_count.relay").resource.value("count"_L1).toInt(), 1);
}

/// Threat 65: what a body says beyond what an action is for changes nothing.
void TestReach::readOnlyFieldsStayWhatTheyAre()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    RawClient b(f.port);
    QVERIFY(a.signIn(u"a"_s) && b.signIn(u"b"_s));
    a.listen("/topic/v1/users/" + a.id() + ".messages", "own");
    const QByteArray channel = f.createChannel(a, R"({"type":"PRIVATE","name":"room","id":999,"creator":{"id":2},"createdTime":"1999-01-01T00:00:00Z"})");
    const QByteArray base = "/application/v1/channels/" + channel;
    QJsonObject before = a.relay(base + ".relay").resource;
    QCOMPARE(before.value("creator"_L1).toObject().value("name"_L1).toString(), u"a"_s);
    QVERIFY(!before.value("createdTime"_L1).toString().startsWith("1999"_L1));
    QCOMPARE(a.act(base + ".update", R"({"displayName":"Room","type":"PUBLIC","name":"other","id":7,"creator":{"id":2},"muted":true,"createdTime":"1999-01-01T00:00:00Z","members":[]})"), QString());
    QJsonObject after = a.relay(base + ".relay").resource;
    QCOMPARE(after.take("displayName"_L1).toString(), u"Room"_s);
    before.remove("displayName"_L1);
    QCOMPARE(after, before);
    QCOMPARE(a.act(base + ".message", R"({"type":"TEXT","body":"hi","id":5,"channelId":9,"user":{"id":2},"createdTime":"1999-01-01T00:00:00Z","nestedLevel":3,"reactions":[{}],"repliesCount":7})"), QString());
    const QJsonObject message = a.result();
    QCOMPARE(message.value("user"_L1).toObject().value("name"_L1).toString(), u"a"_s);
    QCOMPARE(QByteArray::number(message.value("channelId"_L1).toInteger()), channel);
    QCOMPARE(message.value("nestedLevel"_L1).toInt(), 0);
    QVERIFY(!message.value("createdTime"_L1).toString().startsWith("1999"_L1));
    QCOMPARE(message.value("repliesCount"_L1).toInt(), 0);
    a.listen("/topic/v1/users/" + a.id(), "self");
    QCOMPARE(a.act("/application/v1/user.update", R"({"displayName":"A","name":"root","id":1,"isGuest":false,"type":"BOT"})"), QString());
    const QJsonObject user = a.result();
    QCOMPARE(user.value("name"_L1).toString(), u"a"_s);
    QCOMPARE(user.value("isGuest"_L1).toBool(), true);
    QCOMPARE(user.value("type"_L1).toString(), u"PERSON"_s);
}

PURR_TEST(TestReach)
#include "test_reach.moc"
