// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/channel.h"
#include "protocol/names.h"
#include "server/limits.h"
#include "support/testmain.h"
#include "unit/server/serverfixture.h"

#include <QJsonArray>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// What happens after a message is sent: delivery receipts from acknowledged frames, and notifications for who is away.
class TestDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAcknowledgedFrameIsADelivery();
    void notificationsDeliverToo();
    void onlyTheAuthorHearsOfIt();
    void whatWasDeliveredMeanwhileIsToldOnce();
    void oldFramesTellNothing();
    void notificationsAreKeptForWhoIsAway();
    void whoIsMeantByNameIsNotifiedOutsideTheChannelToo();

private:
    void ack(RawClient &client, const stomp::Frame &message)
    {
        client.send({"ACK", {{"id", message.header("ack")}, {"receipt", "acked-" + message.header("ack")}}, {}});
        QVERIFY(!client.next("RECEIPT", "receipt-id", "acked-" + message.header("ack")).command.isEmpty());
    }
    QByteArray send(RawClient &client, const QByteArray &channel, const QByteArray &body)
    {
        if (client.act("/application/v1/channels/" + channel + ".message", "{\"type\":\"TEXT\",\"body\":\"" + body + "\"}").isEmpty())
            return QByteArray::number(client.result().value("id"_L1).toInteger());
        return {};
    }
    /// Everything that gathered is stored and told.
    void settle(ServerFixture &f) { f.clock.advance(limits::deliveryTime); }
    static QByteArray messageOf(const stomp::Frame &delivery)
    {
        const QString relay = Envelope::decode(delivery.body)->resource.value("_relays"_L1).toObject().value("message"_L1).toString();
        return relay.section(u'/', -1).section(u'.', 0, 0).toLatin1();
    }
};

namespace
{
/// Two members of one channel: `a` writes and listens to receipts, `b` listens to messages.
struct Pair {
    explicit Pair(ServerFixture &f) : a(f.port), b(f.port) {}

    bool enter(ServerFixture &f)
    {
        if (!a.signIn(u"a"_s) || !b.signIn(u"b"_s))
            return false;
        channel = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
        a.listen("/topic/v1/users/" + a.id() + ".messages", "own");
        return b.act("/application/v1/channels/" + channel + ".join").isEmpty() &&
               a.listen("/topic/v1/channels/" + channel + ".read_receipts", "receipts").isEmpty() &&
               b.listen("/topic/v1/channels/" + channel + ".messages", "messages").isEmpty() &&
               b.listen("/topic/v1/channels/" + channel + ".read_receipts", "receipts").isEmpty();
    }

    RawClient a;
    RawClient b;
    QByteArray channel;
};
} // namespace

void TestDeliveries::anAcknowledgedFrameIsADelivery()
{
    ServerFixture f;
    QVERIFY(f.start());
    Pair p(f);
    QVERIFY(p.enter(f));
    const QByteArray first = send(p.a, p.channel, "one");
    const QByteArray second = send(p.a, p.channel, "two");
    const stomp::Frame one = p.b.next("MESSAGE", "subscription", "messages");
    const stomp::Frame two = p.b.next("MESSAGE", "subscription", "messages");
    settle(f);
    QVERIFY(!p.a.heard("MESSAGE", "subscription", "receipts")); // arriving is not enough
    ack(p.b, one);
    ack(p.b, two);
    settle(f);
    const stomp::Frame delivery = p.a.next("MESSAGE", "subscription", "receipts");
    const Envelope event = *Envelope::decode(delivery.body);
    QCOMPARE(event.type, eventtype::messageDelivered);
    QCOMPARE(ReadReceipt::fromJson(event.resource)->user.name, u"b"_s);
    QCOMPARE(messageOf(delivery), second); // the newest stands for those before it
    QVERIFY(delivery.header(headername::sequence).isEmpty());
    ack(p.b, one); // again
    settle(f);
    QVERIFY(!p.a.heard("MESSAGE", "subscription", "receipts"));
    QVERIFY(first != second);
}

void TestDeliveries::notificationsDeliverToo()
{
    ServerFixture f;
    QVERIFY(f.start());
    Pair p(f);
    QVERIFY(p.enter(f));
    p.b.send({"UNSUBSCRIBE", {{"id", "messages"}}, {}});
    QCOMPARE(p.b.listen("/topic/v1/users/" + p.b.id() + ".notifications", "notifications"), QString());
    const QByteArray message = send(p.a, p.channel, "one");
    ack(p.b, p.b.next("MESSAGE", "subscription", "notifications"));
    settle(f);
    QCOMPARE(messageOf(p.a.next("MESSAGE", "subscription", "receipts")), message);
}

void TestDeliveries::onlyTheAuthorHearsOfIt()
{
    ServerFixture f;
    QVERIFY(f.start());
    Pair p(f);
    QVERIFY(p.enter(f));
    // The author's own second device proves nothing.
    RawClient second(f.port);
    QVERIFY(second.signIn(u"a"_s));
    QCOMPARE(second.listen("/topic/v1/channels/" + p.channel + ".messages", "messages"), QString());
    QVERIFY(!send(p.a, p.channel, "one").isEmpty());
    ack(second, second.next("MESSAGE", "subscription", "messages"));
    settle(f);
    QVERIFY(!p.a.heard("MESSAGE", "subscription", "receipts"));
    ack(p.b, p.b.next("MESSAGE", "subscription", "messages"));
    settle(f);
    QVERIFY(!p.a.next("MESSAGE", "subscription", "receipts").command.isEmpty());
    QVERIFY(!p.b.heard("MESSAGE", "subscription", "receipts"));
}

void TestDeliveries::whatWasDeliveredMeanwhileIsToldOnce()
{
    ServerFixture f;
    QVERIFY(f.start());
    Pair p(f);
    QVERIFY(p.enter(f));
    const QByteArray message = send(p.a, p.channel, "one");
    p.a.send({"UNSUBSCRIBE", {{"id", "receipts"}}, {}});
    p.a.fence();
    ack(p.b, p.b.next("MESSAGE", "subscription", "messages"));
    settle(f);
    p.b.fence();
    QCOMPARE(p.a.listen("/topic/v1/channels/" + p.channel + ".read_receipts", "again"), QString());
    QCOMPARE(messageOf(p.a.next("MESSAGE", "subscription", "again")), message);
    // Nobody else is told, and of the other's messages nothing was delivered.
    QCOMPARE(p.b.listen("/topic/v1/channels/" + p.channel + ".read_receipts", "again"), QString());
    QVERIFY(!p.b.heard("MESSAGE", "subscription", "again"));
}

void TestDeliveries::oldFramesTellNothing()
{
    ServerFixture f;
    QVERIFY(f.start());
    Pair p(f);
    QVERIFY(p.enter(f));
    QList<stomp::Frame> frames;
    for (int i = 0; i <= limits::unacknowledged; ++i)
        QVERIFY(!send(p.a, p.channel, "text").isEmpty());
    for (int i = 0; i <= limits::unacknowledged; ++i)
        frames << p.b.next("MESSAGE", "subscription", "messages");
    ack(p.b, frames[0]);
    settle(f);
    QVERIFY(!p.a.heard("MESSAGE", "subscription", "receipts"));
    ack(p.b, frames[1]);
    settle(f);
    QVERIFY(!p.a.next("MESSAGE", "subscription", "receipts").command.isEmpty());
    for (const QByteArray &nonsense : {QByteArray("0"), QByteArray("-1"), QByteArray("x"), QByteArray("99999999999999999999"), QByteArray()})
        p.b.send({"ACK", {{"id", nonsense}}, {}});
    p.b.fence();
}

void TestDeliveries::notificationsAreKeptForWhoIsAway()
{
    ServerFixture f;
    QVERIFY(f.start());
    Pair p(f);
    QVERIFY(p.enter(f));
    {
        RawClient away(f.port);
        QVERIFY(away.signIn(u"away"_s));
        QCOMPARE(away.act("/application/v1/channels/" + p.channel + ".join"), QString());
    }
    // b is in the chat and hears it there.
    QCOMPARE(p.b.listen("/topic/v1/channels/" + p.channel, "self"), QString());
    const QByteArray first = send(p.a, p.channel, "one");
    send(p.a, p.channel, "two, <@away>");
    const auto kept = [](RawClient &client) {
        const QJsonObject page = client.relay("/application/v1/user.notifications.page.0.size.10.sort..relay").resource;
        return page.value("_embedded"_L1).toObject().value("notifications"_L1).toArray();
    };
    QVERIFY(kept(p.b).isEmpty());
    QVERIFY(kept(p.a).isEmpty());
    RawClient back(f.port);
    QVERIFY(back.signIn(u"away"_s));
    QVERIFY(back.user.value("_relays"_L1).toObject().contains("notifications"_L1));
    QJsonArray notifications = kept(back);
    QCOMPARE(notifications.size(), 2);
    QCOMPARE(notifications[0].toObject().value("data"_L1).toObject().value("type"_L1).toString(), notificationtype::userMentionedUser);
    const QJsonObject plain = notifications[1].toObject();
    QCOMPARE(plain.value("data"_L1).toObject().value("type"_L1).toString(), notificationtype::userSentMessage);
    QCOMPARE(plain.value("body"_L1).toString(), u"one"_s);
    QVERIFY(plain.value("readTime"_L1).isNull());
    QVERIFY(plain.value("id"_L1).toInteger() != notifications[0].toObject().value("id"_L1).toInteger());
    QCOMPARE(back.act("/application/v1/messages/" + first + ".read"), QString());
    notifications = kept(back);
    QVERIFY(notifications[1].toObject().value("readTime"_L1).isString());
    // Who is removed sees nothing of a private channel in the list any more; a public one stays readable.
    QCOMPARE(back.act("/application/v1/channels/" + p.channel + ".leave"), QString());
    QCOMPARE(kept(back).size(), 2);
}

void TestDeliveries::whoIsMeantByNameIsNotifiedOutsideTheChannelToo()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    RawClient b(f.port);
    RawClient c(f.port);
    QVERIFY(a.signIn(u"a"_s) && b.signIn(u"b"_s) && c.signIn(u"c"_s));
    const QByteArray open = f.createChannel(a, R"({"type":"PUBLIC","name":"open"})");
    const QByteArray closed = f.createChannel(a, R"({"type":"PRIVATE","name":"closed"})");
    const QByteArray team = f.createChannel(a, R"({"type":"PUBLIC","name":"team"})");
    QCOMPARE(c.act("/application/v1/channels/" + team + ".join"), QString());
    QCOMPARE(b.act("/application/v1/users/" + a.id() + ".block"), QString());
    a.listen("/topic/v1/users/" + a.id() + ".messages", "own");
    for (RawClient *client : {&b, &c})
        QCOMPARE(client->listen("/topic/v1/users/" + client->id() + ".notifications", "notifications"), QString());
    QVERIFY(!send(a, closed, "for <@b> <@c> and <#team>").isEmpty());
    QVERIFY(!c.heard("MESSAGE", "subscription", "notifications"));
    QVERIFY(!send(a, open, "hello <@b> and <#team>").isEmpty());
    const QJsonObject data = Envelope::decode(c.next("MESSAGE", "subscription", "notifications").body)->resource.value("data"_L1).toObject();
    QCOMPARE(data.value("type"_L1).toString(), notificationtype::userMentionedChannel);
    QVERIFY(!b.heard("MESSAGE", "subscription", "notifications")); // b has blocked a
}

PURR_TEST(TestDeliveries)
#include "test_deliveries.moc"
