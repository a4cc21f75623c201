// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "server/storedatabase.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QThread>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// How the store writes: groups, order, repeats, isolation, state.
class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyWritesShareCommits();
    void completionsComeInOrderAndOnlyAfterTheCommit();
    void eventsStayUnseenUntilTheirCompletionHasRun();
    void failedActionUndoesItselfAlone();
    void failedActionLeavesNothingInCaches();
    void timesNeverGoBack();
    void identityStaysAndEpochCanBeBumped();
    void backupIsAStoreOfItsOwn();
    void closeFinishesWhatIsQueued();
    void writeAfterCloseFails();
    void destroyedStoreCallsNobody();
    void completionMayDestroyTheStore();
    void oneFolderHasOneOwner();
    void folderThatCannotBeWrittenFailsTyped();
    void withoutFolderNothingStays();
    void readsGoOnWhileWriting();
};

void TestStore::manyWritesShareCommits()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 channel = f.channel(jane, u"room"_s);
    const qint64 before = f.store->commitCount();
    int done = 0;
    for (int i = 0; i < 1000; ++i) {
        f.store->write(
            {jane, QString::number(i)},
            [=](StoreWriter &w) -> Result<Outcome> {
                NewMessage draft;
                draft.channelId = channel;
                draft.userId = jane;
                draft.body = QString::number(i);
                const Result<StoredMessage> message = w.addMessage(draft);
                if (message.failed())
                    return message.error();
                return Outcome{message->id, {}, {}};
            },
            [&](const Result<Outcome> &outcome, bool replayed) { done += outcome.succeeded() && !replayed; });
    }
    QTRY_COMPARE(done, 1000);
    const qint64 commits = f.store->commitCount() - before;
    QVERIFY2(commits <= 500, qPrintable(QString::number(commits)));
    QCOMPARE(f.store->pendingWrites(), 0);
    QCOMPARE(*f.read().messagesCount(channel, jane), 1000);
}

void TestStore::completionsComeInOrderAndOnlyAfterTheCommit()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 channel = f.channel(jane, u"room"_s);
    QList<int> order;
    bool allReadable = true;
    for (int i = 0; i < 200; ++i) {
        f.store->write(
            {},
            [=](StoreWriter &w) -> Result<Outcome> {
                if (i % 7 == 3)
                    return Error{Failure::Kind::Server, errorname::accessDenied, {}};
                NewMessage draft;
                draft.channelId = channel;
                draft.userId = jane;
                draft.body = QString::number(i);
                const Result<StoredMessage> message = w.addMessage(draft);
                return message.failed() ? Result<Outcome>(message.error()) : Outcome{message->id, {}, {}};
            },
            [&, i](const Result<Outcome> &outcome, bool) {
                order.append(i);
                if (outcome.succeeded()) {
                    const Result<StoredMessage> read = f.read().message(outcome->id);
                    allReadable = allReadable && read.succeeded() && read->body == QString::number(i);
                }
            });
    }
    QVERIFY(order.isEmpty());
    QTRY_COMPARE(order.size(), 200);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
    QVERIFY(allReadable);
}

void TestStore::eventsStayUnseenUntilTheirCompletionHasRun()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    QVERIFY(f.write([&](StoreWriter &w) { return w.addEvent(eventOf(room, u"m"_s, 7)); }).succeeded());
    int told = 0;
    for (int i = 0; i < 3; ++i) {
        f.store->write(
            {},
            [=](StoreWriter &w) -> Result<Outcome> {
                const Result<qint64> added = w.addEvent(eventOf(room, u"m"_s, 8 + i));
                return added.failed() ? Result<Outcome>(added.error()) : Outcome{*added, {}, {}};
            },
            [&](const Result<Outcome> &outcome, bool) {
                ++told;
                QVERIFY(f.read().channel(room)->sequence >= outcome->id);
            });
    }
    // Another connection sees the commits; nothing runs on this thread meanwhile.
    StoreDatabase other;
    QVERIFY(other.open(f.folder.filePath(u"purr.sqlite"_s), StoreDatabase::Access::ReadOnly).succeeded());
    QDeadlineTimer deadline(20'000);
    while (*other.number(u"SELECT seq FROM channels"_s) < 4 && !deadline.hasExpired())
        QThread::yieldCurrentThread();
    QCOMPARE(told, 0);
    QCOMPARE(f.read().channel(room)->sequence, 1);
    QCOMPARE(f.read().eventsAfter(room, 0)->size(), 1);
    QVERIFY(f.read().eventsAfter(room, 1)->isEmpty());
    QVERIFY(f.read().eventsAfter(room, 3)->isEmpty());
    QVERIFY(f.read().eventsAfter(room, 5).failed());
    QTRY_COMPARE(told, 3);
    QCOMPARE(f.read().channel(room)->sequence, 4);
    QCOMPARE(f.read().eventsAfter(room, 1)->size(), 3);
}

void TestStore::failedActionUndoesItselfAlone()
{
    StoreFixture f;
    int good = 0;
    int bad = 0;
    for (int i = 0; i < 30; ++i) {
        f.store->write(
            {1, QString::number(i)},
            [=](StoreWriter &w) -> Result<Outcome> {
                const Result<StoredUser> user = w.createUser(u"user%1"_s.arg(i), true);
                if (user.failed())
                    return user.error();
                if (i % 3 == 0)
                    return Error{Failure::Kind::Server, errorname::accessDenied, {}};
                return Outcome{user->id, {}, {}};
            },
            [&](const Result<Outcome> &outcome, bool) { ++(outcome ? good : bad); });
    }
    QTRY_COMPARE(good + bad, 30);
    QCOMPARE(good, 20);
    for (int i = 0; i < 30; ++i)
        QCOMPARE(f.read().userByName(u"user%1"_s.arg(i)).succeeded(), i % 3 != 0);
    // A failed action has no stored outcome: it may be tried again.
    QVERIFY(f.write([](StoreWriter &w) { return w.createUser(u"user0"_s, true); }, {1, u"0"_s}).succeeded());
}

void TestStore::failedActionLeavesNothingInCaches()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    const qint64 channel = f.channel(jane, u"room"_s);
    QVERIFY(!f.read().isMember(channel, john));
    const auto failed = f.write([&](StoreWriter &w) -> Result<bool> {
        const Result<bool> added = w.addMember(channel, john);
        const Result<StoredUser> renamed = w.updateUser(john, u"Other"_s, {});
        if (!added || !renamed || !w.isMember(channel, john) || w.user(john)->displayName != u"Other"_s)
            return false;
        return Error{Failure::Kind::Server, errorname::accessDenied, {}};
    });
    QVERIFY(failed.failed());
    QCOMPARE(failed.error().code, errorname::accessDenied);
    const auto seen = f.write([&](StoreWriter &w) -> Result<bool> {
        return w.isMember(channel, john) || w.user(john)->displayName == u"Other"_s;
    });
    QVERIFY(!*seen);
    f.join(channel, john);
    QVERIFY(f.read().isMember(channel, john));
}

void TestStore::timesNeverGoBack()
{
    QTemporaryDir folder;
    QDateTime first;
    {
        ManualClock late;
        late.advance(24h);
        SqliteStore store(folder.path(), late);
        QVERIFY(store.open().succeeded());
        bool done = false;
        store.write(
            {},
            [&](StoreWriter &w) -> Result<Outcome> {
                const qint64 user = w.createUser(u"jane"_s, true)->id;
                NewMessage draft;
                draft.channelId = w.createChannel(ChannelType::Public, user, u"room"_s, {}, {})->id;
                draft.userId = user;
                first = w.addMessage(draft)->createdTime;
                return Outcome{};
            },
            [&](const Result<Outcome> &, bool) { done = true; });
        QTRY_VERIFY(done);
    }
    ManualClock early;
    SqliteStore store(folder.path(), early);
    QVERIFY(store.open().succeeded());
    QDateTime second;
    bool done = false;
    store.write(
        {},
        [&](StoreWriter &w) -> Result<Outcome> {
            second = w.now();
            return Outcome{};
        },
        [&](const Result<Outcome> &, bool) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(first.isValid());
    QVERIFY(second >= first);
}

void TestStore::identityStaysAndEpochCanBeBumped()
{
    StoreFixture f;
    const QString epoch = f.store->epoch();
    const QByteArray secret = f.store->secret();
    QVERIFY(!epoch.isEmpty());
    QCOMPARE(secret.size(), 32);
    f.reopen();
    QCOMPARE(f.store->epoch(), epoch);
    QCOMPARE(f.store->secret(), secret);
    QVERIFY(f.store->bumpEpoch().succeeded());
    QVERIFY(f.store->epoch() != epoch);
    const QString bumped = f.store->epoch();
    f.reopen();
    QCOMPARE(f.store->epoch(), bumped);
    QCOMPARE(f.store->secret(), secret);
}

void TestStore::backupIsAStoreOfItsOwn()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    const qint64 kept = f.message(room, jane);
    QTemporaryDir folder;
    const QString target = folder.filePath(u"purr.sqlite"_s);
    QVERIFY(SqliteStore::backUp(f.folder.path(), target).succeeded());
    QCOMPARE(SqliteStore::backUp(f.folder.path(), target).error().kind, Failure::Kind::Invalid);
    QVERIFY(SqliteStore::backUp(folder.filePath(u"nothing"_s), folder.filePath(u"x"_s)).failed());
    const qint64 later = f.message(room, jane);
    SqliteStore copy(folder.path(), f.clock);
    QVERIFY(copy.open().succeeded());
    QVERIFY(copy.read().message(kept).succeeded());
    QVERIFY(copy.read().message(later).failed());
    QVERIFY(copy.epoch() != f.store->epoch());
    QCOMPARE(copy.secret(), f.store->secret());
}

void TestStore::closeFinishesWhatIsQueued()
{
    StoreFixture f;
    int done = 0;
    for (int i = 0; i < 50; ++i) {
        f.store->write(
            {}, [=](StoreWriter &w) -> Result<Outcome> {
                const Result<StoredUser> user = w.createUser(u"user%1"_s.arg(i), true);
                return user.failed() ? Result<Outcome>(user.error()) : Outcome{user->id, {}, {}};
            },
            [&](const Result<Outcome> &outcome, bool) { done += outcome.succeeded(); });
    }
    f.store->close();
    QCOMPARE(done, 50);
    QCOMPARE(f.store->state(), Store::State::Closed);
    f.reopen();
    QVERIFY(f.read().userByName(u"user49"_s).succeeded());
}

void TestStore::writeAfterCloseFails()
{
    StoreFixture f;
    f.store->close();
    const auto failed = f.write([](StoreWriter &w) { return w.createUser(u"late"_s, true); });
    QVERIFY(failed.failed());
    QCOMPARE(failed.error().kind, Failure::Kind::Storage);
}

void TestStore::destroyedStoreCallsNobody()
{
    StoreFixture f;
    bool called = false;
    for (int i = 0; i < 20; ++i)
        f.store->write({}, [](StoreWriter &) -> Result<Outcome> { return Outcome{}; },
                       [&](const Result<Outcome> &, bool) { called = true; });
    f.store.reset();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestStore::completionMayDestroyTheStore()
{
    StoreFixture f;
    int calls = 0;
    for (int i = 0; i < 20; ++i) {
        f.store->write({}, [](StoreWriter &) -> Result<Outcome> { return Outcome{}; },
                       [&](const Result<Outcome> &, bool) {
                           ++calls;
                           f.store.reset();
                       });
    }
    QTRY_VERIFY(!f.store);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

void TestStore::oneFolderHasOneOwner()
{
    StoreFixture f;
    SqliteStore second(f.folder.path(), f.clock);
    const Result<void> opened = second.open();
    QVERIFY(opened.failed());
    QCOMPARE(opened.error().kind, Failure::Kind::Storage);
    f.store->close();
    QVERIFY(second.open().succeeded());
}

void TestStore::folderThatCannotBeWrittenFailsTyped()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ManualClock clock;
    // Root may write anywhere, so a file in the way stands for a folder without permission.
    SqliteStore store(folder.filePath(u"file/below"_s), clock);
    const Result<void> opened = store.open();
    QVERIFY(opened.failed());
    QCOMPARE(opened.error().kind, Failure::Kind::Storage);
    QVERIFY(opened.error().message.contains(u"file/below"_s));
    QCOMPARE(store.state(), Store::State::Closed);
}

void TestStore::withoutFolderNothingStays()
{
    ManualClock clock;
    for (int i = 0; i < 2; ++i) {
        SqliteStore store({}, clock);
        QVERIFY(store.open().succeeded());
        QVERIFY(store.read().userByName(u"jane"_s).failed());
        bool done = false;
        store.write(
            {},
            [](StoreWriter &w) -> Result<Outcome> { return Outcome{w.createUser(u"jane"_s, true)->id, {}, {}}; },
            [&](const Result<Outcome> &, bool) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(store.read().userByName(u"jane"_s).succeeded());
    }
}

void TestStore::readsGoOnWhileWriting()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 channel = f.channel(jane, u"room"_s);
    int done = 0;
    for (int i = 0; i < 500; ++i) {
        f.store->write(
            {},
            [=](StoreWriter &w) -> Result<Outcome> {
                // Two messages in one action: a reader sees both or none.
                for (int twice = 0; twice < 2; ++twice) {
                    NewMessage draft;
                    draft.channelId = channel;
                    draft.userId = jane;
                    if (const Result<StoredMessage> sent = w.addMessage(draft); sent.failed())
                        return sent.error();
                }
                return Outcome{};
            },
            [&](const Result<Outcome> &outcome, bool) { done += outcome.succeeded(); });
    }
    qint64 last = 0;
    while (done < 500) {
        const Result<qint64> count = f.read().messagesCount(channel, jane);
        QVERIFY(count.succeeded());
        QVERIFY(*count >= last && *count % 2 == 0);
        last = *count;
        QCoreApplication::processEvents();
    }
    QCOMPARE(*f.read().messagesCount(channel, jane), 1000);
}

PURR_TEST(TestStore)
#include "test_store.moc"
