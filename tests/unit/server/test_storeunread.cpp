// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "storefixture.h"
#include "support/testmain.h"

#include <QRandomGenerator>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// What was read: receipts, counters and delivery (protocol.md 7.7).
class TestStoreUnread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatOthersSentSinceJoining();
    void readingTwiceOrOwnIsNothingNew();
    void readChannelReadsEverythingOnce();
    void muchIsReadInParts();
    void readThreadReadsOnlyTheThread();
    void unreadAgain();
    void hiddenClearedAndDeletedDoNotCount();
    void totalsAndBulkAgree();
    void lastReadMessageAndReceipts();
    void deliveryIsAWatermark();
    void countersAgreeWithAModel_data();
    void countersAgreeWithAModel();
};

void TestStoreUnread::countsWhatOthersSentSinceJoining()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    f.message(room, jane);
    QCOMPARE(*f.read().unreadCount(room, john), 0);
    f.join(room, john);
    QCOMPARE(*f.read().unreadCount(room, john), 0);
    QVERIFY(!f.read().hasUnread(room, john));
    f.message(room, jane);
    f.message(room, john);
    NewMessage system;
    system.channelId = room;
    system.type = MessageType::SystemText;
    f.message(system);
    QCOMPARE(*f.read().unreadCount(room, john), 2);
    QVERIFY(f.read().hasUnread(room, john));
    QCOMPARE(*f.read().unreadCount(room, jane), 2);
    QCOMPARE(*f.read().unreadCount(404, john), 0);
}

void TestStoreUnread::readingTwiceOrOwnIsNothingNew()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    f.join(room, john);
    const qint64 id = f.message(room, jane);
    const auto read = [&](qint64 message, qint64 user) {
        return *f.write([=](StoreWriter &w) { return w.readMessage(message, user); });
    };
    QVERIFY(!read(id, jane));
    QVERIFY(read(id, john));
    QVERIFY(!read(id, john));
    QVERIFY(!read(404, john));
    QVERIFY(f.read().hasRead(id, john));
    QVERIFY(!f.read().hasRead(id, jane));
    QCOMPARE(*f.read().unreadCount(room, john), 0);
}

void TestStoreUnread::readChannelReadsEverythingOnce()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    f.join(room, john);
    QList<qint64> sent;
    for (int i = 0; i < 5; ++i) {
        sent.append(f.message(room, jane));
        f.message(room, john);
    }
    QVERIFY(f.write([&](StoreWriter &w) { return w.readMessage(sent.takeAt(2), john); }).value());
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.readChannel(room, john); }), sent);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.readChannel(room, john); }), QList<qint64>());
    QVERIFY(!f.read().hasUnread(room, john));
    f.message(room, jane);
    QCOMPARE(*f.read().unreadCount(room, john), 1);
}

void TestStoreUnread::muchIsReadInParts()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    f.join(room, john);
    constexpr qint64 part = StoreWriter::readAtOnce;
    const auto sent = f.write([&](StoreWriter &w) -> Result<QList<qint64>> {
        QList<qint64> ids;
        while (ids.size() < 2 * part + 5)
            ids.append(w.addMessage(draftOf(room, jane))->id);
        return ids;
    });
    QVERIFY(f.write([&](StoreWriter &w) { return w.readMessage(sent->first(), john); }).value());
    QVERIFY(f.write([&](StoreWriter &w) { return w.unreadMessage(sent->first(), john); }).value());
    const qint64 last = sent->at(2 * part + 2);
    const auto read = [&] { return *f.write([&](StoreWriter &w) { return w.readChannel(room, john, last); }); };
    QCOMPARE(read(), sent->first(part));
    QCOMPARE(*f.read().unreadCount(room, john), part + 5);
    QCOMPARE(read(), sent->mid(part, part));
    QCOMPARE(read(), sent->mid(2 * part, 3));
    QCOMPARE(read(), QList<qint64>());
    QCOMPARE(*f.read().unreadCount(room, john), 2);
}

void TestStoreUnread::readThreadReadsOnlyTheThread()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    f.join(room, john);
    const qint64 thread = f.write([&](StoreWriter &w) { return w.createThread(room, u"t"_s, {}); })->id;
    const qint64 plain = f.message(room, jane);
    NewMessage draft;
    draft.channelId = room;
    draft.userId = jane;
    draft.threadId = thread;
    const qint64 threaded = f.message(draft);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.readThread(thread, john); }), QList<qint64>({threaded}));
    QCOMPARE(*f.read().unreadCount(room, john), 1);
    const qint64 main = f.read().channel(room)->mainThreadId;
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.readThread(main, john); }), QList<qint64>({plain}));
    QCOMPARE(*f.read().unreadCount(room, john), 0);
    QVERIFY(f.write([&](StoreWriter &w) { return w.unreadMessage(threaded, john); }).value());
    QVERIFY(f.write([&](StoreWriter &w) { return w.unreadMessage(plain, john); }).value());
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.readThread(thread, john); }), QList<qint64>({threaded}));
    QCOMPARE(*f.read().unreadCount(room, john), 1);
}

void TestStoreUnread::unreadAgain()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    f.join(room, john);
    const qint64 first = f.message(room, jane);
    const qint64 second = f.message(room, jane);
    const auto unread = [&](qint64 message) {
        return *f.write([=](StoreWriter &w) { return w.unreadMessage(message, john); });
    };
    QVERIFY(!unread(first));
    QVERIFY(f.write([&](StoreWriter &w) { return w.readChannel(room, john); }).succeeded());
    QVERIFY(unread(first));
    QVERIFY(!unread(first));
    QCOMPARE(*f.read().unreadCount(room, john), 1);
    QVERIFY(f.read().hasUnread(room, john));
    QCOMPARE(f.read().lastReadMessage(room, john)->id, second);
    QVERIFY(f.write([&](StoreWriter &w) { return w.readMessage(first, john); }).value());
    QVERIFY(!f.read().hasUnread(room, john));
    QVERIFY(unread(first));
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.readChannel(room, john); }), QList<qint64>({first}));
    QVERIFY(unread(second));
    QVERIFY(f.write([&](StoreWriter &w) { return w.removeMember(room, john); }).succeeded());
    f.join(room, john);
    QVERIFY(!f.read().hasUnread(room, john));
}

void TestStoreUnread::hiddenClearedAndDeletedDoNotCount()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    f.join(room, john);
    QList<qint64> sent;
    for (int i = 0; i < 4; ++i)
        sent.append(f.message(room, jane));
    QVERIFY(f.write([&](StoreWriter &w) { return w.hideMessage(sent.at(0), john); }).succeeded());
    QCOMPARE(*f.read().unreadCount(room, john), 3);
    QVERIFY(f.write([&](StoreWriter &w) { return w.deleteMessage(sent.at(1)); }).succeeded());
    QCOMPARE(*f.read().unreadCount(room, john), 2);
    QVERIFY(f.write([&](StoreWriter &w) { return w.readMessage(sent.at(2), john); }).value());
    QCOMPARE(*f.read().unreadCount(room, john), 1);
    QVERIFY(f.write([&](StoreWriter &w) { return w.clearHistory(room, john); }).succeeded());
    QCOMPARE(*f.read().unreadCount(room, john), 0);
    // A message out of sight cannot be made unread.
    QVERIFY(f.write([&](StoreWriter &w) { return w.unreadMessage(sent.at(2), john); }).succeeded());
    QCOMPARE(*f.read().unreadCount(room, john), 0);
}

void TestStoreUnread::totalsAndBulkAgree()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    QList<qint64> rooms;
    for (int i = 0; i < 4; ++i) {
        rooms.append(f.channel(jane, u"room%1"_s.arg(i)));
        f.join(rooms.last(), john);
        for (int k = 0; k < i; ++k)
            f.message(rooms.last(), jane);
    }
    QCOMPARE(*f.read().unreadTotal(john), 6);
    const auto counts = f.read().unreadCounts(john);
    QCOMPARE(counts->size(), 3);
    QCOMPARE(counts->at(2).channelId, rooms.at(3));
    QCOMPARE(counts->at(2).count, 3);
    QVERIFY(f.write([&](StoreWriter &w) { return w.readChannel(rooms.at(3), john); }).succeeded());
    QVERIFY(f.write([&](StoreWriter &w) { return w.unreadMessage(w.lastMessage(rooms.at(3), john)->id, john); }).value());
    QCOMPARE(*f.read().unreadTotal(john), 4);
    ChannelQuery query;
    query.viewerId = john;
    query.scope = ChannelQuery::Scope::Unread;
    QCOMPARE(*f.read().channelsCount(query), 3);
    QCOMPARE(*f.read().unreadTotal(jane), 0);
}

void TestStoreUnread::lastReadMessageAndReceipts()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    const qint64 zoe = f.user(u"zoe"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    f.join(room, john);
    f.join(room, zoe);
    const qint64 first = f.message(room, jane);
    const qint64 second = f.message(room, jane);
    QVERIFY(f.read().lastReadMessage(room, john).failed());
    QVERIFY(f.write([&](StoreWriter &w) { return w.readMessage(second, john); }).value());
    QVERIFY(f.write([&](StoreWriter &w) { return w.readMessage(first, john); }).value());
    QVERIFY(f.write([&](StoreWriter &w) { return w.readMessage(first, zoe); }).value());
    QCOMPARE(f.read().lastReadMessage(room, john)->id, second);
    QCOMPARE(f.read().readReceipts(first, {})->total, 2);
    QCOMPARE(f.read().readReceipts(first, {1, 1})->items.first().userId, zoe);
    QCOMPARE(f.read().readReceipt(first, zoe)->createdTime, f.clock.now());
    QVERIFY(f.read().readReceipt(second, zoe).failed());
    const auto readBy = f.read().readBy(room, second, first);
    QCOMPARE(readBy->value(first), QList<qint64>({john, zoe}));
    QCOMPARE(readBy->value(second), QList<qint64>({john}));
    QVERIFY(f.write([&](StoreWriter &w) { return w.deleteMessage(second); }).succeeded());
    QCOMPARE(f.read().lastReadMessage(room, john)->id, first);
    QCOMPARE(f.read().readReceipts(second, {})->total, 0);
}

void TestStoreUnread::deliveryIsAWatermark()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    f.join(room, john);
    const qint64 first = f.message(room, jane);
    const qint64 second = f.message(room, jane);
    QVERIFY(f.read().deliveredTo(first)->isEmpty());
    const auto deliver = [&](qint64 message) {
        return *f.write([=](StoreWriter &w) { return w.markDelivered(room, john, message); });
    };
    QVERIFY(deliver(second));
    QVERIFY(!deliver(first));
    QVERIFY(!deliver(second));
    QCOMPARE(*f.read().deliveredTo(first), QList<qint64>({john}));
    QVERIFY(f.write([&](StoreWriter &w) { return w.markDelivered(room, jane, second); }).value());
    QCOMPARE(*f.read().deliveredTo(second), QList<qint64>({john}));
}

void TestStoreUnread::countersAgreeWithAModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestStoreUnread::countersAgreeWithAModel()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    f.join(room, john);
    QSet<qint64> unread;
    QSet<qint64> hidden;
    QSet<qint64> read;
    QList<qint64> all;
    // Hundreds of steps in one transaction: reads inside it see every change.
    const auto steps = f.write([&](StoreWriter &w) -> Result<bool> {
        for (int step = 0; step < 600; ++step) {
            const int action = int(random.bounded(12));
            const qint64 some = all.isEmpty() ? 0 : all.at(random.bounded(all.size()));
            if (action < 4 || some == 0) {
                NewMessage draft;
                draft.channelId = room;
                draft.userId = random.bounded(3) == 0 ? john : jane;
                const qint64 id = w.addMessage(draft)->id;
                all.append(id);
                if (draft.userId == jane)
                    unread.insert(id);
            } else if (action < 7) {
                // A hidden message cannot be reached; the router refuses it.
                if (!hidden.contains(some) && *w.readMessage(some, john) != unread.contains(some))
                    return false;
                if (unread.remove(some))
                    read.insert(some);
            } else if (action < 9) {
                if (hidden.contains(some))
                    continue;
                if (*w.unreadMessage(some, john) != read.contains(some))
                    return false;
                if (read.remove(some))
                    unread.insert(some);
            } else if (action == 9) {
                if (w.hideMessage(some, john).failed())
                    return false;
                hidden.insert(some);
                unread.remove(some);
            } else if (action == 10) {
                if (w.deleteMessage(some).failed())
                    return false;
                all.removeOne(some);
                unread.remove(some);
                read.remove(some);
            } else if (random.bounded(4) == 0) {
                QList<qint64> expected = unread.values();
                std::sort(expected.begin(), expected.end());
                if (*w.readChannel(room, john) != expected)
                    return false;
                read.unite(unread);
                unread.clear();
            }
            if (*w.unreadCount(room, john) != unread.size() || w.hasUnread(room, john) != !unread.isEmpty())
                return false;
        }
        return true;
    });
    QVERIFY(*steps);
    QCOMPARE(*f.read().unreadTotal(john), unread.size());
}

PURR_TEST(TestStoreUnread)
#include "test_storeunread.moc"
