// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "scriptedserver.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace purr;
using namespace purr::test;

class TestUserSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInLikeTheOfficialSdk();
    void encodesAuthParamsForEveryDecoder();
    void accessDeniedIsFinal();
    void unreachableServerFailsTheStart();
    void unreachableServerIsTriedAgainWhenAskedTo();
    void silentServerFailsTheStartInTime();
    void aSecondStartIsRefused();
    void endSaysGoodbyeAndSettles();
    void endSettlesWithoutAnAnswer();
    void startAgainAfterEnd();
    void comesBackWithTheSessionHeader();
    void backsOffWithJitterUpToALimit();
    void aServerThatKeepsDroppingIsNotStormed();
    void accessDeniedEndsReconnecting();
    void reconnectNowDoesNotWait();
    void retryInCountsDown();
    void aServerOfTheNewerGenerationIsUnderstood();
    void currentUserFollowsItsUpdates();
    void callsWithoutAUserSessionFailTyped();
    void destroyingSettlesEverything();
    void framesAreSeenOnlyWhenSomebodyLooks();
    void aDeadLinkIsFoundByHeartBeat();
    void whoWasAsleepAsksWhetherTheLinkLives();
};

void TestUserSession::signsInLikeTheOfficialSdk()
{
    Scene scene(false);
    QSignalSpy states(scene.kitty.get(), &ChatKitty::stateChanged);
    const auto user = watch(scene.kitty->startSession(u"me"_s));
    QCOMPARE(scene.kitty->state(), ChatKitty::ConnectionState::Connecting);
    settle();
    QVERIFY(user->has_value());
    QVERIFY((*user)->succeeded());
    QCOMPARE((*user)->value().name, u"me"_s);
    QCOMPARE(scene.kitty->state(), ChatKitty::ConnectionState::Online);
    QCOMPARE(states.size(), 2);
    QCOMPARE(scene.server.lastUrl, QUrl(u"ws://chat.example:1234/rtm/websocket?api-key=key"_s));
    const stomp::Frame connect = scene.server.frames.first();
    QCOMPARE(connect.header("StompX-User"), "me"_ba);
    QVERIFY(connect.header("StompX-User-Agent").startsWith("ChatKitty-Qt/"));
    QVERIFY(!connect.headers.contains("StompX-Auth-Params"));
    QVERIFY(!connect.headers.contains("StompX-Auth-Session-ID"));
    QCOMPARE(scene.server.sent("SUBSCRIBE", u"/user/queue/v1/errors"_s).size(), 1);
    for (const stomp::Frame &frame : scene.server.sent("SUBSCRIBE")) {
        if (frame.header("destination").startsWith("/t/")) {
            QCOMPARE(frame.header("ack"), "client-individual"_ba);
            QVERIFY(frame.header("receipt").startsWith("receipt-"));
        }
    }
    QVERIFY(scene.server.subscriptions.contains(u"/t/me/self"_s));
    QVERIFY(scene.server.subscriptions.contains(u"/t/me/notifications"_s));
}

void TestUserSession::encodesAuthParamsForEveryDecoder()
{
    Scene scene(false);
    watch(scene.kitty->startSession(u"j\u00fcrgen:x"_s, {{"password"_L1, "gr\u00fc\u00df"_L1}, {"k"_L1, u"\u00fc\u20ac"_s}}));
    settle();
    const stomp::Frame connect = scene.server.frames.first();
    QCOMPARE(QString::fromUtf8(connect.header("StompX-User")), u"j\u00fcrgen:x"_s);
    const QByteArray json = QByteArray::fromBase64(connect.header("StompX-Auth-Params"));
    for (const char c : json)
        QVERIFY(uchar(c) < 0x80);
    QCOMPARE(QJsonDocument::fromJson(json).object().value("k"_L1).toString(), u"\u00fc\u20ac"_s);
}

void TestUserSession::accessDeniedIsFinal()
{
    Scene scene(false);
    scene.server.refusal = errorname::accessDenied;
    scene.kitty->setRetryStart(true);
    const auto user = watch(scene.kitty->startSession(u"me"_s));
    settle();
    QVERIFY(user->has_value() && (*user)->failed());
    QCOMPARE((*user)->error().code, u"AccessDeniedError"_s);
    QCOMPARE(scene.kitty->state(), ChatKitty::ConnectionState::Failed);
    scene.pass(1h);
    QCOMPARE(scene.server.connects, 1);
}

void TestUserSession::unreachableServerFailsTheStart()
{
    Scene scene(false);
    scene.server.reachable = false;
    const auto user = watch(scene.kitty->startSession(u"me"_s));
    settle();
    QVERIFY(user->has_value() && (*user)->failed());
    QCOMPARE((*user)->error().code, u"ChatKittyConnectionError"_s);
    QCOMPARE((*user)->error().kind, Failure::Kind::Network);
    QCOMPARE(scene.kitty->state(), ChatKitty::ConnectionState::Failed);
    scene.server.reachable = true;
    scene.pass(1h);
    QCOMPARE(scene.server.connects, 0); // nothing goes on behind the caller's back
    scene.signIn();
    QVERIFY(scene.kitty->isOnline());
}

void TestUserSession::unreachableServerIsTriedAgainWhenAskedTo()
{
    Scene scene(false);
    scene.server.reachable = false;
    scene.kitty->setRetryStart(true);
    const auto user = watch(scene.kitty->startSession(u"me"_s));
    settle();
    QVERIFY(user->has_value() && (*user)->failed());
    QCOMPARE(scene.kitty->state(), ChatKitty::ConnectionState::Reconnecting);
    scene.server.reachable = true;
    scene.pass(1s);
    QVERIFY(scene.kitty->isOnline());
    QVERIFY(!scene.kitty->error().isSet());
}

void TestUserSession::silentServerFailsTheStartInTime()
{
    Scene scene(false);
    scene.server.answersConnect = false;
    const auto user = watch(scene.kitty->startSession(u"me"_s));
    settle();
    scene.pass(14s);
    QVERIFY(!user->has_value());
    scene.pass(2s);
    QVERIFY(user->has_value() && (*user)->failed());
    QCOMPARE((*user)->error().code, u"ChatKittyConnectionError"_s);
    QCOMPARE((*user)->error().kind, Failure::Kind::Timeout);
}

void TestUserSession::aSecondStartIsRefused()
{
    Scene scene;
    const auto user = watch(scene.kitty->startSession(u"other"_s));
    QVERIFY(user->has_value() && (*user)->failed());
    QCOMPARE((*user)->error().code, u"SessionActiveError"_s);
    QVERIFY(scene.kitty->isOnline());
}

void TestUserSession::endSaysGoodbyeAndSettles()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    connect(session, &ChatSession::receivedMessage, this, [] {});
    settle();
    const auto ended = watch(scene.kitty->endSession());
    settle();
    QVERIFY(ended->has_value() && (*ended)->succeeded());
    QCOMPARE(scene.kitty->state(), ChatKitty::ConnectionState::SignedOut);
    QVERIFY(scene.kitty->currentUser().isNull());
    QCOMPARE(session->state(), ChatSession::State::Ended);
    QCOMPARE(scene.server.sent("DISCONNECT").size(), 1);
    QCOMPARE(scene.server.unsubscribed, QStringList({u"/t/5/messages"_s, u"/t/5/self"_s}));
    scene.pass(1h);
    QCOMPARE(scene.server.connects, 1);
}

void TestUserSession::endSettlesWithoutAnAnswer()
{
    Scene scene;
    scene.server.specials.insert(u""_s, [](const stomp::Frame &) {});
    const auto ended = watch(scene.kitty->endSession());
    settle();
    scene.pass(7s);
    QVERIFY(ended->has_value() && (*ended)->succeeded());
}

void TestUserSession::startAgainAfterEnd()
{
    Scene scene;
    watch(scene.kitty->endSession());
    const auto user = watch(scene.kitty->startSession(u"me"_s)); // before the good-bye is through
    settle();
    QVERIFY(user->has_value() && (*user)->succeeded());
    QVERIFY(scene.kitty->isOnline());
    QVERIFY(!scene.server.sent("CONNECT").last().headers.contains("StompX-Auth-Session-ID"));
}

void TestUserSession::comesBackWithTheSessionHeader()
{
    Scene scene;
    QSignalSpy reconnected(scene.kitty.get(), &ChatKitty::reconnected);
    scene.server.drop();
    settle();
    QCOMPARE(scene.kitty->state(), ChatKitty::ConnectionState::Reconnecting);
    QVERIFY(!scene.kitty->currentUser().isNull());
    QCOMPARE(scene.kitty->error().kind, Failure::Kind::Network);
    scene.pass(1s);
    QVERIFY(scene.kitty->isOnline());
    QCOMPARE(reconnected.size(), 1);
    QCOMPARE(scene.server.sent("CONNECT").last().header("StompX-Auth-Session-ID"), "session-1"_ba);
    QVERIFY(scene.server.subscriptions.contains(u"/t/me/channels"_s));
}

void TestUserSession::backsOffWithJitterUpToALimit()
{
    Scene scene;
    scene.server.reachable = false;
    scene.server.drop();
    settle();
    // Half of 0.5, 1, 2, 4, … up to 30 s.
    QList<int> waits;
    for (int i = 0; i < 9; ++i) {
        const QUrl marker(u"none:"_s);
        scene.server.lastUrl = marker;
        int waited = 0;
        while (scene.server.lastUrl == marker && waited < 60'000) {
            scene.pass(50ms);
            waited += 50;
        }
        waits.append(waited);
    }
    QCOMPARE(waits, QList<int>({250, 500, 1000, 2000, 4000, 8000, 15000, 15000, 15000}));
}

void TestUserSession::aServerThatKeepsDroppingIsNotStormed()
{
    Scene scene;
    for (int i = 0; i < 240; ++i) { // one minute
        if (scene.kitty->isOnline())
            scene.server.drop();
        scene.pass(250ms);
    }
    QVERIFY2(scene.server.connects < 12, qPrintable(QString::number(scene.server.connects)));
    scene.pass(16s);
    scene.pass(16s);
    QVERIFY(scene.kitty->isOnline());
    scene.pass(11s); // a good link forgives
    scene.server.drop();
    settle();
    scene.pass(260ms);
    QVERIFY(scene.kitty->isOnline());
}

void TestUserSession::accessDeniedEndsReconnecting()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    settle();
    scene.server.refusal = errorname::accessDenied;
    scene.server.drop();
    settle();
    scene.pass(1s);
    QCOMPARE(scene.kitty->state(), ChatKitty::ConnectionState::Failed);
    QCOMPARE(scene.kitty->error().code, u"AccessDeniedError"_s);
    QCOMPARE(session->state(), ChatSession::State::Failed);
    QCOMPARE(session->error().code, u"AccessDeniedError"_s);
    scene.pass(1h);
    QCOMPARE(scene.server.connects, 2);
}

void TestUserSession::reconnectNowDoesNotWait()
{
    Scene scene;
    scene.server.drop();
    settle();
    QCOMPARE(scene.kitty->state(), ChatKitty::ConnectionState::Reconnecting);
    scene.kitty->reconnectNow();
    settle();
    QVERIFY(scene.kitty->isOnline());
    scene.pass(1min);
    QCOMPARE(scene.server.connects, 2);
}

void TestUserSession::retryInCountsDown()
{
    Scene scene;
    scene.server.reachable = false;
    scene.server.drop();
    settle();
    for (int i = 0; i < 200 && scene.kitty->retryIn() < 8; ++i)
        scene.pass(250ms);
    QCOMPARE(scene.kitty->retryIn(), 8);
    scene.pass(1s);
    QCOMPARE(scene.kitty->retryIn(), 7);
    scene.pass(6500ms);
    QCOMPARE(scene.kitty->retryIn(), 1);
}

void TestUserSession::aServerOfTheNewerGenerationIsUnderstood()
{
    Scene scene(false);
    scene.server.specials.insert(u"/application/v1/user.relay"_s, [&](const stomp::Frame &frame) {
        scene.server.error(errorname::resourceNotFound, frame.header("id"), {});
    });
    scene.server.specials.insert(u"/application/user.relay"_s, [&](const stomp::Frame &frame) {
        scene.server.reply(frame, Envelope{u"user"_s, scene.server.me().toJson()}.encode());
    });
    scene.signIn();
    QVERIFY(scene.kitty->isOnline());
    QCOMPARE(scene.server.errorsDestination, u"/user/queue/errors"_s);
}

void TestUserSession::currentUserFollowsItsUpdates()
{
    Scene scene;
    QSignalSpy changes(scene.kitty.get(), &ChatKitty::currentUserChanged);
    User changed = scene.server.me();
    changed.displayName = u"New name"_s;
    scene.server.publish(u"/t/me/self"_s, eventtype::userSelfUpdated, changed.toJson());
    settle();
    QCOMPARE(scene.kitty->currentUser().displayName, u"New name"_s);
    QCOMPARE(scene.kitty->currentUser().links.action(u"createChannel"), u"/a/create"_s);
    QCOMPARE(changes.size(), 1);
}

void TestUserSession::callsWithoutAUserSessionFailTyped()
{
    Scene scene(false);
    const auto list = watch(scene.kitty->listChannels());
    QVERIFY(list->has_value());
    QCOMPARE((*list)->error().code, u"NoActiveSessionError"_s);
    QCOMPARE((*list)->error().kind, Failure::Kind::Invalid);
    const Result<ChatSession *> session = scene.kitty->startChatSession(ScriptedServer::channel(5));
    QCOMPARE(session.error().code, u"NoActiveSessionError"_s);

    scene.signIn();
    scene.server.drop();
    settle();
    const auto offline = watch(scene.kitty->listChannels());
    QCOMPARE((*offline)->error().kind, Failure::Kind::Network);
    const auto noLink = watch(scene.kitty->deleteMessage({}));
    QCOMPARE((*noLink)->error().kind, Failure::Kind::Network);
    scene.pass(1s);
    const auto permitted = watch(scene.kitty->deleteMessage({}));
    QCOMPARE((*permitted)->error().code, u"NotPermittedError"_s);
}

void TestUserSession::destroyingSettlesEverything()
{
    Scene scene;
    scene.server.silent = {u"/r/channels"_s, u"/a/5/read"_s, u"/t/5/self"_s};
    const auto relay = watch(scene.kitty->listChannels());
    const auto action = watch(scene.kitty->readChannel(ScriptedServer::channel(5)));
    QPointer<ChatSession> session = scene.enter(5);
    settle();
    QVERIFY(!relay->has_value() && !action->has_value());
    scene.kitty.reset();
    QCOMPARE((*relay)->error().kind, Failure::Kind::Cancelled);
    QCOMPARE((*action)->error().kind, Failure::Kind::Cancelled);
    QVERIFY(!session);
}

void TestUserSession::framesAreSeenOnlyWhenSomebodyLooks()
{
    Scene scene;
    int seen = 0;
    {
        QObject context;
        connect(scene.kitty.get(), &ChatKitty::frameSeen, &context, [&](const WireFrame &frame) {
            ++seen;
            QVERIFY(!frame.bytes.isEmpty());
        });
        watch(scene.kitty->readChannel(ScriptedServer::channel(5)));
        settle();
        QCOMPARE(seen, 2); // SEND and RECEIPT
    }
    watch(scene.kitty->readChannel(ScriptedServer::channel(5)));
    settle();
    QCOMPARE(seen, 2);

    // Qt's locks are shared by objects whose addresses fall together; of so many listeners one shares that of the kitty.
    std::vector<QObject> listeners(1000);
    for (QObject &listener : listeners)
        connect(scene.kitty.get(), &ChatKitty::frameSeen, &listener, [] {});
    listeners.clear();
    watch(scene.kitty->readChannel(ScriptedServer::channel(5)));
    settle();
    QCOMPARE(seen, 2);
}

void TestUserSession::aDeadLinkIsFoundByHeartBeat()
{
    Scene scene(false);
    scene.server.answersConnect = false;
    watch(scene.kitty->startSession(u"me"_s));
    settle();
    scene.server.say({"CONNECTED", {{"version", "1.2"}, {"heart-beat", "10000,10000"}}, {}});
    settle();
    QVERIFY(scene.kitty->isOnline());
    scene.pass(21s);
    QCOMPARE(scene.kitty->state(), ChatKitty::ConnectionState::Reconnecting);
}

/// After a suspend, or when the network changed, the program asks for it (promises.md C6).
void TestUserSession::whoWasAsleepAsksWhetherTheLinkLives()
{
    Scene scene;
    scene.kitty->checkLink();
    settle();
    scene.pass(5s);
    QVERIFY(scene.kitty->isOnline()); // it was answered
    QCOMPARE(scene.server.connects, 1);
    scene.server.silent.insert(u"/application/v1/user.relay"_s);
    scene.kitty->checkLink();
    settle();
    scene.pass(4s); // long before any heart-beat is missed
    QCOMPARE(scene.kitty->state(), ChatKitty::ConnectionState::Reconnecting);
    // And while it waits for the next try, it does not wait any longer.
    scene.server.silent.clear();
    scene.kitty->checkLink();
    settle();
    QVERIFY(scene.kitty->isOnline());
    QCOMPARE(scene.server.connects, 2);
}

PURR_TEST(TestUserSession)
#include "test_usersession.moc"
