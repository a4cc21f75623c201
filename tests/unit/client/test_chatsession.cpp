// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "everyhandler.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace purr;
using namespace purr::test;
using State = ChatSession::State;

class TestChatSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheSelfTopicAndThenTheRest();
    void asksOnlyForWhatSomebodyConnected();
    void lateConnectionsSubscribeLate();
    void tellsAllTenAndMore();
    void theLimitIsCountedBeforeAsking();
    void theServerMayRefuseTheEleventh();
    void refusesChannelsOfOthers();
    void failsWhenTheServerIsSilent();
    void r2_aSecondStartReturnsTheSame();
    void r2_twoObjectsShareOneSession();
    void r3_everyHandlerOwnsItsSubscription();
    void r4_readReceiptsDelayNothing();
    void r4_repliesAreNotDelayed();
    void r9_keystrokesOfTwoRoomsDoNotSwallowEachOther();
    void keystrokesAreSentAtMostOncePerInterval();
    void typingEndsByItself();
    void keystrokesKeepTypingAlive();
    void aChannelUpdateChangesTheProperty();
    void duplicatesAreHarmless();
    void participantsAreSeededAndFollowed();
    void declaredSessionsWaitForTheUser();
    void r10_theThreadIsObservableAndHeard();
};

void TestChatSession::startsWithTheSelfTopicAndThenTheRest()
{
    Scene scene;
    scene.server.silent.insert(ScriptedServer::topic(5, u"self"_s));
    ChatSession *session = scene.enter(5);
    QVERIFY(session);
    connectAll(session, this, [](const char *) {});
    QCOMPARE(session->state(), State::Starting);
    settle();
    QCOMPARE(scene.server.topicsOf(5), QStringList(u"self"_s));
    const QByteArray receipt = scene.server.sent("SUBSCRIBE", ScriptedServer::topic(5, u"self"_s)).first().header("receipt");
    scene.server.say({"RECEIPT", {{"receipt-id", receipt}}, {}});
    settle();
    QCOMPARE(session->state(), State::Live);
    QCOMPARE(scene.server.topicsOf(5), allTopics);
    QCOMPARE(scene.kitty->chatSessions(), QList<ChatSession *>{session});
}

void TestChatSession::asksOnlyForWhatSomebodyConnected()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    connect(session, &ChatSession::messageRead, this, [] {});
    settle();
    QCOMPARE(session->state(), State::Live);
    QCOMPARE(scene.server.topicsOf(5), QStringList({u"readReceipts"_s, u"self"_s}));
}

void TestChatSession::lateConnectionsSubscribeLate()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    settle();
    QCOMPARE(scene.server.topicsOf(5), QStringList(u"self"_s));
    auto context = std::make_unique<QObject>();
    connect(session, &ChatSession::receivedMessage, context.get(), [] {});
    settle();
    QCOMPARE(scene.server.topicsOf(5), QStringList({u"messages"_s, u"self"_s}));
    context.reset();
    settle();
    QCOMPARE(scene.server.topicsOf(5), QStringList(u"self"_s));
}

void TestChatSession::tellsAllTenAndMore()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QStringList told;
    connectAll(session, this, [&](const char *name) { told.append(QString::fromLatin1(name)); });
    settle();
    publishAll(scene.server);
    settle();
    const QStringList expected{u"receivedMessage"_s,        u"receivedKeystrokes"_s,
                               u"typingStarted"_s,          u"typingStopped"_s,
                               u"participantEnteredChat"_s, u"participantPresenceChanged"_s,
                               u"participantLeftChat"_s,    u"messageUpdated"_s,
                               u"channelUpdated"_s,         u"messageRead"_s,
                               u"messageUnread"_s,          u"messageDelivered"_s,
                               u"messageReactionAdded"_s,   u"messageReactionRemoved"_s,
                               u"eventTriggered"_s,         u"messageDeleted"_s};
    QCOMPARE(told, expected);
}

void TestChatSession::theLimitIsCountedBeforeAsking()
{
    Scene scene;
    QList<ChatSession *> sessions;
    for (qint64 id = 1; id <= 10; ++id) {
        sessions.append(scene.enter(id));
        QVERIFY(sessions.last());
    }
    settle();
    const qsizetype before = scene.server.frames.size();
    const Result<ChatSession *> eleventh = scene.kitty->startChatSession(ScriptedServer::channel(11));
    QVERIFY(eleventh.failed());
    QCOMPARE(eleventh.error().code, u"ChatSessionLimitExceededError"_s);
    settle();
    QCOMPARE(scene.server.frames.size(), before);
    sessions.first()->end();
    QVERIFY(scene.enter(11));
    settle();
    QCOMPARE(scene.kitty->chatSessions().size(), 10);
    scene.kitty->setChatSessionLimit(11);
    QVERIFY(scene.enter(1));
}

void TestChatSession::theServerMayRefuseTheEleventh()
{
    Scene scene;
    ChatSession *first = scene.enter(4);
    settle();
    scene.server.refused.insert(ScriptedServer::topic(5, u"self"_s), errorname::chatSessionLimitExceeded);
    ChatSession *session = scene.enter(5);
    settle();
    QCOMPARE(session->state(), State::Failed);
    QCOMPARE(session->error().code, u"ChatSessionLimitExceededError"_s);
    QCOMPARE(session->error().kind, Failure::Kind::Server);
    QCOMPARE(first->state(), State::Live);
    QCOMPARE(scene.kitty->chatSessions(), QList<ChatSession *>{first});
    scene.server.refused.clear();
    session->restart();
    settle();
    QCOMPARE(session->state(), State::Live);
}

void TestChatSession::refusesChannelsOfOthers()
{
    Scene scene;
    Channel channel = ScriptedServer::channel(5);
    channel.links.setAction(u"join"_s, u"/a/5/join"_s);
    const Result<ChatSession *> session = scene.kitty->startChatSession(channel);
    QCOMPARE(session.error().code, u"NotAChannelMemberError"_s);
    QCOMPARE(scene.kitty->startChatSession({}).error().code, u"ValidationError"_s);
}

void TestChatSession::failsWhenTheServerIsSilent()
{
    Scene scene;
    scene.server.silent.insert(ScriptedServer::topic(5, u"self"_s));
    ChatSession *session = scene.enter(5);
    settle();
    scene.pass(11s);
    QCOMPARE(session->state(), State::Failed);
    QCOMPARE(session->error().code, u"TimeoutError"_s);
    QCOMPARE(scene.server.topicsOf(5), QStringList());
}

void TestChatSession::r2_aSecondStartReturnsTheSame()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QCOMPARE(scene.enter(5), session);
    settle();
    QCOMPARE(scene.server.sent("SUBSCRIBE", ScriptedServer::topic(5, u"self"_s)).size(), 1);
}

void TestChatSession::r2_twoObjectsShareOneSession()
{
    Scene scene;
    ChatSession one;
    ChatSession two;
    int ones = 0;
    int twos = 0;
    connect(&one, &ChatSession::receivedMessage, this, [&] { ++ones; });
    connect(&two, &ChatSession::receivedMessage, this, [&] { ++twos; });
    for (ChatSession *session : {&one, &two}) {
        session->setKitty(scene.kitty.get());
        session->setChannel(ScriptedServer::channel(5));
    }
    settle();
    QCOMPARE(two.state(), State::Live);
    QCOMPARE(scene.server.sent("SUBSCRIBE", ScriptedServer::topic(5, u"self"_s)).size(), 1);
    QCOMPARE(scene.kitty->chatSessions().size(), 1);
    publishAll(scene.server);
    settle();
    QCOMPARE(ones, 1);
    QCOMPARE(twos, 1);
    one.end();
    QCOMPARE(one.state(), State::Ended);
    settle();
    QCOMPARE(two.state(), State::Live);
    publishAll(scene.server);
    settle();
    QCOMPARE(ones, 1);
    QCOMPARE(twos, 2);
    two.end();
    settle();
    QCOMPARE(scene.server.topicsOf(5), QStringList());
}

void TestChatSession::r3_everyHandlerOwnsItsSubscription()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    int read = 0;
    auto first = std::make_unique<QObject>();
    auto second = std::make_unique<QObject>();
    connect(session, &ChatSession::messageRead, first.get(), [&] { ++read; });
    connect(session, &ChatSession::messageUnread, second.get(), [&] { ++read; });
    settle();
    second.reset();
    settle();
    QVERIFY(scene.server.topicsOf(5).contains(u"readReceipts"_s));
    first.reset();
    settle();
    QVERIFY(!scene.server.topicsOf(5).contains(u"readReceipts"_s));
    session->end();
    settle();
    QCOMPARE(scene.server.topicsOf(5), QStringList());
    QCOMPARE(read, 0);
}

void TestChatSession::r4_readReceiptsDelayNothing()
{
    Scene scene;
    const Message old = scene.server.store(5, u"old"_s);
    scene.server.silent.insert(old.links.relay(u"self"));
    ChatSession *session = scene.enter(5);
    QStringList told;
    connectAll(session, this, [&](const char *name) { told.append(QString::fromLatin1(name)); });
    settle();
    ReadReceipt receipt{ScriptedServer::user(2, u"bea"_s), {}, {}};
    receipt.links.setRelay(u"message"_s, old.links.relay(u"self"));
    scene.server.publish(ScriptedServer::topic(5, u"readReceipts"_s), eventtype::messageReadReceiptCreated, receipt.toJson());
    scene.server.publish(ScriptedServer::topic(5, u"readReceipts"_s), eventtype::messageReadReceiptCreated, receipt.toJson());
    scene.server.publish(ScriptedServer::topic(5, u"messages"_s), eventtype::channelMessageCreated,
                         scene.server.store(5, u"new"_s).toJson());
    settle();
    QCOMPARE(told, QStringList(u"receivedMessage"_s));
    const QList<stomp::Frame> asked = scene.server.sent("SUBSCRIBE", old.links.relay(u"self"));
    QCOMPARE(asked.size(), 1); // once for both
    scene.server.reply(asked.first(), Envelope{u"m"_s, old.toJson()}.encode());
    settle();
    QCOMPARE(told, QStringList({u"receivedMessage"_s, u"messageRead"_s, u"messageRead"_s}));
}

void TestChatSession::r4_repliesAreNotDelayed()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QStringList bodies;
    connect(session, &ChatSession::receivedMessage, this, [&](const Message &message) { bodies.append(message.body); });
    settle();
    Message reply = scene.server.store(5, u"reply"_s);
    reply.links.setRelay(u"parent"_s, u"/r/message/999"_s);
    scene.server.publish(ScriptedServer::topic(5, u"messages"_s), eventtype::channelMessageCreated, reply.toJson());
    scene.server.publish(ScriptedServer::topic(5, u"messages"_s), eventtype::channelMessageCreated,
                         scene.server.store(5, u"later"_s).toJson());
    settle();
    QCOMPARE(bodies, QStringList({u"reply"_s, u"later"_s}));
}

void TestChatSession::r9_keystrokesOfTwoRoomsDoNotSwallowEachOther()
{
    Scene scene;
    ChatSession *a = scene.enter(5);
    ChatSession *b = scene.enter(6);
    settle();
    a->sendKeystrokes(u"one"_s);
    b->sendKeystrokes(u"two"_s);
    scene.pass(200ms);
    QCOMPARE(scene.server.sent("SEND", u"/a/5/keystrokes"_s).size(), 1);
    QCOMPARE(scene.server.sent("SEND", u"/a/6/keystrokes"_s).size(), 1);
}

void TestChatSession::keystrokesAreSentAtMostOncePerInterval()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    settle();
    for (const QString &keys : {u"h"_s, u"he"_s, u"hel"_s}) {
        session->sendKeystrokes(keys);
        scene.pass(30ms);
    }
    scene.pass(150ms);
    const QList<stomp::Frame> sent = scene.server.sent("SEND", u"/a/5/keystrokes"_s);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().body, "{\"keys\":\"hel\"}"_ba);
    // Once it became a message, what is left of the draft does not follow it.
    session->sendKeystrokes(u"hello"_s);
    watch(scene.kitty->sendMessage(ScriptedServer::channel(5), u"hello"_s));
    scene.pass(300ms);
    QCOMPARE(scene.server.sent("SEND", u"/a/5/keystrokes"_s).size(), 1);
    session->sendKeystrokes(u"n"_s);
    session->sendKeystrokes(u""_s);
    scene.pass(200ms);
}

void TestChatSession::typingEndsByItself()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QSignalSpy started(session, &ChatSession::typingStarted);
    QSignalSpy stopped(session, &ChatSession::typingStopped);
    settle();
    const User bea = ScriptedServer::user(2, u"bea"_s);
    const QString typing = ScriptedServer::topic(5, u"typing"_s);
    scene.server.publish(typing, eventtype::threadTypingStarted, bea.toJson());
    scene.server.publish(typing, eventtype::threadTypingStarted, bea.toJson());
    settle();
    QCOMPARE(started.size(), 1);
    QCOMPARE(session->typingUsers().size(), 1);
    scene.pass(5900ms);
    QCOMPARE(stopped.size(), 0);
    scene.pass(200ms);
    QCOMPARE(stopped.size(), 1);
    scene.server.publish(typing, eventtype::threadTypingStopped, bea.toJson()); // late
    settle();
    QCOMPARE(stopped.size(), 1);
    scene.server.publish(typing, eventtype::threadTypingStarted, bea.toJson());
    settle();
    scene.server.drop();
    settle();
    QCOMPARE(stopped.size(), 2);
    QVERIFY(session->typingUsers().isEmpty());
}

void TestChatSession::keystrokesKeepTypingAlive()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QSignalSpy stopped(session, &ChatSession::typingStopped);
    settle();
    const User bea = ScriptedServer::user(2, u"bea"_s);
    scene.server.publish(ScriptedServer::topic(5, u"typing"_s), eventtype::threadTypingStarted, bea.toJson());
    for (int i = 0; i < 5; ++i) {
        scene.pass(4s);
        scene.server.publish(ScriptedServer::topic(5, u"keystrokes"_s), eventtype::threadKeystrokesCreated,
                             Keystrokes{u"bea"_s, u"x"_s, {}}.toJson());
        settle();
    }
    QCOMPARE(stopped.size(), 0);
    scene.server.publish(ScriptedServer::topic(5, u"typing"_s), eventtype::threadTypingStopped, bea.toJson());
    settle();
    QCOMPARE(stopped.size(), 1);
}

void TestChatSession::aChannelUpdateChangesTheProperty()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QSignalSpy changed(session, &ChatSession::channelChanged);
    QSignalSpy updated(session, &ChatSession::channelUpdated);
    settle();
    Channel channel = ScriptedServer::channel(5);
    channel.displayName = u"Renamed"_s;
    scene.server.publish(ScriptedServer::topic(5, u"self"_s), eventtype::channelSelfUpdated, channel.toJson());
    settle();
    QCOMPARE(session->channel().displayName, u"Renamed"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(updated.size(), 1);
}

void TestChatSession::duplicatesAreHarmless()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    settle();
    const Message message = scene.server.store(5, u"x"_s);
    for (int i = 0; i < 3; ++i)
        scene.server.publish(ScriptedServer::topic(5, u"messages"_s), eventtype::channelMessageCreated, message.toJson());
    scene.server.say({"RECEIPT", {{"receipt-id", "receipt-unknown"}}, {}});
    scene.server.say({"MESSAGE", {{"subscription", "nobody"}, {"message-id", "1"}, {"destination", "/x"}}, "{}"});
    scene.server.publish(ScriptedServer::topic(5, u"messages"_s), QLatin1StringView("channel.something.new"), {});
    settle();
    QCOMPARE(received.size(), 1);
    QVERIFY(scene.kitty->isOnline());
}

void TestChatSession::participantsAreSeededAndFollowed()
{
    Scene scene;
    Channel channel = ScriptedServer::channel(5);
    channel.links.setRelay(u"participants"_s, u"/r/5/participants"_s);
    const User bea = ScriptedServer::user(2, u"bea"_s);
    const User cleo = ScriptedServer::user(3, u"cleo"_s);
    QList<User> inRoom{bea};
    scene.server.specials.insert(u"/r/5/participants"_s, [&](const stomp::Frame &frame) {
        QJsonArray items;
        for (const User &user : inRoom)
            items.append(user.toJson());
        scene.server.reply(frame, ScriptedServer::page(items, u"users"_s));
    });
    ChatSession *session = scene.kitty->startChatSession(channel).value();
    QSignalSpy entered(session, &ChatSession::participantEnteredChat);
    QSignalSpy left(session, &ChatSession::participantLeftChat);
    settle();
    const auto names = [&] {
        QStringList names;
        for (const User &user : session->participants())
            names.append(user.name);
        return names;
    };
    QCOMPARE(names(), QStringList({u"bea"_s, u"me"_s}));
    QCOMPARE(entered.size(), 0);
    scene.server.publish(ScriptedServer::topic(5, u"participants"_s), eventtype::channelParticipantActive, cleo.toJson());
    settle();
    QCOMPARE(names(), QStringList({u"bea"_s, u"cleo"_s, u"me"_s}));
    // Who came and went while the link was lost is told as well.
    inRoom = {cleo};
    scene.server.drop();
    settle();
    scene.pass(1s);
    QCOMPARE(session->state(), State::Live);
    QCOMPARE(names(), QStringList({u"cleo"_s, u"me"_s}));
    QCOMPARE(entered.size(), 1);
    QCOMPARE(left.size(), 1);
}

void TestChatSession::declaredSessionsWaitForTheUser()
{
    Scene scene(false);
    ChatSession session;
    session.setKitty(scene.kitty.get());
    session.setChannel(ScriptedServer::channel(5));
    QCOMPARE(session.state(), State::Starting);
    scene.signIn();
    settle();
    QCOMPARE(session.state(), State::Live);
    watch(scene.kitty->endSession());
    settle();
    QCOMPARE(session.state(), State::Starting);
    scene.signIn();
    settle();
    QCOMPARE(session.state(), State::Live);
    session.setChannel(ScriptedServer::channel(6));
    settle();
    QCOMPARE(session.state(), State::Live);
    QCOMPARE(scene.server.topicsOf(5), QStringList());
    QCOMPARE(scene.server.topicsOf(6), QStringList(u"self"_s));
}

void TestChatSession::r10_theThreadIsObservableAndHeard()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QSignalSpy changed(session, &ChatSession::threadChanged);
    QSignalSpy received(session, &ChatSession::threadReceivedMessage);
    QSignalSpy typing(session, &ChatSession::threadTypingStarted);
    settle();
    Thread thread;
    thread.id = 9;
    thread.links.setTopic(u"messages"_s, u"/t/th9/messages"_s);
    thread.links.setTopic(u"typing"_s, u"/t/th9/typing"_s);
    thread.links.setTopic(u"keystrokes"_s, u"/t/th9/keystrokes"_s);
    session->setThread(thread);
    QCOMPARE(changed.size(), 1);
    settle();
    QCOMPARE(scene.server.topicsOf(5), QStringList(u"self"_s));
    QVERIFY(scene.server.subscriptions.contains(u"/t/th9/messages"_s));
    QVERIFY(!scene.server.subscriptions.contains(u"/t/th9/keystrokes"_s)); // nobody listens
    const auto tell = [&] {
        scene.server.publish(u"/t/th9/messages"_s, eventtype::threadMessageCreated, scene.server.store(5, u"x"_s).toJson());
        scene.server.publish(u"/t/th9/typing"_s, eventtype::threadTypingStarted, ScriptedServer::user(2, u"b"_s).toJson());
        settle();
    };
    tell();
    QCOMPARE(received.size(), 1);
    QCOMPARE(typing.size(), 1);
    scene.server.drop();
    settle();
    scene.pass(1s);
    tell();
    QCOMPARE(received.size(), 2);
    Thread other = thread;
    other.id = 10;
    other.links.setTopic(u"messages"_s, u"/t/th10/messages"_s);
    session->setThread(other);
    settle();
    QVERIFY(!scene.server.subscriptions.contains(u"/t/th9/messages"_s));
    QVERIFY(scene.server.subscriptions.contains(u"/t/th10/messages"_s));
    session->end();
    settle();
    QVERIFY(!scene.server.subscriptions.contains(u"/t/th10/messages"_s));
}

PURR_TEST(TestChatSession)
#include "test_chatsession.moc"
