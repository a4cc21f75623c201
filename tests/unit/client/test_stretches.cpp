// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/localstore.h"
#include "protocol/countheaders.h"
#include "scriptedserver.h"
#include "support/testmain.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace purr;
using namespace purr::test;

/// What the local store knows of the gaps between the messages that it has.
class TestStretches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsMissing();
    void whatIsHeardContinuesWhatWasRead();
    void aCatchUpThatDoesNotReachLeavesAGap();
    void repliesHaveGapsOfTheirOwn();
    void aPageOfFilesProvesNothing();
    void whatWasReadWithRepliesIsKnown();
    void anotherLifeOfTheServerIsAnotherHistory();
    void filesOfBeforeAreOneStretch();
};

namespace
{
QString wordsOf(const HeldMessages &held, qint64 start)
{
    QStringList words;
    for (const Message &message : held.messages) {
        if (held.gaps.contains(message.id))
            words.prepend(u"gap"_s);
        words.prepend(QString::number(message.id));
    }
    if (held.gaps.contains(start))
        words.prepend(u"gap"_s);
    return words.join(u' ');
}

/// What is kept of channel 5, oldest first: "gap 3 4 gap 9".
QString held(const Scene &scene, qint64 before = 0, int limit = 500)
{
    return wordsOf((*watch(scene.kitty->store()->messages(5, before, limit)))->value(), 0);
}

/// And what follows one of them.
QString heldAfter(const Scene &scene, qint64 after, int limit = 500)
{
    return wordsOf((*watch(scene.kitty->store()->messagesAfter(5, after, limit)))->value(), after);
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
} // namespace

void TestStretches::knowsWhatIsMissing()
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
        QCOMPARE(heldAfter(scene, 4, 2), u"5 6"_s);
        QCOMPARE(heldAfter(scene, 4), u"5 6 7 gap 15 16 17 18 19"_s);
        QCOMPARE(heldAfter(scene, 7, 2), u"gap 15 16"_s);
        QCOMPARE(heldAfter(scene, 19), QString());
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

void TestStretches::whatIsHeardContinuesWhatWasRead()
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

void TestStretches::aCatchUpThatDoesNotReachLeavesAGap()
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

void TestStretches::repliesHaveGapsOfTheirOwn()
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
        watch(scene.kitty->listMessages(question));
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

void TestStretches::aPageOfFilesProvesNothing()
{
    QTemporaryDir dir;
    Scene scene(false);
    signInAt(scene, dir);
    say(scene, 2);
    listed(scene, {.filesOnly = true});
    QCOMPARE(held(scene), u"gap 1 gap 2"_s);
}

void TestStretches::whatWasReadWithRepliesIsKnown()
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

void TestStretches::anotherLifeOfTheServerIsAnotherHistory()
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

void TestStretches::filesOfBeforeAreOneStretch()
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

PURR_TEST(TestStretches)
#include "test_stretches.moc"
