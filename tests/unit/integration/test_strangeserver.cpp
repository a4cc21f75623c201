// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/chatkitty.h"
#include "client/chatsession.h"
#include "client/outbox.h"
#include "protocol/names.h"
#include "support/answer.h"
#include "support/strangeserver.h"
#include "support/testmain.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QScopeGuard>
#include <QSignalSpy>

#include <memory>

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QStringList bodiesOf(const QSignalSpy &spy)
{
    QStringList bodies;
    for (const QList<QVariant> &arguments : spy)
        bodies.append(arguments.first().value<Message>().body);
    return bodies;
}

} // namespace

/// Our client at a server that is not ours, over real sockets: it takes destinations from what it is given, needs none of
/// our additions, and minds nothing that it does not know (protocol.md 10).
class TestStrangeServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signsInAndListsPageByPage();
    void allTenHandlersAreCalled();
    void sendsTypesReadsAndEnds();
    void comesBackAndPagesBack();
    void aMessageWhoseAnswerWasLostIsNotSentTwice();
    void aBurstArrivesInOrder();
    void sessionsEndAndStartAgain();
    void refusalsHaveNames();
    void theKeyIsInNoLogAndNoError();

private:
    std::unique_ptr<ChatKitty> make();
    ChatSession *enter();

    std::unique_ptr<StrangeServer> m_server;
    std::unique_ptr<ChatKitty> m_kitty;
    Channel m_channel;
};

std::unique_ptr<ChatKitty> TestStrangeServer::make()
{
    ClientOptions options;
    options.firstRetry = 5ms;
    options.longestRetry = 40ms;
    auto kitty = std::make_unique<ChatKitty>(options);
    kitty->setServer(m_server->url());
    kitty->setApiKey(u"key"_s);
    return kitty;
}

void TestStrangeServer::init()
{
    m_server = std::make_unique<StrangeServer>();
    m_kitty = make();
    QVERIFY(get(m_kitty->startSession(u"me"_s)));
    const auto page = get(m_kitty->listChannels());
    QVERIFY(page && page->items.size() == 1);
    m_channel = page->items.first();
}

void TestStrangeServer::cleanup()
{
    // None of our headers is sent to a server that does not count.
    QVERIFY(!m_server || m_server->extras.isEmpty());
    m_kitty.reset();
    m_server.reset();
}

ChatSession *TestStrangeServer::enter()
{
    const Result<ChatSession *> started = m_kitty->startChatSession(m_channel);
    return started ? *started : nullptr;
}

void TestStrangeServer::signsInAndListsPageByPage()
{
    QCOMPARE(m_kitty->state(), ChatKitty::ConnectionState::Online);
    QCOMPARE(m_kitty->currentUser().id, qint64(StrangeWorld::me));
    QCOMPARE(m_channel.name, u"open"_s);
    const auto first = get(m_kitty->listChannels());
    QVERIFY(first && first->hasNextPage() && !first->hasPreviousPage());
    const auto second = get(m_kitty->nextPage(*first));
    QVERIFY(second && !second->hasNextPage());
    QCOMPARE(second->items.first().name, u"closed"_s);
    QCOMPARE(get(m_kitty->prevPage(*second)).value().items.first().name, u"open"_s);
    const auto beyond = answer(m_kitty->nextPage(*second));
    QVERIFY(beyond.failed());
    QCOMPARE(beyond.error().code, QString(errorname::pageOutOfBounds));

    const auto empty = get(m_kitty->listMessages(m_channel));
    QVERIFY(empty && empty->items.isEmpty() && !empty->hasNextPage());
    for (int i = 0; i < 5; ++i)
        m_server->say(QString::number(i));
    QStringList bodies;
    for (auto page = get(m_kitty->listMessages(m_channel)); page;) {
        for (const Message &message : page->items)
            bodies.append(message.body);
        if (!page->hasNextPage())
            break;
        page = get(m_kitty->nextPage(*page));
    }
    QCOMPARE(bodies, QStringList({u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
}

void TestStrangeServer::allTenHandlersAreCalled()
{
    const QJsonObject old = m_server->say(u"old"_s);
    ChatSession *session = enter();
    QVERIFY(session);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QSignalSpy keystrokes(session, &ChatSession::receivedKeystrokes);
    QSignalSpy started(session, &ChatSession::typingStarted);
    QSignalSpy stopped(session, &ChatSession::typingStopped);
    QSignalSpy entered(session, &ChatSession::participantEnteredChat);
    QSignalSpy left(session, &ChatSession::participantLeftChat);
    QSignalSpy presence(session, &ChatSession::participantPresenceChanged);
    QSignalSpy updated(session, &ChatSession::messageUpdated);
    QSignalSpy channel(session, &ChatSession::channelUpdated);
    QSignalSpy read(session, &ChatSession::messageRead);
    QTRY_COMPARE(session->state(), ChatSession::State::Live);
    QCOMPARE(m_server->heardTopics(), QStringList({u"keystrokes"_s, u"messages"_s, u"participants"_s, u"readReceipts"_s, u"self"_s, u"typing"_s}));

    const QJsonObject bea = m_server->world.user(StrangeWorld::bea);
    m_server->publish(u"messages"_s, u"channel.message.sparkled"_s, old); // nobody knows what that is
    m_server->publish(u"participants"_s, u"channel.participant.active"_s, bea);
    m_server->publish(u"participants"_s, u"participant.presence.changed"_s, bea);
    m_server->publish(u"typing"_s, u"thread.typing.started"_s, bea);
    m_server->publish(u"keystrokes"_s, u"thread.keystrokes.created"_s, {{u"username"_s, u"bea"_s}, {u"keys"_s, u"he"_s}, {u"_relays"_s, QJsonObject()}});
    m_server->publish(u"typing"_s, u"thread.typing.stopped"_s, bea);
    QJsonObject news = m_server->say(u"hello"_s);
    news.insert(u"body"_s, u"hello!"_s);
    m_server->publish(u"messages"_s, u"channel.message.updated"_s, news);
    m_server->publish(u"readReceipts"_s, u"message.read_receipt.created"_s, m_server->world.receipt(old)); // has to be fetched
    QJsonObject renamed = m_server->world.channel(StrangeWorld::openChannel);
    renamed.insert(u"displayName"_s, u"Wide open"_s);
    m_server->publish(u"self"_s, u"channel.self.updated"_s, renamed);
    m_server->publish(u"participants"_s, u"channel.participant.inactive"_s, bea);

    QTRY_COMPARE(left.size(), 1);
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.first().first().value<Message>().body, u"old"_s);
    QCOMPARE(bodiesOf(received), QStringList(u"hello"_s));
    QCOMPARE(bodiesOf(updated), QStringList(u"hello!"_s));
    QCOMPARE(keystrokes.size(), 1);
    QCOMPARE(keystrokes.first().first().value<Keystrokes>().keys, u"he"_s);
    for (const QSignalSpy *spy : {&started, &stopped, &entered, &presence, &channel})
        QCOMPARE(spy->size(), 1);
    QCOMPARE(started.first().first().value<User>().id, qint64(StrangeWorld::bea));
    QCOMPARE(session->channel().displayName, u"Wide open"_s);
}

void TestStrangeServer::sendsTypesReadsAndEnds()
{
    ChatSession *session = enter();
    QVERIFY(session);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QSignalSpy read(session, &ChatSession::messageRead);
    QTRY_COMPARE(session->state(), ChatSession::State::Live);
    for (const QString &draft : {u"h"_s, u"hi"_s, u"hi t"_s})
        session->sendKeystrokes(draft);
    QTRY_COMPARE(m_server->world.keystrokes, QStringList(u"hi t"_s));
    const auto sent = get(m_kitty->sendMessage(m_channel, u"hi there 🐈"_s));
    QVERIFY(sent);
    QCOMPARE(sent->user.id, qint64(StrangeWorld::me));
    QTRY_COMPARE(bodiesOf(received), QStringList(u"hi there 🐈"_s));
    QCOMPARE(received.first().first().value<Message>().id, sent->id);
    QCOMPARE(m_server->world.keystrokes.size(), 1);
    QVERIFY(answer(m_kitty->readMessage(*sent)).succeeded());
    QTRY_COMPARE(read.size(), 1);
    QVERIFY(answer(m_kitty->readChannel(m_channel)).succeeded());
    session->end();
    QTRY_COMPARE(m_server->heardTopics(), QStringList());
    QVERIFY(get(m_kitty->sendMessage(m_channel, u"from outside"_s))); // the answer comes on the user's own topic
    QCOMPARE(received.size(), 1);
    // Every destination was given by the server, or is one of the few that the SDK writes itself.
    for (const QString &destination : std::as_const(m_server->asked)) {
        const bool given = destination.startsWith("rpc://"_L1) || destination.startsWith("amq:"_L1) || destination.startsWith(u'?');
        QVERIFY2(given || destination.startsWith("/application/v1/user."_L1) || destination == "/user/queue/v1/errors"_L1, qPrintable(destination));
    }
}

void TestStrangeServer::comesBackAndPagesBack()
{
    ChatSession *session = enter();
    QVERIFY(session);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QSignalSpy resumed(session, &ChatSession::resumed);
    QTRY_COMPARE(session->state(), ChatSession::State::Live);
    m_server->say(u"before"_s);
    QTRY_COMPARE(received.size(), 1);
    m_server->cut();
    QTRY_COMPARE(session->state(), ChatSession::State::Reconnecting);
    QStringList expected{u"before"_s};
    for (int i = 0; i < 7; ++i) { // several pages
        expected.append(QString::number(i));
        m_server->say(expected.last());
    }
    QTRY_COMPARE(session->state(), ChatSession::State::Live);
    QTRY_COMPARE(resumed.size(), 1);
    QVERIFY(resumed.first().first().toBool());
    QCOMPARE(bodiesOf(received), expected);
    QVERIFY(m_server->connects >= 2);
    expected.append(u"after"_s);
    m_server->say(expected.last());
    QTRY_COMPARE(bodiesOf(received), expected);
}

void TestStrangeServer::aMessageWhoseAnswerWasLostIsNotSentTwice()
{
    ChatSession *session = enter();
    QVERIFY(session);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QTRY_COMPARE(session->state(), ChatSession::State::Live);
    m_server->cutsAfterSend = true;
    SendMessageRequest request;
    request.body = u"once"_s;
    QVERIFY(get(m_kitty->outbox()->post(m_channel, request)));
    request.body = u"and this"_s;
    QVERIFY(get(m_kitty->outbox()->post(m_channel, request)));
    QTRY_COMPARE(m_kitty->outbox()->pendingCount(), 0);
    QCOMPARE(m_server->world.bodies(), QStringList({u"once"_s, u"and this"_s}));
    QTRY_COMPARE(bodiesOf(received), QStringList({u"once"_s, u"and this"_s}));
}

void TestStrangeServer::aBurstArrivesInOrder()
{
    ChatSession *session = enter();
    QVERIFY(session);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QTRY_COMPARE(session->state(), ChatSession::State::Live);
    QStringList expected;
    for (int i = 0; i < 100; ++i) {
        expected.append(QString::number(i));
        m_kitty->sendMessage(m_channel, expected.last());
    }
    QTRY_COMPARE(received.size(), 100);
    QCOMPARE(bodiesOf(received), expected);
    QCOMPARE(m_server->world.bodies(), expected);
}

void TestStrangeServer::sessionsEndAndStartAgain()
{
    const int before = m_server->connects;
    QVERIFY(answer(m_kitty->endSession()).succeeded());
    QCOMPARE(m_kitty->state(), ChatKitty::ConnectionState::SignedOut);
    QVERIFY(get(m_kitty->startSession(u"me"_s)));
    QCOMPARE(m_server->connects, before + 1);
    ChatSession *session = enter();
    QVERIFY(session);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QTRY_COMPARE(session->state(), ChatSession::State::Live);
    m_server->say(u"welcome back"_s);
    QTRY_COMPARE(bodiesOf(received), QStringList(u"welcome back"_s));
}

void TestStrangeServer::refusalsHaveNames()
{
    const auto nobody = make();
    const auto denied = answer(nobody->startSession(u"nobody"_s));
    QVERIFY(denied.failed());
    QCOMPARE(denied.error().code, QString(errorname::accessDenied));
    QCOMPARE(denied.error().message, u"Who are you?"_s);
    QCOMPARE(nobody->state(), ChatKitty::ConnectionState::Failed);
    QCOMPARE(nobody->retryIn(), 0); // and it does not come back
    QCOMPARE(answer(m_kitty->startSession(u"me"_s)).error().code, QString(errorname::sessionActive));

    const auto page = get(m_kitty->listChannels());
    const auto closed = get(m_kitty->nextPage(page.value())).value().items.first();
    const Result<ChatSession *> started = m_kitty->startChatSession(closed);
    QVERIFY(started.succeeded());
    ChatSession *session = *started;
    QTRY_COMPARE(session->state(), ChatSession::State::Failed);
    QCOMPARE(session->error().code, QString(errorname::accessDenied));

    const auto empty = answer(m_kitty->sendMessage(m_channel, QString()));
    QVERIFY(empty.failed());
    QCOMPARE(empty.error().code, QString(errorname::validation));
    QVERIFY(get(m_kitty->sendMessage(m_channel, u"words"_s))); // nobody else was hurt
}

namespace
{
QString logged;

void log(QtMsgType, const QMessageLogContext &, const QString &message)
{
    static QMutex mutex; // the I/O thread logs too
    const QMutexLocker locker(&mutex);
    logged += message + u'\n';
}
} // namespace

void TestStrangeServer::theKeyIsInNoLogAndNoError()
{
    const QString key = u"canary-7f3a"_s;
    logged.clear();
    QLoggingCategory::setFilterRules(u"purr.*=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(log);
    const auto restore = qScopeGuard([before] {
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules(QString());
    });
    QStringList errors;
    const auto attempt = [&](const QUrl &server, const QString &name) {
        const auto kitty = make();
        kitty->setServer(server);
        kitty->setApiKey(key);
        const auto started = answer(kitty->startSession(name));
        if (started.failed())
            errors.append(started.error().code + u": "_s + started.error().message);
        if (kitty->isOnline()) {
            m_server->cut();
            QTRY_VERIFY(!kitty->isOnline());
            errors.append(kitty->error().message);
        }
    };
    attempt(m_server->url(), u"me"_s);
    attempt(m_server->url(), u"nobody"_s);
    const QUrl gone = [] { // a port at which nobody is any more
        StrangeServer closed;
        return closed.url();
    }();
    attempt(gone, u"me"_s);
    QCOMPARE(errors.size(), 3);
    QVERIFY2(!logged.contains(key), qPrintable(logged));
    QVERIFY2(!errors.join(u'\n').contains(key), qPrintable(errors.join(u'\n')));
    log(QtInfoMsg, {}, key); // and the canary sings
    QVERIFY(logged.contains(key));
}

PURR_TEST(TestStrangeServer)
#include "test_strangeserver.moc"
