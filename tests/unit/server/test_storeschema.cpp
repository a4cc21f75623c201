// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/storeschema.h"
#include "storefixture.h"
#include "support/testmain.h"

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// Versions of the store's schema and what its questions cost.
class TestStoreSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOlderVersionIsBroughtUp();
    void brokenStepChangesNothing();
    void newerStoreIsRefusedUntouched();
    void fileThatIsNoDatabaseIsRefused();
    void questionsDoNotGoThroughHistory();
};

void TestStoreSchema::everyOlderVersionIsBroughtUp()
{
    for (int version = 0; version <= schema::currentVersion(); ++version) {
        QTemporaryDir folder;
        {
            StoreDatabase old;
            QVERIFY(old.open(folder.filePath(u"purr.sqlite"_s), StoreDatabase::Access::ReadWrite).succeeded());
            QVERIFY(schema::migrate(old, version).succeeded());
            QCOMPARE(*old.number(u"PRAGMA user_version"_s), version);
            if (version > 0) {
                QVERIFY(old.run(u"INSERT INTO users (type, name, name_folded, display_name, display_folded, is_guest,"
                                " created) VALUES (0, 'old', 'old', 'Old', 'old', 0, 1)"_s)
                            .succeeded());
            }
        }
        ManualClock clock;
        SqliteStore store(folder.path(), clock);
        QVERIFY(store.open().succeeded());
        QCOMPARE(store.read().userByName(u"old"_s).succeeded(), version > 0);
        QVERIFY(store.read().channel(1).failed());
        QVERIFY(!store.epoch().isEmpty());
        QCOMPARE(store.secret().size(), 32);
    }
}

void TestStoreSchema::brokenStepChangesNothing()
{
    QTemporaryDir folder;
    StoreDatabase database;
    QVERIFY(database.open(folder.filePath(u"purr.sqlite"_s), StoreDatabase::Access::ReadWrite).succeeded());
    QVERIFY(schema::migrate(database, 1).succeeded());
    // In the way of a later step.
    QVERIFY(database.script(u"CREATE TABLE messages (x)"_s).succeeded());
    const Result<void> failed = schema::migrate(database);
    QVERIFY(failed.failed());
    QCOMPARE(failed.error().kind, Failure::Kind::Storage);
    QCOMPARE(*database.number(u"PRAGMA user_version"_s), 1);
    QCOMPARE(*database.number(u"SELECT count(*) FROM sqlite_master WHERE name = 'channels'"_s), 0);
    QVERIFY(database.script(u"DROP TABLE messages"_s).succeeded());
    QVERIFY(schema::migrate(database).succeeded());
}

void TestStoreSchema::newerStoreIsRefusedUntouched()
{
    QTemporaryDir folder;
    const int newer = schema::currentVersion() + 1;
    {
        StoreDatabase database;
        QVERIFY(database.open(folder.filePath(u"purr.sqlite"_s), StoreDatabase::Access::ReadWrite).succeeded());
        QVERIFY(database.script(u"PRAGMA user_version = %1"_s.arg(newer)).succeeded());
    }
    ManualClock clock;
    SqliteStore store(folder.path(), clock);
    const Result<void> opened = store.open();
    QVERIFY(opened.failed());
    QCOMPARE(opened.error().kind, Failure::Kind::Invalid);
    StoreDatabase database;
    QVERIFY(database.open(folder.filePath(u"purr.sqlite"_s), StoreDatabase::Access::ReadOnly).succeeded());
    QCOMPARE(*database.number(u"PRAGMA user_version"_s), newer);
    QCOMPARE(*database.number(u"SELECT count(*) FROM sqlite_master"_s), 0);
}

void TestStoreSchema::fileThatIsNoDatabaseIsRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"purr.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    ManualClock clock;
    SqliteStore store(folder.path(), clock);
    const Result<void> opened = store.open();
    QVERIFY(opened.failed());
    QCOMPARE(opened.error().kind, Failure::Kind::Storage);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(8192, 'x'));
}

void TestStoreSchema::questionsDoNotGoThroughHistory()
{
    constexpr int messages = 100'000;
    QTemporaryDir folder;
    StoreDatabase database;
    QVERIFY(database.open(folder.filePath(u"purr.sqlite"_s), StoreDatabase::Access::ReadWrite).succeeded());
    QVERIFY(schema::migrate(database).succeeded());
    StoreWriter writer(database);
    QVERIFY(database.script(u"BEGIN"_s).succeeded());
    writer.beginAction(1);
    const qint64 jane = writer.createUser(u"jane"_s, true)->id;
    const qint64 john = writer.createUser(u"john"_s, true)->id;
    const qint64 room = writer.createChannel(ChannelType::Public, jane, u"room"_s, {}, {})->id;
    const qint64 thread = writer.createThread(room, u"t"_s, {})->id;
    QVERIFY(writer.addMember(room, john).succeeded());
    const qint64 first = writer.addMessage(draftOf(room, jane))->id;
    // Rows as addMessage() and readMessage() write them, all at once.
    QVERIFY(database.script(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                            " INSERT INTO messages (channel, user, type, body, created) SELECT %2, %3, 1, 'x', i FROM n;"
                            " INSERT INTO receipts SELECT id, %4, channel, 1 FROM messages WHERE id % 2 = 0;"
                            " INSERT INTO notifications SELECT %4, id, id, 'x', channel, NULL, NULL, 0, 1, 0 FROM messages;"
                            " UPDATE channels SET last_message = (SELECT max(id) FROM messages), seq = 5000;"
                            " WITH RECURSIVE n (i) AS (SELECT 4001 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                            " INSERT INTO events SELECT %2, i, 'x', i, 0, NULL, 1 FROM n;"
                            " UPDATE members SET read_floor = %1 - 50"_s
                                .arg(messages).arg(room).arg(jane).arg(john))
                .succeeded());
    const qint64 middle = first + messages / 2;
    MessageQuery query;
    query.viewerId = john;
    query.channelId = room;
    QCOMPARE(writer.messages(query)->items.size(), 25);
    query.before = middle;
    query.mainThreadOnly = true;
    QCOMPARE(writer.messages(query)->items.size(), 25);
    query.before = 0;
    query.after = middle;
    QCOMPARE(writer.messages(query)->items.size(), 25);
    query = {};
    query.viewerId = john;
    QCOMPARE(writer.messages(query)->items.size(), 25);
    query.parentId = first;
    QVERIFY(writer.messages(query).succeeded());
    query.parentId = 0;
    query.threadId = thread;
    QVERIFY(writer.messages(query).succeeded());
    query.threadId = 0;
    query.channelId = room;
    query.filesOnly = true;
    QVERIFY(writer.messages(query).succeeded());
    QVERIFY(writer.lastMessage(room, john).succeeded());
    QVERIFY(writer.message(middle, john).succeeded());
    QVERIFY(*writer.unreadCount(room, john) > 0);
    QVERIFY(writer.hasUnread(room, john));
    QVERIFY(writer.unreadTotal(john).succeeded());
    QVERIFY(writer.lastReadMessage(room, john).succeeded());
    QVERIFY(writer.readReceipts(middle, {}).succeeded());
    QVERIFY(writer.readBy(room, middle, middle + 25).succeeded());
    QVERIFY(writer.deliveredTo(middle).succeeded());
    QVERIFY(writer.reactions(middle, {}).succeeded());
    QVERIFY(writer.notifications(john, {}).succeeded());
    QCOMPARE(writer.eventsAfter(room, 4'900)->size(), 100);
    for (const auto scope : {ChannelQuery::Scope::Visible, ChannelQuery::Scope::Joined, ChannelQuery::Scope::Joinable,
                             ChannelQuery::Scope::Unread}) {
        ChannelQuery channels;
        channels.viewerId = john;
        channels.scope = scope;
        QVERIFY(writer.channels(channels, {}).succeeded());
    }
    NewMessage reply = draftOf(room, jane);
    reply.parentId = middle;
    const qint64 sent = writer.addMessage(reply)->id;
    QVERIFY(writer.addEvent(eventOf(room, u"x"_s, sent)).succeeded());
    StoredNotification notification;
    notification.userId = john;
    notification.messageId = sent;
    QVERIFY(writer.addNotifications({notification}).succeeded());
    QVERIFY(writer.keepOutcome(jane, u"r"_s, {sent, {}}).succeeded());
    QVERIFY(*writer.readMessage(sent, john));
    QVERIFY(*writer.unreadMessage(sent, john));
    QVERIFY(!writer.readChannel(room, john)->isEmpty());
    QVERIFY(*writer.markDelivered(room, john, sent));
    QVERIFY(writer.editMessage(sent, u"y"_s, {}, {}).succeeded());
    QVERIFY(writer.addReaction(sent, john, {u"x"_s, {}, {}, {}}).succeeded());
    QVERIFY(writer.removeReaction(sent, john, u"x"_s).succeeded());
    QVERIFY(writer.hideMessage(sent, john).succeeded());
    QVERIFY(writer.deleteMessage(sent).succeeded());
    QVERIFY(writer.clearHistory(room, john).succeeded());
    const QStringList scanning = database.scanningStatements();
    QVERIFY2(scanning.isEmpty(), qPrintable(scanning.join(u'\n')));
    QVERIFY(database.script(u"COMMIT"_s).succeeded());
}

PURR_TEST(TestStoreSchema)
#include "test_storeschema.moc"
