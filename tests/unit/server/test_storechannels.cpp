// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QDeadlineTimer>
#include <QThread>
#include <QSignalSpy>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{

QStringList namesOf(const Result<ListPage<StoredChannel>> &page)
{
    QStringList names;
    for (const StoredChannel &channel : page->items)
        names.append(channel.isDirect() ? u"direct"_s : channel.name);
    return names;
}

} // namespace

/// Channels, members, blocks, threads and numbered events of the store.
class TestStoreChannels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupChannelRoundTrip();
    void channelsAreAsFarAsWhatWasTold();
    void directChannelIsOnePerMemberSet();
    void listsByScope();
    void listsAreSortedAndPaged();
    void membersAreSortedFilteredAndPaged();
    void memberFlags();
    void channelBlockRemovesMember();
    void deletedChannelIsGone();
    void sweptChannelLosesItsMessages();
    void threads();
    void eventsAreNumberedWithoutGaps();
    void eventsBeforeTheKeptOnesCannotBeReplayed();
    void failedActionTakesItsNumberBack();
};

void TestStoreChannels::groupChannelRoundTrip()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const auto made = f.write([&](StoreWriter &w) {
        return w.createChannel(ChannelType::Private, jane, u"room"_s, u"The Room"_s, {{u"k"_s, 1}});
    });
    const Result<StoredChannel> read = f.read().channel(made->id);
    QCOMPARE(static_cast<const Channel &>(*read), static_cast<const Channel &>(*made));
    QCOMPARE(read->name, u"room"_s);
    QCOMPARE(read->displayName, u"The Room"_s);
    QCOMPARE(read->creator.id, jane);
    QCOMPARE(read->properties, QJsonObject({{u"k"_s, 1}}));
    QVERIFY(read->members.isEmpty());
    QVERIFY(f.read().isMember(made->id, jane));
    QVERIFY(f.read().isModerator(made->id, jane));
    QCOMPARE(f.read().thread(read->mainThreadId)->type, ThreadType::Main);
    QCOMPARE(f.read().channelByName(u"room"_s)->id, made->id);

    const auto unnamed = f.write([&](StoreWriter &w) { return w.createChannel(ChannelType::Public, 0, {}, {}, {}); });
    QVERIFY(!unnamed->name.isEmpty());
    QCOMPARE(unnamed->displayName, unnamed->name);
    QVERIFY(unnamed->creator.isNull());
    QVERIFY(f.read().membership(unnamed->id).isEmpty());
    QVERIFY(f.write([&](StoreWriter &w) { return w.createChannel(ChannelType::Direct, jane, {}, {}, {}); }).failed());

    const auto updated =
        f.write([&](StoreWriter &w) { return w.updateChannel(made->id, u"New"_s, QJsonObject{{u"x"_s, 2}}); });
    QCOMPARE(updated->displayName, u"New"_s);
    QCOMPARE(f.read().channel(made->id)->properties, QJsonObject({{u"x"_s, 2}}));
    QCOMPARE(f.read().channel(404).error().code, errorname::resourceNotFound);
}

/// A reader that keeps channels must not keep one that it read between two commits that arrived together.
void TestStoreChannels::channelsAreAsFarAsWhatWasTold()
{
    StoreFixture f;
    const qint64 room = f.channel(f.user(u"jane"_s), u"room"_s);
    const qint64 before = f.read().channel(room)->sequence;
    QList<qint64> seen;
    const auto event = [&f, &seen, room] {
        const qint64 commits = f.store->commitCount();
        f.store->write({}, [room](StoreWriter &writer) -> Result<Outcome> {
            const Result<qint64> added = writer.addEvent({room, 0, eventtype::channelSelfUpdated, room, 0, {}, {}});
            return added ? Result<Outcome>(Outcome{}) : added.error();
        }, [&f, &seen, room](const Result<Outcome> &, bool) { seen.append(f.read().channel(room)->sequence); });
        // Committed, but not told: the event loop does not run.
        const QDeadlineTimer deadline(20'000);
        while (f.store->commitCount() == commits && !deadline.hasExpired())
            QThread::yieldCurrentThread();
    };
    event();
    event();
    QTRY_COMPARE(seen.size(), 2);
    QCOMPARE(seen, (QList<qint64>{before + 1, before + 2}));
    QCOMPARE(f.read().channel(room)->sequence, before + 2);
}

void TestStoreChannels::directChannelIsOnePerMemberSet()
{
    StoreFixture f;
    const qint64 a = f.user(u"a"_s);
    const qint64 b = f.user(u"b"_s);
    const qint64 c = f.user(u"c"_s);
    const auto direct = [&](qint64 creator, const QList<qint64> &members) {
        return f.write([=](StoreWriter &w) { return w.directChannelOf(creator, members, {}); });
    };
    const auto first = direct(a, {b});
    QVERIFY(first->created);
    QCOMPARE(first->channel.members.size(), 2);
    QVERIFY(!first->channel.name.isEmpty());
    const auto again = direct(b, {a, b, a});
    QVERIFY(!again->created && !again->unhidden);
    QCOMPARE(again->channel.id, first->channel.id);
    QVERIFY(direct(a, {b, c})->created);
    QVERIFY(direct(a, {})->created);
    QCOMPARE(f.read().directChannel({b, a})->id, first->channel.id);

    ChannelQuery query;
    query.viewerId = a;
    query.type = ChannelType::Direct;
    QCOMPARE(*f.read().channelsCount(query), 3);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.setHidden(first->channel.id, a, true); }), true);
    QCOMPARE(*f.read().channelsCount(query), 2);
    QVERIFY(direct(a, {b})->unhidden);
    QCOMPARE(*f.read().channelsCount(query), 3);
    QVERIFY(f.write([&](StoreWriter &w) { return w.setHidden(first->channel.id, b, true); }).succeeded());
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.unhideForAll(first->channel.id); }), QList<qint64>({b}));
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.unhideForAll(first->channel.id); }), QList<qint64>());
}

void TestStoreChannels::listsByScope()
{
    StoreFixture f;
    const qint64 me = f.user(u"me"_s);
    const qint64 other = f.user(u"other"_s);
    const qint64 mine = f.channel(me, u"mine"_s);
    const qint64 open = f.channel(other, u"open"_s);
    f.channel(other, u"secret"_s, ChannelType::Private);
    const qint64 invited = f.channel(other, u"invited"_s, ChannelType::Private);
    f.join(invited, me);
    const qint64 banned = f.channel(other, u"banned"_s);
    QVERIFY(f.write([&](StoreWriter &w) { return w.blockChannelUser(banned, me); }).succeeded());
    ChannelQuery query;
    query.viewerId = me;
    query.sort = ChannelQuery::Sort::Name;
    query.descending = false;
    QCOMPARE(namesOf(f.read().channels(query, {})), QStringList({u"banned"_s, u"invited"_s, u"mine"_s, u"open"_s}));
    query.scope = ChannelQuery::Scope::Joined;
    QCOMPARE(namesOf(f.read().channels(query, {})), QStringList({u"invited"_s, u"mine"_s}));
    QCOMPARE(*f.read().joinedChannelIds(me), QList<qint64>({mine, invited}));
    query.type = ChannelType::Public;
    QCOMPARE(namesOf(f.read().channels(query, {})), QStringList({u"mine"_s}));
    query.type.reset();
    query.scope = ChannelQuery::Scope::Joinable;
    QCOMPARE(namesOf(f.read().channels(query, {})), QStringList({u"open"_s}));
    query.scope = ChannelQuery::Scope::Unread;
    QVERIFY(f.read().channels(query, {})->items.isEmpty());
    f.message(invited, other);
    f.message(open, other);
    QCOMPARE(namesOf(f.read().channels(query, {})), QStringList({u"invited"_s}));
    QVERIFY(f.read().canSee(open, me));
    QVERIFY(!f.read().canSee(f.read().channelByName(u"secret"_s)->id, me));
    QVERIFY(!f.read().canSee(404, me));
    query.scope = ChannelQuery::Scope::Visible;
    query.name = u"IN"_s;
    QCOMPARE(namesOf(f.read().channels(query, {})), QStringList({u"invited"_s, u"mine"_s}));
}

void TestStoreChannels::listsAreSortedAndPaged()
{
    StoreFixture f;
    const qint64 me = f.user(u"me"_s);
    QList<qint64> ids;
    for (const QString &name : {u"b"_s, u"C"_s, u"a"_s}) {
        f.clock.advance(1s);
        ids.append(f.channel(me, name));
    }
    ChannelQuery query;
    query.viewerId = me;
    QCOMPARE(namesOf(f.read().channels(query, {})), QStringList({u"a"_s, u"C"_s, u"b"_s}));
    f.clock.advance(1s);
    f.message(ids.first(), me);
    QCOMPARE(namesOf(f.read().channels(query, {})), QStringList({u"b"_s, u"a"_s, u"C"_s}));
    query.sort = ChannelQuery::Sort::CreatedTime;
    query.descending = false;
    QCOMPARE(namesOf(f.read().channels(query, {})), QStringList({u"b"_s, u"C"_s, u"a"_s}));
    query.sort = ChannelQuery::Sort::DisplayName;
    QCOMPARE(namesOf(f.read().channels(query, {0, 2})), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(namesOf(f.read().channels(query, {1, 2})), QStringList({u"C"_s}));
    QCOMPARE(f.read().channels(query, {1, 2})->total, 3);
}

void TestStoreChannels::membersAreSortedFilteredAndPaged()
{
    StoreFixture f;
    const qint64 zed = f.user(u"zed"_s);
    const qint64 room = f.channel(zed, u"room"_s);
    for (const QString &name : {u"Bob"_s, u"alice"_s, u"Carol"_s})
        f.join(room, f.user(name));
    const auto names = [](const Result<ListPage<StoredUser>> &page) {
        QStringList list;
        for (const StoredUser &user : page->items)
            list.append(user.name);
        return list;
    };
    QCOMPARE(names(f.read().members(room, {})), QStringList({u"alice"_s, u"Bob"_s, u"Carol"_s, u"zed"_s}));
    QCOMPARE(names(f.read().members(room, {}, {}, false, true)), QStringList({u"zed"_s, u"Carol"_s, u"Bob"_s, u"alice"_s}));
    QCOMPARE(names(f.read().members(room, {1, 3})), QStringList({u"zed"_s}));
    QCOMPARE(f.read().members(room, {1, 3})->total, 4);
    QCOMPARE(names(f.read().members(room, {}, u"O"_s)), QStringList({u"Bob"_s, u"Carol"_s}));
    QCOMPARE(names(f.read().members(room, {}, {}, true)), QStringList({u"zed"_s}));
}

void TestStoreChannels::memberFlags()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 room = f.channel(f.user(u"boss"_s), u"room"_s);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.addMember(room, jane); }), true);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.addMember(room, jane); }), false);
    QCOMPARE(f.read().member(room, jane)->joinedTime, f.clock.now());
    QVERIFY(!f.read().member(room, jane)->muted);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.setMuted(room, jane, true); }), true);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.setMuted(room, jane, true); }), false);
    QVERIFY(f.read().member(room, jane)->muted);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.setModerator(room, jane, true); }), true);
    QVERIFY(f.read().isModerator(room, jane));
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.setModerator(room, 404, true); }), false);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.removeMember(room, jane); }), true);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.removeMember(room, jane); }), false);
    QVERIFY(f.read().member(room, jane).failed());
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.addMember(404, jane); }), false);
}

void TestStoreChannels::channelBlockRemovesMember()
{
    StoreFixture f;
    const qint64 eve = f.user(u"eve"_s);
    const qint64 room = f.channel(f.user(u"boss"_s), u"room"_s);
    f.join(room, eve);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.blockChannelUser(room, eve); }), true);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.blockChannelUser(room, eve); }), false);
    QVERIFY(!f.read().isMember(room, eve));
    QVERIFY(f.read().isChannelBlocked(room, eve));
    QCOMPARE(f.read().channelBlocks(room, {})->items.first().userId, eve);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.unblockChannelUser(room, eve); }), true);
    QVERIFY(!f.read().isChannelBlocked(room, eve));
    QCOMPARE(f.read().channelBlocks(room, {})->total, 0);
}

void TestStoreChannels::deletedChannelIsGone()
{
    StoreFixture f;
    const qint64 me = f.user(u"me"_s);
    const qint64 room = f.channel(me, u"room"_s);
    const qint64 message = f.message(room, me);
    QVERIFY(f.write([&](StoreWriter &w) { return w.deleteChannel(room); }).succeeded());
    QVERIFY(f.read().channel(room).failed());
    QVERIFY(!f.read().isMember(room, me));
    QVERIFY(f.read().message(message, me).failed());
    ChannelQuery query;
    query.viewerId = me;
    QCOMPARE(*f.read().channelsCount(query), 0);
    QVERIFY(f.write([&](StoreWriter &w) { return w.deleteChannel(room); }).failed());
    NewMessage late;
    late.channelId = room;
    late.userId = me;
    QVERIFY(f.write([&](StoreWriter &w) { return w.addMessage(late); }).failed());
    QVERIFY(f.channel(me, u"room"_s) != room);
}

void TestStoreChannels::sweptChannelLosesItsMessages()
{
    StoreFixture f;
    const qint64 me = f.user(u"me"_s);
    const qint64 room = f.channel(me, u"room"_s);
    const qint64 kept = f.channel(me, u"kept"_s);
    QVERIFY(f.write([&](StoreWriter &w) -> Result<bool> {
        for (int i = 0; i < 1200; ++i) {
            NewMessage draft;
            draft.channelId = room;
            draft.userId = me;
            draft.body = u"secret"_s;
            if (const Result<StoredMessage> sent = w.addMessage(draft); sent.failed())
                return sent.error();
        }
        return true;
    }).succeeded());
    const qint64 other = f.message(kept, me, u"stays"_s);
    QVERIFY(f.write([&](StoreWriter &w) { return w.deleteChannel(room); }).succeeded());
    const auto sweep = [&] {
        QSignalSpy swept(f.store.get(), &SqliteStore::swept);
        f.store->sweep();
        [&] { QTRY_VERIFY(!swept.isEmpty()); }();
    };
    sweep();
    QCOMPARE(f.read().message(1)->body, u"secret"_s);
    QVERIFY(f.read().message(1)->deleted);
    f.clock.advance(25h);
    sweep();
    for (const qint64 id : {1, 600, 1200}) {
        QVERIFY(f.read().message(id)->deleted);
        QVERIFY(f.read().message(id)->body.isEmpty());
    }
    QCOMPARE(f.read().message(other, me)->body, u"stays"_s);
}

void TestStoreChannels::threads()
{
    StoreFixture f;
    const qint64 me = f.user(u"me"_s);
    const qint64 room = f.channel(me, u"room"_s);
    const auto thread = f.write([&](StoreWriter &w) { return w.createThread(room, u"Plans"_s, {{u"p"_s, 1}}); });
    QCOMPARE(thread->type, ThreadType::Standalone);
    QCOMPARE(f.read().thread(thread->id)->name, u"Plans"_s);
    QCOMPARE(f.read().thread(thread->id)->properties, QJsonObject({{u"p"_s, 1}}));
    NewMessage reply;
    reply.channelId = room;
    reply.userId = me;
    reply.parentId = f.message(room, me);
    const qint64 replied = f.message(reply);
    const Result<StoredThread> replies = f.read().thread(f.read().message(replied)->threadId);
    QCOMPARE(replies->type, ThreadType::Replies);
    QCOMPARE(replies->messageId, reply.parentId);
    QCOMPARE(replies->channelId, room);
    QCOMPARE(f.read().threads(room, {})->total, 3);
    QCOMPARE(f.read().threads(room, {}, false)->total, 2);
    QCOMPARE(f.read().threads(room, {}, true, true)->total, 1);
    QVERIFY(f.read().thread(404).failed());
}

void TestStoreChannels::eventsAreNumberedWithoutGaps()
{
    StoreFixture f;
    const qint64 me = f.user(u"me"_s);
    const qint64 room = f.channel(me, u"room"_s);
    const qint64 other = f.channel(me, u"other"_s);
    ChannelEvent event;
    event.type = eventtype::channelMessageCreated;
    event.userId = me;
    event.detail = u"😄"_s;
    for (qint64 i = 1; i <= 5; ++i) {
        event.channelId = room;
        event.resourceId = 10 + i;
        QCOMPARE(*f.write([&](StoreWriter &w) { return w.addEvent(event); }), i);
    }
    event.channelId = other;
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.addEvents(event, {7, 8, 9}); }), 1);
    QCOMPARE(f.read().channel(other)->sequence, 3);
    const auto missed = f.read().eventsAfter(room, 2);
    QCOMPARE(missed->size(), 3);
    QCOMPARE(missed->first().sequence, 3);
    QCOMPARE(missed->first().resourceId, 13);
    QCOMPARE(missed->first().type, eventtype::channelMessageCreated);
    QCOMPARE(missed->first().userId, me);
    QCOMPARE(missed->first().detail, u"😄"_s);
    QCOMPARE(missed->first().createdTime, f.clock.now());
    QCOMPARE(f.read().eventsAfter(room, 0, 2)->size(), 2);
    QVERIFY(f.read().eventsAfter(room, 5)->isEmpty());
    for (const qint64 impossible : {qint64(6), qint64(-1), (qint64(1) << 53), std::numeric_limits<qint64>::max()})
        QVERIFY(f.read().eventsAfter(room, impossible).failed());
    QVERIFY(f.read().eventsAfter(404, 0).failed());
    event.channelId = 404;
    QVERIFY(f.write([&](StoreWriter &w) { return w.addEvent(event); }).failed());
}

void TestStoreChannels::eventsBeforeTheKeptOnesCannotBeReplayed()
{
    StoreFixture f;
    const qint64 me = f.user(u"me"_s);
    const qint64 room = f.channel(me, u"room"_s);
    ChannelEvent event;
    event.channelId = room;
    event.type = eventtype::channelMessageCreated;
    QVERIFY(f.write([&](StoreWriter &w) -> Result<bool> {
        for (int i = 0; i < 3000; ++i) {
            if (const Result<qint64> added = w.addEvent(event); added.failed())
                return added.error();
        }
        return true;
    }).succeeded());
    QCOMPARE(f.read().eventsAfter(room, 2700)->size(), 300);
    QCOMPARE(f.read().eventsAfter(room, 2000)->size(), 300);
    QCOMPARE(f.read().eventsAfter(room, 0).error().code, errorname::resourceNotFound);
    QCOMPARE(f.read().eventsAfter(room, 1500).error().code, errorname::resourceNotFound);
}

void TestStoreChannels::failedActionTakesItsNumberBack()
{
    StoreFixture f;
    const qint64 me = f.user(u"me"_s);
    const qint64 room = f.channel(me, u"room"_s);
    ChannelEvent event;
    event.channelId = room;
    const auto failed = f.write([&](StoreWriter &w) -> Result<qint64> {
        if (const Result<qint64> added = w.addEvent(event); added.failed())
            return qint64(0);
        return Error{Failure::Kind::Server, errorname::accessDenied, {}};
    });
    QCOMPARE(failed.error().code, errorname::accessDenied);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.addEvent(event); }), 1);
}

PURR_TEST(TestStoreChannels)
#include "test_storechannels.moc"
