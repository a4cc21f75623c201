// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The history of channels, page by page, as each user sees it.
class TestStoreHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesMeetWithoutGapOrDouble();
    void pagesForwardsFromACursor();
    void newMessagesDoNotMovePages();
    void filtersOfHistory();
    void historyAcrossChannels();
    void sightIsPersonal();
};

namespace
{
QList<qint64> idsOf(const Result<MessagePage> &page)
{
    QList<qint64> ids;
    for (const StoredMessage &message : page->items)
        ids.append(message.id);
    return ids;
}
} // namespace

void TestStoreHistory::pagesMeetWithoutGapOrDouble()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    const qint64 noise = f.channel(jane, u"noise"_s);
    QList<qint64> sent;
    for (int i = 0; i < 60; ++i) {
        sent.prepend(f.message(room, jane));
        f.message(noise, jane);
    }
    QVERIFY(std::is_sorted(sent.crbegin(), sent.crend()));
    for (const int size : {1, 7, 25, 59, 60, 61, 1000}) {
        MessageQuery query;
        query.viewerId = jane;
        query.channelId = room;
        query.size = size;
        QList<qint64> seen;
        for (bool first = true;; first = false) {
            const Result<MessagePage> page = f.read().messages(query);
            QVERIFY(page->items.size() <= std::min(size, 100));
            QCOMPARE(page->hasNewer, !first);
            seen += idsOf(page);
            QCOMPARE(page->hasOlder, seen.size() < 60);
            if (!page->hasOlder)
                break;
            query.before = page->items.last().id;
        }
        QCOMPARE(seen, sent);
    }
    MessageQuery empty;
    empty.viewerId = jane;
    empty.channelId = f.channel(jane, u"empty"_s);
    QVERIFY(f.read().messages(empty)->items.isEmpty());
    QVERIFY(!f.read().messages(empty)->hasOlder);
}

void TestStoreHistory::pagesForwardsFromACursor()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    QList<qint64> sent;
    for (int i = 0; i < 10; ++i)
        sent.prepend(f.message(room, jane));
    MessageQuery query;
    query.viewerId = jane;
    query.channelId = room;
    query.size = 4;
    query.after = sent.last();
    Result<MessagePage> page = f.read().messages(query);
    QCOMPARE(idsOf(page), sent.mid(5, 4));
    QVERIFY(page->hasNewer && page->hasOlder);
    query.after = page->items.first().id;
    page = f.read().messages(query);
    QCOMPARE(idsOf(page), sent.mid(1, 4));
    query.after = page->items.first().id;
    page = f.read().messages(query);
    QCOMPARE(idsOf(page), sent.mid(0, 1));
    QVERIFY(!page->hasNewer && page->hasOlder);
}

void TestStoreHistory::newMessagesDoNotMovePages()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    QList<qint64> sent;
    for (int i = 0; i < 10; ++i)
        sent.prepend(f.message(room, jane));
    MessageQuery query;
    query.viewerId = jane;
    query.channelId = room;
    query.size = 5;
    QList<qint64> seen = idsOf(f.read().messages(query));
    for (int i = 0; i < 3; ++i)
        f.message(room, jane);
    QVERIFY(f.write([&](StoreWriter &w) { return w.deleteMessage(sent.at(4)); }).succeeded());
    query.before = seen.last();
    seen += idsOf(f.read().messages(query));
    QCOMPARE(seen, sent);
}

void TestStoreHistory::filtersOfHistory()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    const qint64 thread = f.write([&](StoreWriter &w) { return w.createThread(room, u"t"_s, {}); })->id;
    NewMessage draft;
    draft.channelId = room;
    draft.userId = jane;
    const qint64 plain = f.message(draft);
    draft.parentId = plain;
    const qint64 reply = f.message(draft);
    draft.parentId = 0;
    draft.threadId = thread;
    const qint64 threaded = f.message(draft);
    draft.threadId = f.read().channel(room)->mainThreadId;
    draft.type = MessageType::File;
    draft.file = {FileType::External, u"https://x/y.png?v=1"_s, u"y.png"_s, u"image/png"_s, 12};
    const qint64 file = f.message(draft);
    MessageQuery query;
    query.viewerId = jane;
    query.channelId = room;
    QCOMPARE(idsOf(f.read().messages(query)), QList<qint64>({file, threaded, reply, plain}));
    query.mainThreadOnly = true;
    QCOMPARE(idsOf(f.read().messages(query)), QList<qint64>({file, plain}));
    query.filesOnly = true;
    QCOMPARE(idsOf(f.read().messages(query)), QList<qint64>({file}));
    query = {};
    query.viewerId = jane;
    query.parentId = plain;
    QCOMPARE(idsOf(f.read().messages(query)), QList<qint64>({reply}));
    query.parentId = 0;
    query.threadId = thread;
    QCOMPARE(idsOf(f.read().messages(query)), QList<qint64>({threaded}));
    query.threadId = f.read().channel(room)->mainThreadId;
    QCOMPARE(idsOf(f.read().messages(query)), QList<qint64>({file, plain}));
    query.threadId = 404;
    QVERIFY(f.read().messages(query).failed());
    QCOMPARE(f.read().message(threaded)->threadId, thread);
}

void TestStoreHistory::historyAcrossChannels()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    QList<qint64> rooms;
    for (int i = 0; i < 4; ++i)
        rooms.append(f.channel(john, u"room%1"_s.arg(i)));
    for (const qint64 room : rooms.mid(0, 3))
        f.join(room, jane);
    QList<qint64> expected;
    for (int i = 0; i < 40; ++i) {
        const qint64 room = rooms.at((i * 7) % 4);
        const qint64 id = f.message(room, john);
        if (room != rooms.at(3))
            expected.prepend(id);
    }
    MessageQuery query;
    query.viewerId = jane;
    query.size = 8;
    QList<qint64> seen;
    for (;;) {
        const Result<MessagePage> page = f.read().messages(query);
        seen += idsOf(page);
        if (!page->hasOlder)
            break;
        query.before = page->items.last().id;
    }
    QCOMPARE(seen, expected);
    query.before = 0;
    query.after = expected.last();
    QCOMPARE(idsOf(f.read().messages(query)), expected.mid(expected.size() - 9, 8));
}

void TestStoreHistory::sightIsPersonal()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    const qint64 eve = f.user(u"eve"_s);
    const qint64 room = f.channel(jane, u"room"_s, ChannelType::Private);
    f.join(room, john);
    const qint64 first = f.message(room, jane);
    const qint64 second = f.message(room, john);
    QVERIFY(f.read().message(first, eve).failed());
    QVERIFY(f.write([&](StoreWriter &w) { return w.hideMessage(second, jane); }).succeeded());
    QVERIFY(f.write([&](StoreWriter &w) { return w.hideMessage(second, jane); }).succeeded());
    QVERIFY(f.read().message(second, jane).failed());
    QVERIFY(f.read().message(second, john).succeeded());
    QCOMPARE(f.read().lastMessage(room, jane)->id, first);
    QCOMPARE(f.read().lastMessage(room, john)->id, second);
    MessageQuery query;
    query.viewerId = jane;
    query.channelId = room;
    QCOMPARE(idsOf(f.read().messages(query)), QList<qint64>({first}));
    QVERIFY(f.write([&](StoreWriter &w) { return w.clearHistory(room, jane); }).succeeded());
    QVERIFY(f.read().messages(query)->items.isEmpty());
    QVERIFY(f.read().lastMessage(room, jane).failed());
    QVERIFY(f.read().message(first, jane).failed());
    QCOMPARE(*f.read().messagesCount(room, jane), 0);
    query.viewerId = john;
    QCOMPARE(f.read().messages(query)->items.size(), 2);
    const qint64 third = f.message(room, john);
    QCOMPARE(f.read().lastMessage(room, jane)->id, third);
    QVERIFY(f.write([&](StoreWriter &w) { return w.clearHistory(room, eve); }).failed());
}

PURR_TEST(TestStoreHistory)
#include "test_storehistory.moc"
