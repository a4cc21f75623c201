// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/filetransfer.h"
#include "sdklist.h"
#include "support/strangeserver.h"
#include "support/testmain.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// The names of a whole list, page by page.
template <typename T> QStringList allNames(ChatKitty &kitty, std::optional<Paginator<T>> page)
{
    QStringList names = namesOf(page);
    while (page && page->hasNextPage()) {
        page = get(kitty.nextPage(*page));
        names += namesOf(page);
    }
    return page ? names : QStringList(u"failed"_s);
}

} // namespace

/// The rest of the checklist for servers (protocol.md 8) at a server that is not ours (TestStrangeServer): what our client
/// asks and does there, number by number, with links and answers of another shape.
class TestStrangeRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void peopleAreListedAndFollowed();
    void onesOwnProfile();
    void peopleAreBlocked();
    void channelsAreMade();
    void channelsAreJoinedAndLeft();
    void channelsAreManaged();
    void onesOwnViewOfAChannel();
    void messagesChange();
    void repliesAndThreads();
    void whatIsUnread();
    void notificationsArrive();
    void filesTravel();
    void refusalsHitOnlyTheirOwn();

private:
    ChatSession *enter();
    std::unique_ptr<StrangeServer> m_server;
    std::unique_ptr<ChatKitty> m_kitty;
    Channel m_channel;
};

void TestStrangeRooms::init()
{
    m_server = std::make_unique<StrangeServer>();
    ClientOptions options;
    options.firstRetry = 5ms;
    options.longestRetry = 40ms;
    m_kitty = std::make_unique<ChatKitty>(options);
    m_kitty->setServer(m_server->url());
    m_kitty->setApiKey(u"key"_s);
    QVERIFY(get(m_kitty->startSession(u"me"_s)));
    m_channel = seenBy(*m_kitty, [] {
        Channel open;
        open.id = StrangeWorld::openChannel;
        return open;
    }());
    QCOMPARE(m_channel.name, u"open"_s);
}

void TestStrangeRooms::cleanup()
{
    QVERIFY(!m_server || m_server->extras.isEmpty());
    // Nothing was asked for that the server has not given, but for what the SDK writes itself.
    static const QRegularExpression own(u"^/application/v1/(user\\.[a-z_.]*|(channels|users)/\\d+\\.)relay$|^/user/queue/v1/errors$"_s);
    for (const QString &destination : m_server ? m_server->asked : QStringList()) {
        const bool given = destination.startsWith("rpc://"_L1) || destination.startsWith("amq:"_L1) || destination.startsWith(u'?');
        QVERIFY2(given || own.match(destination).hasMatch(), qPrintable(destination));
    }
    m_kitty.reset();
    m_server.reset();
}

ChatSession *TestStrangeRooms::enter()
{
    const Result<ChatSession *> started = m_kitty->startChatSession(m_channel);
    return started ? *started : nullptr;
}

void TestStrangeRooms::peopleAreListedAndFollowed()
{
    QCOMPARE(get(m_kitty->retrieveCurrentUser()).value().id, qint64(StrangeWorld::me));
    QCOMPARE(allNames(*m_kitty, get(m_kitty->listUsers())), QStringList({u"bea"_s, u"cyd"_s, u"dan"_s}));
    QCOMPARE(get(m_kitty->listUsersCount()).value(), 3);
    const auto found = [this](const UserFilter &filter) {
        const QStringList names = allNames(*m_kitty, get(m_kitty->listUsers(filter)));
        return get(m_kitty->listUsersCount(filter)) == names.size() ? names.join(u' ') : u"another number"_s;
    };
    QCOMPARE(found({.name = u"be"_s, .displayName = {}, .online = {}}), u"bea"_s);
    QCOMPARE(found({.name = {}, .displayName = u"cyd of"_s, .online = {}}), u"cyd"_s);
    QCOMPARE(found({.name = {}, .displayName = {}, .online = true}), u"bea"_s);
    QCOMPARE(found({.name = {}, .displayName = {}, .online = false}), u"cyd dan"_s);
    // The parameters go along to the next page.
    QCOMPARE(found({.name = {}, .displayName = u"of the clouds"_s, .online = {}}), u"bea dan"_s);
    QCOMPARE(found({.name = u"nobody"_s, .displayName = {}, .online = {}}), QString());
    const auto cyd = get(m_kitty->retrieveUser(StrangeWorld::cyd));
    QVERIFY(cyd && !cyd->presence.online);
    QVERIFY(!get(m_kitty->checkUserIsChannelMember(*cyd, m_channel)).value());
    QVERIFY(get(m_kitty->checkUserIsChannelMember(get(m_kitty->retrieveUser(StrangeWorld::bea)).value(), m_channel)).value());
    QCOMPARE(allNames(*m_kitty, get(m_kitty->listChannelMembers(m_channel))), QStringList({u"me"_s, u"bea"_s}));

    QSignalSpy presence(m_kitty.get(), &ChatKitty::userPresenceChanged);
    QSignalSpy updated(m_kitty.get(), &ChatKitty::userUpdated);
    m_server->publishOwn(u"contacts"_s, u"contact.presence.changed"_s, m_server->world.user(StrangeWorld::bea));
    m_server->publishOwn(u"contacts"_s, u"contact.user.updated"_s, m_server->world.user(StrangeWorld::cyd));
    QTRY_VERIFY(presence.size() == 1 && updated.size() == 1);
    QVERIFY(presence.first().first().value<User>().presence.online);
    QCOMPARE(updated.first().first().value<User>().name, u"cyd"_s);
}

void TestStrangeRooms::onesOwnProfile()
{
    UpdateRequest change;
    change.displayName = u"Me, Myself"_s;
    change.properties = QJsonObject{{u"color"_s, QJsonObject{{u"red"_s, 1}}}};
    const auto updated = get(m_kitty->updateCurrentUser(change));
    QVERIFY(updated);
    QCOMPARE(updated->displayName, u"Me, Myself"_s);
    QCOMPARE(updated->properties, *change.properties);
    QCOMPARE(updated->name, u"me"_s);
    QCOMPARE(m_kitty->currentUser().displayName, u"Me, Myself"_s);
    // Another device has changed it.
    QJsonObject other = m_server->world.currentUser();
    other.insert(u"displayName"_s, u"Somebody"_s);
    m_server->publishOwn(u"self"_s, u"user.self.updated"_s, other);
    QTRY_COMPARE(m_kitty->currentUser().displayName, u"Somebody"_s);

    QTemporaryDir folder;
    QFile picture(folder.filePath(u"face.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write("face") == 4);
    picture.close();
    FileTransfer *const transfer = m_kitty->updateCurrentUserDisplayPicture(picture.fileName());
    QTRY_VERIFY(transfer->state() != FileTransfer::State::Running);
    QVERIFY2(transfer->state() == FileTransfer::State::Completed, qPrintable(transfer->error().code));
    const QString url = m_kitty->currentUser().displayPictureUrl;
    QCOMPARE(m_server->world.files.value(url), std::pair(u"image/png"_s, "face"_ba));
}

void TestStrangeRooms::peopleAreBlocked()
{
    QSignalSpy blocked(m_kitty.get(), &ChatKitty::userBlocked);
    QSignalSpy unblocked(m_kitty.get(), &ChatKitty::userUnblocked);
    const auto bea = get(m_kitty->retrieveUser(StrangeWorld::bea));
    QCOMPARE(get(m_kitty->blockUser(*bea)).value().name, u"bea"_s);
    QTRY_COMPARE(blocked.size(), 1);
    QCOMPARE(blocked.first().first().value<User>().id, bea->id);
    const auto list = get(m_kitty->listUserBlockedRecords());
    QVERIFY(list && list->items.size() == 1);
    QCOMPARE(list->items.first().user.id, bea->id);
    QCOMPARE(get(m_kitty->deleteUserBlockedRecord(list->items.first())).value().id, bea->id);
    QTRY_COMPARE(unblocked.size(), 1);
    QCOMPARE(get(m_kitty->listUserBlockedRecords()).value().items.size(), 0);
}

void TestStrangeRooms::channelsAreMade()
{
    const Channel made = makeChannel(*m_kitty, u"new"_s);
    QVERIFY(made.id > 0 && made.type == ChannelType::Public);
    QCOMPARE(made.displayName, u"new"_s);
    QVERIFY(made.canLeave() && !made.canJoin());
    QVERIFY(!makeChannel(*m_kitty, {}).name.isEmpty());
    CreateChannelRequest again;
    again.type = ChannelType::Public;
    again.name = u"new"_s;
    QCOMPARE(refusal(m_kitty->createChannel(again)), QString(errorname::channelNameTaken));
    QVERIFY(allNames(*m_kitty, get(m_kitty->listChannels({.joined = true}))).contains(u"new"_s));
    QCOMPARE(allNames(*m_kitty, get(m_kitty->listChannels({.joined = {}, .name = u"ne"_s}))).first(), u"new"_s);
    // Somebody else has made this one.
    QSignalSpy joined(m_kitty.get(), &ChatKitty::channelJoined);
    m_server->publishOwn(u"channels"_s, u"user.channel.joined"_s, m_server->world.channel(made.id));
    QTRY_COMPARE(joined.size(), 1);
    const Channel direct = makeChannel(*m_kitty, {}, {u"bea"_s}, ChannelType::Direct);
    QCOMPARE(direct.members.size(), 2);
    QCOMPARE(makeChannel(*m_kitty, {}, {u"bea"_s}, ChannelType::Direct).id, direct.id);
    CreateChannelRequest crowd;
    crowd.type = ChannelType::Direct;
    for (int i = 0; i < 10; ++i)
        crowd.members.append({0, u"guest %1"_s.arg(i)});
    QCOMPARE(refusal(m_kitty->createChannel(crowd)), QString(errorname::directChannelFull));
    // What has no link is not even asked.
    const qsizetype before = m_server->asked.size();
    QCOMPARE(refusal(m_kitty->leaveChannel(direct)), QString(errorname::notAChannelMember));
    QCOMPARE(refusal(m_kitty->inviteUser(direct, {0, u"cyd"_s})), QString(errorname::channelNotInvitable));
    QCOMPARE(refusal(m_kitty->addChannelModerator(direct, {0, u"bea"_s})), QString(errorname::cannotAddModerator));
    QCOMPARE(refusal(m_kitty->joinChannel(made)), QString(errorname::channelNotPubliclyJoinable));
    QCOMPARE(m_server->asked.size(), before);
}

void TestStrangeRooms::channelsAreJoinedAndLeft()
{
    QSignalSpy joined(m_kitty.get(), &ChatKitty::channelJoined);
    QSignalSpy left(m_kitty.get(), &ChatKitty::channelLeft);
    QCOMPARE(get(m_kitty->inviteUser(m_channel, {0, u"cyd"_s})).value().name, u"cyd"_s);
    QCOMPARE(allNames(*m_kitty, get(m_kitty->listChannelMembers(m_channel))), QStringList({u"me"_s, u"bea"_s, u"cyd"_s}));
    QCOMPARE(refusal(m_kitty->inviteUser(m_channel, {0, u"nobody"_s})), QString(errorname::resourceNotFound));
    const auto gone = get(m_kitty->leaveChannel(m_channel));
    QVERIFY(gone && gone->canJoin() && !gone->canLeave());
    QTRY_COMPARE(left.size(), 1);
    const auto doors = get(m_kitty->listChannels({.joined = false}));
    QCOMPARE(namesOf(doors), QStringList(u"open"_s));
    const auto back = get(m_kitty->joinChannel(doors->items.first()));
    QVERIFY(back && back->canLeave());
    QTRY_COMPARE(joined.size(), 1);
    QCOMPARE(namesOf(get(m_kitty->listChannels({.joined = false}))), QStringList());
}

void TestStrangeRooms::channelsAreManaged()
{
    ChatSession *const session = enter();
    QSignalSpy updated(m_kitty.get(), &ChatKitty::channelUpdated);
    QSignalSpy inSession(session, &ChatSession::channelUpdated);
    QSignalSpy happened(session, &ChatSession::eventTriggered);
    QSignalSpy deleted(m_kitty.get(), &ChatKitty::channelDeleted);
    QTRY_VERIFY(session->isLive());
    QCOMPARE(get(m_kitty->addChannelModerator(m_channel, {0, u"bea"_s})).value().id, m_channel.id);
    UpdateRequest change;
    change.displayName = u"Wide open"_s;
    change.properties = QJsonObject{{u"a"_s, QJsonArray{1, QJsonObject{{u"b"_s, QJsonValue::Null}}}}};
    const auto renamed = get(m_kitty->updateChannel(m_channel, change));
    QVERIFY(renamed);
    QCOMPARE(renamed->displayName, u"Wide open"_s);
    QCOMPARE(renamed->properties, *change.properties);
    QTRY_VERIFY(updated.size() == 1 && inSession.size() == 1);
    QCOMPARE(session->channel().displayName, u"Wide open"_s);
    QVERIFY(answer(m_kitty->triggerEvent(m_channel, {u"wave"_s, {{"hand"_L1, 2}}})).succeeded());
    QTRY_COMPARE(happened.size(), 1);
    const auto event = happened.first().first().value<CustomEvent>();
    QCOMPARE(event.type, u"wave"_s);
    QCOMPARE(event.properties.value("hand"_L1), QJsonValue(2));
    QCOMPARE(event.user.name, u"me"_s);
    QVERIFY(answer(m_kitty->deleteChannel(m_channel)).succeeded());
    QTRY_COMPARE(deleted.size(), 1);
    QCOMPARE(refusal(m_kitty->retrieveChannel(m_channel.id)), QString(errorname::resourceNotFound));
}

void TestStrangeRooms::onesOwnViewOfAChannel()
{
    QCOMPARE(get(m_kitty->muteChannel(m_channel)).value().id, m_channel.id);
    QVERIFY(m_server->world.notification({}, m_server->say(u"quiet"_s)).value("muted"_L1).toBool());
    QVERIFY(get(m_kitty->unmuteChannel(m_channel)));
    QVERIFY(!m_server->world.notification({}, m_server->say(u"loud"_s)).value("muted"_L1).toBool());
    QSignalSpy hidden(m_kitty.get(), &ChatKitty::channelHidden);
    QSignalSpy back(m_kitty.get(), &ChatKitty::channelUnhidden);
    QVERIFY(get(m_kitty->hideChannel(m_channel)));
    QTRY_COMPARE(hidden.size(), 1);
    m_server->publishOwn(u"channels"_s, u"user.channel.unhidden"_s, m_server->world.channel(m_channel.id));
    QTRY_COMPARE(back.size(), 1);
    QCOMPARE(bodiesOf(get(m_kitty->listMessages(m_channel))), QStringList({u"loud"_s, u"quiet"_s}));
    QVERIFY(get(m_kitty->clearChannelHistory(m_channel)));
    QCOMPARE(bodiesOf(get(m_kitty->listMessages(m_channel))), QStringList());
}

void TestStrangeRooms::messagesChange()
{
    const QJsonObject foreign = m_server->say(u"hers"_s);
    ChatSession *const session = enter();
    QSignalSpy updated(session, &ChatSession::messageUpdated);
    QSignalSpy deleted(session, &ChatSession::messageDeleted);
    QSignalSpy added(session, &ChatSession::messageReactionAdded);
    QSignalSpy removed(session, &ChatSession::messageReactionRemoved);
    QTRY_VERIFY(session->isLive());
    const auto sent = get(m_kitty->sendMessage(m_channel, u"mine"_s));
    QVERIFY(sent);
    const auto edited = get(m_kitty->editMessage(*sent, u"mine!"_s));
    QVERIFY(edited && edited->isEdited());
    QCOMPARE(edited->body, u"mine!"_s);
    QTRY_COMPARE(updated.size(), 1);
    QCOMPARE(updated.first().first().value<Message>().body, u"mine!"_s);
    const Message hers = Message::fromJson(foreign).value();
    QCOMPARE(refusal(m_kitty->editMessage(hers, u"stolen"_s)), QString(errorname::accessDenied));

    const auto reaction = get(m_kitty->reactToMessage(hers, u"smile"_s));
    QVERIFY(reaction && reaction->emoji.aliases == QStringList(u"smile"_s));
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<Message>().id, hers.id);
    const Message reacted = get(m_kitty->retrieveMessage(hers)).value();
    QCOMPARE(reacted.reactions.size(), 1);
    QCOMPARE(reacted.reactions.first().count, 1);
    const auto reactions = get(m_kitty->listReactions(hers));
    QVERIFY(reactions && reactions->items.size() == 1);
    QCOMPARE(reactions->items.first().user.name, u"me"_s);
    QVERIFY(get(m_kitty->removeReaction(hers, u"smile"_s)));
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(get(m_kitty->retrieveMessage(hers)).value().reactions.size(), 0);

    QVERIFY(get(m_kitty->deleteMessage(*sent)));
    QTRY_COMPARE(deleted.size(), 1);
    QCOMPARE(deleted.first().first().value<Message>().id, sent->id);
    QCOMPARE(bodiesOf(get(m_kitty->listMessages(m_channel))), QStringList(u"hers"_s));
    QVERIFY(get(m_kitty->deleteMessageForMe(hers)));
    QCOMPARE(bodiesOf(get(m_kitty->listMessages(m_channel))), QStringList());
    QCOMPARE(m_server->world.bodies(), QStringList(u"hers"_s));
}

void TestStrangeRooms::repliesAndThreads()
{
    ChatSession *const session = enter();
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QTRY_VERIFY(session->isLive());
    const Message parent = Message::fromJson(m_server->say(u"question"_s)).value();
    QCOMPARE(refusal(m_kitty->retrieveMessageParent(parent)), QString(errorname::messageNotAReply));
    SendMessageRequest request;
    for (const QString &body : {u"one"_s, u"two"_s, u"three"_s}) { // more than one page
        request.body = body;
        const auto reply = get(m_kitty->sendMessage(parent, request));
        QVERIFY(reply);
        QCOMPARE(get(m_kitty->retrieveMessageParent(*reply)).value().id, parent.id);
        QCOMPARE(get(m_kitty->retrieveMessageChannel(*reply)).value().id, m_channel.id);
    }
    QTRY_COMPARE(received.size(), 4);
    QCOMPARE(get(m_kitty->countMessageReplies(parent)).value(), 3);
    auto page = get(m_kitty->listMessages(parent));
    QCOMPARE(bodiesOf(page), QStringList({u"three"_s, u"two"_s}));
    QCOMPARE(bodiesOf(get(m_kitty->nextPage(*page))), QStringList(u"one"_s));

    const auto thread = get(m_kitty->createThread(m_channel, {u"aside"_s, {}}));
    QVERIFY(thread);
    QCOMPARE(thread->name, u"aside"_s);
    QCOMPARE(namesOf(get(m_kitty->listThreads(m_channel, false, true))), QStringList(u"aside"_s));
    QCOMPARE(get(m_kitty->listThreadChannel(*thread)).value().id, m_channel.id);
    request.body = u"in the thread"_s;
    QCOMPARE(get(m_kitty->sendMessage(*thread, request)).value().body, u"in the thread"_s);
    QVERIFY(answer(m_kitty->readThread(*thread)).succeeded());
}

void TestStrangeRooms::whatIsUnread()
{
    ChatSession *const session = enter();
    QSignalSpy unread(session, &ChatSession::messageUnread);
    QTRY_VERIFY(session->isLive());
    const Message first = Message::fromJson(m_server->say(u"first"_s)).value();
    m_server->say(u"second"_s);
    QCOMPARE(get(m_kitty->countUnreadMessages()).value(), 2);
    QCOMPARE(get(m_kitty->countUnreadMessages(m_channel)).value(), 2);
    QCOMPARE(get(m_kitty->countUnreadChannels(ChannelType::Public)).value(), 1);
    QCOMPARE(get(m_kitty->countUnreadChannels(ChannelType::Direct)).value(), 0);
    QVERIFY(get(m_kitty->checkChannelUnread(m_channel)).value());
    QVERIFY(answer(m_kitty->readMessage(first)).succeeded());
    QVERIFY(answer(m_kitty->readMessage(first)).succeeded());
    QCOMPARE(get(m_kitty->countUnreadMessages(m_channel)).value(), 1);
    QCOMPARE(get(m_kitty->retrieveLastReadMessage(m_channel, u"me"_s)).value().id, first.id);
    const auto readers = get(m_kitty->listReadReceipts(first));
    QVERIFY(readers && readers->items.size() == 1);
    QCOMPARE(readers->items.first().user.name, u"bea"_s);
    QVERIFY(answer(m_kitty->readChannel(m_channel)).succeeded());
    QVERIFY(!get(m_kitty->checkChannelUnread(m_channel)).value());
    QVERIFY(answer(m_kitty->unreadMessage(first)).succeeded());
    QTRY_COMPARE(unread.size(), 1);
    QCOMPARE(unread.first().first().value<Message>().id, first.id);
    QVERIFY(get(m_kitty->checkChannelUnread(m_channel)).value());
}

void TestStrangeRooms::notificationsArrive()
{
    QSignalSpy notified(m_kitty.get(), &ChatKitty::notificationReceived);
    QJsonObject said = m_server->say(u"psst <@me>"_s);
    said.insert(u"mentions"_s, QJsonArray{QJsonObject{{u"type"_s, u"USER"_s}, {u"tag"_s, u"<@me>"_s}, {u"startPosition"_s, 5}, {u"endPosition"_s, 10},
                                                      {u"user"_s, m_server->world.user(StrangeWorld::me)}}});
    said.insert(u"links"_s, QJsonArray{QJsonObject{{u"source"_s, u"https://example.org"_s}, {u"startPosition"_s, 0}, {u"endPosition"_s, 4}}});
    for (const auto type : {notificationtype::userSentMessage, notificationtype::userMentionedUser})
        m_server->publishOwn(u"notifications"_s, u"user.notification.created"_s, m_server->world.notification(type, said));
    const QJsonObject system = m_server->world.write(0, u"Maintenance"_s);
    m_server->publishOwn(u"notifications"_s, u"user.notification.created"_s, m_server->world.notification(notificationtype::systemSentMessage, system));
    QTRY_COMPARE(notified.size(), 3);
    const auto first = notified.first().first().value<Notification>();
    QCOMPARE(first.type, QString(notificationtype::userSentMessage));
    QCOMPARE(first.message.body, u"psst <@me>"_s);
    QCOMPARE(first.message.mentions.value(0).user.name, u"me"_s);
    QCOMPARE(first.message.links.isEmpty(), false);
    QCOMPARE(first.message.webLinks.value(0).source, u"https://example.org"_s);
    QCOMPARE(first.channel.id, m_channel.id);
    QCOMPARE(notified.at(1).first().value<Notification>().type, QString(notificationtype::userMentionedUser));
    const auto last = notified.last().first().value<Notification>();
    QCOMPARE(last.type, QString(notificationtype::systemSentMessage));
    QCOMPARE(last.message.type, MessageType::SystemText);
    QVERIFY(last.message.user.isNull());
}

void TestStrangeRooms::filesTravel()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"caf\u00e9.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words\r\n\0--words", 15) == 15);
    file.close();
    SendMessageRequest about;
    about.groupTag = u"tag \"1\""_s;
    about.properties = {{u"deep"_s, QJsonObject{{u"er"_s, QJsonArray{true, 1.5, u"\u732b"_s}}}}};
    const auto finished = [&](FileTransfer *transfer) {
        (void)QTest::qWaitFor([transfer] { return transfer->state() != FileTransfer::State::Running; }, patience());
        return transfer->state();
    };
    FileTransfer *transfer = m_kitty->sendFile(m_channel, file.fileName(), about);
    QCOMPARE(finished(transfer), FileTransfer::State::Completed);
    QCOMPARE(transfer->progress(), 1.0);
    const Message uploaded = transfer->message();
    QCOMPARE(uploaded.groupTag, about.groupTag);
    QCOMPARE(uploaded.properties, about.properties);
    QCOMPARE(uploaded.file.type, FileType::Hosted);
    QCOMPARE(uploaded.file.name, u"caf\u00e9.txt"_s);
    QCOMPARE(uploaded.file.size, 15);
    QNetworkAccessManager manager;
    const auto fetched = [&manager](const QUrl &url) {
        const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
        (void)QTest::qWaitFor([&reply] { return reply->isFinished(); }, patience());
        return std::pair(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll());
    };
    QCOMPARE(fetched(m_kitty->fileUrl(uploaded.file)), std::pair(200, QByteArray("words\r\n\0--words", 15)));
    QCOMPARE(fetched(m_server->url().resolved(QUrl(uploaded.file.url))).first, 401);

    // Over another link the grant is still good; and one that is not is a refusal with its name.
    m_server->cut();
    QTRY_VERIFY(!m_kitty->isOnline());
    QTRY_VERIFY(m_kitty->isOnline());
    QCOMPARE(finished(m_kitty->sendFile(m_channel, file.fileName())), FileTransfer::State::Completed);
    m_server->writeGrant = "another";
    transfer = m_kitty->sendFile(m_channel, file.fileName());
    QCOMPARE(finished(transfer), FileTransfer::State::Failed);
    QCOMPARE(transfer->error().code, QString(errorname::accessDenied));

    SendMessageRequest elsewhere;
    elsewhere.type = MessageType::File;
    elsewhere.file = {FileType::External, u"https://example.org/a.png"_s, u"a.png"_s, u"image/png"_s, 7};
    const auto sent = get(m_kitty->sendMessage(m_channel, elsewhere));
    QVERIFY(sent);
    QCOMPARE(sent->file.type, FileType::External);
    QCOMPARE(m_kitty->fileUrl(sent->file), QUrl(elsewhere.file.url)); // without a grant
}

void TestStrangeRooms::refusalsHitOnlyTheirOwn()
{
    Channel gone = m_channel;
    gone.links = makeChannel(*m_kitty, u"for a while"_s).links;
    gone.id = get(m_kitty->listChannels({.joined = {}, .name = u"for a while"_s})).value().items.value(0).id;
    QVERIFY(answer(m_kitty->deleteChannel(gone)).succeeded());
    std::optional<bool> good;
    std::optional<bool> bad;
    std::optional<bool> read;
    std::optional<bool> unread;
    const auto land = [this](auto task, std::optional<bool> &into) {
        QCoro::connect(std::move(task), this, [&into](const auto &result) { into = result.succeeded(); });
    };
    // The refusals come while the others are still on their way.
    land(m_kitty->retrieveChannel(gone.id), bad);
    land(m_kitty->retrieveChannel(m_channel.id), good);
    land(m_kitty->readChannel(gone), unread);
    land(m_kitty->readChannel(m_channel), read);
    QTRY_VERIFY(good && bad && read && unread);
    QVERIFY(*good && !*bad && *read && !*unread);
    QCOMPARE(refusal(m_kitty->retrieveChannel(999'999)), QString(errorname::resourceNotFound));
    QVERIFY(m_kitty->isOnline());
}

PURR_TEST(TestStrangeRooms)
#include "test_strangerooms.moc"
