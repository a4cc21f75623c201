// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "scriptedserver.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace purr;
using namespace purr::test;

class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relaysAnswerTyped();
    void parametersTravelAsHeaders();
    void pagesFollowTheirLinksWithTheSameParameters();
    void anAnswerThatCannotBeReadIsAnError();
    void aRelayWithoutAnAnswerTimesOut();
    void aRateLimitedRelayWaitsAndRepeats();
    void actionsEndWithTheirEvent();
    void actionsEndWithoutAChatSession();
    void actionsOfTheCloudMayHaveAnyEventType();
    void onlyTheRightEventTypeCounts();
    void receiptActionsEndWithTheirReceipt();
    void aRefusalFailsOnlyItsOwnCall();
    void r5_everyCallSettlesWhenTheLinkBreaks();
    void r8_anErrorWithoutIdsFailsNobody();
    void lateAnswersAreDropped();
    void oneBadBodyHurtsNobody();
    void missingLinksAreTypedLikeTheSdk();
    void userTopicsBecomeSignals();
    void aTaskMayBeDropped();
    void grantsGoToHostedFilesOnly();
};

void TestCalls::relaysAnswerTyped()
{
    Scene scene;
    scene.server.specials.insert(u"/application/v1/channels/5.relay"_s, [&](const stomp::Frame &frame) {
        scene.server.reply(frame, Envelope{u"c"_s, ScriptedServer::channel(5).toJson()}.encode());
    });
    scene.server.specials.insert(u"/r/unread"_s, [&](const stomp::Frame &frame) {
        QCOMPARE(frame.header("unread"), "true"_ba);
        scene.server.reply(frame, Envelope{u"count"_s, countToJson(7)}.encode());
    });
    const auto channel = watch(scene.kitty->retrieveChannel(5));
    const auto count = watch(scene.kitty->countUnreadMessages());
    const auto missing = watch(scene.kitty->retrieveChannel(6));
    settle();
    QCOMPARE((*channel)->value().name, u"channel 5"_s);
    QCOMPARE((*count)->value(), 7);
    QCOMPARE((*missing)->error().code, u"ResourceNotFoundError"_s);
    QCOMPARE((*missing)->error().kind, Failure::Kind::Server);
}

void TestCalls::parametersTravelAsHeaders()
{
    Scene scene;
    watch(scene.kitty->listChannels({.joined = true, .name = u"gr\u00fc:n"_s}));
    settle();
    const stomp::Frame frame = scene.server.sent("SUBSCRIBE", u"/r/channels"_s).first();
    QCOMPARE(frame.header("subscribable"), "true"_ba);
    QCOMPARE(QString::fromUtf8(frame.header("name")), u"gr\u00fc:n"_s);
    QVERIFY(!frame.headers.contains("receipt"));
}

void TestCalls::pagesFollowTheirLinksWithTheSameParameters()
{
    Scene scene;
    for (int i = 0; i < 12; ++i)
        scene.server.store(5, QString::number(i));
    auto page = watch(scene.kitty->listMessages(ScriptedServer::channel(5), {.mainThread = true}));
    settle();
    QList<qint64> ids;
    while (true) {
        QVERIFY((*page)->succeeded());
        for (const Message &message : (*page)->value().items)
            ids.append(message.id);
        if (!(*page)->value().hasNextPage())
            break;
        page = watch(scene.kitty->nextPage((*page)->value()));
        settle();
        QCOMPARE(scene.server.frames.last().header("mainThread"), "true"_ba);
    }
    QCOMPARE(ids, QList<qint64>({12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}));
    const auto beyond = watch(scene.kitty->nextPage((*page)->value()));
    QCOMPARE((*beyond)->error().code, u"PageOutOfBoundsError"_s);
}

void TestCalls::anAnswerThatCannotBeReadIsAnError()
{
    Scene scene;
    for (const QByteArray &body : {"not json"_ba, "{\"resource\":{\"name\":\"no id\"}}"_ba, ""_ba, "[]"_ba}) {
        scene.server.specials.insert(u"/application/v1/channels/5.relay"_s,
                                     [&](const stomp::Frame &frame) { scene.server.reply(frame, body); });
        const auto channel = watch(scene.kitty->retrieveChannel(5));
        settle();
        QVERIFY(channel->has_value() && (*channel)->failed());
        QCOMPARE((*channel)->error().kind, Failure::Kind::Protocol);
    }
}

void TestCalls::aRelayWithoutAnAnswerTimesOut()
{
    Scene scene;
    scene.server.silent.insert(u"/r/channels"_s);
    const auto list = watch(scene.kitty->listChannels());
    settle();
    scene.pass(9900ms);
    QVERIFY(!list->has_value());
    scene.pass(200ms);
    QCOMPARE((*list)->error().code, u"TimeoutError"_s);
    QVERIFY((*list)->error().isTransient());
}

void TestCalls::aRateLimitedRelayWaitsAndRepeats()
{
    Scene scene;
    int asked = 0;
    QSet<QByteArray> ids;
    scene.server.specials.insert(u"/r/channels"_s, [&](const stomp::Frame &frame) {
        ids.insert(frame.header("id"));
        if (++asked <= 2)
            scene.server.error(errorname::rateLimited, frame.header("id"), {}, 500ms);
        else
            scene.server.reply(frame, ScriptedServer::page({ScriptedServer::channel(5).toJson()}, u"channels"_s));
    });
    const auto list = watch(scene.kitty->listChannels());
    settle();
    scene.pass(400ms);
    QCOMPARE(asked, 1);
    scene.pass(100ms);
    QCOMPARE(asked, 2);
    scene.pass(500ms);
    QVERIFY(list->has_value());
    QCOMPARE((*list)->value().items.size(), 1);
    QCOMPARE(ids.size(), 3);
}

void TestCalls::actionsEndWithTheirEvent()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    settle();
    const auto sent = watch(scene.kitty->sendMessage(ScriptedServer::channel(5), u"hi"_s));
    settle();
    QCOMPARE((*sent)->value().body, u"hi"_s);
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.first().first().value<Message>().id, (*sent)->value().id);
}

void TestCalls::actionsEndWithoutAChatSession()
{
    Scene scene;
    QSignalSpy own(scene.kitty.get(), &ChatKitty::ownMessage);
    const auto sent = watch(scene.kitty->sendMessage(ScriptedServer::channel(5), u"hi"_s, u"receipt-mine"_s));
    settle();
    QVERIFY((*sent)->succeeded());
    QCOMPARE(scene.server.sent("SEND").first().header("receipt"), "receipt-mine"_ba);
    QCOMPARE(own.size(), 1);
}

void TestCalls::actionsOfTheCloudMayHaveAnyEventType()
{
    Scene scene;
    scene.server.specials.insert(u"/a/message/3/edit"_s, [&](const stomp::Frame &frame) {
        const Message edited = ScriptedServer::message(3, 5, u"new"_s, scene.server.me());
        scene.server.publish(u"/t/me/messages"_s, QLatin1StringView("whatever.changed"), edited.toJson(), frame.header("receipt"));
    });
    const auto edited = watch(scene.kitty->editMessage(ScriptedServer::message(3, 5, u"old"_s, scene.server.me()), u"new"_s));
    settle();
    QVERIFY(edited->has_value() && (*edited)->succeeded());
    QCOMPARE((*edited)->value().body, u"new"_s);
}

void TestCalls::onlyTheRightEventTypeCounts()
{
    Scene scene;
    scene.server.specials.insert(u"/a/create"_s, [&](const stomp::Frame &frame) {
        const QByteArray receipt = frame.header("receipt");
        const QJsonObject channel = ScriptedServer::channel(9).toJson();
        scene.server.publish(u"/t/me/channels"_s, eventtype::userChannelUpdated, ScriptedServer::channel(8).toJson(), receipt);
        scene.server.publish(u"/t/me/channels"_s, eventtype::userChannelCreated, channel, receipt);
    });
    CreateChannelRequest request;
    request.type = ChannelType::Public;
    request.name = u"x"_s;
    const auto created = watch(scene.kitty->createChannel(request));
    settle();
    QCOMPARE((*created)->value().id, 9);
}

void TestCalls::receiptActionsEndWithTheirReceipt()
{
    Scene scene;
    scene.server.silent.insert(u"/a/5/read"_s);
    const auto read = watch(scene.kitty->readChannel(ScriptedServer::channel(5)));
    settle();
    QVERIFY(!read->has_value());
    scene.server.silent.clear();
    scene.server.receipt(scene.server.sent("SEND").first());
    settle();
    QVERIFY(read->has_value() && (*read)->succeeded());
}

void TestCalls::aRefusalFailsOnlyItsOwnCall()
{
    Scene scene;
    scene.server.silent = {u"/r/channels"_s, u"/a/5/read"_s, u"/a/6/read"_s};
    const auto list = watch(scene.kitty->listChannels());
    const auto first = watch(scene.kitty->readChannel(ScriptedServer::channel(5)));
    const auto second = watch(scene.kitty->readChannel(ScriptedServer::channel(6)));
    settle();
    scene.server.error(errorname::accessDenied, {}, scene.server.sent("SEND", u"/a/5/read"_s).first().header("receipt"));
    settle();
    QVERIFY(first->has_value());
    QCOMPARE((*first)->error().code, u"AccessDeniedError"_s);
    QVERIFY(!second->has_value());
    QVERIFY(!list->has_value());
    QVERIFY(scene.kitty->isOnline());
    scene.server.error(errorname::accessDenied, scene.server.sent("SUBSCRIBE", u"/r/channels"_s).first().header("id"), {});
    settle();
    QVERIFY(list->has_value());
    QVERIFY(!second->has_value());
}

void TestCalls::r5_everyCallSettlesWhenTheLinkBreaks()
{
    Scene scene;
    scene.server.silent = {u"/r/channels"_s, u"/a/5/read"_s};
    QList<Landed<void>> reads;
    for (int i = 0; i < 50; ++i)
        reads.append(watch(scene.kitty->readChannel(ScriptedServer::channel(5))));
    const auto list = watch(scene.kitty->listChannels());
    settle();
    scene.server.drop();
    settle();
    for (const auto &read : reads) {
        QVERIFY(read->has_value());
        QCOMPARE((*read)->error().kind, Failure::Kind::Network);
        QCOMPARE((*read)->error().code, u"ChatKittyConnectionError"_s);
    }
    QCOMPARE((*list)->error().kind, Failure::Kind::Network);
}

void TestCalls::r8_anErrorWithoutIdsFailsNobody()
{
    Scene scene;
    QSignalSpy errors(scene.kitty.get(), &ChatKitty::serverError);
    scene.server.silent = {u"/r/channels"_s, u"/a/5/read"_s};
    const auto list = watch(scene.kitty->listChannels());
    const auto read = watch(scene.kitty->readChannel(ScriptedServer::channel(5)));
    settle();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"InternalError"_s));
    scene.server.error(errorname::internal, {}, {});
    settle();
    QCOMPARE(errors.size(), 1);
    QVERIFY(!list->has_value());
    QVERIFY(!read->has_value());
}

void TestCalls::lateAnswersAreDropped()
{
    Scene scene;
    scene.server.silent.insert(u"/r/channels"_s);
    const auto list = watch(scene.kitty->listChannels());
    settle();
    scene.pass(11s);
    QCOMPARE((*list)->error().code, u"TimeoutError"_s);
    scene.server.reply(scene.server.sent("SUBSCRIBE", u"/r/channels"_s).first(), ScriptedServer::page({}, u"channels"_s));
    settle();
    QVERIFY(scene.kitty->isOnline());
}

void TestCalls::oneBadBodyHurtsNobody()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    settle();
    const QString topic = ScriptedServer::topic(5, u"messages"_s);
    const qsizetype acks = scene.server.sent("ACK").size();
    for (const QByteArray &body : {"garbage"_ba, "{\"type\":\"channel.message.created\",\"resource\":{}}"_ba}) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"MalformedResourceError"_s));
        scene.server.say({"MESSAGE",
                          {{"destination", topic.toUtf8()},
                           {"subscription", scene.server.subscriptions.value(topic)},
                           {"message-id", "1"},
                           {"ack", "x"}},
                          body});
    }
    scene.server.publish(topic, eventtype::channelMessageCreated, scene.server.store(5, u"good"_s).toJson());
    settle();
    QCOMPARE(received.size(), 1);
    QCOMPARE(scene.server.sent("ACK").size() - acks, 3);
}

void TestCalls::missingLinksAreTypedLikeTheSdk()
{
    Scene scene;
    Channel bare;
    bare.id = 5;
    const auto join = watch(scene.kitty->joinChannel(bare));
    const auto leave = watch(scene.kitty->leaveChannel(bare));
    const auto invite = watch(scene.kitty->inviteUser(bare, {2, {}}));
    const auto moderator = watch(scene.kitty->addChannelModerator(bare, {2, {}}));
    const auto parent = watch(scene.kitty->retrieveMessageParent({}));
    QCOMPARE((*join)->error().code, u"ChannelNotPubliclyJoinableError"_s);
    QCOMPARE((*leave)->error().code, u"NotAChannelMemberError"_s);
    QCOMPARE((*invite)->error().code, u"ChannelNotInvitableError"_s);
    QCOMPARE((*moderator)->error().code, u"CannotAddModeratorToChannel"_s);
    QCOMPARE((*parent)->error().code, u"MessageNotAReplyError"_s);
}

void TestCalls::userTopicsBecomeSignals()
{
    Scene scene;
    using namespace eventtype;
    QSignalSpy joined(scene.kitty.get(), &ChatKitty::channelJoined);
    QSignalSpy left(scene.kitty.get(), &ChatKitty::channelLeft);
    QSignalSpy updated(scene.kitty.get(), &ChatKitty::channelUpdated);
    QSignalSpy notified(scene.kitty.get(), &ChatKitty::notificationReceived);
    QSignalSpy presence(scene.kitty.get(), &ChatKitty::userPresenceChanged);
    QSignalSpy typing(scene.kitty.get(), &ChatKitty::participantStartedTyping);
    const QJsonObject channel = ScriptedServer::channel(5).toJson();
    const QJsonObject bea = ScriptedServer::user(2, u"bea"_s).toJson();
    scene.server.publish(u"/t/me/channels"_s, userChannelJoined, channel);
    scene.server.publish(u"/t/me/channels"_s, userChannelLeft, channel);
    scene.server.publish(u"/t/me/channels"_s, meChannelLeft, channel); // the other generation's; once is enough
    scene.server.publish(u"/t/me/channels"_s, userChannelUpdated, channel);
    Notification notification;
    notification.id = 3;
    notification.title = u"t"_s;
    scene.server.publish(u"/t/me/notifications"_s, userNotificationCreated, notification.toJson());
    scene.server.publish(u"/t/me/contacts"_s, contactPresenceChanged, bea);
    scene.server.publish(u"/t/me/participants"_s, eventtype::participantTypingStarted, bea);
    settle();
    QCOMPARE(joined.size(), 1);
    QCOMPARE(left.size(), 1);
    QCOMPARE(updated.size(), 1);
    QCOMPARE(notified.size(), 1);
    QCOMPARE(presence.size(), 1);
    QCOMPARE(typing.size(), 1);
}

void TestCalls::aTaskMayBeDropped()
{
    Scene scene;
    scene.kitty->readChannel(ScriptedServer::channel(5));
    scene.kitty->listMessages(ScriptedServer::channel(5));
    settle();
    QCOMPARE(scene.server.sent("SEND", u"/a/5/read"_s).size(), 1);
}

void TestCalls::grantsGoToHostedFilesOnly()
{
    Scene scene;
    settle();
    FileAttachment hosted{FileType::Hosted, u"/files/1"_s, u"a"_s, u"b"_s, 1};
    FileAttachment external{FileType::External, u"https://elsewhere.example/a?b=c"_s, u"a"_s, u"b"_s, 1};
    QCOMPARE(scene.kitty->fileUrl(hosted), QUrl(u"http://chat.example:1234/files/1?grant=G"_s));
    QCOMPARE(scene.kitty->fileUrl(external), QUrl(u"https://elsewhere.example/a?b=c"_s));
}

PURR_TEST(TestCalls)
#include "test_calls.moc"
