// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/chatkitty.h"
#include "client/chatsession.h"
#include "client/filetransfer.h"
#include "client/outbox.h"
#include "protocol/names.h"
#include "server/password.h"
#include "server/embeddedserver.h"
#include "server/storedatabase.h"
#include "server/storeschema.h"
#include "server/storewriter.h"
#include "support/answer.h"
#include "support/testmain.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Why a call failed; empty when it did not.
template <typename T> QString refusal(QCoro::Task<Result<T>> task)
{
    const Result<T> came = answer(std::move(task));
    return came.failed() ? came.error().code : QString();
}

template <typename T> QStringList namesOf(const std::optional<Paginator<T>> &page)
{
    QStringList names;
    for (const T &item : page.value_or(Paginator<T>()).items)
        names.append(item.name);
    return names;
}

QStringList bodiesOf(const std::optional<Paginator<Message>> &page)
{
    QStringList bodies;
    for (const Message &message : page.value_or(Paginator<Message>()).items)
        bodies.append(message.body);
    return bodies;
}

} // namespace

/// What the checklist for servers (protocol.md 8) asks of the official SDKs, done by our own client at purrd, as far as no
/// other test does it; the file `checklist` beside this one says which test stands for which number.
class TestSdkList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesAndKeysOfEveryKind();
    void whoIsLetIn();
    void sessionsStartAndEnd();
    void filesGoUpAfterACut();
    void devicesOfOneUser();
    void bothGenerationsTalk();
    void refusalsAreTyped();
    void peopleAreListedAndFollowed();
    void channelsOfAllKinds();
    void joiningAndLeaving();
    void whoManagesAChannel();
    void onesOwnViewOfAChannel();
    void outsideTheChatMessagesNotify();
    void readingIsToldOnce();
    void whatIsDeletedForOneself();
    void repliesHaveTheirParent();
    void pagesGoBothWaysAndDoNotShift();
    void filesWithAllThatBelongsToThem();
    void mentionsAndLinks();
    void textsComeBackAsTheyWere();
    void threadsSettle();

private:
    void start(server::ServerConfig config = {});
    std::unique_ptr<ChatKitty> make(const ClientOptions &options = {}, const QString &key = u"key"_s);
    std::unique_ptr<ChatKitty> signIn(const QString &name, const ClientOptions &options = {});
    static Channel makeChannel(ChatKitty &owner, const QString &name, ChannelType type = ChannelType::Public, const QStringList &members = {});
    static Channel seenBy(ChatKitty &kitty, const Channel &channel) { return get(kitty.retrieveChannel(channel.id)).value_or(Channel()); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<server::EmbeddedServer> m_server;
    quint16 m_port = 0;
    std::unique_ptr<ChatKitty> m_ann;
    std::unique_ptr<ChatKitty> m_bob;
};

void TestSdkList::start(server::ServerConfig config)
{
    config.port = m_port;
    config.dataDir = m_dir->path();
    config.grace = std::chrono::milliseconds(0);
    config.rateLimits = false;
    m_server = std::make_unique<server::EmbeddedServer>();
    const Result<quint16> started = m_server->start(config);
    QVERIFY2(started.succeeded(), started.failed() ? qPrintable(started.error().message) : "");
    m_port = *started;
}

void TestSdkList::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_port = 0;
    start();
    m_ann = signIn(u"ann"_s);
    m_bob = signIn(u"bob"_s);
    QVERIFY(m_ann && m_bob);
}

void TestSdkList::cleanup()
{
    m_ann.reset();
    m_bob.reset();
    m_server.reset();
}

std::unique_ptr<ChatKitty> TestSdkList::make(const ClientOptions &options, const QString &key)
{
    auto kitty = std::make_unique<ChatKitty>(options);
    kitty->setServer(QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)));
    kitty->setApiKey(key);
    return kitty;
}

std::unique_ptr<ChatKitty> TestSdkList::signIn(const QString &name, const ClientOptions &options)
{
    auto kitty = make(options);
    return get(kitty->startSession(name)) ? std::move(kitty) : nullptr;
}

Channel TestSdkList::makeChannel(ChatKitty &owner, const QString &name, ChannelType type, const QStringList &members)
{
    CreateChannelRequest request;
    request.type = type;
    request.name = name;
    for (const QString &member : members)
        request.members.append({0, member});
    return get(owner.createChannel(request)).value_or(Channel());
}

void TestSdkList::namesAndKeysOfEveryKind()
{
    m_server.reset();
    server::ServerConfig config;
    config.apiKeys = {u"a+/=&b c\u00e9"_s};
    start(config);
    for (const QString &name : {u"ann:b\\c"_s, u"\u0416\u0430\u043d\u043d\u0430 \u732b"_s}) {
        const auto kitty = make({}, config.apiKeys.first());
        const auto user = get(kitty->startSession(name));
        QVERIFY(user);
        QCOMPARE(user->name, name);
        QVERIFY(user->isGuest);
    }
    const auto wrong = make({}, u"a+/=&b c"_s);
    QCOMPARE(refusal(wrong->startSession(u"ann"_s)), QString(errorname::accessDenied));
    QCOMPARE(wrong->state(), ChatKitty::ConnectionState::Failed);
    QCOMPARE(wrong->retryIn(), 0); // and it does not come back
}

void TestSdkList::whoIsLetIn()
{
    m_ann.reset();
    m_bob.reset();
    m_server.reset();
    {
        server::StoreDatabase database;
        QVERIFY(database.open(m_dir->filePath(u"purr.sqlite"_s), server::StoreDatabase::Access::ReadWrite).succeeded());
        server::StoreWriter writer(database);
        QVERIFY(database.run(u"BEGIN IMMEDIATE"_s).succeeded());
        writer.beginAction(QDateTime::currentMSecsSinceEpoch());
        const Result<server::StoredUser> user = writer.createUser(u"zo\u00e9"_s, false);
        QVERIFY(user && writer.setPasswordHash(user->id, server::password::hash(u"s\u00e9same \u732b"_s)).succeeded());
        QVERIFY(database.run(u"COMMIT"_s).succeeded());
    }
    server::ServerConfig config;
    config.guests = false;
    start(config);
    const auto outcome = [this](const QString &name, const QJsonObject &params) { return refusal(make()->startSession(name, params)); };
    QCOMPARE(outcome(u"nobody"_s, {}), QString(errorname::accessDenied));
    QCOMPARE(outcome(u"zo\u00e9"_s, {{u"password"_s, u"sesame"_s}}), QString(errorname::accessDenied));
    QCOMPARE(outcome(u"zo\u00e9"_s, {}), QString(errorname::accessDenied));
    QCOMPARE(outcome(u"zo\u00e9"_s, {{u"password"_s, u"s\u00e9same \u732b"_s}}), QString());
}

void TestSdkList::sessionsStartAndEnd()
{
    QVERIFY(m_ann->currentUser().isGuest);
    QCOMPARE(refusal(m_ann->startSession(u"ann"_s)), QString(errorname::sessionActive));
    QVERIFY(m_ann->isOnline());
    QCOMPARE(get(m_ann->retrieveCurrentUser())->id, m_ann->currentUser().id);
    QSignalSpy presence(m_bob.get(), &ChatKitty::userPresenceChanged);
    QVERIFY(answer(m_ann->endSession()).succeeded());
    QTRY_COMPARE(presence.size(), 1);
    QVERIFY(!presence.first().first().value<User>().presence.online);
    QVERIFY(get(m_ann->startSession(u"ann"_s)));
    QTRY_COMPARE(presence.size(), 2);
    QVERIFY(presence.last().first().value<User>().presence.online);
}

void TestSdkList::filesGoUpAfterACut()
{
    const Channel channel = makeChannel(*m_ann, u"files"_s);
    QFile file(m_dir->filePath(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") == 5);
    file.close();
    m_server.reset();
    QTRY_VERIFY(!m_ann->isOnline());
    start();
    m_ann->reconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_ann->isOnline(), 20'000);
    FileTransfer *const transfer = m_ann->sendFile(channel, file.fileName());
    QTRY_VERIFY(transfer->state() != FileTransfer::State::Running);
    QVERIFY2(transfer->state() == FileTransfer::State::Completed, qPrintable(transfer->error().code));
}

void TestSdkList::devicesOfOneUser()
{
    const auto second = signIn(u"ann"_s);
    QVERIFY(second);
    QSignalSpy changed(second.get(), &ChatKitty::currentUserChanged);
    QSignalSpy joined(second.get(), &ChatKitty::channelJoined);
    QSignalSpy contact(m_bob.get(), &ChatKitty::userUpdated);
    UpdateRequest request;
    request.displayName = u"Ann B."_s;
    request.properties = QJsonObject{{u"color"_s, u"red"_s}};
    const auto updated = get(m_ann->updateCurrentUser(request));
    QVERIFY(updated);
    QCOMPARE(updated->displayName, u"Ann B."_s);
    QCOMPARE(updated->properties.value("color"_L1), QJsonValue(u"red"_s));
    QCOMPARE(updated->name, u"ann"_s);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(second->currentUser().displayName, u"Ann B."_s);
    QTRY_COMPARE(contact.size(), 1);

    const Channel room = makeChannel(*m_bob, u"room"_s, ChannelType::Private, {u"ann"_s});
    QTRY_COMPARE(joined.size(), 1);
    ChatSession *const watching = m_bob->startChatSession(room).value();
    QSignalSpy entered(watching, &ChatSession::participantEnteredChat);
    QSignalSpy left(watching, &ChatSession::participantLeftChat);
    QTRY_VERIFY(watching->isLive());
    ChatSession *const first = m_ann->startChatSession(seenBy(*m_ann, room)).value();
    QTRY_VERIFY(first->isLive());
    QTRY_COMPARE(entered.size(), 1);
    ChatSession *const other = second->startChatSession(seenBy(*second, room)).value();
    QTRY_VERIFY(other->isLive());
    first->end();
    QTRY_COMPARE(first->state(), ChatSession::State::Ended);
    QVERIFY(get(m_bob->retrieveCurrentUser()));
    QCOMPARE(left.size(), 0);
    other->end();
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(entered.size(), 1);
}

void TestSdkList::bothGenerationsTalk()
{
    ClientOptions plain;
    plain.generation = LinkGeneration::Plain;
    const auto newer = signIn(u"newer"_s, plain);
    QVERIFY(newer);
    const Channel hers = makeChannel(*m_ann, u"both"_s, ChannelType::Private, {u"newer"_s});
    const Channel his = seenBy(*newer, hers);
    QVERIFY(hers.links.topic(u"self").startsWith("/topic/v1/"_L1) && hers.links.action(u"message").startsWith("/application/v1/"_L1));
    QVERIFY(!his.links.topic(u"self").contains("v1"_L1) && !his.links.action(u"message").contains("v1"_L1));
    ChatSession *const old = m_ann->startChatSession(hers).value();
    ChatSession *const fresh = newer->startChatSession(his).value();
    QSignalSpy heardByOld(old, &ChatSession::receivedMessage);
    QSignalSpy heardByNew(fresh, &ChatSession::receivedMessage);
    QTRY_VERIFY(old->isLive() && fresh->isLive());
    QVERIFY(get(m_ann->sendMessage(hers, u"old"_s)) && get(newer->sendMessage(his, u"new"_s)));
    QTRY_VERIFY(heardByOld.size() == 2 && heardByNew.size() == 2);
}

void TestSdkList::refusalsAreTyped()
{
    QCOMPARE(refusal(m_ann->retrieveChannel(999'999)), QString(errorname::resourceNotFound));
    const Channel secret = makeChannel(*m_bob, u"secret"_s, ChannelType::Private);
    QCOMPARE(refusal(m_ann->retrieveChannel(secret.id)), QString(errorname::resourceNotFound));
    // Among others on their way only the bad one fails.
    const Channel mine = makeChannel(*m_ann, u"mine"_s);
    std::optional<bool> good;
    std::optional<bool> bad;
    std::optional<bool> read;
    std::optional<bool> unread;
    const auto land = [this](auto task, std::optional<bool> &into) {
        QCoro::connect(std::move(task), this, [&into](const auto &result) { into = result.succeeded(); });
    };
    land(m_ann->retrieveChannel(mine.id), good);
    land(m_ann->retrieveChannel(secret.id), bad);
    land(m_ann->readChannel(mine), read);
    land(m_ann->readChannel(secret), unread); // with the links of a member
    QTRY_VERIFY(good && bad && read && unread);
    QVERIFY(*good && !*bad && *read && !*unread);
    QVERIFY(m_ann->isOnline());
    const auto said = get(m_bob->sendMessage(get(m_bob->joinChannel(seenBy(*m_bob, mine))).value(), u"his"_s));
    QVERIFY(said);
    QCOMPARE(refusal(m_ann->editMessage(*said, u"stolen"_s)), QString(errorname::accessDenied));
}

void TestSdkList::peopleAreListedAndFollowed()
{
    QCOMPARE(namesOf(get(m_ann->listUsers())), QStringList(u"bob"_s));
    QCOMPARE(get(m_ann->countUsers()).value(), 1);
    QVERIFY(get(m_ann->retrieveUser(m_bob->currentUser().id))->presence.online);
    QSignalSpy presence(m_ann.get(), &ChatKitty::userPresenceChanged);
    QVERIFY(answer(m_bob->endSession()).succeeded());
    QTRY_COMPARE(presence.size(), 1);
    UserFilter online;
    online.online = true;
    QCOMPARE(namesOf(get(m_ann->listUsers(online))), QStringList());
    QCOMPARE(get(m_ann->countUsers(online)).value(), 0);
    online.online = false;
    QCOMPARE(namesOf(get(m_ann->listUsers(online))), QStringList(u"bob"_s));
    UserFilter named;
    named.name = u"bo"_s;
    QCOMPARE(namesOf(get(m_ann->listUsers(named))), QStringList(u"bob"_s));
    named.name = u"zzz"_s;
    QCOMPARE(namesOf(get(m_ann->listUsers(named))), QStringList());
}

void TestSdkList::channelsOfAllKinds()
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
    const Channel secret = makeChannel(*m_ann, u"secret"_s, ChannelType::Private, {u"bob"_s});
    QTRY_COMPARE(joined.size(), 1);
    QVERIFY(namesOf(get(m_bob->listChannels({.joined = true}))).contains(u"secret"_s));
    QVERIFY(namesOf(get(m_bob->listChannels({.joined = false}))).contains(u"lobby"_s));
    makeChannel(*m_ann, u"hidden"_s, ChannelType::Private);
    QVERIFY(!namesOf(get(m_bob->listChannels({.joined = false}))).contains(u"hidden"_s));
    QCOMPARE(namesOf(get(m_ann->listChannels({.joined = {}, .name = u"obb"_s}))), QStringList(u"lobby"_s));

    const Channel direct = makeChannel(*m_ann, {}, ChannelType::Direct, {u"bob"_s});
    QCOMPARE(direct.members.size(), 2);
    QCOMPARE(makeChannel(*m_bob, {}, ChannelType::Direct, {u"ann"_s}).id, direct.id);
    CreateChannelRequest crowd;
    crowd.type = ChannelType::Direct;
    for (int i = 0; i < 10; ++i) {
        const QString name = u"guest %1"_s.arg(i);
        QVERIFY(signIn(name));
        crowd.members.append({0, name});
    }
    QCOMPARE(refusal(m_ann->createChannel(crowd)), QString(errorname::directChannelFull));
    QVERIFY(get(m_ann->checkUserIsChannelMember(m_bob->currentUser(), secret)).value());
    QVERIFY(!get(m_ann->checkUserIsChannelMember(m_bob->currentUser(), named)).value());
    QCOMPARE(namesOf(get(m_ann->listChannelMembers(secret))).size(), 2);
}

void TestSdkList::joiningAndLeaving()
{
    const Channel lobby = makeChannel(*m_ann, u"lobby"_s);
    QSignalSpy joined(m_bob.get(), &ChatKitty::channelJoined);
    QSignalSpy left(m_bob.get(), &ChatKitty::channelLeft);
    const auto his = get(m_bob->joinChannel(seenBy(*m_bob, lobby)));
    QVERIFY(his && his->canLeave());
    QTRY_COMPARE(joined.size(), 1);
    QVERIFY(get(m_bob->leaveChannel(*his)));
    QTRY_COMPARE(left.size(), 1);
    const Channel secret = makeChannel(*m_ann, u"secret"_s, ChannelType::Private);
    QCOMPARE(refusal(m_ann->joinChannel(secret)), QString(errorname::channelNotPubliclyJoinable));
    const Channel direct = makeChannel(*m_ann, {}, ChannelType::Direct, {u"bob"_s});
    QCOMPARE(refusal(m_ann->leaveChannel(direct)), QString(errorname::notAChannelMember));
    QCOMPARE(refusal(m_ann->inviteUser(direct, {0, u"bob"_s})), QString(errorname::channelNotInvitable));
    QCOMPARE(refusal(m_ann->addChannelModerator(direct, {0, u"bob"_s})), QString(errorname::cannotAddModerator));
}

void TestSdkList::whoManagesAChannel()
{
    const Channel channel = makeChannel(*m_ann, u"managed"_s, ChannelType::Private);
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

void TestSdkList::onesOwnViewOfAChannel()
{
    const Channel direct = makeChannel(*m_ann, {}, ChannelType::Direct, {u"bob"_s});
    const Channel his = seenBy(*m_bob, direct);
    QSignalSpy notified(m_bob.get(), &ChatKitty::notificationReceived);
    QVERIFY(get(m_bob->muteChannel(his))->muted);
    QVERIFY(get(m_ann->sendMessage(direct, u"quiet"_s)));
    QTRY_COMPARE(notified.size(), 1);
    QVERIFY(notified.first().first().value<Notification>().muted);
    QVERIFY(!get(m_bob->muteChannel(his, false))->muted);

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

void TestSdkList::outsideTheChatMessagesNotify()
{
    const Channel one = makeChannel(*m_ann, u"one"_s, ChannelType::Private, {u"bob"_s});
    const Channel two = makeChannel(*m_ann, u"two"_s, ChannelType::Private, {u"bob"_s});
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

void TestSdkList::readingIsToldOnce()
{
    const Channel room = makeChannel(*m_ann, u"room"_s, ChannelType::Private, {u"bob"_s});
    const Channel his = seenBy(*m_bob, room);
    ChatSession *const session = m_ann->startChatSession(room).value();
    QSignalSpy read(session, &ChatSession::messageRead);
    QSignalSpy unread(session, &ChatSession::messageUnread);
    QTRY_VERIFY(session->isLive());
    const auto first = get(m_ann->sendMessage(room, u"first"_s));
    const auto second = get(m_ann->sendMessage(room, u"second"_s));
    QVERIFY(first && second);
    QCOMPARE(get(m_bob->countUnreadMessages()).value(), 2);
    QCOMPARE(get(m_bob->countUnreadChannels(ChannelType::Private)).value(), 1);
    QCOMPARE(get(m_bob->countUnreadChannels(ChannelType::Direct)).value(), 0);
    const auto page = get(m_bob->listMessages(his));
    const Message received = page->items.last();
    QVERIFY(answer(m_bob->readMessage(received)).succeeded() && answer(m_bob->readMessage(received)).succeeded());
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.first().first().value<Message>().id, first->id);
    QCOMPARE(read.first().at(1).value<ReadReceipt>().user.name, u"bob"_s);
    QCOMPARE(get(m_ann->retrieveLastReadMessage(room, u"bob"_s))->id, first->id);
    QVERIFY(answer(m_bob->readChannel(his)).succeeded());
    QTRY_COMPARE(read.size(), 2);
    QVERIFY(!get(m_bob->checkChannelUnread(his)).value());
    QVERIFY(answer(m_bob->unreadMessage(page->items.first())).succeeded());
    QTRY_COMPARE(unread.size(), 1);
    QVERIFY(get(m_bob->checkChannelUnread(his)).value());
    QVERIFY(get(m_ann->retrieveCurrentUser()));
    QCOMPARE(read.size(), 2);
}

void TestSdkList::whatIsDeletedForOneself()
{
    const Channel room = makeChannel(*m_ann, u"room"_s, ChannelType::Private, {u"bob"_s});
    QVERIFY(get(m_ann->sendMessage(room, u"for bob no more"_s)));
    const Channel his = seenBy(*m_bob, room);
    QVERIFY(get(m_bob->deleteMessageForMe(get(m_bob->listMessages(his))->items.first())));
    QCOMPARE(bodiesOf(get(m_bob->listMessages(his))), QStringList());
    QCOMPARE(bodiesOf(get(m_ann->listMessages(room))), QStringList(u"for bob no more"_s));
}

void TestSdkList::repliesHaveTheirParent()
{
    const Channel room = makeChannel(*m_ann, u"room"_s);
    const auto parent = get(m_ann->sendMessage(room, u"question"_s));
    SendMessageRequest request;
    request.body = u"answer"_s;
    const auto reply = get(m_ann->reply(*parent, request));
    QVERIFY(reply);
    QCOMPARE(get(m_ann->retrieveMessageParent(*reply))->id, parent->id);
    QCOMPARE(get(m_ann->countMessageReplies(*parent)).value(), 1);
    QCOMPARE(bodiesOf(get(m_ann->listReplies(*parent))), QStringList(u"answer"_s));
    QCOMPARE(get(m_ann->retrieveMessageChannel(*reply))->id, room.id);
    QCOMPARE(refusal(m_ann->retrieveMessageParent(*parent)), QString(errorname::messageNotAReply));
}

void TestSdkList::pagesGoBothWaysAndDoNotShift()
{
    const Channel room = makeChannel(*m_ann, u"room"_s);
    const auto empty = get(m_ann->listMessages(room));
    QVERIFY(empty && empty->items.isEmpty() && !empty->hasNextPage());
    QStringList expected;
    for (int i = 0; i < 60; ++i) {
        expected.prepend(QString::number(i));
        QVERIFY(get(m_ann->sendMessage(room, expected.first())));
    }
    auto page = get(m_ann->listMessages(room));
    const QStringList newest = bodiesOf(page);
    QStringList bodies = newest;
    while (page->hasNextPage()) {
        QVERIFY(get(m_ann->sendMessage(room, u"in between"_s)));
        page = get(m_ann->nextPage(*page));
        bodies += bodiesOf(page);
    }
    QCOMPARE(bodies, expected);
    QCOMPARE(refusal(m_ann->nextPage(*page)), QString(errorname::pageOutOfBounds));
    while (page->hasPreviousPage() && !bodiesOf(page).contains(newest.last()))
        page = get(m_ann->previousPage(*page));
    QVERIFY(bodiesOf(page).contains(newest.last()));
}

void TestSdkList::filesWithAllThatBelongsToThem()
{
    const Channel room = makeChannel(*m_ann, u"room"_s);
    QFile file(m_dir->filePath(u"\"caf\u00e9\".txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") == 5);
    file.close();
    SendMessageRequest about;
    about.groupTag = u"tag \"1\""_s;
    about.properties = {{u"deep"_s, QJsonObject{{u"er"_s, QJsonArray{true, 1.5, u"\u732b"_s}}}}};
    FileTransfer *const transfer = m_ann->sendFile(room, file.fileName(), about);
    QTRY_VERIFY(transfer->state() != FileTransfer::State::Running);
    QVERIFY2(transfer->state() == FileTransfer::State::Completed, qPrintable(transfer->error().code));
    const Message uploaded = transfer->message();
    QCOMPARE(uploaded.groupTag, about.groupTag);
    QCOMPARE(uploaded.properties.value("deep"_L1), about.properties.value("deep"_L1));
    QCOMPARE(uploaded.file.type, FileType::Hosted);
    QNetworkAccessManager manager;
    const auto fetched = [&manager](const QUrl &url) {
        std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
        (void)QTest::qWaitFor([&reply] { return reply->isFinished(); }, 15'000);
        return std::pair(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll());
    };
    QCOMPARE(fetched(m_ann->fileUrl(uploaded.file)), std::pair(200, "words"_ba));
    QCOMPARE(fetched(QUrl(uploaded.file.url)).first, 401);

    SendMessageRequest elsewhere;
    elsewhere.type = MessageType::File;
    elsewhere.file = {FileType::External, u"https://example.org/a.png"_s, u"a.png"_s, u"image/png"_s, 7};
    const auto sent = get(m_ann->sendMessage(room, elsewhere));
    QVERIFY(sent);
    QCOMPARE(sent->file.type, FileType::External);
    QCOMPARE(m_ann->fileUrl(sent->file), QUrl(elsewhere.file.url)); // without our grant
}

void TestSdkList::mentionsAndLinks()
{
    const Channel room = makeChannel(*m_ann, u"room"_s, ChannelType::Private, {u"bob"_s});
    QSignalSpy notified(m_bob.get(), &ChatKitty::notificationReceived);
    const auto sent = get(m_ann->sendMessage(room, u"<@bob> see <#room> and https://example.com/a?b=c."_s));
    QVERIFY(sent);
    QCOMPARE(sent->mentions.size(), 2);
    QCOMPARE(sent->mentions.first().type, MentionType::UserMention);
    QCOMPARE(sent->mentions.first().user.name, u"bob"_s);
    QCOMPARE(sent->mentions.last().type, MentionType::ChannelMention);
    QCOMPARE(sent->webLinks.size(), 1);
    QTRY_COMPARE(notified.size(), 1);
    QCOMPARE(notified.first().first().value<Notification>().type, QString(notificationtype::userMentionedUser));
}

void TestSdkList::textsComeBackAsTheyWere()
{
    const Channel room = makeChannel(*m_ann, u"room"_s);
    const QStringList texts{u"\U0001F431\u200d\U0001F464 \u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd"_s,
                            u"line\nline\r\n\ttab \"quoted\" \\back\\ 'single' {\"a\":1}"_s, u"\x01\x02\x1f\x7f"_s + u"x"_s,
                            QString(10'000, u'\u732b')};
    for (const QString &text : texts) {
        SendMessageRequest request;
        request.body = text;
        request.properties = {{u"nested"_s, QJsonObject{{u"a"_s, QJsonArray{1, u"\\\"\n"_s, QJsonValue::Null, false}}}}};
        const auto sent = get(m_ann->sendMessage(room, request));
        QVERIFY(sent);
        QCOMPARE(sent->body, text);
        const Message stored = get(m_ann->listMessages(room))->items.first();
        QCOMPARE(stored.body, text);
        QCOMPARE(stored.properties, request.properties);
    }
}

void TestSdkList::threadsSettle()
{
    const Channel room = makeChannel(*m_ann, u"room"_s);
    CreateThreadRequest request;
    request.name = u"aside"_s;
    const auto thread = get(m_ann->createThread(room, request));
    QVERIFY(thread);
    QCOMPARE(thread->name, u"aside"_s);
    QVERIFY(namesOf(get(m_ann->listThreads(room, false, true))).contains(u"aside"_s));
    SendMessageRequest said;
    said.body = u"in the thread"_s;
    QVERIFY(get(m_ann->sendMessage(*thread, said)));
    QVERIFY(answer(m_ann->readThread(*thread)).succeeded());
    QCOMPARE(get(m_ann->retrieveThreadChannel(*thread))->id, room.id);
}

PURR_TEST(TestSdkList)
#include "test_sdklist.moc"
