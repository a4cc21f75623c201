// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/localstore.h"
#include "protocol/countheaders.h"
#include "scriptedserver.h"
#include "support/testmain.h"

#include <QDir>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace purr;
using namespace purr::test;

class TestLocalStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasListedAndReceived();
    void isThereWithoutAServer();
    void knowsWhatIsMissing();
    void whatIsHeardContinuesWhatWasRead();
    void aCatchUpThatDoesNotReachLeavesAGap();
    void repliesHaveGapsOfTheirOwn();
    void aPageOfFilesProvesNothing();
    void whatWasReadWithRepliesIsKnown();
    void anotherLifeOfTheServerIsAnotherHistory();
    void filesOfBeforeAreOneStretch();
    void channelsHaveTheirNewestMessage();
    void theUserIsKnownWithoutAServer();
    void allPagesOfChannelsAreKept();
    void searchesWords_data();
    void searchesWords();
    void draftsAndPlaces();
    void clearForgetsEverything();
    void keepsNothingWithoutAPath();
};

namespace
{
QStringList bodiesOf(const QList<Message> &messages)
{
    QStringList bodies;
    for (const Message &message : messages)
        bodies.append(message.body);
    return bodies;
}

QStringList bodiesOf(const Landed<QList<Message>> &landed)
{
    return bodiesOf((*landed)->value());
}

QStringList bodiesOf(const Landed<HeldMessages> &landed)
{
    return bodiesOf((*landed)->value().messages);
}

/// What is kept of channel 5, oldest first: "gap 3 4 gap 9".
QString held(const Scene &scene, qint64 before = 0, int limit = 500)
{
    const HeldMessages held = (*watch(scene.kitty->store()->messages(5, before, limit)))->value();
    QStringList words;
    for (const Message &message : held.messages) {
        if (held.gaps.contains(message.id))
            words.prepend(u"gap"_s);
        words.prepend(QString::number(message.id));
    }
    if (held.gaps.contains(0))
        words.prepend(u"gap"_s);
    return words.join(u' ');
}

using Pages = Landed<Paginator<Message>>;

Pages listed(Scene &scene, const MessageFilter &filter = {.mainThread = true})
{
    const Pages page = watch(scene.kitty->listMessages(ScriptedServer::channel(5), filter));
    settle();
    return page;
}

Pages older(Scene &scene, const Pages &page)
{
    const Pages next = watch(scene.kitty->nextPage((*page)->value()));
    settle();
    return next;
}

void say(Scene &scene, int count)
{
    for (int i = 0; i < count; ++i)
        scene.server.store(5, u"text"_s);
}

void tell(Scene &scene, const Message &message)
{
    scene.server.publish(ScriptedServer::topic(5, u"messages"_s), eventtype::channelMessageCreated, message.toJson());
    settle();
}

void signInAt(Scene &scene, const QTemporaryDir &dir)
{
    scene.kitty->setStoragePath(dir.path());
    scene.kitty->setRetryStart(true);
    scene.signIn();
}
} // namespace

void TestLocalStore::keepsWhatWasListedAndReceived()
{
    QTemporaryDir dir;
    Scene scene(false);
    signInAt(scene, dir);
    scene.server.store(5, u"listed"_s);
    ChatSession *session = scene.enter(5);
    connect(session, &ChatSession::receivedMessage, this, [] {});
    settle();
    watch(scene.kitty->listMessages(ScriptedServer::channel(5)));
    settle();
    Message received = scene.server.store(5, u"received"_s);
    const Message gone = scene.server.store(5, u"gone"_s);
    const QString topic = ScriptedServer::topic(5, u"messages"_s);
    scene.server.publish(topic, eventtype::channelMessageCreated, received.toJson());
    scene.server.publish(topic, eventtype::channelMessageCreated, gone.toJson());
    received.body = u"edited"_s;
    scene.server.publish(topic, eventtype::channelMessageUpdated, received.toJson());
    scene.server.publish(topic, eventtype::channelMessageDeleted, gone.toJson());
    settle();
    QCOMPARE(bodiesOf(watch(scene.kitty->store()->messages(5))), QStringList({u"edited"_s, u"listed"_s}));
    QCOMPARE(bodiesOf(watch(scene.kitty->store()->messages(5, 2))), QStringList(u"listed"_s));
    QCOMPARE(bodiesOf(watch(scene.kitty->store()->messages(6))), QStringList());
}

void TestLocalStore::isThereWithoutAServer()
{
    QTemporaryDir dir;
    {
        Scene scene(false);
        signInAt(scene, dir);
        scene.server.store(5, u"old"_s);
        scene.server.specials.insert(u"/r/channels"_s, [&](const stomp::Frame &frame) {
            scene.server.reply(frame, ScriptedServer::page({ScriptedServer::channel(5).toJson()}, u"channels"_s));
        });
        watch(scene.kitty->listChannels({.joined = true}));
        watch(scene.kitty->listMessages(ScriptedServer::channel(5)));
        settle();
    }
    Scene later(false);
    later.server.reachable = false;
    signInAt(later, dir);
    QCOMPARE(later.kitty->state(), ChatKitty::ConnectionState::Reconnecting);
    const auto channels = watch(later.kitty->store()->channels());
    QCOMPARE((*channels)->value().size(), 1);
    QCOMPARE((*channels)->value().first().links.topic(u"self"), u"/t/5/self"_s);
    QCOMPARE(bodiesOf(watch(later.kitty->store()->messages(5))), QStringList(u"old"_s));
}

void TestLocalStore::knowsWhatIsMissing()
{
    QTemporaryDir dir;
    {
        Scene scene(false);
        signInAt(scene, dir);
        say(scene, 7);
        listed(scene);
        QCOMPARE(held(scene), u"gap 3 4 5 6 7"_s);
        QCOMPARE(held(scene, 0, 3), u"5 6 7"_s); // more is to come: nothing is said of the end
        say(scene, 12);
        const Pages newest = listed(scene);
        QCOMPARE(held(scene), u"gap 3 4 5 6 7 gap 15 16 17 18 19"_s);
        QCOMPARE(held(scene, 15), u"gap 3 4 5 6 7 gap"_s);
        const Pages second = older(scene, newest);
        QCOMPARE(held(scene), u"gap 3 4 5 6 7 gap 10 11 12 13 14 15 16 17 18 19"_s);
        QCOMPARE(held(scene, 15), u"gap 3 4 5 6 7 gap 10 11 12 13 14"_s);
        older(scene, second);
        QCOMPARE(held(scene), u"gap 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19"_s);
    }
    Scene later(false);
    later.server.reachable = false;
    signInAt(later, dir);
    QCOMPARE(held(later), u"gap 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19"_s);
    Scene online(false);
    signInAt(online, dir);
    say(online, 19);
    // Around a message further up, and from there to the beginning.
    older(online, listed(online, {.mainThread = true}));
    Pages page = listed(online);
    for (int i = 0; i < 3; ++i)
        page = older(online, page);
    QCOMPARE(held(online), u"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19"_s);
}

void TestLocalStore::whatIsHeardContinuesWhatWasRead()
{
    QTemporaryDir dir;
    Scene scene(false);
    signInAt(scene, dir);
    say(scene, 2);
    ChatSession *session = scene.enter(5);
    connect(session, &ChatSession::receivedMessage, this, [] {});
    settle();
    listed(scene);
    for (int i = 0; i < 3; ++i)
        tell(scene, scene.server.store(5, u"heard"_s));
    QCOMPARE(held(scene), u"1 2 3 4 5"_s);
    // A lost link that is caught up with leaves no gap; what came by itself, without a session, is alone.
    scene.server.drop();
    settle();
    say(scene, 2);
    scene.pass(1s);
    QVERIFY(session->isLive());
    QCOMPARE(held(scene), u"1 2 3 4 5 6 7"_s);
    tell(scene, scene.server.store(5, u"heard"_s));
    QCOMPARE(held(scene), u"1 2 3 4 5 6 7 8"_s);
    // Who forgets all has nothing whole, but what he hears from then on.
    QVERIFY((*watch(scene.kitty->store()->clear()))->succeeded());
    tell(scene, scene.server.store(5, u"heard"_s));
    tell(scene, scene.server.store(5, u"heard"_s));
    QCOMPARE(held(scene), u"gap 9 10"_s);
    session->end();
    settle();
    scene.server.publish(u"/t/me/messages"_s, eventtype::userMessageCreated, scene.server.store(5, u"own"_s).toJson());
    settle();
    QCOMPARE(held(scene), u"gap 9 10 gap 11"_s);
}

void TestLocalStore::aCatchUpThatDoesNotReachLeavesAGap()
{
    QTemporaryDir dir;
    Scene scene(false);
    signInAt(scene, dir);
    say(scene, 3);
    ChatSession *session = scene.enter(5);
    connect(session, &ChatSession::receivedMessage, this, [] {});
    settle();
    listed(scene);
    tell(scene, scene.server.store(5, u"heard"_s));
    QCOMPARE(held(scene), u"1 2 3 4"_s);
    scene.server.drop();
    settle();
    scene.server.pageSize = 1; // and no more than 60 pages are asked for
    say(scene, 70);
    scene.pass(1s);
    for (int i = 0; i < 20; ++i)
        settle();
    QVERIFY2(held(scene).startsWith(u"1 2 3 4 gap 15 16 17"_s), qPrintable(held(scene)));
    tell(scene, scene.server.store(5, u"heard"_s));
    QVERIFY2(held(scene).startsWith(u"1 2 3 4 gap 15 16 17"_s), qPrintable(held(scene)));
    QVERIFY2(held(scene).endsWith(u"73 74 75"_s), qPrintable(held(scene)));
}

void TestLocalStore::repliesHaveGapsOfTheirOwn()
{
    QTemporaryDir dir;
    Scene scene(false);
    signInAt(scene, dir);
    Message question = scene.server.store(5, u"question"_s);
    question.links.setRelay(u"replies"_s, u"/r/replies"_s);
    QList<Message> replies;
    const auto reply = [&] {
        Message message = ScriptedServer::message(++scene.server.lastMessageId, 5, u"reply"_s, {});
        message.links.setRelay(u"parent"_s, question.links.relay(u"self"));
        replies.append(message);
        return message;
    };
    scene.server.specials.insert(u"/r/replies"_s, [&](const stomp::Frame &frame) {
        QJsonArray items;
        for (auto message = replies.crbegin(); message != replies.crend() && items.size() < 2; ++message)
            items.append(message->toJson());
        const QString next = replies.size() > 2 ? u"/r/replies?2"_s : QString();
        scene.server.reply(frame, ScriptedServer::page(items, u"messages"_s, next));
    });
    const auto gaps = [&] { return (*watch(scene.kitty->store()->replies(question)))->value().gaps; };
    const auto list = [&] {
        watch(scene.kitty->listReplies(question));
        settle();
    };
    reply();
    reply();
    list();
    QCOMPARE(gaps(), QList<qint64>()); // 2 and 3 are all
    for (int i = 0; i < 3; ++i)
        reply();
    list();
    QCOMPARE(gaps(), QList<qint64>{3}); // 5 and 6 do not reach it
    ChatSession *session = scene.enter(5);
    connect(session, &ChatSession::receivedMessage, this, [] {});
    settle();
    list();
    tell(scene, reply());
    QCOMPARE(gaps(), QList<qint64>{3});
    QCOMPARE((*watch(scene.kitty->store()->replies(question)))->value().messages.size(), 5);
    Message other = ScriptedServer::message(++scene.server.lastMessageId, 5, u"elsewhere"_s, {});
    other.links.setRelay(u"parent"_s, u"/r/message/99"_s);
    tell(scene, other);
    const Message elsewhere = ScriptedServer::message(99, 5, u"other"_s, {});
    QCOMPARE((*watch(scene.kitty->store()->replies(elsewhere)))->value().gaps, QList<qint64>{99});
}

void TestLocalStore::aPageOfFilesProvesNothing()
{
    QTemporaryDir dir;
    Scene scene(false);
    signInAt(scene, dir);
    say(scene, 2);
    listed(scene, {.filesOnly = true});
    QCOMPARE(held(scene), u"gap 1 gap 2"_s);
}

void TestLocalStore::whatWasReadWithRepliesIsKnown()
{
    QTemporaryDir dir;
    Scene scene(false);
    signInAt(scene, dir);
    say(scene, 5);
    const auto upTo = [&] { return (*watch(scene.kitty->store()->held(5)))->value().wholeUpTo; };
    listed(scene, {.mainThread = true});
    QCOMPARE(held(scene), u"1 2 3 4 5"_s);
    QCOMPARE(upTo(), 0); // there may be replies
    listed(scene, {});
    QCOMPARE(upTo(), 5);
    say(scene, 9);
    const Pages newest = listed(scene, {});
    QCOMPARE(upTo(), 5);
    older(scene, newest);
    QCOMPARE(upTo(), 14);
}

void TestLocalStore::anotherLifeOfTheServerIsAnotherHistory()
{
    QTemporaryDir dir;
    Scene scene(false);
    signInAt(scene, dir);
    say(scene, 7);
    listed(scene);
    ChatSession *session = scene.enter(5);
    connect(session, &ChatSession::receivedMessage, this, [] {});
    settle();
    const auto count = [&](const Message &message, const QByteArray &number, const QByteArray &epoch) {
        stomp::Frame frame{"MESSAGE",
                           {{"subscription", scene.server.subscriptions.value(ScriptedServer::topic(5, u"messages"_s))},
                            {"message-id", "m"},
                            {headername::sequence, number},
                            {headername::after, QByteArray::number(number.toInt() - 1)},
                            {headername::epoch, epoch}},
                           Envelope{eventtype::channelMessageCreated, message.toJson()}.encode()};
        scene.server.say(frame);
        settle();
    };
    count(scene.server.store(5, u"heard"_s), "1", "one");
    QCOMPARE(held(scene), u"gap 3 4 5 6 7 8"_s);
    // An older copy of it: what came after was never said.
    scene.server.messages[5].resize(2);
    scene.server.lastMessageId = 19;
    count(scene.server.store(5, u"new"_s), "1", "two");
    QCOMPARE(held(scene), u"1 2 20"_s);
}

void TestLocalStore::filesOfBeforeAreOneStretch()
{
    QTemporaryDir dir;
    {
        Scene scene(false);
        signInAt(scene, dir);
        say(scene, 7);
        listed(scene);
        say(scene, 12);
        listed(scene);
        QCOMPARE(held(scene), u"gap 3 4 5 6 7 gap 15 16 17 18 19"_s);
    }
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"before"_s);
        file.setDatabaseName(dir.filePath(QDir(dir.path()).entryList({u"*-store.sqlite"_s}).value(0)));
        QVERIFY(file.open());
        for (const QString &statement : {u"DROP TABLE stretches"_s, u"PRAGMA user_version = 0"_s,
                                         u"INSERT INTO notes (kind, channel, text) VALUES ('whole', 6, '40')"_s})
            QVERIFY(QSqlQuery(file).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"before"_s);
    Scene scene(false);
    signInAt(scene, dir);
    QCOMPARE(held(scene), u"gap 3 4 5 6 7 15 16 17 18 19"_s);
    QCOMPARE((*watch(scene.kitty->store()->held(6)))->value().wholeUpTo, 40);
    scene.server.lastMessageId = 100;
    say(scene, 6);
    listed(scene);
    QCOMPARE(held(scene), u"gap 3 4 5 6 7 15 16 17 18 19 gap 102 103 104 105 106"_s);
    // Once only.
    Scene again(false);
    again.server.reachable = false;
    signInAt(again, dir);
    QCOMPARE(held(again), u"gap 3 4 5 6 7 15 16 17 18 19 gap 102 103 104 105 106"_s);
}

void TestLocalStore::channelsHaveTheirNewestMessage()
{
    QTemporaryDir dir;
    Scene scene(false);
    signInAt(scene, dir);
    Channel busy = ScriptedServer::channel(5);
    busy.lastReceivedMessage = scene.server.store(5, u"when it was listed"_s);
    Channel quiet = ScriptedServer::channel(6);
    quiet.lastReceivedMessage = ScriptedServer::message(900, 6, u"not kept"_s, {});
    scene.server.specials.insert(u"/r/channels"_s, [&](const stomp::Frame &frame) {
        const QJsonArray all{busy.toJson(), quiet.toJson(), ScriptedServer::channel(7).toJson()};
        scene.server.reply(frame, ScriptedServer::page(all, u"channels"_s));
    });
    watch(scene.kitty->listChannels({.joined = true}));
    say(scene, 2);
    listed(scene);
    scene.server.store(6, u"older"_s);
    watch(scene.kitty->listMessages(quiet));
    settle();
    const QList<Channel> channels = (*watch(scene.kitty->store()->channels()))->value();
    QCOMPARE(channels.size(), 3);
    QCOMPARE(channels.at(0).lastReceivedMessage.id, 3);
    QCOMPARE(channels.at(1).lastReceivedMessage.body, u"not kept"_s);
    QVERIFY(channels.at(2).lastReceivedMessage.isNull());
}

void TestLocalStore::theUserIsKnownWithoutAServer()
{
    QTemporaryDir dir;
    {
        Scene scene(false);
        signInAt(scene, dir);
        QCOMPARE(scene.kitty->currentUser().id, 1);
    }
    Scene later(false);
    later.server.reachable = false;
    QSignalSpy changed(later.kitty.get(), &ChatKitty::currentUserChanged);
    signInAt(later, dir);
    QCOMPARE(later.kitty->state(), ChatKitty::ConnectionState::Reconnecting);
    QCOMPARE(later.kitty->currentUser().id, 1);
    QCOMPARE(changed.size(), 1);
    // Somebody else at the same place is not him, and whoever only tries once is nobody yet.
    Scene other(false);
    other.server.reachable = false;
    other.kitty->setStoragePath(dir.path());
    other.kitty->setRetryStart(true);
    watch(other.kitty->startSession(u"other"_s));
    settle();
    QVERIFY(other.kitty->currentUser().isNull());
    Scene once(false);
    once.server.reachable = false;
    once.kitty->setStoragePath(dir.path());
    once.signIn();
    QCOMPARE(once.kitty->state(), ChatKitty::ConnectionState::Failed);
    QVERIFY(once.kitty->currentUser().isNull());
}

void TestLocalStore::allPagesOfChannelsAreKept()
{
    QTemporaryDir dir;
    Scene scene(false);
    signInAt(scene, dir);
    const auto page = [&](qint64 id, const QString &next) {
        return [&scene, id, next](const stomp::Frame &frame) {
            scene.server.reply(frame, ScriptedServer::page({ScriptedServer::channel(id).toJson()}, u"channels"_s, next));
        };
    };
    scene.server.specials.insert(u"/r/channels"_s, page(5, u"/r/channels?2"_s));
    scene.server.specials.insert(u"/r/channels?2"_s, page(6, {}));
    const auto first = watch(scene.kitty->listChannels({.joined = true}));
    settle();
    watch(scene.kitty->nextPage((*first)->value()));
    settle();
    watch(scene.kitty->listMessages(ScriptedServer::channel(6)));
    scene.server.store(6, u"of the other"_s);
    watch(scene.kitty->listMessages(ScriptedServer::channel(6)));
    settle();
    LocalStore *const store = scene.kitty->store();
    QCOMPARE((*watch(store->channels()))->value().size(), 2);
    QCOMPARE(bodiesOf(watch(store->messages(6))), QStringList(u"of the other"_s));
    store->setJoined({5}); // the other one was left on another device
    QCOMPARE((*watch(store->channels()))->value().size(), 1);
    QCOMPARE(bodiesOf(watch(store->messages(6))), QStringList());
}

void TestLocalStore::searchesWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("word") << u"cat"_s << QStringList({u"A cat, \"purring\""_s, u"the Cat's caf\u00e9"_s});
    QTest::newRow("two words") << u"cafe cat"_s << QStringList(u"the Cat's caf\u00e9"_s);
    QTest::newRow("start of a word") << u"purr"_s << QStringList(u"A cat, \"purring\""_s);
    QTest::newRow("operators are words") << u"cat OR dog"_s << QStringList();
    QTest::newRow("quotes") << u"\"purring"_s << QStringList(u"A cat, \"purring\""_s);
    QTest::newRow("nothing") << u"  "_s << QStringList();
    QTest::newRow("punctuation") << u"*"_s << QStringList();
}

void TestLocalStore::searchesWords()
{
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    QTemporaryDir dir;
    Scene scene(false);
    signInAt(scene, dir);
    for (const QString &body : {u"the Cat's caf\u00e9"_s, u"a dog"_s, u"A cat, \"purring\""_s})
        scene.server.store(5, body);
    watch(scene.kitty->listMessages(ScriptedServer::channel(5)));
    settle();
    SearchQuery query = SearchQuery::parse(words, QDate(2026, 11, 26));
    QCOMPARE(bodiesOf(watch(scene.kitty->store()->search(query))), found);
    query.channels = {6};
    QCOMPARE(bodiesOf(watch(scene.kitty->store()->search(query))), QStringList());
}

void TestLocalStore::draftsAndPlaces()
{
    QTemporaryDir dir;
    Scene scene(false);
    signInAt(scene, dir);
    LocalStore *store = scene.kitty->store();
    store->setDraft(5, u"half a thou"_s);
    store->setReadingPlace(5, 77);
    QCOMPARE((*watch(store->draft(5)))->value(), u"half a thou"_s);
    QCOMPARE((*watch(store->draft(6)))->value(), QString());
    QCOMPARE((*watch(store->readingPlace(5)))->value(), 77);
    store->setDraft(5, {});
    store->setReadingPlace(5, 0);
    QCOMPARE((*watch(store->draft(5)))->value(), QString());
    QCOMPARE((*watch(store->readingPlace(5)))->value(), 0);
}

void TestLocalStore::clearForgetsEverything()
{
    QTemporaryDir dir;
    Scene scene(false);
    signInAt(scene, dir);
    scene.server.store(5, u"secret"_s);
    watch(scene.kitty->listMessages(ScriptedServer::channel(5)));
    settle();
    scene.kitty->store()->setDraft(5, u"secret"_s);
    QVERIFY((*watch(scene.kitty->store()->clear()))->succeeded());
    QCOMPARE(bodiesOf(watch(scene.kitty->store()->messages(5))), QStringList());
    QCOMPARE(bodiesOf(watch(scene.kitty->store()->search(SearchQuery::parse(u"secret"_s, {})))), QStringList());
    QCOMPARE((*watch(scene.kitty->store()->draft(5)))->value(), QString());
}

void TestLocalStore::keepsNothingWithoutAPath()
{
    Scene scene;
    scene.server.store(5, u"x"_s);
    watch(scene.kitty->listMessages(ScriptedServer::channel(5)));
    settle();
    QCOMPARE(bodiesOf(watch(scene.kitty->store()->messages(5))), QStringList());
}

PURR_TEST(TestLocalStore)
#include "test_localstore.moc"
