// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

QStringList namesOf(const Result<ListPage<StoredUser>> &page)
{
    QStringList names;
    for (const StoredUser &user : page->items)
        names.append(user.name);
    return names;
}

} // namespace

/// Users, contacts, blocks, sessions, keys and files of the store.
class TestStoreUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void userRoundTrip();
    void namesAreUniqueAndExact();
    void referencesResolveInOrder();
    void profileChanges();
    void contactsAreFilteredSortedAndPaged();
    void filtersTakeTextLiterally_data();
    void filtersTakeTextLiterally();
    void blockedUsersAreNoContacts();
    void deletedUserLeavesMessagesBehind();
    void sessionsEnd();
    void apiKeysAndFiles();
};

void TestStoreUsers::userRoundTrip()
{
    StoreFixture f;
    const auto made = f.write([](StoreWriter &w) { return w.createUser(u"Zoë: ✓ <@x>"_s, true); });
    QVERIFY(made.succeeded());
    const Result<StoredUser> read = f.read().user(made->id);
    QVERIFY(read.succeeded());
    QCOMPARE(static_cast<const User &>(*read), static_cast<const User &>(*made));
    QCOMPARE(read->displayName, u"Zoë: ✓ <@x>"_s);
    QVERIFY(read->isGuest);
    QCOMPARE(read->createdTime, f.clock.now());
    QCOMPARE(f.read().user(99).error().code, errorname::resourceNotFound);
    QCOMPARE(f.read().user(-1).error().code, errorname::resourceNotFound);
}

void TestStoreUsers::namesAreUniqueAndExact()
{
    StoreFixture f;
    f.user(u"jane"_s);
    QCOMPARE(f.write([](StoreWriter &w) { return w.createUser(u"jane"_s, true); }).error().code, errorname::validation);
    QVERIFY(f.write([](StoreWriter &w) { return w.createUser(u"Jane"_s, true); }).succeeded());
    QVERIFY(f.write([](StoreWriter &w) { return w.createUser({}, true); }).failed());
    QVERIFY(f.read().userByName(u"JANE"_s).failed());
    QVERIFY(f.read().userByName(u"jan%"_s).failed());
}

void TestStoreUsers::referencesResolveInOrder()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    QCOMPARE(f.read().user(UserReference{jane, u"john"_s})->id, jane);
    QCOMPARE(f.read().user(UserReference{0, u"john"_s})->id, john);
    QVERIFY(f.read().user(UserReference{}).failed());
    const QList<User> users = f.read().users({john, 77, jane});
    QCOMPARE(users.size(), 2);
    QCOMPARE(users.first().id, john);
}

void TestStoreUsers::profileChanges()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    QCOMPARE(f.read().user(jane)->displayName, u"jane"_s);
    const QJsonObject properties{{u"a"_s, QJsonObject{{u"b"_s, QJsonArray{1, u"two"_s, QJsonValue()}}}}};
    QVERIFY(f.write([&](StoreWriter &w) { return w.updateUser(jane, u"Jane D."_s, properties); }).succeeded());
    QVERIFY(f.write([&](StoreWriter &w) { return w.setDisplayPicture(jane, u"https://x/y"_s); }).succeeded());
    QVERIFY(f.write([&](StoreWriter &w) { return w.setPasswordHash(jane, u"$argon2id$…"_s); }).succeeded());
    const Result<StoredUser> read = f.read().user(jane);
    QCOMPARE(read->name, u"jane"_s);
    QCOMPARE(read->displayName, u"Jane D."_s);
    QCOMPARE(read->properties, properties);
    QCOMPARE(read->displayPictureUrl, u"https://x/y"_s);
    QVERIFY(!read->isGuest);
    QCOMPARE(*f.read().passwordHash(jane), u"$argon2id$…"_s);
    QVERIFY(f.write([&](StoreWriter &w) { return w.setPasswordHash(jane, {}); }).succeeded());
    QVERIFY(f.read().passwordHash(jane)->isEmpty());
    QVERIFY(f.write([&](StoreWriter &w) { return w.updateUser(404, u"x"_s, {}); }).failed());
}

void TestStoreUsers::contactsAreFilteredSortedAndPaged()
{
    StoreFixture f;
    const qint64 me = f.user(u"me"_s);
    const qint64 zoe = f.user(u"Zoë"_s);
    const qint64 adam = f.user(u"adam"_s);
    f.user(u"Bob"_s);
    f.user(u"ÄNNE"_s);
    UserQuery query;
    query.viewerId = me;
    QCOMPARE(namesOf(f.read().contacts(query, {})), QStringList({u"adam"_s, u"Bob"_s, u"Zoë"_s, u"ÄNNE"_s}));
    QCOMPARE(namesOf(f.read().contacts(query, {1, 3})), QStringList({u"ÄNNE"_s}));
    QCOMPARE(f.read().contacts(query, {1, 3})->total, 4);
    QVERIFY(f.read().contacts(query, {9, 3})->items.isEmpty());
    QCOMPARE(f.read().contacts(query, {-5, 1'000'000'000})->items.size(), 4);
    query.name = u"änN"_s;
    QCOMPARE(namesOf(f.read().contacts(query, {})), QStringList({u"ÄNNE"_s}));
    query.name.clear();
    query.displayName = u"O"_s;
    QCOMPARE(namesOf(f.read().contacts(query, {})), QStringList({u"Bob"_s, u"Zoë"_s}));
    query.displayName.clear();
    query.online = true;
    query.onlineIds = {zoe, adam, me};
    QCOMPARE(namesOf(f.read().contacts(query, {})), QStringList({u"adam"_s, u"Zoë"_s}));
    QCOMPARE(*f.read().contactsCount(query), 2);
    query.online = false;
    QCOMPARE(namesOf(f.read().contacts(query, {})), QStringList({u"Bob"_s, u"ÄNNE"_s}));
}

void TestStoreUsers::filtersTakeTextLiterally_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *filter : {"%", "_", "\\", "'", "\"", "*", "' OR 1=1 --", "NEAR", "a;DROP TABLE users", "?1", "[a]"})
        QTest::newRow(filter) << QString::fromLatin1(filter);
}

void TestStoreUsers::filtersTakeTextLiterally()
{
    QFETCH(QString, filter);
    StoreFixture f;
    const qint64 me = f.user(u"me"_s);
    f.user(u"plain"_s);
    UserQuery query;
    query.viewerId = me;
    query.name = filter;
    QCOMPARE(namesOf(f.read().contacts(query, {})), QStringList());
    const QString exact = u"x"_s + filter + u"y"_s;
    f.user(exact);
    QCOMPARE(namesOf(f.read().contacts(query, {})), QStringList({exact}));
    QVERIFY(f.read().userByName(exact).succeeded());
    const qint64 channel = f.channel(me, exact);
    ChannelQuery channels;
    channels.viewerId = me;
    channels.name = filter;
    QCOMPARE(f.read().channels(channels, {})->items.value(0).id, channel);
    QCOMPARE(f.read().members(channel, {}, filter)->total, 0);
}

void TestStoreUsers::blockedUsersAreNoContacts()
{
    StoreFixture f;
    const qint64 me = f.user(u"me"_s);
    const qint64 eve = f.user(u"eve"_s);
    f.user(u"bob"_s);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.blockUser(me, eve); }), true);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.blockUser(me, eve); }), false);
    QVERIFY(f.read().hasBlocked(me, eve));
    QVERIFY(!f.read().hasBlocked(eve, me));
    QCOMPARE(f.read().blockersOf(eve), QSet<qint64>({me}));
    UserQuery query;
    query.viewerId = me;
    QCOMPARE(namesOf(f.read().contacts(query, {})), QStringList({u"bob"_s}));
    QCOMPARE(f.read().userBlocks(me, {})->items.first().userId, eve);
    UserQuery filter;
    filter.name = u"bob"_s;
    QCOMPARE(f.read().userBlocks(me, {}, filter)->total, 0);
    filter.name = u"EV"_s;
    QCOMPARE(f.read().userBlocks(me, {}, filter)->total, 1);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.unblockUser(me, eve); }), true);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.unblockUser(me, eve); }), false);
    QCOMPARE(f.read().contacts(query, {})->total, 2);
}

void TestStoreUsers::deletedUserLeavesMessagesBehind()
{
    StoreFixture f;
    const qint64 me = f.user(u"me"_s);
    const qint64 jane = f.user(u"jane"_s);
    const qint64 channel = f.channel(me, u"room"_s);
    f.join(channel, jane);
    const qint64 message = f.message(channel, jane);
    QVERIFY(f.write([&](StoreWriter &w) { return w.deleteUser(jane); }).succeeded());
    QVERIFY(f.read().user(jane).failed());
    QVERIFY(f.read().userByName(u"jane"_s).failed());
    QVERIFY(!f.read().isMember(channel, jane));
    const Result<StoredMessage> left = f.read().message(message, me);
    QVERIFY(left.succeeded());
    QVERIFY(!left->isSystem());
    QVERIFY(left->user.displayName.isEmpty());
    QVERIFY(f.user(u"jane"_s) != jane);
    QVERIFY(f.write([&](StoreWriter &w) { return w.deleteUser(jane); }).failed());
}

void TestStoreUsers::sessionsEnd()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const auto session = f.write([&](StoreWriter &w) { return w.createSession(jane, u"Purr"_s); });
    QCOMPARE(f.read().session(session->id)->userId, jane);
    QVERIFY(!f.read().session(session->id)->endedTime.isValid());
    QVERIFY(f.write([&](StoreWriter &w) { return w.endSession(session->id); }).succeeded());
    QCOMPARE(f.read().session(session->id)->endedTime, f.clock.now());
    QVERIFY(f.read().session(u"nonsense"_s).failed());
}

void TestStoreUsers::apiKeysAndFiles()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const QByteArray hash("\x00\x01hash\xff", 7);
    QVERIFY(!f.read().isApiKey(hash));
    QVERIFY(f.write([&](StoreWriter &w) { return w.addApiKey(hash, u"test"_s); }).succeeded());
    QVERIFY(f.read().isApiKey(hash));
    StoredFile file{u"abc"_s, jane, 0, u"cat.png"_s, u"image/png"_s, 1234, hash, {}};
    QVERIFY(f.write([&](StoreWriter &w) { return w.addFile(file); }).succeeded());
    file.id = u"def"_s;
    QVERIFY(f.write([&](StoreWriter &w) { return w.addFile(file); }).succeeded());
    QCOMPARE(*f.read().fileBytes(jane), 2468);
    QCOMPARE(f.read().file(u"abc"_s)->name, u"cat.png"_s);
    QCOMPARE(f.read().file(u"abc"_s)->hash, hash);
    QVERIFY(f.write([&](StoreWriter &w) { return w.removeFile(u"abc"_s); }).succeeded());
    QVERIFY(f.read().file(u"abc"_s).failed());
}

PURR_TEST(TestStoreUsers)
#include "test_storeusers.moc"
