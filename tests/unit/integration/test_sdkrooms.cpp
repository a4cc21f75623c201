// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "core/clock.h"
#include "sdklist.h"
#include "server/limits.h"
#include "server/server.h"
#include "support/cutter.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// The part of the checklist (TestSdkList) about what two people see of each other in a chat, each number by itself.
class TestSdkRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theLastOfManyKeystrokesIsTold();
    void typingStartsOnceAndEndsOnce_data();
    void typingStartsOnceAndEndsOnce();
    void whoseLinkIsCutLeaves();
    void onesOwnMessageComesOnce();
    void reactionsAreCounted();
    void whatIsDeletedIsInNoList();
    void whatTheSystemSays();
    void peopleAreFoundByWhatTheyAreCalled();
    void peopleAreBlocked();

private:
    /// A session in a new private channel of both.
    ChatSession *enter();

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<ChatKitty> m_ann;
    std::unique_ptr<ChatKitty> m_bob;
    Channel m_room;
    Channel m_his; ///< the same, as Bob sees it
};

void TestSdkRooms::init()
{
    server::ServerConfig config = LiveServer::quick();
    config.adminToken = u"token"_s;
    m_server = std::make_unique<LiveServer>(config);
    m_ann = m_server->signedIn(u"ann"_s);
    m_bob = m_server->signedIn(u"bob"_s);
    QVERIFY(m_ann && m_bob);
}

void TestSdkRooms::cleanup()
{
    m_ann.reset();
    m_bob.reset();
    m_server.reset();
}

ChatSession *TestSdkRooms::enter()
{
    m_room = makeChannel(*m_ann, u"room"_s, {u"bob"_s}, ChannelType::Private);
    m_his = seenBy(*m_bob, m_room);
    return m_ann->startChatSession(m_room).value();
}

void TestSdkRooms::theLastOfManyKeystrokesIsTold()
{
    ChatSession *const session = enter();
    QSignalSpy keystrokes(session, &ChatSession::receivedKeystrokes);
    QTRY_VERIFY(session->isLive());
    for (const QString &draft : {u"h"_s, u"he"_s, u"hel"_s})
        m_bob->sendKeystrokes(m_his, draft);
    QTRY_COMPARE(keystrokes.size(), 1);
    const auto told = keystrokes.first().first().value<Keystrokes>();
    QCOMPARE(told.keys, u"hel"_s);
    QCOMPARE(told.username, u"bob"_s);
    // What comes next is no late one of these.
    m_bob->sendKeystrokes(m_his, u"hell"_s);
    QTRY_COMPARE(keystrokes.size(), 2);
    QCOMPARE(keystrokes.last().first().value<Keystrokes>().keys, u"hell"_s);
}

void TestSdkRooms::typingStartsOnceAndEndsOnce_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"silence", "an empty draft", "a message", "the end of the session", "a cut"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

/// At a server whose time the test moves, and with an onlooker who would wait for ever.
void TestSdkRooms::typingStartsOnceAndEndsOnce()
{
    QFETCH(QString, end);
    ManualClock clock;
    server::ServerConfig config = LiveServer::quick();
    config.port = 0;
    server::Server server(config, &clock);
    const Result<quint16> port = server.start();
    QVERIFY(port);
    Cutter cutter;
    ClientOptions patient;
    patient.typingExpiry = std::chrono::hours(1);
    const auto person = [&port](const QString &name, const ClientOptions &options) {
        auto kitty = std::make_unique<ChatKitty>(options);
        kitty->setServer(QUrl(u"http://127.0.0.1:%1"_s.arg(*port)));
        kitty->setApiKey(u"test"_s);
        return get(kitty->startSession(name)) ? std::move(kitty) : nullptr;
    };
    m_ann = person(u"ann"_s, patient);
    m_bob = person(u"bob"_s, cutter.options());
    QVERIFY(m_ann && m_bob);
    ChatSession *const session = enter();
    ChatSession *const his = m_bob->startChatSession(m_his).value();
    QSignalSpy keystrokes(session, &ChatSession::receivedKeystrokes);
    QSignalSpy started(session, &ChatSession::typingStarted);
    QSignalSpy stopped(session, &ChatSession::typingStopped);
    QTRY_VERIFY(session->isLive() && his->isLive());

    his->sendKeystrokes(u"h"_s);
    QTRY_COMPARE(keystrokes.size(), 1);
    QTRY_COMPARE(started.size(), 1);
    QCOMPARE(started.first().first().value<User>().name, u"bob"_s);
    // More of it goes on, it does not start again; also when it takes longer than silence may.
    clock.advance(server::limits::typingTime - std::chrono::milliseconds(1));
    his->sendKeystrokes(u"he"_s);
    QTRY_COMPARE(keystrokes.size(), 2);
    clock.advance(server::limits::typingTime - std::chrono::milliseconds(1));
    QVERIFY(get(m_ann->retrieveCurrentUser()));
    QCOMPARE(started.size(), 1);
    QCOMPARE(stopped.size(), 0);

    if (end == "silence"_L1)
        clock.advance(std::chrono::milliseconds(1));
    else if (end == "an empty draft"_L1)
        his->sendKeystrokes({});
    else if (end == "a message"_L1)
        QVERIFY(get(m_bob->sendMessage(m_his, u"hello"_s)));
    else if (end == "the end of the session"_L1)
        his->end();
    else
        Q_EMIT cutter.cut();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(stopped.first().first().value<User>().name, u"bob"_s);
    QCOMPARE(session->typingUsers(), QList<User>());
    clock.advance(server::limits::typingTime * 2);
    QVERIFY(get(m_ann->retrieveCurrentUser()));
    QCOMPARE(started.size(), 1);
    QCOMPARE(stopped.size(), 1);
    m_ann.reset(); // before the server is gone
    m_bob.reset();
}

void TestSdkRooms::whoseLinkIsCutLeaves()
{
    Cutter cutter;
    m_bob = m_server->signedIn(u"bob"_s, cutter.options());
    QVERIFY(m_bob);
    ChatSession *const session = enter();
    QSignalSpy entered(session, &ChatSession::participantEnteredChat);
    QSignalSpy left(session, &ChatSession::participantLeftChat);
    QTRY_VERIFY(session->isLive());
    ChatSession *const his = m_bob->startChatSession(m_his).value();
    QTRY_COMPARE(entered.size(), 1);
    QTRY_VERIFY(his->isLive());
    Q_EMIT cutter.cut();
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(left.first().first().value<User>().name, u"bob"_s);
    // He is back by himself, and in the chat again.
    QTRY_COMPARE(entered.size(), 2);
    QCOMPARE(left.size(), 1);
    m_bob.reset(); // before its cutter
}

void TestSdkRooms::onesOwnMessageComesOnce()
{
    ChatSession *const session = enter();
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QTRY_VERIFY(session->isLive());
    const auto sent = get(m_ann->sendMessage(m_room, u"mine"_s));
    QVERIFY(sent && sent->id > 0);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.first().first().value<Message>().id, sent->id);
    QVERIFY(get(m_bob->sendMessage(m_his, u"his"_s)));
    QTRY_VERIFY(received.last().first().value<Message>().body == "his"_L1);
    QCOMPARE(received.size(), 2);
}

void TestSdkRooms::reactionsAreCounted()
{
    ChatSession *const session = enter();
    QSignalSpy added(session, &ChatSession::messageReactionAdded);
    QSignalSpy removed(session, &ChatSession::messageReactionRemoved);
    QTRY_VERIFY(session->isLive());
    const auto sent = get(m_ann->sendMessage(m_room, u"cats"_s));
    QVERIFY(sent && sent->reactions.isEmpty());
    const Message his = get(m_bob->listMessages(m_his)).value().items.value(0);
    const auto reaction = get(m_bob->reactToMessage(his, u"smile"_s));
    QVERIFY(reaction);
    QVERIFY(reaction->emoji.aliases.contains(u"smile"_s) && !reaction->emoji.character.isEmpty());
    QCOMPARE(reaction->user.name, u"bob"_s);
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<Message>().id, sent->id);
    QCOMPARE(added.first().at(1).value<Reaction>().emoji, reaction->emoji);

    const auto summary = [this] { return get(m_ann->listMessages(m_room)).value().items.value(0).reactions; };
    QCOMPARE(summary().size(), 1);
    QCOMPARE(summary().first().count, 1);
    QCOMPARE(summary().first().emoji, reaction->emoji);
    QCOMPARE(summary().first().users.value(0).name, u"bob"_s);
    QVERIFY(get(m_ann->reactToMessage(*sent, u"smile"_s)));
    QCOMPARE(summary().size(), 1);
    QCOMPARE(summary().first().count, 2);
    QVERIFY(get(m_ann->removeReaction(*sent, u"smile"_s)) && get(m_bob->removeReaction(his, u"smile"_s)));
    QTRY_COMPARE(removed.size(), 2);
    QCOMPARE(removed.last().first().value<Message>().id, sent->id);
    QCOMPARE(removed.last().at(1).value<Reaction>().user.name, u"bob"_s);
    QCOMPARE(summary().size(), 0);
}

void TestSdkRooms::whatIsDeletedIsInNoList()
{
    ChatSession *const session = enter();
    QSignalSpy deleted(session, &ChatSession::messageDeleted);
    QTRY_VERIFY(session->isLive());
    const auto kept = get(m_ann->sendMessage(m_room, u"kept"_s));
    const auto gone = get(m_ann->sendMessage(m_room, u"gone"_s));
    QVERIFY(kept && gone);
    QCOMPARE(get(m_ann->deleteMessage(*gone)).value().id, gone->id);
    QTRY_COMPARE(deleted.size(), 1);
    QCOMPARE(deleted.first().first().value<Message>().id, gone->id);
    QCOMPARE(bodiesOf(get(m_ann->listMessages(m_room))), QStringList(u"kept"_s));
    QCOMPARE(bodiesOf(get(m_bob->listMessages(m_his))), QStringList(u"kept"_s));
    QCOMPARE(get(m_bob->countUnreadMessages(m_his)).value(), 1);
    QCOMPARE(refusal(m_ann->retrieveMessage(*gone)), QString(errorname::resourceNotFound));
}

void TestSdkRooms::whatTheSystemSays()
{
    ChatSession *const session = enter();
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QSignalSpy notified(m_bob.get(), &ChatKitty::notificationReceived);
    QTRY_VERIFY(session->isLive());
    QNetworkAccessManager manager;
    QNetworkRequest request(m_server->url().resolved(QUrl(u"/v1/channels/%1/messages"_s.arg(m_room.id))));
    request.setRawHeader("Authorization", "Bearer token");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, R"({"type":"TEXT","body":"Maintenance at noon"})"));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QTRY_COMPARE(received.size(), 1);
    const auto message = received.first().first().value<Message>();
    QCOMPARE(message.type, MessageType::SystemText);
    QCOMPARE(message.body, u"Maintenance at noon"_s);
    QVERIFY(message.user.isNull());
    QTRY_COMPARE(notified.size(), 1);
    const auto notification = notified.first().first().value<Notification>();
    QCOMPARE(notification.type, QString(notificationtype::systemSentMessage));
    QCOMPARE(notification.message.id, message.id);
}

void TestSdkRooms::peopleAreFoundByWhatTheyAreCalled()
{
    UpdateRequest change;
    change.displayName = u"Robert Tables"_s;
    QVERIFY(get(m_bob->updateCurrentUser(change)));
    QVERIFY(m_server->signedIn(u"robert"_s)); // by whose name he is not to be found
    const auto found = [this](const QString &part) {
        UserFilter filter;
        filter.displayName = part;
        const auto page = get(m_ann->listUsers(filter));
        const auto count = get(m_ann->listUsersCount(filter));
        return page && count && *count == page->items.size() ? namesOf(page).join(u' ') : u"failed"_s;
    };
    QCOMPARE(found(u"Tables"_s), u"bob"_s);
    QCOMPARE(found(u"bob"_s), QString());
    QCOMPARE(found(u"nobody"_s), QString());
}

void TestSdkRooms::peopleAreBlocked()
{
    QSignalSpy blockedSpy(m_ann.get(), &ChatKitty::userBlocked);
    QSignalSpy unblockedSpy(m_ann.get(), &ChatKitty::userUnblocked);
    const auto bob = get(m_ann->retrieveUser(m_bob->currentUser().id));
    QVERIFY(bob);
    const auto blocked = get(m_ann->blockUser(*bob));
    QVERIFY(blocked);
    QCOMPARE(blocked->id, bob->id);
    QCOMPARE(blocked->name, u"bob"_s);
    const auto list = get(m_ann->listUserBlockedRecords());
    QVERIFY(list && list->items.size() == 1);
    QCOMPARE(list->items.first().user.id, bob->id);
    const auto unblocked = get(m_ann->deleteUserBlockedRecord(list->items.first()));
    QVERIFY(unblocked);
    QCOMPARE(unblocked->id, bob->id);
    QCOMPARE(get(m_ann->listUserBlockedRecords()).value().items.size(), 0);
    QTRY_COMPARE(blockedSpy.size(), 1);
    QTRY_COMPARE(unblockedSpy.size(), 1);
    QCOMPARE(get(m_bob->listUserBlockedRecords()).value().items.size(), 0);
}

PURR_TEST(TestSdkRooms)
#include "test_sdkrooms.moc"
