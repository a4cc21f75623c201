// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/chatkitty.h"
#include "client/chatsession.h"
#include "core/clock.h"
#include "protocol/names.h"
#include "support/answer.h"
#include "support/strangeserver.h"
#include "support/testmain.h"

#include <QSignalSpy>

#include <memory>

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Our client's half of the numbers of the checklist (protocol.md 8) that are about links and who is let in, at a server that
/// is not ours, over real sockets. Time stands still until a test moves it.
class TestStrangeLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesAndKeysArriveAsTheyAre_data();
    void namesAndKeysArriveAsTheyAre();
    void passwordsAreReadByEveryDecoder();
    void aWrongPasswordIsFinal();
    void withoutAPasswordNothingIsSent();
    void anIdleLinkStaysAndADeadOneIsLeft();
    void theSessionOfTheServerIsNamedAgain();
    void anotherVersionIsNotSpoken();
    void binaryFramesAreUnderstood();
    void aServerOfTheNewerGenerationIsUnderstood();
    void whoAsksTooFastWaits();
    void lateAnswersAreDropped();
    void manyQuestionsGetTheirOwnAnswers();
    void theSelfTopicComesFirst();
    void theServersLimitOfSessionsHolds();
    void aChannelIsHeardOnce();

private:
    void signIn();
    template <typename Condition> bool until(Condition condition);
    ChatSession *enter(const Channel &channel);
    Channel openChannel();

    ManualClock m_clock;
    std::unique_ptr<StrangeServer> m_server;
    std::unique_ptr<ChatKitty> m_kitty;
};

void TestStrangeLinks::init()
{
    m_server = std::make_unique<StrangeServer>();
    ClientOptions options;
    options.clock = &m_clock;
    options.frame = 0ms; // at once, since time does not go on by itself
    options.slice = 1h;
    options.firstRetry = 5ms;
    options.longestRetry = 40ms;
    m_kitty = std::make_unique<ChatKitty>(options);
    m_kitty->setServer(m_server->url());
    m_kitty->setApiKey(u"key"_s);
}

void TestStrangeLinks::cleanup()
{
    QVERIFY(!m_server || m_server->extras.isEmpty());
    m_kitty.reset();
    m_server.reset();
}

void TestStrangeLinks::signIn()
{
    QVERIFY(get(m_kitty->startSession(m_server->world.myName)));
}

/// Lets time pass, a little with every turn of the loop, until something holds.
template <typename Condition> bool TestStrangeLinks::until(Condition condition)
{
    return QTest::qWaitFor(
        [&] {
            m_clock.advance(1ms);
            return condition();
        },
        patience());
}

ChatSession *TestStrangeLinks::enter(const Channel &channel)
{
    const Result<ChatSession *> started = m_kitty->startChatSession(channel);
    return started ? *started : nullptr;
}

Channel TestStrangeLinks::openChannel()
{
    return get(m_kitty->retrieveChannel(StrangeWorld::openChannel)).value_or(Channel());
}

void TestStrangeLinks::namesAndKeysArriveAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"me"_s;
    QTest::newRow("colon") << u"me:too"_s;
    QTest::newRow("letters of others") << u"jürgen 猫"_s;
    QTest::newRow("what addresses and forms reserve") << u"a+b/c=d&e%20f g?h#i;j"_s;
}

void TestStrangeLinks::namesAndKeysArriveAsTheyAre()
{
    QFETCH(const QString, text);
    m_server->world.myName = text;
    m_kitty->setApiKey(text);
    const auto user = get(m_kitty->startSession(text));
    QVERIFY(user);
    QCOMPARE(user->name, text);
    QCOMPARE(m_server->keys, QStringList(text));
}

void TestStrangeLinks::passwordsAreReadByEveryDecoder()
{
    m_server->password = {{u"p"_s, u"é"_s}, {u"more"_s, u"grüß € 猫"_s}};
    QVERIFY(get(m_kitty->startSession(u"me"_s, m_server->password)));
    QCOMPARE(m_kitty->state(), ChatKitty::ConnectionState::Online);
}

void TestStrangeLinks::aWrongPasswordIsFinal()
{
    m_server->password = {{u"p"_s, u"right"_s}};
    m_kitty->setRetryStart(true); // as the program does; but not for this
    const auto denied = answer(m_kitty->startSession(u"me"_s, {{u"p"_s, u"wrong"_s}}));
    QVERIFY(denied.failed());
    QCOMPARE(denied.error().code, QString(errorname::accessDenied));
    QCOMPARE(m_kitty->state(), ChatKitty::ConnectionState::Failed);
    m_clock.advance(1h);
    QCOMPARE(m_kitty->state(), ChatKitty::ConnectionState::Failed);
    QVERIFY(get(m_kitty->startSession(u"me"_s, m_server->password)));
    QCOMPARE(m_server->connects, 2);
}

void TestStrangeLinks::withoutAPasswordNothingIsSent()
{
    signIn();
    QCOMPARE(m_server->hellos.size(), 1);
    QVERIFY(!m_server->hellos.first().headers.contains("StompX-Auth-Params"));
    QVERIFY(!m_server->hellos.first().headers.contains("StompX-Auth-Session-ID"));
}

void TestStrangeLinks::anIdleLinkStaysAndADeadOneIsLeft()
{
    m_server->heartBeat = "10000,10000";
    signIn();
    const int before = m_server->beats;
    for (int i = 1; i <= 7; ++i) {
        m_server->beat();
        m_clock.advance(10s);
        QTRY_VERIFY(m_server->beats >= before + i);
    }
    QCOMPARE(m_kitty->state(), ChatKitty::ConnectionState::Online);
    QCOMPARE(m_server->connects, 1);
    // And now it is silent.
    m_clock.advance(21s);
    QTRY_COMPARE(m_kitty->state(), ChatKitty::ConnectionState::Reconnecting);
    QVERIFY(until([this] { return m_kitty->isOnline(); }));
    QCOMPARE(m_server->connects, 2);
}

void TestStrangeLinks::theSessionOfTheServerIsNamedAgain()
{
    signIn();
    m_server->cut();
    QTRY_COMPARE(m_kitty->state(), ChatKitty::ConnectionState::Reconnecting);
    QVERIFY(until([this] { return m_kitty->isOnline(); }));
    QCOMPARE(m_server->hellos.size(), 2);
    QCOMPARE(m_server->hellos.last().header("StompX-Auth-Session-ID"), "s-1"_ba);
}

void TestStrangeLinks::anotherVersionIsNotSpoken()
{
    m_server->version = "1.1";
    const auto refused = answer(m_kitty->startSession(u"me"_s));
    QVERIFY(refused.failed());
    QCOMPARE(refused.error().kind, Failure::Kind::Protocol);
    QCOMPARE(m_server->hellos.first().header("accept-version"), "1.2"_ba);
    QCOMPARE(m_server->asked, QStringList());
}

void TestStrangeLinks::binaryFramesAreUnderstood()
{
    m_server->speaksBinary = true;
    signIn();
    ChatSession *session = enter(openChannel());
    QVERIFY(session);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QVERIFY(until([session] { return session->state() == ChatSession::State::Live; }));
    m_server->say(u"häßlich 猫"_s);
    QVERIFY(until([&received] { return received.size() == 1; }));
    QCOMPARE(received.first().first().value<Message>().body, u"häßlich 猫"_s);
}

void TestStrangeLinks::aServerOfTheNewerGenerationIsUnderstood()
{
    m_server->newer = true;
    signIn();
    QCOMPARE(get(m_kitty->retrieveUser(StrangeWorld::bea)).value_or(User()).name, u"bea"_s);
    ChatSession *session = enter(openChannel());
    QVERIFY(session);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QVERIFY(until([session] { return session->state() == ChatSession::State::Live; }));
    const auto sent = get(m_kitty->sendMessage(session->channel(), u"across"_s));
    QVERIFY(sent);
    QVERIFY(until([&received] { return received.size() == 1; }));
    m_server->asked.clear();
    QCOMPARE(answer(m_kitty->retrieveUser(1)).error().code, QString(errorname::resourceNotFound)); // heard on its errors queue
    QCOMPARE(m_server->asked, QStringList(u"/application/users/1.relay"_s));
}

void TestStrangeLinks::whoAsksTooFastWaits()
{
    signIn();
    const QString who = u"/application/v1/users/600.relay"_s;
    m_server->coolOffs.insert(who, 2);
    m_server->asked.clear();
    std::optional<Result<User>> user;
    QCoro::connect(m_kitty->retrieveUser(StrangeWorld::bea), this, [&user](const Result<User> &came) { user = came; });
    for (int tries = 1; tries <= 2; ++tries) {
        QTRY_COMPARE(m_server->coolOffs.value(who), 2 - tries);
        QVERIFY(get(m_kitty->retrieveUser(StrangeWorld::cyd))); // the refusal is here before the answer to this
        m_clock.advance(499ms);
        QVERIFY(get(m_kitty->retrieveUser(StrangeWorld::cyd)));
        QCOMPARE(m_server->asked.count(who), tries);
        m_clock.advance(1ms);
    }
    QTRY_VERIFY(user.has_value());
    QVERIFY(user->succeeded());
    QCOMPARE((*user)->name, u"bea"_s);
    QCOMPARE(m_server->asked.count(who), 3);
}

void TestStrangeLinks::lateAnswersAreDropped()
{
    signIn();
    const QString who = u"/application/v1/users/600.relay"_s;
    m_server->held = {who};
    std::optional<Result<User>> user;
    QCoro::connect(m_kitty->retrieveUser(StrangeWorld::bea), this, [&user](const Result<User> &came) { user = came; });
    QTRY_COMPARE(m_server->holding(), 1);
    m_clock.advance(11s);
    QTRY_VERIFY(user.has_value());
    QCOMPARE(user->error().code, u"TimeoutError"_s);
    m_server->release();
    QCOMPARE(get(m_kitty->retrieveUser(StrangeWorld::cyd)).value_or(User()).name, u"cyd"_s); // after the late one
    QCOMPARE(user->error().code, u"TimeoutError"_s);
    QVERIFY(m_kitty->isOnline());
}

void TestStrangeLinks::manyQuestionsGetTheirOwnAnswers()
{
    signIn();
    QStringList names;
    QStringList expected;
    for (int i = 0; i < 300; ++i) {
        const int id = i % 7 == 0 ? 1 : StrangeWorld::bea + i % 3; // some of nobody
        expected.append(id == 1 ? QString(errorname::resourceNotFound) : get(m_kitty->retrieveUser(id)).value_or(User()).name);
    }
    QCOMPARE(expected.count(u"cyd"_s), 86);
    int open = 300;
    names.resize(open);
    for (int i = 0; i < 300; ++i) {
        const int id = i % 7 == 0 ? 1 : StrangeWorld::bea + i % 3;
        QCoro::connect(m_kitty->retrieveUser(id), this, [&names, &open, i](const Result<User> &came) {
            names[i] = came ? came->name : came.error().code;
            --open;
        });
    }
    QTRY_COMPARE(open, 0);
    QCOMPARE(names, expected);
}

void TestStrangeLinks::theSelfTopicComesFirst()
{
    signIn();
    const QString topics = StrangeWorld::topicsOf(StrangeWorld::openChannel);
    m_server->held = {topics + u"self"_s};
    const Channel channel = openChannel();
    m_server->asked.clear();
    ChatSession *session = enter(channel);
    QVERIFY(session);
    const QSignalSpy received(session, &ChatSession::receivedMessage);
    QTRY_COMPARE(m_server->holding(), 1);
    QVERIFY(get(m_kitty->retrieveUser(StrangeWorld::bea))); // whatever was asked together with it came before this
    QCOMPARE(m_server->asked.filter(topics), QStringList(topics + u"self"_s));
    QCOMPARE(session->state(), ChatSession::State::Starting);
    m_server->release();
    QVERIFY(until([session] { return session->state() == ChatSession::State::Live; }));
    QCOMPARE(m_server->heardTopics(), QStringList({u"messages"_s, u"self"_s}));
}

void TestStrangeLinks::theServersLimitOfSessionsHolds()
{
    m_server->sessionLimit = 10;
    m_kitty->setChatSessionLimit(20); // so that it is the server that says no
    signIn();
    QList<ChatSession *> sessions{enter(openChannel())};
    const QSignalSpy first(sessions.first(), &ChatSession::receivedMessage);
    for (int i = 1; i <= 10; ++i) {
        CreateChannelRequest request;
        request.type = ChannelType::Public;
        request.name = u"room %1"_s.arg(i);
        const auto channel = get(m_kitty->createChannel(request));
        QVERIFY(channel);
        sessions.append(enter(*channel));
        QVERIFY(sessions.last());
        QVERIFY(until([&] { return sessions.last()->state() == (i < 10 ? ChatSession::State::Live : ChatSession::State::Failed); }));
    }
    ChatSession *const eleventh = sessions.takeLast();
    QCOMPARE(eleventh->error().code, QString(errorname::chatSessionLimitExceeded));
    QCOMPARE(m_kitty->chatSessions(), sessions);
    m_server->say(u"still here"_s);
    QVERIFY(until([&first] { return first.size() == 1; }));
    // One that ends makes room.
    sessions.at(3)->end();
    eleventh->restart();
    QVERIFY(until([eleventh] { return eleventh->state() == ChatSession::State::Live; }));
}

void TestStrangeLinks::aChannelIsHeardOnce()
{
    signIn();
    const Channel channel = openChannel();
    ChatSession *session = enter(channel);
    QCOMPARE(enter(channel), session);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QVERIFY(until([session] { return session->state() == ChatSession::State::Live; }));
    QCOMPARE(enter(channel), session);
    for (const QString &topic : {u"self"_s, u"messages"_s})
        QCOMPARE(m_server->asked.count(StrangeWorld::topicsOf(StrangeWorld::openChannel) + topic), 1);
    m_server->say(u"once"_s);
    m_server->say(u"and no more"_s);
    QVERIFY(until([&received] { return received.size() >= 2; }));
    QCOMPARE(received.first().first().value<Message>().body, u"once"_s);
    QCOMPARE(received.at(1).first().value<Message>().body, u"and no more"_s);
}

PURR_TEST(TestStrangeLinks)
#include "test_strangelinks.moc"
