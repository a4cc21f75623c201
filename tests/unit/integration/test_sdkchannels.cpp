// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "sdklist.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// The part of the checklist (TestSdkList) about channels.
class TestSdkChannels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void channelsOfAllKinds();
    void joiningAndLeaving();
    void whoManagesAChannel();
    void onesOwnViewOfAChannel();
    void outsideTheChatMessagesNotify();

private:
    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<ChatKitty> m_ann;
    std::unique_ptr<ChatKitty> m_bob;
};

void TestSdkChannels::init()
{
    m_server = std::make_unique<LiveServer>();
    m_ann = m_server->signedIn(u"ann"_s);
    m_bob = m_server->signedIn(u"bob"_s);
    QVERIFY(m_ann && m_bob);
}

void TestSdkChannels::cleanup()
{
    m_ann.reset();
    m_bob.reset();
    m_server.reset();
}

void TestSdkChannels::channelsOfAllKinds()
{
    const Channel named = makeChannel(*m_ann, u"lobby"_s);
    QCOMPARE(named.type, ChannelType::Public);
    QCOMPARE(named.displayName, u"lobby"_s);
    QVERIFY(named.canLeave() && !named.canJoin()); // its creator is a member
    const Channel unnamed = makeChannel(*m_ann, {});
    QVERIFY(!unnamed.name.isEmpty() && unnamed.name != makeChannel(*m_ann, {}).name);
    CreateChannelRequest again;
    again.type = ChannelType::Public;
    again.name = u"lobby"_s;
    QCOMPARE(refusal(m_bob->createChannel(again)), QString(errorname::channelNameTaken));

    QSignalSpy joined(m_bob.get(), &ChatKitty::channelJoined);
    const Channel secret = makeChannel(*m_ann, u"secret"_s, {u"bob"_s}, ChannelType::Private);
    QTRY_COMPARE(joined.size(), 1);
    QVERIFY(namesOf(get(m_bob->listChannels({.joined = true}))).contains(u"secret"_s));
    QVERIFY(namesOf(get(m_bob->listChannels({.joined = false}))).contains(u"lobby"_s));
    makeChannel(*m_ann, u"hidden"_s, {}, ChannelType::Private);
    QVERIFY(!namesOf(get(m_bob->listChannels({.joined = false}))).contains(u"hidden"_s));
    QCOMPARE(namesOf(get(m_ann->listChannels({.joined = {}, .name = u"obb"_s}))), QStringList(u"lobby"_s));

    const Channel direct = makeChannel(*m_ann, {}, {u"bob"_s}, ChannelType::Direct);
    QCOMPARE(direct.members.size(), 2);
    QCOMPARE(makeChannel(*m_bob, {}, {u"ann"_s}, ChannelType::Direct).id, direct.id);
    CreateChannelRequest crowd;
    crowd.type = ChannelType::Direct;
    for (int i = 0; i < 10; ++i) {
        const QString name = u"guest %1"_s.arg(i);
        QVERIFY(m_server->signedIn(name));
        crowd.members.append({0, name});
    }
    QCOMPARE(refusal(m_ann->createChannel(crowd)), QString(errorname::directChannelFull));
    QVERIFY(get(m_ann->checkUserIsChannelMember(m_bob->currentUser(), secret)).value());
    QVERIFY(!get(m_ann->checkUserIsChannelMember(m_bob->currentUser(), named)).value());
    QCOMPARE(namesOf(get(m_ann->listChannelMembers(secret))).size(), 2);
}

void TestSdkChannels::joiningAndLeaving()
{
    const Channel lobby = makeChannel(*m_ann, u"lobby"_s);
    QSignalSpy joined(m_bob.get(), &ChatKitty::channelJoined);
    QSignalSpy left(m_bob.get(), &ChatKitty::channelLeft);
    const auto his = get(m_bob->joinChannel(seenBy(*m_bob, lobby)));
    QVERIFY(his && his->canLeave());
    QTRY_COMPARE(joined.size(), 1);
    QVERIFY(get(m_bob->leaveChannel(*his)));
    QTRY_COMPARE(left.size(), 1);
    const Channel secret = makeChannel(*m_ann, u"secret"_s, {}, ChannelType::Private);
    QCOMPARE(refusal(m_ann->joinChannel(secret)), QString(errorname::channelNotPubliclyJoinable));
    const Channel direct = makeChannel(*m_ann, {}, {u"bob"_s}, ChannelType::Direct);
    QCOMPARE(refusal(m_ann->leaveChannel(direct)), QString(errorname::notAChannelMember));
    QCOMPARE(refusal(m_ann->inviteUser(direct, {0, u"bob"_s})), QString(errorname::channelNotInvitable));
    QCOMPARE(refusal(m_ann->addChannelModerator(direct, {0, u"bob"_s})), QString(errorname::cannotAddModerator));
}

void TestSdkChannels::whoManagesAChannel()
{
    const Channel channel = makeChannel(*m_ann, u"managed"_s, {}, ChannelType::Private);
    QSignalSpy joined(m_bob.get(), &ChatKitty::channelJoined);
    QSignalSpy updated(m_bob.get(), &ChatKitty::channelUpdated);
    QSignalSpy deleted(m_bob.get(), &ChatKitty::channelDeleted);
    QCOMPARE(get(m_ann->inviteUser(channel, {0, u"bob"_s}))->name, u"bob"_s);
    QTRY_COMPARE(joined.size(), 1);
    QCOMPARE(get(m_ann->addChannelModerator(channel, {0, u"bob"_s}))->id, channel.id);
    const qsizetype before = updated.size();
    UpdateRequest change;
    change.displayName = u"Renamed"_s;
    change.properties = QJsonObject{{u"a"_s, QJsonArray{1, QJsonObject{{u"b"_s, QJsonValue::Null}}}}};
    const auto renamed = get(m_ann->updateChannel(channel, change));
    QVERIFY(renamed);
    QCOMPARE(renamed->properties, *change.properties);
    QTRY_VERIFY(updated.size() > before);
    QCOMPARE(updated.last().first().value<Channel>().displayName, u"Renamed"_s);
    QVERIFY(answer(m_ann->deleteChannel(channel)).succeeded());
    QTRY_COMPARE(deleted.size(), 1);
}

void TestSdkChannels::onesOwnViewOfAChannel()
{
    const Channel direct = makeChannel(*m_ann, {}, {u"bob"_s}, ChannelType::Direct);
    const Channel his = seenBy(*m_bob, direct);
    QSignalSpy notified(m_bob.get(), &ChatKitty::notificationReceived);
    QVERIFY(get(m_bob->muteChannel(his))->muted);
    QVERIFY(get(m_ann->sendMessage(direct, u"quiet"_s)));
    QTRY_COMPARE(notified.size(), 1);
    QVERIFY(notified.first().first().value<Notification>().muted);
    QVERIFY(!get(m_bob->unmuteChannel(his))->muted);

    QSignalSpy hidden(m_bob.get(), &ChatKitty::channelHidden);
    QSignalSpy back(m_bob.get(), &ChatKitty::channelUnhidden);
    QVERIFY(get(m_bob->hideChannel(his)));
    QTRY_COMPARE(hidden.size(), 1);
    QCOMPARE(get(m_bob->listChannels({.joined = true}))->items.size(), 0);
    QVERIFY(get(m_ann->sendMessage(direct, u"still there?"_s)));
    QTRY_COMPARE(back.size(), 1);
    QCOMPARE(get(m_bob->listChannels({.joined = true}))->items.size(), 1);

    QVERIFY(get(m_bob->clearChannelHistory(his)));
    QCOMPARE(bodiesOf(get(m_bob->listMessages(his))), QStringList());
    QCOMPARE(bodiesOf(get(m_ann->listMessages(direct))), QStringList({u"still there?"_s, u"quiet"_s}));
}

void TestSdkChannels::outsideTheChatMessagesNotify()
{
    const Channel one = makeChannel(*m_ann, u"one"_s, {u"bob"_s}, ChannelType::Private);
    const Channel two = makeChannel(*m_ann, u"two"_s, {u"bob"_s}, ChannelType::Private);
    QSignalSpy notified(m_bob.get(), &ChatKitty::notificationReceived);
    ChatSession *const session = m_bob->startChatSession(seenBy(*m_bob, one)).value();
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QTRY_VERIFY(session->isLive());
    QVERIFY(get(m_ann->sendMessage(one, u"inside"_s)) && get(m_ann->sendMessage(two, u"elsewhere"_s)));
    QTRY_COMPARE(received.size(), 1);
    QTRY_COMPARE(notified.size(), 1);
    const auto first = notified.first().first().value<Notification>();
    QCOMPARE(first.type, QString(notificationtype::userSentMessage));
    QCOMPARE(first.message.body, u"elsewhere"_s);
    QCOMPARE(first.channel.id, two.id);
    session->end();
    QTRY_COMPARE(session->state(), ChatSession::State::Ended);
    QVERIFY(get(m_ann->sendMessage(one, u"after"_s)));
    QTRY_COMPARE(notified.size(), 2);
    QVERIFY(get(m_bob->retrieveCurrentUser()));
    QCOMPARE(received.size(), 1);
}

PURR_TEST(TestSdkChannels)
#include "test_sdkchannels.moc"
