// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/outbox.h"
#include "scriptedserver.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace purr;
using namespace purr::test;
using State = Delivery::State;

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageGoesThroughItsStates();
    void isOnDiskBeforePostReturns();
    void messagesLeaveOneByOneInOrder();
    void waitsForTheLink();
    void survivesTheProgramAndIsSentOnce();
    void r7_aLostAnswerIsNotSentTwice();
    void r7_aServerThatKnowsNoKeysIsAskedFirst();
    void whatWasNeverOnTheWireIsNotLookedFor();
    void theSameKeyAtEveryAttempt();
    void aRefusedMessageFailsAndHoldsNobodyUp();
    void aRateLimitWaits();
    void noAnswerIsUnconfirmedAndHeals();
    void queuedOnesCanBeTakenBack();
    void aReceiptWithoutAnEventIsSentToo();
    void aDamagedFileIsSetAside();
    void aFileThatCannotBeOpenedFailsPosting();
    void eachUserHasHisOwn();
    void manyRandomCutsSendEachOnceInOrder();
    void noncesOfOthersAreNotOurs();
};

namespace
{
SendMessageRequest text(const QString &body)
{
    SendMessageRequest request;
    request.body = body;
    return request;
}

Landed<OutboxEntry> post(Scene &scene, const QString &body, qint64 channelId = 5)
{
    return watch(scene.kitty->outbox()->post(ScriptedServer::channel(channelId), text(body)));
}

QStringList storedBodies(const Scene &scene, qint64 channelId = 5)
{
    QStringList bodies;
    for (const Message &message : scene.server.messages.value(channelId))
        bodies.append(message.body);
    return bodies;
}

QList<State> statesOf(const QSignalSpy &spy)
{
    QList<State> states;
    for (const QList<QVariant> &arguments : spy)
        states.append(arguments.first().value<OutboxEntry>().state);
    return states;
}
} // namespace

void TestOutbox::aMessageGoesThroughItsStates()
{
    Scene scene;
    QSignalSpy changes(scene.kitty->outbox(), &Outbox::outboxChanged);
    const auto entry = post(scene, u"hi"_s);
    settle();
    QVERIFY((*entry)->succeeded());
    QCOMPARE(statesOf(changes), QList<State>({State::Queued, State::Sending, State::Sent}));
    const auto sent = changes.last().first().value<OutboxEntry>();
    QCOMPARE(sent.message.body, u"hi"_s);
    QVERIFY(sent.message.id > 0);
    QCOMPARE(sent.message.properties.value(Outbox::nonceProperty).toString(), sent.key);
    QCOMPARE(scene.server.sent("SEND").first().header("receipt"), sent.key.toLatin1());
    QVERIFY(scene.kitty->outbox()->entries().isEmpty());
    QCOMPARE(scene.kitty->outbox()->pendingCount(), 0);
}

void TestOutbox::isOnDiskBeforePostReturns()
{
    QTemporaryDir dir;
    Scene scene(false);
    scene.kitty->setStoragePath(dir.path());
    scene.signIn();
    scene.server.drop();
    settle();
    const auto entry = post(scene, u"hi"_s);
    QVERIFY(entry->has_value() && (*entry)->succeeded());
    const QStringList files = QDir(dir.path()).entryList({u"*-outbox.sqlite"_s});
    QCOMPARE(files.size(), 1);
    QVERIFY(!files.first().contains(u"me"_s));
    // A copy of the files as they are now holds the message.
    QTemporaryDir copy;
    for (const QString &file : QDir(dir.path()).entryList(QDir::Files))
        QVERIFY(QFile::copy(dir.filePath(file), copy.filePath(file)));
    Scene other(false);
    other.kitty->setStoragePath(copy.path());
    other.signIn();
    QCOMPARE(storedBodies(other), QStringList(u"hi"_s));
}

void TestOutbox::messagesLeaveOneByOneInOrder()
{
    Scene scene;
    scene.server.answersMessages = false;
    scene.server.silent.insert(u"/a/5/message"_s);
    for (const QString &body : {u"1"_s, u"2"_s, u"3"_s})
        post(scene, body);
    post(scene, u"other"_s, 6);
    settle();
    QCOMPARE(scene.server.sent("SEND", u"/a/5/message"_s).size(), 1);
    QCOMPARE(scene.server.sent("SEND", u"/a/6/message"_s).size(), 1);
    QCOMPARE(scene.kitty->outbox()->entries(5).size(), 3);
    scene.server.answersMessages = true;
    scene.server.silent.clear();
    scene.server.handleSend(scene.server.sent("SEND", u"/a/5/message"_s).first(), u"/a/5/message"_s);
    settle();
    QCOMPARE(storedBodies(scene), QStringList({u"1"_s, u"2"_s, u"3"_s}));
}

void TestOutbox::waitsForTheLink()
{
    Scene scene;
    scene.server.drop();
    settle();
    post(scene, u"1"_s);
    post(scene, u"2"_s);
    settle();
    QCOMPARE(scene.kitty->outbox()->pendingCount(), 2);
    QCOMPARE(scene.kitty->outbox()->entries().first().state, State::Queued);
    scene.pass(1s);
    QCOMPARE(storedBodies(scene), QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(scene.kitty->outbox()->pendingCount(), 0);
}

void TestOutbox::survivesTheProgramAndIsSentOnce()
{
    QTemporaryDir dir;
    Scene scene(false);
    scene.kitty->setStoragePath(dir.path());
    scene.signIn();
    scene.server.drop();
    settle();
    post(scene, u"1"_s);
    post(scene, u"2"_s);
    const QString key = scene.kitty->outbox()->entries().first().key;
    scene.kitty.reset();

    Scene later(false);
    later.kitty->setStoragePath(dir.path());
    QSignalSpy changes(later.kitty->outbox(), &Outbox::outboxChanged);
    later.server.reachable = false;
    later.kitty->setRetryStart(true);
    later.signIn();
    QCOMPARE(later.kitty->outbox()->entries().size(), 2);
    QCOMPARE(later.kitty->outbox()->entries().first().key, key);
    QCOMPARE(later.kitty->outbox()->entries().first().body(), u"1"_s);
    later.server.reachable = true;
    later.pass(1s);
    QCOMPARE(storedBodies(later), QStringList({u"1"_s, u"2"_s}));

    Scene third(false);
    third.kitty->setStoragePath(dir.path());
    later.kitty.reset();
    third.signIn();
    QVERIFY(third.kitty->outbox()->entries().isEmpty());
    QVERIFY(storedBodies(third).isEmpty());
}

void TestOutbox::r7_aLostAnswerIsNotSentTwice()
{
    Scene scene;
    QSignalSpy changes(scene.kitty->outbox(), &Outbox::outboxChanged);
    scene.server.losesAnswers = true; // stored, and then the link breaks
    post(scene, u"once"_s);
    settle();
    QCOMPARE(scene.kitty->outbox()->entries().first().state, State::Unconfirmed);
    scene.server.losesAnswers = false;
    scene.pass(1s);
    QCOMPARE(storedBodies(scene), QStringList(u"once"_s));
    QCOMPARE(statesOf(changes).last(), State::Sent);
    QCOMPARE(changes.last().first().value<OutboxEntry>().message.id, 1);
}

void TestOutbox::r7_aServerThatKnowsNoKeysIsAskedFirst()
{
    Scene scene;
    scene.server.losesAnswers = true;
    post(scene, u"once"_s);
    settle();
    scene.server.losesAnswers = false;
    scene.server.byReceipt.clear(); // it would take a repetition for a new message
    for (int i = 0; i < 12; ++i)
        scene.server.store(5, u"later"_s); // and it is not on the newest page any more
    scene.pass(1s);
    QCOMPARE(storedBodies(scene).count(u"once"_s), 1);
    QVERIFY(scene.kitty->outbox()->entries().isEmpty());
}

void TestOutbox::whatWasNeverOnTheWireIsNotLookedFor()
{
    QTemporaryDir dir;
    QStringList expected;
    {
        Scene scene(false);
        scene.kitty->setStoragePath(dir.path());
        scene.signIn();
        scene.server.drop();
        settle();
        for (int i = 0; i < 10; ++i) {
            expected.append(QString::number(i));
            post(scene, expected.last());
        }
    }
    Scene later(false);
    later.kitty->setStoragePath(dir.path());
    for (int i = 0; i < 60; ++i)
        later.server.store(5, u"other"_s);
    later.signIn();
    settle(); // eight pages and ten messages, one after the other
    settle();
    QCOMPARE(storedBodies(later).mid(60), expected);
    // The first one may have been sent, so history is searched for it, as far back as ever; the others wait behind it.
    const int pages = 8;
    QCOMPARE(later.server.sent("SUBSCRIBE", u"/r/5/messages"_s).size(), 1);
    QCOMPARE(std::ranges::count_if(later.server.frames, [](const stomp::Frame &frame) {
        return frame.command == "SUBSCRIBE" && frame.header("destination").startsWith("/r/5/messages");
    }), pages);
}

void TestOutbox::theSameKeyAtEveryAttempt()
{
    Scene scene;
    scene.server.answersMessages = false;
    scene.server.silent.insert(u"/a/5/message"_s);
    post(scene, u"x"_s);
    settle();
    scene.server.drop();
    settle();
    scene.pass(1s);
    const QList<stomp::Frame> sends = scene.server.sent("SEND", u"/a/5/message"_s);
    QCOMPARE(sends.size(), 2);
    QCOMPARE(sends.at(0).header("receipt"), sends.at(1).header("receipt"));
    QCOMPARE(sends.at(0).body, sends.at(1).body);
}

void TestOutbox::aRefusedMessageFailsAndHoldsNobodyUp()
{
    QTemporaryDir dir;
    Scene scene(false);
    scene.kitty->setStoragePath(dir.path());
    scene.signIn();
    bool refuses = true;
    scene.server.specials.insert(u"/a/5/message"_s, [&](const stomp::Frame &frame) {
        if (refuses && frame.body.contains("bad"))
            scene.server.error(errorname::userBlocked, {}, frame.header("receipt"));
        else
            scene.server.handleSend(frame, u"/a/5/message"_s);
    });
    post(scene, u"bad"_s);
    post(scene, u"good"_s);
    settle();
    QCOMPARE(storedBodies(scene), QStringList(u"good"_s));
    const OutboxEntry failed = scene.kitty->outbox()->entries().first();
    QCOMPARE(failed.state, State::Failed);
    QCOMPARE(failed.error.code, u"UserBlockedError"_s);
    QCOMPARE(scene.kitty->outbox()->pendingCount(), 0);
    // It stays failed over a restart, and goes when the user asks for it.
    scene.kitty.reset();
    Scene later(false);
    later.kitty->setStoragePath(dir.path());
    later.signIn();
    QCOMPARE(later.kitty->outbox()->entries().first().state, State::Failed);
    QVERIFY(storedBodies(later).isEmpty());
    later.kitty->outbox()->retry(failed.key);
    settle();
    QCOMPARE(storedBodies(later), QStringList(u"bad"_s));
}

void TestOutbox::aRateLimitWaits()
{
    Scene scene;
    int tries = 0;
    scene.server.specials.insert(u"/a/5/message"_s, [&](const stomp::Frame &frame) {
        if (++tries == 1)
            scene.server.error(errorname::rateLimited, {}, frame.header("receipt"), 3s);
        else
            scene.server.handleSend(frame, u"/a/5/message"_s);
    });
    post(scene, u"1"_s);
    post(scene, u"2"_s);
    settle();
    scene.pass(2900ms);
    QCOMPARE(tries, 1);
    scene.pass(200ms);
    QCOMPARE(storedBodies(scene), QStringList({u"1"_s, u"2"_s}));
}

void TestOutbox::noAnswerIsUnconfirmedAndHeals()
{
    Scene scene;
    QSignalSpy changes(scene.kitty->outbox(), &Outbox::outboxChanged);
    scene.server.specials.insert(u"/a/5/message"_s, [&](const stomp::Frame &frame) {
        scene.server.specials.remove(u"/a/5/message"_s);
        scene.server.store(5, u"swallowed"_s);
    });
    post(scene, u"1"_s);
    settle();
    scene.pass(11s);
    QVERIFY(statesOf(changes).contains(State::Unconfirmed));
    scene.pass(3s);
    QCOMPARE(statesOf(changes).last(), State::Sent);
    QCOMPARE(storedBodies(scene), QStringList({u"swallowed"_s, u"1"_s}));
}

void TestOutbox::queuedOnesCanBeTakenBack()
{
    Scene scene;
    scene.server.drop();
    settle();
    post(scene, u"1"_s);
    post(scene, u"2"_s);
    QSignalSpy removed(scene.kitty->outbox(), &Outbox::entryRemoved);
    QVERIFY(scene.kitty->outbox()->remove(scene.kitty->outbox()->entries().first().key));
    QVERIFY(!scene.kitty->outbox()->remove(u"nothing"_s));
    QCOMPARE(removed.size(), 1);
    scene.server.silent.insert(u"/a/5/message"_s);
    scene.server.answersMessages = false;
    scene.pass(1s);
    const OutboxEntry sending = scene.kitty->outbox()->entries().first();
    QCOMPARE(sending.state, State::Sending);
    QVERIFY(!scene.kitty->outbox()->remove(sending.key));
}

void TestOutbox::aReceiptWithoutAnEventIsSentToo()
{
    Scene scene;
    QSignalSpy changes(scene.kitty->outbox(), &Outbox::outboxChanged);
    scene.server.specials.insert(u"/a/5/message"_s, [&](const stomp::Frame &frame) {
        Message sent = scene.server.store(5, u"1"_s, scene.server.me());
        sent.properties = QJsonDocument::fromJson(frame.body).object().value("properties"_L1).toObject();
        scene.server.messages[5].last() = sent;
        scene.server.receipt(frame);
    });
    post(scene, u"1"_s);
    settle();
    scene.pass(2s);
    QCOMPARE(statesOf(changes).last(), State::Sent);
    QCOMPARE(changes.last().first().value<OutboxEntry>().message.id, 1);
}

void TestOutbox::aDamagedFileIsSetAside()
{
    QTemporaryDir dir;
    {
        Scene scene(false);
        scene.kitty->setStoragePath(dir.path());
        scene.signIn();
    }
    const QString name = QDir(dir.path()).entryList({u"*-outbox.sqlite"_s}).first();
    QFile file(dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
    Scene scene(false);
    scene.kitty->setStoragePath(dir.path());
    QSignalSpy failures(scene.kitty->outbox(), &Outbox::storageFailed);
    scene.signIn();
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.first().first().value<Error>().code, u"StorageCorruptError"_s);
    QCOMPARE(QDir(dir.path()).entryList({u"*.corrupt-*"_s}).size(), 1);
    post(scene, u"works"_s);
    settle();
    QCOMPARE(storedBodies(scene), QStringList(u"works"_s));
}

void TestOutbox::aFileThatCannotBeOpenedFailsPosting()
{
    QTemporaryDir dir;
    QFile blocker(dir.filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Scene scene(false);
    scene.kitty->setStoragePath(dir.filePath(u"file/below"_s));
    QSignalSpy failures(scene.kitty->outbox(), &Outbox::storageFailed);
    scene.signIn();
    QVERIFY(failures.size() >= 1);
    const auto entry = post(scene, u"x"_s);
    QVERIFY((*entry)->failed());
    QCOMPARE((*entry)->error().kind, Failure::Kind::Storage);
    QVERIFY(scene.kitty->outbox()->entries().isEmpty());
}

void TestOutbox::eachUserHasHisOwn()
{
    QTemporaryDir dir;
    Scene scene(false);
    scene.kitty->setStoragePath(dir.path());
    scene.signIn();
    scene.server.drop();
    settle();
    post(scene, u"mine"_s);
    watch(scene.kitty->endSession());
    settle();
    QVERIFY(scene.kitty->outbox()->entries().isEmpty());
    watch(scene.kitty->startSession(u"other"_s));
    settle();
    QVERIFY(scene.kitty->outbox()->entries().isEmpty());
    QVERIFY(storedBodies(scene).isEmpty());
    watch(scene.kitty->endSession());
    settle();
    scene.signIn();
    QCOMPARE(storedBodies(scene), QStringList(u"mine"_s));
}

void TestOutbox::manyRandomCutsSendEachOnceInOrder()
{
    QRandomGenerator random(4711);
    Scene scene;
    QStringList expected;
    for (int i = 0; i < 200; ++i) {
        scene.server.losesAnswers = random.bounded(6) == 0;
        scene.server.answersMessages = random.bounded(8) != 0;
        if (!scene.server.answersMessages)
            scene.server.silent.insert(u"/a/5/message"_s);
        else
            scene.server.silent.clear();
        if (random.bounded(3) != 0) {
            expected.append(QString::number(i));
            post(scene, expected.last());
        }
        if (random.bounded(9) == 0)
            scene.server.drop();
        if (random.bounded(3) == 0)
            scene.pass(std::chrono::milliseconds(random.bounded(900)));
    }
    scene.server.losesAnswers = false;
    scene.server.answersMessages = true;
    scene.server.silent.clear();
    for (int i = 0; i < 60; ++i)
        scene.pass(2s);
    QCOMPARE(storedBodies(scene), expected);
    QVERIFY(scene.kitty->outbox()->entries().isEmpty());
    QVERIFY(scene.server.connects > 3);
}

/// Threat 31: who copies what my message is known by gets nothing for it. Neither where it comes as an event, nor where a
/// server is asked whether it has arrived, is it taken for mine.
void TestOutbox::noncesOfOthersAreNotOurs()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QVERIFY(session);
    connect(session, &ChatSession::receivedMessage, this, [] {});
    settle();
    QSignalSpy changes(scene.kitty->outbox(), &Outbox::outboxChanged);
    scene.server.specials.insert(u"/a/5/message"_s, [&](const stomp::Frame &) {}); // it never arrives
    post(scene, u"mine"_s);
    settle();
    const QString key = scene.kitty->outbox()->entries().constFirst().key;
    const auto forge = [&] {
        Message copy = scene.server.store(5, u"forged"_s); // by bea
        copy.properties.insert(Outbox::nonceProperty, key);
        scene.server.messages[5].last() = copy;
        scene.server.publish(ScriptedServer::topic(5, u"messages"_s), eventtype::channelMessageCreated, copy.toJson());
        settle();
    };
    forge();
    scene.pass(11s);
    QVERIFY(statesOf(changes).contains(State::Unconfirmed));
    forge();
    scene.pass(30s);
    QVERIFY(!statesOf(changes).contains(State::Sent));
    QCOMPARE(scene.kitty->outbox()->entries().size(), 1);
    // Then the server takes it.
    scene.server.specials.remove(u"/a/5/message"_s);
    for (int i = 0; i < 40 && !statesOf(changes).contains(State::Sent); ++i)
        scene.pass(5s);
    QCOMPARE(statesOf(changes).last(), State::Sent);
    QCOMPARE(changes.last().first().value<OutboxEntry>().message.body, u"mine"_s);
    QCOMPARE(storedBodies(scene), QStringList({u"forged"_s, u"forged"_s, u"mine"_s}));
}

PURR_TEST(TestOutbox)
#include "test_outbox.moc"
