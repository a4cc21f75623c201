// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{

Emoji emoji(const QString &character)
{
    return {character, u"description"_s, {u"alias"_s}, {u"tag"_s}};
}

} // namespace

/// Messages, history, replies, reactions, reports and notifications of the store.
class TestStoreMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messageRoundTrip();
    void bodiesAreKeptExactly_data();
    void bodiesAreKeptExactly();
    void editAndProperties();
    void deleteKeepsTheLastStateForAWhile();
    void repliesCountAndNest();
    void repliesStayInTheirChannel();
    void reactionsAreOnePerUserAndEmoji();
    void reportsAreCounted();
    void notificationsAreReadWithTheirMessage();
    void storedFileOfAMessage();
};

void TestStoreMessages::messageRoundTrip()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    NewMessage draft;
    draft.channelId = room;
    draft.userId = jane;
    draft.body = u"Hey <@jane> in <#room>, https://example.com"_s;
    draft.webLinks = {{u"https://example.com"_s, 24, 43, {u"https://example.com"_s, u"Title"_s, {}, {}, u"i"_s}}};
    MessageMention user;
    user.tag = u"<@jane>"_s;
    user.startPosition = 4;
    user.endPosition = 11;
    user.user = *f.read().user(jane);
    MessageMention channel;
    channel.type = MentionType::ChannelMention;
    channel.tag = u"<#room>"_s;
    channel.channel = {{u"id"_s, room}, {u"name"_s, u"room"_s}};
    channel.channelId = room;
    channel.channelName = u"room"_s;
    draft.mentions = {user, channel};
    draft.groupTag = u"gallery"_s;
    draft.properties = {{u"deep"_s, QJsonArray{1.5, QJsonObject{{u"x"_s, QJsonValue()}}}}};
    const auto sent = f.write([&](StoreWriter &w) { return w.addMessage(draft); });
    const Result<StoredMessage> read = f.read().message(sent->id);
    QCOMPARE(static_cast<const Message &>(*read), static_cast<const Message &>(*sent));
    QCOMPARE(read->webLinks, draft.webLinks);
    QCOMPARE(read->mentions, draft.mentions);
    QCOMPARE(read->body, draft.body);
    QCOMPARE(read->groupTag, draft.groupTag);
    QCOMPARE(read->properties, draft.properties);
    QCOMPARE(read->createdTime, f.clock.now());
    QCOMPARE(read->user.name, u"jane"_s);
    QCOMPARE(read->threadId, f.read().channel(room)->mainThreadId);
    QVERIFY(!read->isEdited() && !read->deleted && read->file.isNull());

    // Mentioned people are shown as they are now.
    QVERIFY(f.write([&](StoreWriter &w) { return w.updateUser(jane, u"Jane D."_s, {}); }).succeeded());
    QCOMPARE(f.read().message(sent->id)->mentions.first().user.displayName, u"Jane D."_s);
    QCOMPARE(f.read().message(sent->id)->user.displayName, u"Jane D."_s);

    draft = {};
    draft.channelId = room;
    draft.type = MessageType::SystemText;
    draft.body = u"maintenance"_s;
    const Result<StoredMessage> system = f.read().message(f.message(draft));
    QVERIFY(system->isSystem());
    QCOMPARE(system->type, MessageType::SystemText);
}

void TestStoreMessages::bodiesAreKeptExactly_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦 😄"_s;
    QTest::newRow("rtl") << u"שלום \u202E مرحبا"_s;
    QTest::newRow("quotes") << u"'\"\\`;-- \t\r\n\x01\x7f"_s;
    QTest::newRow("sql") << u"'); DROP TABLE messages; --"_s;
    QTest::newRow("percent") << u"%1 %2 %_ ?1 :a"_s;
    QTest::newRow("long") << QString(10'000, u'ß');
    QTest::newRow("empty") << u""_s;
    QTest::newRow("nul inside") << QString::fromUtf8("a\0b", 3);
}

void TestStoreMessages::bodiesAreKeptExactly()
{
    QFETCH(QString, body);
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    const qint64 id = f.message(room, jane, body);
    QCOMPARE(f.read().message(id)->body, body);
    f.reopen();
    QCOMPARE(f.read().message(id)->body, body);
}

void TestStoreMessages::editAndProperties()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    const qint64 id = f.message(room, jane);
    f.clock.advance(1min);
    const auto edited = f.write([&](StoreWriter &w) {
        return w.editMessage(id, u"better https://a.b"_s, {{u"https://a.b"_s, 7, 18, {}}}, {});
    });
    QCOMPARE(edited->body, u"better https://a.b"_s);
    QCOMPARE(edited->lastEditedTime, f.clock.now());
    QCOMPARE(f.read().message(id)->webLinks.size(), 1);
    QVERIFY(f.write([&](StoreWriter &w) { return w.setMessageProperties(id, {{u"pin"_s, true}}); }).succeeded());
    QCOMPARE(f.read().message(id)->properties, QJsonObject({{u"pin"_s, true}}));
    QVERIFY(f.write([&](StoreWriter &w) { return w.editMessage(404, u"x"_s, {}, {}); }).failed());
}

void TestStoreMessages::deleteKeepsTheLastStateForAWhile()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    const qint64 id = f.message(room, jane, u"oops"_s);
    const auto deleted = f.write([&](StoreWriter &w) { return w.deleteMessage(id); });
    QVERIFY(deleted->deleted);
    QCOMPARE(deleted->body, u"oops"_s);
    QVERIFY(f.read().message(id, jane).failed());
    QCOMPARE(f.read().message(id)->body, u"oops"_s);
    QVERIFY(f.write([&](StoreWriter &w) { return w.deleteMessage(id); }).failed());
    QVERIFY(f.write([&](StoreWriter &w) { return w.editMessage(id, u"x"_s, {}, {}); }).failed());
    QVERIFY(f.write([&](StoreWriter &w) { return w.addReaction(id, jane, emoji(u"😄"_s)); }).failed());
    QVERIFY(!f.write([&](StoreWriter &w) { return w.readMessage(id, jane); }).value());
    f.clock.advance(25h);
    QSignalSpy swept(f.store.get(), &SqliteStore::swept);
    f.store->sweep();
    QTRY_VERIFY(!swept.isEmpty());
    QVERIFY(f.read().message(id)->body.isEmpty());
}

void TestStoreMessages::repliesCountAndNest()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    NewMessage reply;
    reply.channelId = room;
    reply.userId = jane;
    reply.parentId = f.message(room, jane);
    const qint64 first = f.message(reply);
    const qint64 second = f.message(reply);
    const qint64 parent = reply.parentId;
    reply.parentId = first;
    const qint64 nested = f.message(reply);
    QCOMPARE(f.read().message(parent)->repliesCount, 2);
    QCOMPARE(f.read().message(first)->nestedLevel, 1);
    QCOMPARE(f.read().message(nested)->nestedLevel, 2);
    QCOMPARE(f.read().message(first)->parentId, parent);
    QCOMPARE(f.read().message(first)->threadId, f.read().message(second)->threadId);
    QVERIFY(f.write([&](StoreWriter &w) { return w.deleteMessage(second); }).succeeded());
    QCOMPARE(f.read().message(parent)->repliesCount, 1);
    reply.parentId = second;
    QVERIFY(f.write([&](StoreWriter &w) { return w.addMessage(reply); }).failed());
}

void TestStoreMessages::repliesStayInTheirChannel()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    NewMessage reply;
    reply.channelId = f.channel(jane, u"other"_s);
    reply.userId = jane;
    reply.parentId = f.message(room, jane);
    QVERIFY(f.write([&](StoreWriter &w) { return w.addMessage(reply); }).failed());
    QCOMPARE(f.read().message(reply.parentId)->repliesCount, 0);
}

void TestStoreMessages::reactionsAreOnePerUserAndEmoji()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    const qint64 id = f.message(room, jane);
    const auto react = [&](qint64 user, const QString &character) {
        f.clock.advance(1s);
        return f.write([=](StoreWriter &w) { return w.addReaction(id, user, emoji(character)); });
    };
    QVERIFY(react(john, u"👍"_s)->second);
    const auto again = react(john, u"👍"_s);
    QVERIFY(!again->second);
    QCOMPARE(again->first.createdTime, f.clock.now().addSecs(-1));
    QVERIFY(react(jane, u"😄"_s)->second);
    QVERIFY(react(jane, u"👍"_s)->second);
    const Result<StoredMessage> read = f.read().message(id, jane);
    QCOMPARE(read->reactions.size(), 2);
    QCOMPARE(read->reactions.first().emoji, emoji(u"👍"_s));
    QCOMPARE(read->reactions.first().count, 2);
    QCOMPARE(read->reactions.first().users.first().id, john);
    QCOMPARE(f.read().reactions(id, {})->total, 3);
    QCOMPARE(f.read().reactions(id, {1, 2})->items.first().userId, jane);
    const auto removed = f.write([&](StoreWriter &w) { return w.removeReaction(id, jane, u"👍"_s); });
    QCOMPARE(removed->emoji, emoji(u"👍"_s));
    QVERIFY(f.write([&](StoreWriter &w) { return w.removeReaction(id, jane, u"👍"_s); }).failed());
    QCOMPARE(f.read().message(id)->reactions.first().count, 1);
    QVERIFY(f.write([&](StoreWriter &w) { return w.removeReaction(id, jane, u"😄"_s); }).succeeded());
    QVERIFY(f.write([&](StoreWriter &w) { return w.removeReaction(id, john, u"👍"_s); }).succeeded());
    QVERIFY(f.read().message(id)->reactions.isEmpty());
}

void TestStoreMessages::reportsAreCounted()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 id = f.message(f.channel(jane, u"room"_s), jane);
    QVERIFY(f.write([&](StoreWriter &w) { return w.addReport(id, jane, u"spam"_s, {{u"x"_s, 1}}); }).succeeded());
    QCOMPARE(f.read().message(id)->reportCount, 1);
    QCOMPARE(f.read().reports(id, {})->items.first().reason, u"spam"_s);
    // Once per user: whoever does it again is answered as the first time.
    const auto again = f.write([&](StoreWriter &w) { return w.addReport(id, jane, u"rude"_s, {}); });
    QCOMPARE(again->reason, u"spam"_s);
    QCOMPARE(f.read().message(id)->reportCount, 1);
    const qint64 john = f.user(u"john"_s);
    QCOMPARE(f.write([&](StoreWriter &w) { return w.addReport(id, john, u"rude"_s, {}); })->reason, u"rude"_s);
    QCOMPARE(f.read().message(id)->reportCount, 2);
    QCOMPARE(f.read().reports(id, {})->total, 2);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.removeReport(id, john); }), true);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.removeReport(id, jane); }), true);
    QCOMPARE(*f.write([&](StoreWriter &w) { return w.removeReport(id, jane); }), false);
    QCOMPARE(f.read().message(id)->reportCount, 0);
    QVERIFY(f.write([&](StoreWriter &w) { return w.addReport(404, jane, {}, {}); }).failed());
}

void TestStoreMessages::notificationsAreReadWithTheirMessage()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    f.join(room, john);
    QList<qint64> messages;
    for (int i = 0; i < 3; ++i) {
        messages.append(f.message(room, jane));
        StoredNotification notification;
        notification.userId = john;
        notification.type = notificationtype::userMentionedUser;
        notification.channelId = room;
        notification.messageId = messages.last();
        notification.mentionedUserId = john;
        notification.muted = i == 1;
        const auto added = f.write([&](StoreWriter &w) { return w.addNotifications({notification}); });
        QCOMPARE(added->first().id, i + 1);
        QCOMPARE(added->first().createdTime, f.clock.now());
    }
    auto page = f.read().notifications(john, {0, 2});
    QCOMPARE(page->total, 3);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items.first().messageId, messages.last());
    QCOMPARE(page->items.first().type, notificationtype::userMentionedUser);
    QCOMPARE(page->items.first().mentionedUserId, john);
    QVERIFY(!page->items.first().muted && page->items.last().muted);
    QVERIFY(!page->items.first().readTime.isValid());
    QVERIFY(f.write([&](StoreWriter &w) { return w.readMessage(messages.last(), john); }).value());
    QVERIFY(f.read().notifications(john, {})->items.at(0).readTime.isValid());
    QVERIFY(!f.read().notifications(john, {})->items.at(1).readTime.isValid());
    QVERIFY(f.write([&](StoreWriter &w) { return w.readChannel(room, john); }).succeeded());
    QVERIFY(f.read().notifications(john, {})->items.at(2).readTime.isValid());
    f.clock.advance(31 * 24h);
    QSignalSpy swept(f.store.get(), &SqliteStore::swept);
    f.store->sweep();
    QTRY_VERIFY(!swept.isEmpty());
    QCOMPARE(f.read().notifications(john, {})->total, 0);
}

void TestStoreMessages::storedFileOfAMessage()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    NewMessage draft;
    draft.channelId = f.channel(jane, u"room"_s);
    draft.userId = jane;
    draft.type = MessageType::File;
    draft.file = {FileType::Hosted, u"https://x/files/abc"_s, u"a \"b\".png"_s, u"image/png"_s, (qint64(1) << 40) + 1};
    const Result<StoredMessage> read = f.read().message(f.message(draft));
    QCOMPARE(read->file, draft.file);
    QCOMPARE(read->type, MessageType::File);
}

PURR_TEST(TestStoreMessages)
#include "test_storemessages.moc"
