// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "support/testmain.h"
#include "unit/server/serverfixture.h"
#include "unit/server/storefixture.h"

#include <QDir>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// Somebody comes back to thousands of messages and reads them all at once, while the others go on talking.
class TestLongAbsence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersAreServedInBetween();
    void whatComesMeanwhileStaysUnread();
    void aRepeatReadsNothingMore();
};

namespace
{
constexpr int missed = 3 * StoreWriter::readAtOnce + 7;

/// `ann` has written all of it, `bob` has read nothing; both are back.
struct Return {
    Return()
    {
        {
            StoreFixture store;
            store.folder.setAutoRemove(false);
            folder = store.folder.path();
            const qint64 author = store.user(u"ann"_s);
            const qint64 room = store.channel(author, u"room"_s);
            store.join(room, store.user(u"bob"_s));
            channel = QByteArray::number(room);
            const auto sent = store.write([&](StoreWriter &w) -> Result<QList<qint64>> {
                QList<qint64> ids;
                while (ids.size() < missed)
                    ids.append(w.addMessage(draftOf(room, author))->id);
                return ids;
            });
            messages = *sent;
        }
        server.config.dataDir = folder;
        ready = server.start();
        if (!ready)
            return;
        ann = std::make_unique<RawClient>(server.port);
        bob = std::make_unique<RawClient>(server.port);
        ready = ann->signIn(u"ann"_s) && bob->signIn(u"bob"_s);
        for (RawClient *client : {ann.get(), bob.get()}) {
            client->listen("/topic/v1/channels/" + channel + ".read_receipts", "channel");
            client->listen("/topic/v1/users/" + client->id() + ".read_receipts", "user");
        }
    }
    ~Return()
    {
        server.server.reset();
        QDir(folder).removeRecursively();
    }

    [[nodiscard]] QByteArray action(const QByteArray &name) const { return "/application/v1/channels/" + channel + '.' + name; }
    void send(RawClient &client, const QByteArray &name, const QByteArray &body, const QByteArray &receipt) const
    {
        client.send({"SEND", {{"destination", action(name)}, {"receipt", receipt}, {"content-type", "application/json"}}, body});
    }
    /// The messages whose receipts a client has heard of on a topic, in order.
    [[nodiscard]] static QList<qint64> heard(const RawClient &client, const QByteArray &subscription)
    {
        QList<qint64> ids;
        for (const stomp::Frame &frame : client.frames) {
            if (frame.header("subscription") != subscription || frame.body.isEmpty())
                continue;
            const QString relay = Envelope::decode(frame.body)->resource.value("_relays"_L1).toObject().value("message"_L1).toString();
            ids.append(relay.section(u'/', -1).section(u'.', 0, 0).toLongLong());
        }
        return ids;
    }

    ServerFixture server;
    QString folder;
    QByteArray channel;
    QList<qint64> messages;
    std::unique_ptr<RawClient> ann;
    std::unique_ptr<RawClient> bob;
    bool ready = false;
};
} // namespace

void TestLongAbsence::othersAreServedInBetween()
{
    Return r;
    QVERIFY(r.ready);
    r.send(*r.bob, "read", "{}", "read");
    r.send(*r.bob, "message", R"({"type":"TEXT","body":"back"})", "said");
    QCOMPARE(r.bob->next("RECEIPT").header("receipt-id"), QByteArray("said"));
    QCOMPARE(r.bob->next("RECEIPT").header("receipt-id"), QByteArray("read"));
    r.ann->fence();
    for (const RawClient *client : {r.ann.get(), r.bob.get()}) {
        QCOMPARE(Return::heard(*client, "channel"), r.messages);
        QCOMPARE(Return::heard(*client, "user"), r.messages);
    }
    qint64 number = 0;
    for (const stomp::Frame &frame : std::as_const(r.ann->frames)) {
        if (frame.header("subscription") != "channel")
            continue;
        // One of them in between is that of the text.
        const qint64 step = frame.header(headername::sequence).toLongLong() - number;
        QVERIFY2(step == 1 || step == 2, frame.header(headername::sequence).constData());
        number += step;
    }
    QCOMPARE(number, missed + 1);
}

void TestLongAbsence::whatComesMeanwhileStaysUnread()
{
    Return r;
    QVERIFY(r.ready);
    r.bob->listen("/topic/v1/channels/" + r.channel + ".messages", "messages");
    r.send(*r.bob, "read", "{}", "read");
    r.send(*r.ann, "message", R"({"type":"TEXT","body":"welcome"})", "said");
    QVERIFY(!r.bob->next("RECEIPT", "receipt-id", "read").command.isEmpty());
    QByteArrayList order;
    for (const stomp::Frame &frame : std::as_const(r.bob->frames))
        order.append(frame.header("subscription"));
    QVERIFY2(order.contains("messages") && order.indexOf("messages") < order.lastIndexOf("channel"), "nothing came meanwhile");
    QVERIFY(r.bob->relay(r.action("unread") + ".relay").resource.value("exists"_L1).toBool());
    QCOMPARE(Return::heard(*r.bob, "user"), r.messages);
}

void TestLongAbsence::aRepeatReadsNothingMore()
{
    Return r;
    QVERIFY(r.ready);
    QCOMPARE(r.bob->act(r.action("read"), "{}", "read"), QString());
    QCOMPARE(r.ann->act(r.action("message"), R"({"type":"TEXT","body":"welcome"})"), QString());
    QCOMPARE(r.bob->act(r.action("read"), "{}", "read"), QString());
    QVERIFY(r.bob->relay(r.action("unread") + ".relay").resource.value("exists"_L1).toBool());
}

PURR_TEST(TestLongAbsence)
#include "test_longabsence.moc"
