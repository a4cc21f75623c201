// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/filetransfer.h"
#include "sdklist.h"
#include "server/password.h"
#include "server/storedatabase.h"
#include "server/storeschema.h"
#include "server/storewriter.h"
#include "support/testmain.h"

#include <QFile>
#include <QSignalSpy>

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// What the checklist for servers (protocol.md 8) asks of the official SDKs, done by our own client at purrd, as far as no
/// other test does it; the file `checklist` beside this one says which test stands for which number. Here: who is there.
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

private:
    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<ChatKitty> m_ann;
    std::unique_ptr<ChatKitty> m_bob;
};

void TestSdkList::init()
{
    m_server = std::make_unique<LiveServer>();
    m_ann = m_server->signedIn(u"ann"_s);
    m_bob = m_server->signedIn(u"bob"_s);
    QVERIFY(m_ann && m_bob);
}

void TestSdkList::cleanup()
{
    m_ann.reset();
    m_bob.reset();
    m_server.reset();
}

void TestSdkList::namesAndKeysOfEveryKind()
{
    server::ServerConfig config = LiveServer::quick();
    config.apiKeys = {u"a+/=&b c\u00e9"_s};
    m_server->start(config);
    for (const QString &name : {u"ann:b\\c"_s, u"\u0416\u0430\u043d\u043d\u0430 \u732b"_s}) {
        const auto kitty = m_server->client({}, config.apiKeys.first());
        const auto user = get(kitty->startSession(name));
        QVERIFY(user);
        QCOMPARE(user->name, name);
        QVERIFY(user->isGuest);
    }
    const auto wrong = m_server->client({}, u"a+/=&b c"_s);
    QCOMPARE(refusal(wrong->startSession(u"ann"_s)), QString(errorname::accessDenied));
    QCOMPARE(wrong->state(), ChatKitty::ConnectionState::Failed);
    QCOMPARE(wrong->retryIn(), 0); // and it does not come back
}

void TestSdkList::whoIsLetIn()
{
    m_ann.reset();
    m_bob.reset();
    m_server->stop();
    {
        server::StoreDatabase database;
        QVERIFY(database.open(m_server->dataDir() + u"/purr.sqlite"_s, server::StoreDatabase::Access::ReadWrite).succeeded());
        server::StoreWriter writer(database);
        QVERIFY(database.run(u"BEGIN IMMEDIATE"_s).succeeded());
        writer.beginAction(QDateTime::currentMSecsSinceEpoch());
        const Result<server::StoredUser> user = writer.createUser(u"zo\u00e9"_s, false);
        QVERIFY(user && writer.setPasswordHash(user->id, server::password::hash(u"s\u00e9same \u732b"_s)).succeeded());
        QVERIFY(database.run(u"COMMIT"_s).succeeded());
    }
    server::ServerConfig config = LiveServer::quick();
    config.guests = false;
    m_server->start(config);
    const auto outcome = [this](const QString &name, const QJsonObject &params) { return refusal(m_server->client()->startSession(name, params)); };
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
    QFile file(m_server->folder().filePath(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") == 5);
    file.close();
    m_server->stop();
    QTRY_VERIFY(!m_ann->isOnline());
    m_server->start();
    m_ann->reconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_ann->isOnline(), 20'000);
    FileTransfer *const transfer = m_ann->sendFile(channel, file.fileName());
    QTRY_VERIFY(transfer->state() != FileTransfer::State::Running);
    QVERIFY2(transfer->state() == FileTransfer::State::Completed, qPrintable(transfer->error().code));
}

void TestSdkList::devicesOfOneUser()
{
    const auto second = m_server->signedIn(u"ann"_s);
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

    const Channel room = makeChannel(*m_bob, u"room"_s, {u"ann"_s}, ChannelType::Private);
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
    const auto newer = m_server->signedIn(u"newer"_s, plain);
    QVERIFY(newer);
    const Channel hers = makeChannel(*m_ann, u"both"_s, {u"newer"_s}, ChannelType::Private);
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
    const Channel secret = makeChannel(*m_bob, u"secret"_s, {}, ChannelType::Private);
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
    // Their refusals come while the others are still on their way.
    land(m_ann->retrieveChannel(secret.id), bad);
    land(m_ann->retrieveChannel(mine.id), good);
    land(m_ann->readChannel(secret), unread); // with the links of a member
    land(m_ann->readChannel(mine), read);
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
    QCOMPARE(get(m_ann->listUsersCount()).value(), 1);
    QVERIFY(get(m_ann->retrieveUser(m_bob->currentUser().id))->presence.online);
    QSignalSpy presence(m_ann.get(), &ChatKitty::userPresenceChanged);
    QVERIFY(answer(m_bob->endSession()).succeeded());
    QTRY_COMPARE(presence.size(), 1);
    UserFilter online;
    online.online = true;
    QCOMPARE(namesOf(get(m_ann->listUsers(online))), QStringList());
    QCOMPARE(get(m_ann->listUsersCount(online)).value(), 0);
    online.online = false;
    QCOMPARE(namesOf(get(m_ann->listUsers(online))), QStringList(u"bob"_s));
    UserFilter named;
    named.name = u"bo"_s;
    QCOMPARE(namesOf(get(m_ann->listUsers(named))), QStringList(u"bob"_s));
    named.name = u"zzz"_s;
    QCOMPARE(namesOf(get(m_ann->listUsers(named))), QStringList());
}

PURR_TEST(TestSdkList)
#include "test_sdklist.moc"
