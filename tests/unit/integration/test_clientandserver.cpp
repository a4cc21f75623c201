// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/chatkitty.h"
#include "client/chatsession.h"
#include "client/filetransfer.h"
#include "protocol/names.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>

#include <memory>
#include <optional>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

namespace
{

template <typename T> using Landed = std::shared_ptr<std::optional<Result<T>>>;

template <typename T> Landed<T> watch(QCoro::Task<Result<T>> task)
{
    auto landed = std::make_shared<std::optional<Result<T>>>();
    [](QCoro::Task<Result<T>> task, Landed<T> landed) -> QCoro::Task<void> {
        landed->emplace(co_await task);
    }(std::move(task), landed);
    return landed;
}

template <typename T> Error failure(QCoro::Task<Result<T>> task)
{
    const Landed<T> landed = watch(std::move(task));
    if (!QTest::qWaitFor([&] { return landed->has_value(); }, 15'000) || (*landed)->succeeded())
        return {};
    return (*landed)->error();
}

void done(QCoro::Task<Result<void>> task, bool *ok)
{
    const Landed<void> landed = watch(std::move(task));
    *ok = QTest::qWaitFor([&] { return landed->has_value(); }, 15'000) && (*landed)->succeeded();
}

} // namespace

/// The real client against the real server, over real sockets and threads.
class TestClientAndServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void twoPeopleTalk();
    void whatHappensInARoom();
    void enteringAndLeaving();
    void membersAndLists();
    void theEleventhSessionIsRefused();
    void nobodyEntersWithoutBeingAMember();
    void notificationsWithoutASession();
    void aServerThatRestartsLosesNothing();
    void messagesSentWhileTheServerIsAway();
    void filesGoUpAndDown();
    void aBurstArrivesInOrder();
    void quittingIsSeenAtOnce();

private:
    std::unique_ptr<ChatKitty> signIn(const QString &name) { return m_server->signedIn(name); }
    static Channel makeChannel(ChatKitty *owner, const QString &name) { return test::makeChannel(*owner, name); }

    std::unique_ptr<test::LiveServer> m_server;
};

void TestClientAndServer::init()
{
    m_server = std::make_unique<test::LiveServer>();
}

void TestClientAndServer::cleanup()
{
    m_server.reset();
}

void TestClientAndServer::twoPeopleTalk()
{
    const auto ann = signIn(u"ann"_s);
    const auto bob = signIn(u"bob"_s);
    const Channel channel = makeChannel(ann.get(), u"talk"_s);
    QVERIFY(channel.id > 0);
    const auto seen = get(bob->listChannels({.joined = false}));
    QCOMPARE(seen->items.size(), 1);
    const auto joined = get(bob->joinChannel(seen->items.first()));
    QVERIFY(joined && joined->canLeave());

    ChatSession *session = bob->startChatSession(*joined).value();
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QTRY_COMPARE(session->state(), ChatSession::State::Live);
    ChatSession *hers = ann->startChatSession(channel).value();
    QSignalSpy delivered(hers, &ChatSession::messageDelivered);
    QTRY_COMPARE(hers->state(), ChatSession::State::Live);
    const auto sent = get(ann->sendMessage(channel, u"Hello \U0001F431 \n \"bob\""_s));
    QVERIFY(sent);
    QTRY_COMPARE(received.size(), 1);
    const auto message = received.first().first().value<Message>();
    QCOMPARE(message.id, sent->id);
    QCOMPARE(message.body, u"Hello \U0001F431 \n \"bob\""_s);
    QCOMPARE(message.user.name, u"ann"_s);
    // And whose message it is hears that a device of the other has it.
    QTRY_COMPARE(delivered.size(), 1);
    QCOMPARE(delivered.first().first().value<Message>().id, sent->id);
    QCOMPARE(delivered.first().at(1).value<ReadReceipt>().user.name, u"bob"_s);
    bool ok = false;
    done(bob->endSession(), &ok);
    QVERIFY(ok);
    QCOMPARE(session->state(), ChatSession::State::Ended);
}

void TestClientAndServer::whatHappensInARoom()
{
    const auto ann = signIn(u"ann"_s);
    const auto bob = signIn(u"bob"_s);
    const Channel channel = makeChannel(ann.get(), u"room"_s);
    const auto joined = get(bob->joinChannel(get(bob->retrieveChannel(channel.id)).value()));
    ChatSession *session = ann->startChatSession(channel).value();
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QSignalSpy keystrokes(session, &ChatSession::receivedKeystrokes);
    QSignalSpy typing(session, &ChatSession::typingStarted);
    QSignalSpy stopped(session, &ChatSession::typingStopped);
    QSignalSpy updated(session, &ChatSession::messageUpdated);
    QSignalSpy deleted(session, &ChatSession::messageDeleted);
    QSignalSpy read(session, &ChatSession::messageRead);
    QSignalSpy reacted(session, &ChatSession::messageReactionAdded);
    QSignalSpy unreacted(session, &ChatSession::messageReactionRemoved);
    QSignalSpy renamed(session, &ChatSession::channelUpdated);
    QSignalSpy custom(session, &ChatSession::eventTriggered);
    QTRY_COMPARE(session->state(), ChatSession::State::Live);
    const auto mine = get(ann->sendMessage(channel, u"first"_s));
    QTRY_COMPARE(received.size(), 1);

    bob->sendKeystrokes(*joined, u"he"_s);
    QTRY_COMPARE(keystrokes.size(), 1);
    QCOMPARE(keystrokes.first().first().value<Keystrokes>().keys, u"he"_s);
    QTRY_COMPARE(typing.size(), 1);
    QCOMPARE(session->typingUsers().size(), 1);
    const auto hers = get(bob->sendMessage(*joined, u"hello"_s));
    QTRY_COMPARE(received.size(), 2);
    QTRY_COMPARE(stopped.size(), 1);

    QVERIFY(get(bob->editMessage(*hers, u"hello!"_s)));
    QTRY_COMPARE(updated.size(), 1);
    QVERIFY(updated.first().first().value<Message>().isEdited());
    bool ok = false;
    done(bob->readMessage(*mine), &ok);
    QVERIFY(ok);
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.first().first().value<Message>().id, mine->id);
    QCOMPARE(read.first().at(1).value<ReadReceipt>().user.name, u"bob"_s);
    QVERIFY(get(bob->reactToMessage(*mine, u"smile"_s)));
    QTRY_COMPARE(reacted.size(), 1);
    QVERIFY(get(bob->removeReaction(*mine, u"smile"_s)));
    QTRY_COMPARE(unreacted.size(), 1);
    SendMessageRequest answer;
    answer.body = u"answer"_s;
    const auto reply = get(bob->sendMessage(*mine, answer));
    QTRY_COMPARE(received.size(), 3);
    QCOMPARE(get(ann->retrieveMessageParent(received.last().first().value<Message>()))->id, mine->id);
    QVERIFY(get(bob->deleteMessage(*hers)));
    QTRY_COMPARE(deleted.size(), 1);
    UpdateRequest change;
    change.displayName = u"Renamed"_s;
    QVERIFY(get(ann->updateChannel(channel, change)));
    QTRY_VERIFY(!renamed.isEmpty());
    QCOMPARE(session->channel().displayName, u"Renamed"_s);
    done(bob->triggerEvent(*joined, {u"wave"_s, {{"hand"_L1, 2}}}), &ok);
    QVERIFY(ok);
    QTRY_COMPARE(custom.size(), 1);
}

void TestClientAndServer::enteringAndLeaving()
{
    const auto ann = signIn(u"ann"_s);
    const auto bob = signIn(u"bob"_s);
    const Channel channel = makeChannel(ann.get(), u"door"_s);
    const auto joined = get(bob->joinChannel(get(bob->retrieveChannel(channel.id)).value()));
    ChatSession *session = ann->startChatSession(channel).value();
    QSignalSpy entered(session, &ChatSession::participantEnteredChat);
    QSignalSpy left(session, &ChatSession::participantLeftChat);
    QSignalSpy presence(session, &ChatSession::participantPresenceChanged);
    QTRY_COMPARE(session->state(), ChatSession::State::Live);
    ChatSession *his = bob->startChatSession(*joined).value();
    QSignalSpy hisParticipants(his, &ChatSession::participantsChanged);
    QTRY_COMPARE(entered.size(), 1);
    QTRY_COMPARE(session->participants().size(), 2);
    if (!joined->links.relay(u"participants").isEmpty()) // our server tells who is there already
        QTRY_COMPARE(his->participants().size(), 2);
    his->end();
    QTRY_COMPARE(left.size(), 1);
    QTRY_COMPARE(his->state(), ChatSession::State::Ended);
    bool ok = false;
    done(bob->endSession(), &ok);
    QTRY_COMPARE(presence.size(), 1);
    QVERIFY(!presence.first().first().value<User>().presence.online);
}

void TestClientAndServer::membersAndLists()
{
    const auto ann = signIn(u"ann"_s);
    const auto bob = signIn(u"bob"_s);
    QSignalSpy joined(bob.get(), &ChatKitty::channelJoined);
    CreateChannelRequest request;
    request.type = ChannelType::Private;
    request.name = u"secret"_s;
    request.members = {{0, u"bob"_s}};
    const auto secret = get(ann->createChannel(request));
    QVERIFY(secret);
    QTRY_COMPARE(joined.size(), 1);
    QCOMPARE(get(ann->listChannelMembers(*secret))->items.size(), 2);
    QCOMPARE(get(ann->listUsers())->items.size(), 1);
    QCOMPARE(get(ann->retrieveUser(bob->currentUser().id))->name, u"bob"_s);
    QCOMPARE(get(ann->listUsersCount()).value(), 1);
    for (int i = 0; i < 60; ++i)
        QVERIFY(get(ann->sendMessage(*secret, QString::number(i))));
    const Channel his = get(bob->retrieveChannel(secret->id)).value();
    QCOMPARE(get(bob->countUnreadMessages(his)).value(), 60);
    QCOMPARE(get(bob->checkChannelUnread(his)).value(), true);
    bool ok = false;
    done(bob->readChannel(his), &ok);
    QVERIFY(ok);
    QCOMPARE(get(bob->countUnreadMessages()).value(), 0);
    auto page = get(bob->listMessages(his));
    QStringList bodies;
    while (page) {
        for (const Message &message : page->items)
            bodies.prepend(message.body);
        if (!page->hasNextPage())
            break;
        page = get(bob->nextPage(*page));
    }
    QCOMPARE(bodies.size(), 60);
    QCOMPARE(bodies.first(), u"0"_s);
    UpdateRequest change;
    change.displayName = u"Ann B."_s;
    QCOMPARE(get(ann->updateCurrentUser(change))->displayName, u"Ann B."_s);
    QCOMPARE(ann->currentUser().displayName, u"Ann B."_s);
    QVERIFY(!ann->currentUser().links.action(u"createChannel").isEmpty());
    QCOMPARE(failure(bob->updateChannel(his, change)).kind, Failure::Kind::Server);
}

void TestClientAndServer::theEleventhSessionIsRefused()
{
    const auto ann = signIn(u"ann"_s);
    ann->setChatSessionLimit(100); // so that it is the server that says no
    QList<ChatSession *> sessions;
    for (int i = 0; i < 11; ++i)
        sessions.append(ann->startChatSession(makeChannel(ann.get(), u"c%1"_s.arg(i))).value());
    QTRY_COMPARE(sessions.last()->state(), ChatSession::State::Failed);
    QCOMPARE(sessions.last()->error().code, u"ChatSessionLimitExceededError"_s);
    for (int i = 0; i < 10; ++i)
        QTRY_COMPARE(sessions.at(i)->state(), ChatSession::State::Live);
    sessions.first()->end();
    sessions.last()->restart();
    QTRY_COMPARE(sessions.last()->state(), ChatSession::State::Live);
}

void TestClientAndServer::nobodyEntersWithoutBeingAMember()
{
    const auto ann = signIn(u"ann"_s);
    const auto bob = signIn(u"bob"_s);
    const Channel channel = makeChannel(ann.get(), u"open"_s);
    const auto his = get(bob->retrieveChannel(channel.id));
    QCOMPARE(bob->startChatSession(*his).error().code, u"NotAChannelMemberError"_s);
    ChatSession *forced = bob->startChatSession(channel).value(); // with the links of a member
    QTRY_COMPARE(forced->state(), ChatSession::State::Failed);
    QCOMPARE(forced->error().kind, Failure::Kind::Server);
}

void TestClientAndServer::notificationsWithoutASession()
{
    const auto ann = signIn(u"ann"_s);
    const auto bob = signIn(u"bob"_s);
    const Channel channel = makeChannel(ann.get(), u"news"_s);
    const auto his = get(bob->joinChannel(get(bob->retrieveChannel(channel.id)).value()));
    QSignalSpy notified(bob.get(), &ChatKitty::notificationReceived);
    QVERIFY(get(ann->sendMessage(channel, u"one"_s)));
    QTRY_COMPARE(notified.size(), 1);
    const auto notification = notified.first().first().value<Notification>();
    QCOMPARE(notification.message.body, u"one"_s);
    QCOMPARE(notification.channel.id, channel.id);
    ChatSession *session = bob->startChatSession(*his).value();
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QTRY_COMPARE(session->state(), ChatSession::State::Live);
    QVERIFY(get(ann->sendMessage(channel, u"two"_s)));
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(notified.size(), 1);
}

void TestClientAndServer::aServerThatRestartsLosesNothing()
{
    const auto ann = signIn(u"ann"_s);
    const auto bob = signIn(u"bob"_s);
    const Channel channel = makeChannel(ann.get(), u"restart"_s);
    const auto his = get(bob->joinChannel(get(bob->retrieveChannel(channel.id)).value()));
    ChatSession *session = bob->startChatSession(*his).value();
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QSignalSpy resumed(session, &ChatSession::resumed);
    QTRY_COMPARE(session->state(), ChatSession::State::Live);
    QVERIFY(get(ann->sendMessage(channel, u"1"_s)));
    QTRY_COMPARE(received.size(), 1);
    m_server->stop();
    QTRY_COMPARE(session->state(), ChatSession::State::Reconnecting);
    QTRY_COMPARE(ann->state(), ChatKitty::ConnectionState::Reconnecting);
    m_server->start();
    ann->reconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(ann->isOnline(), 20'000);
    // Bob comes later, so that he misses some.
    for (int i = 2; i <= 40; ++i)
        QVERIFY(get(ann->sendMessage(channel, QString::number(i))));
    bob->reconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(resumed.size() == 1, 20'000);
    QTRY_COMPARE(received.size(), 40);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(received.at(i).first().value<Message>().body, QString::number(i + 1));
}

void TestClientAndServer::messagesSentWhileTheServerIsAway()
{
    QTemporaryDir profile;
    const auto ann = m_server->signedIn(u"ann"_s, {}, profile.path());
    QVERIFY(ann);
    const Channel channel = makeChannel(ann.get(), u"away"_s);
    m_server->stop();
    QTRY_COMPARE(ann->state(), ChatKitty::ConnectionState::Reconnecting);
    QStringList expected;
    for (int i = 0; i < 20; ++i) {
        SendMessageRequest request;
        request.body = QString::number(i);
        expected.prepend(request.body);
        QVERIFY(get(ann->outbox()->post(channel, request)));
    }
    QCOMPARE(ann->outbox()->pendingCount(), 20);
    m_server->start();
    ann->reconnectNow();
    QTRY_COMPARE_WITH_TIMEOUT(ann->outbox()->pendingCount(), 0, 30'000);
    QStringList bodies;
    const auto page = get(ann->listMessages(channel));
    for (const Message &message : page->items)
        bodies.append(message.body);
    QCOMPARE(bodies, expected);
}

void TestClientAndServer::filesGoUpAndDown()
{
    const auto ann = signIn(u"ann"_s);
    const Channel channel = makeChannel(ann.get(), u"files"_s);
    QTemporaryDir dir;
    QFile file(dir.filePath(u"caf\u00e9 \"1\".txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = QByteArray("purr\0purr\r\n", 11).repeated(20'000);
    file.write(bytes);
    file.close();
    FileTransfer *transfer = ann->sendFile(channel, file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(transfer->state() != FileTransfer::State::Running, 20'000);
    QVERIFY2(transfer->state() == FileTransfer::State::Completed, qPrintable(transfer->error().code));
    QCOMPARE(transfer->progress(), 1.0);
    const FileAttachment uploaded = transfer->message().file;
    QCOMPARE(uploaded.size, bytes.size());
    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.get(QNetworkRequest(ann->fileUrl(uploaded)));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), bytes);
    reply->deleteLater();
    FileTransfer *missing = ann->sendFile(channel, dir.filePath(u"nothing"_s));
    QTRY_COMPARE(missing->state(), FileTransfer::State::Failed);
    QCOMPARE(missing->error().kind, Failure::Kind::Storage);
    FileTransfer *cancelled = ann->sendFile(channel, file.fileName());
    cancelled->cancel();
    QCOMPARE(cancelled->state(), FileTransfer::State::Cancelled);
    cancelled->retry();
    QTRY_COMPARE(cancelled->state(), FileTransfer::State::Completed);
}

void TestClientAndServer::aBurstArrivesInOrder()
{
    const auto ann = signIn(u"ann"_s);
    const auto bob = signIn(u"bob"_s);
    const Channel channel = makeChannel(ann.get(), u"burst"_s);
    const auto his = get(bob->joinChannel(get(bob->retrieveChannel(channel.id)).value()));
    ChatSession *session = bob->startChatSession(*his).value();
    QList<int> bodies;
    connect(session, &ChatSession::receivedMessage, this,
            [&](const Message &message) { bodies.append(message.body.toInt()); });
    QTRY_COMPARE(session->state(), ChatSession::State::Live);
    QList<int> expected;
    for (int i = 0; i < 300; ++i) {
        expected.append(i);
        ann->sendMessage(channel, QString::number(i));
    }
    QTRY_COMPARE_WITH_TIMEOUT(bodies.size(), 300, 30'000);
    QCOMPARE(bodies, expected);
}

void TestClientAndServer::quittingIsSeenAtOnce()
{
    server::ServerConfig patient = test::LiveServer::quick();
    patient.grace = std::chrono::minutes(5);
    m_server->start(patient);
    // The server is on this thread, which waits while somebody says good-bye.
    const auto ann = signIn(u"ann"_s);
    auto bob = signIn(u"bob"_s);
    const Channel channel = makeChannel(ann.get(), u"quit"_s);
    const auto joined = get(bob->joinChannel(get(bob->retrieveChannel(channel.id)).value()));
    ChatSession *session = ann->startChatSession(channel).value();
    QSignalSpy left(session, &ChatSession::participantLeftChat);
    QTRY_COMPARE(session->state(), ChatSession::State::Live);
    ChatSession *his = bob->startChatSession(*joined).value();
    QTRY_COMPARE(his->state(), ChatSession::State::Live);
    QTRY_COMPARE(session->participants().size(), 2);
    bob.reset();
    QTRY_COMPARE(left.size(), 1);
}

PURR_TEST(TestClientAndServer)
#include "test_clientandserver.moc"
