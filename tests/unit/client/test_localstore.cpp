// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/localstore.h"
#include "scriptedserver.h"
#include "support/testmain.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace purr;
using namespace purr::test;

class TestLocalStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasListedAndReceived();
    void isThereWithoutAServer();
    void channelsHaveTheirNewestMessage();
    void theUserIsKnownWithoutAServer();
    void allPagesOfChannelsAreKept();
    void searchesWords_data();
    void searchesWords();
    void draftsAndPlaces();
    void clearForgetsAllButDrafts();
    void keepsNothingWithoutAPath();
    void damageIsSaidAndEndsNothing();
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
    scene.server.store(5, u"next"_s);
    scene.server.store(5, u"last"_s);
    watch(scene.kitty->listMessages(busy));
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
    store->setDraft(-7, u"in a thread"_s);
    QCOMPARE((*watch(store->drafts()))->value(), (QHash<qint64, QString>{{5, u"half a thou"_s}, {-7, u"in a thread"_s}}));
    QCOMPARE((*watch(store->readingPlace(5)))->value(), 77);
    store->setDraft(5, {});
    store->setReadingPlace(5, 0);
    QCOMPARE((*watch(store->drafts()))->value().keys(), QList<qint64>{-7});
    QCOMPARE((*watch(store->readingPlace(5)))->value(), 0);
}

void TestLocalStore::clearForgetsAllButDrafts()
{
    QTemporaryDir dir;
    Scene scene(false);
    signInAt(scene, dir);
    scene.server.store(5, u"secret"_s);
    watch(scene.kitty->listMessages(ScriptedServer::channel(5)));
    settle();
    scene.kitty->store()->setDraft(5, u"mine alone"_s);
    scene.kitty->store()->setReadingPlace(5, 77);
    QVERIFY((*watch(scene.kitty->store()->clear()))->succeeded());
    QCOMPARE(bodiesOf(watch(scene.kitty->store()->messages(5))), QStringList());
    QCOMPARE(bodiesOf(watch(scene.kitty->store()->search(SearchQuery::parse(u"secret"_s, {})))), QStringList());
    QCOMPARE((*watch(scene.kitty->store()->readingPlace(5)))->value(), 0);
    QCOMPARE((*watch(scene.kitty->store()->drafts()))->value().value(5), u"mine alone"_s); // nobody else has it
}

void TestLocalStore::keepsNothingWithoutAPath()
{
    Scene scene;
    scene.server.store(5, u"x"_s);
    watch(scene.kitty->listMessages(ScriptedServer::channel(5)));
    settle();
    QCOMPARE(bodiesOf(watch(scene.kitty->store()->messages(5))), QStringList());
}

/// Files whose bytes changed or are missing (promises.md C11): the program works, and what waited to be sent is there, or
/// somebody is told that it is not.
void TestLocalStore::damageIsSaidAndEndsNothing()
{
    QTemporaryDir whole;
    QTemporaryDir copies;
    const auto copyTo = [&whole, &copies](const QString &name) {
        QDir(copies.path()).mkdir(name);
        const QFileInfoList files = QDir(whole.path()).entryInfoList(QDir::Files, QDir::Name);
        return std::ranges::all_of(files, [&](const QFileInfo &file) {
            return QFile::copy(file.filePath(), copies.filePath(name + u'/' + file.fileName()));
        });
    };
    {
        Scene scene(false);
        signInAt(scene, whole);
        for (int i = 0; i < 200; ++i)
            scene.server.store(5, u"words to fill some pages of the file %1"_s.arg(i));
        watch(scene.kitty->listMessages(ScriptedServer::channel(5)));
        settle();
        scene.server.drop();
        settle();
        for (int i = 0; i < 40; ++i) {
            SendMessageRequest request;
            request.body = u"waits %1"_s.arg(i).repeated(20);
            watch(scene.kitty->outbox()->post(ScriptedServer::channel(5), request));
        }
        settle();
        QCOMPARE(scene.kitty->outbox()->entries().size(), 40);
        QVERIFY(copyTo(u"open"_s)); // as it lies there when the power goes
    }
    QVERIFY(copyTo(u"closed"_s));
    const QFileInfoList closed = QDir(copies.filePath(u"closed"_s)).entryInfoList(QDir::Files, QDir::Name);
    const QFileInfoList open = QDir(copies.filePath(u"open"_s)).entryInfoList(QDir::Files, QDir::Name);
    QVERIFY(closed.size() >= 2 && open.size() > closed.size());
    QLoggingCategory::setFilterRules(u"purr.store.warning=false"_s);
    const auto loud = qScopeGuard([] { QLoggingCategory::setFilterRules(QString()); });
    QRandomGenerator random(20261127);
    int aside = 0;
    for (int round = 0; round < 120; ++round) {
        QTemporaryDir damaged;
        const bool wasClosed = round % 2 == 0;
        for (const QFileInfo &original : wasClosed ? closed : open) {
            QFile file(original.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QByteArray bytes = file.readAll();
            if (!bytes.isEmpty() && random.bounded(2) == 0) {
                if (random.bounded(3) == 0)
                    bytes.truncate(qsizetype(random.bounded(quint32(bytes.size()))));
                for (quint32 flips = random.bounded(40u); flips > 0 && !bytes.isEmpty(); --flips)
                    bytes[qsizetype(random.bounded(quint32(bytes.size())))] = char(random.bounded(256));
            }
            QFile copy(damaged.filePath(original.fileName()));
            QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(bytes) == bytes.size());
        }
        Scene scene(false);
        QSignalSpy failures(scene.kitty->outbox(), &Outbox::storageFailed);
        scene.server.reachable = false;
        signInAt(scene, damaged);
        const QString where = u"round %1"_s.arg(round);
        // SQLite takes a log up to its first fault for the whole of it.
        QVERIFY2(!wasClosed || scene.kitty->outbox()->entries().size() == 40 || !failures.isEmpty(), qPrintable(where));
        scene.server.reachable = true;
        scene.pass(2s);
        QVERIFY2(scene.kitty->isOnline(), qPrintable(where));
        const auto posted = watch(scene.kitty->outbox()->post(ScriptedServer::channel(5), SendMessageRequest{.body = u"works"_s}));
        watch(scene.kitty->listMessages(ScriptedServer::channel(5)));
        const auto kept = watch(scene.kitty->store()->messages(5));
        settle();
        QVERIFY2(posted->has_value() && kept->has_value(), qPrintable(where));
        QVERIFY2((*posted)->succeeded() || !failures.isEmpty(), qPrintable(where));
        aside += int(QDir(damaged.path()).entryList({u"*.corrupt-*"_s}).size());
    }
    QVERIFY(aside > 0);
}

PURR_TEST(TestLocalStore)
#include "test_localstore.moc"
