// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/faultboard.h"
#include "lab/participant.h"
#include "lab/waiting.h"
#include "server/embeddedserver.h"
#include "support/answer.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace purr;
using namespace purr::lab;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

Toxic toxic(const QString &type, const QJsonObject &attributes = {}, const QString &stream = u"both"_s)
{
    return Toxic::fromJson({{u"type"_s, type}, {u"stream"_s, stream}, {u"attributes"_s, attributes}}).value();
}

} // namespace

/// A client as the program has it, whose link goes through a board, and somebody else without faults.
class TestFaultBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingChangesWithoutFaults();
    void framesAreDroppedInOneChannelOnly();
    void aResetLinkComesBack();
    void aRefusedSessionFails();
    void halfOpenHoldsBackAndDelivers();
    void latencyDelays();
    void faultsAreHandedOnAsAFile();

private:
    Channel channelNamed(const QString &name);
    ChatSession *enter(const Channel &channel);
    void say(const Channel &channel, const QString &text);

    QTemporaryDir m_folder;
    std::unique_ptr<server::EmbeddedServer> m_server;
    std::shared_ptr<FaultBoard> m_board;
    std::unique_ptr<ChatKitty> m_kitty;
    std::unique_ptr<ChatKitty> m_other;
    QStringList m_got;
};

void TestFaultBoard::init()
{
    m_got.clear();
    m_server = std::make_unique<server::EmbeddedServer>();
    server::ServerConfig config;
    config.port = 0;
    config.dataDir = m_folder.path();
    config.grace = {};
    config.rateLimits = false;
    const Result<quint16> port = m_server->start(config);
    QVERIFY(port.succeeded());
    m_board = std::make_shared<FaultBoard>();
    ClientOptions options;
    options.firstRetry = 20ms;
    FaultBoard::putInto(options, m_board);
    m_kitty = std::make_unique<ChatKitty>(options);
    m_other = std::make_unique<ChatKitty>();
    for (ChatKitty *kitty : {m_kitty.get(), m_other.get()}) {
        kitty->setServer(QUrl(u"http://127.0.0.1:%1"_s.arg(*port)));
        kitty->setApiKey(u"test"_s);
        QVERIFY(answer(kitty->startSession(kitty == m_kitty.get() ? u"ada"_s : u"bob"_s)).succeeded());
    }
}

void TestFaultBoard::cleanup()
{
    m_kitty.reset();
    m_other.reset();
    m_server.reset();
}

Channel TestFaultBoard::channelNamed(const QString &name)
{
    static int number = 0;
    CreateChannelRequest request;
    request.type = ChannelType::Public;
    request.name = u"%1-%2"_s.arg(name).arg(++number);
    request.members = {UserReference{0, u"bob"_s}};
    return answer(m_kitty->createChannel(request)).value();
}

ChatSession *TestFaultBoard::enter(const Channel &channel)
{
    ChatSession *session = m_kitty->startChatSession(channel).value();
    connect(session, &ChatSession::receivedMessage, this, [this](const Message &message) { m_got << message.body; });
    return session;
}

void TestFaultBoard::say(const Channel &channel, const QString &text)
{
    const Result<Channel> seen = answer(m_other->retrieveChannel(channel.id));
    QVERIFY(seen.succeeded());
    QVERIFY(answer(m_other->sendMessage(*seen, text)).succeeded());
}

void TestFaultBoard::nothingChangesWithoutFaults()
{
    const Channel channel = channelNamed(u"plain"_s);
    ChatSession *session = enter(channel);
    QTRY_VERIFY(session->isLive());
    say(channel, u"hello"_s);
    QTRY_COMPARE(m_got, QStringList{u"hello"_s});
}

void TestFaultBoard::framesAreDroppedInOneChannelOnly()
{
    const Channel one = channelNamed(u"one"_s);
    const Channel two = channelNamed(u"two"_s);
    ChatSession *first = enter(one);
    ChatSession *second = enter(two);
    QTRY_VERIFY(first->isLive() && second->isLive());
    m_board->add({toxic(u"drop"_s, {{u"command"_s, u"MESSAGE"_s}, {u"body"_s, u"secret"_s}}, u"downstream"_s), one.id, one.name});
    say(one, u"secret in one"_s);
    say(two, u"secret in two"_s);
    QTRY_COMPARE(m_got, QStringList{u"secret in two"_s});
    QTRY_COMPARE(m_board->count(u"drop"_s).acted, 1);
    QVERIFY(m_board->remove(u"drop"_s));
    QVERIFY(m_board->faults().isEmpty());
    say(two, u"and secret again"_s);
    QTRY_VERIFY(m_got.contains(u"and secret again"_s));
}

void TestFaultBoard::aResetLinkComesBack()
{
    const Channel channel = channelNamed(u"reset"_s);
    ChatSession *session = enter(channel);
    QTRY_VERIFY(session->isLive());
    QList<ChatSession::State> states;
    connect(session, &ChatSession::stateChanged, this, [&] { states << session->state(); });
    m_board->add({toxic(u"reset_peer"_s, {}, u"downstream"_s), 0, {}});
    QTRY_VERIFY(states.contains(ChatSession::State::Reconnecting));
    QVERIFY(m_board->count(u"reset_peer"_s).acted > 0);
    m_board->clear();
    m_kitty->reconnectNow();
    QTRY_VERIFY(session->isLive());
    say(channel, u"after"_s);
    QTRY_VERIFY(m_got.contains(u"after"_s));
}

void TestFaultBoard::aRefusedSessionFails()
{
    const Channel channel = channelNamed(u"refused"_s);
    m_board->add({toxic(u"refuse"_s, {{u"command"_s, u"SUBSCRIBE"_s}, {u"error"_s, u"ChatSessionLimitExceededError"_s}}, u"upstream"_s), channel.id, {}});
    ChatSession *session = enter(channel);
    QTRY_COMPARE(session->state(), ChatSession::State::Failed);
    QCOMPARE(session->error().code, u"ChatSessionLimitExceededError"_s);
}

void TestFaultBoard::halfOpenHoldsBackAndDelivers()
{
    const Channel channel = channelNamed(u"half"_s);
    ChatSession *session = enter(channel);
    QTRY_VERIFY(session->isLive());
    m_board->add({toxic(u"half_open"_s, {}, u"downstream"_s), 0, {}});
    QTRY_COMPARE(m_board->count(u"half_open"_s).acted, 1);
    say(channel, u"held"_s);
    say(channel, u"back"_s);
    QVERIFY(m_got.isEmpty());
    m_board->clear();
    QTRY_COMPARE(m_got, (QStringList{u"held"_s, u"back"_s}));
}

void TestFaultBoard::latencyDelays()
{
    const Channel channel = channelNamed(u"late"_s);
    ChatSession *session = enter(channel);
    QTRY_VERIFY(session->isLive());
    m_board->add({toxic(u"latency"_s, {{u"latency"_s, 300}}, u"downstream"_s), channel.id, {}});
    QElapsedTimer timer;
    timer.start();
    say(channel, u"late"_s);
    QTRY_COMPARE(m_got, QStringList{u"late"_s});
    QVERIFY(timer.elapsed() >= 300);
}

void TestFaultBoard::faultsAreHandedOnAsAFile()
{
    FaultBoard board;
    board.setSeed(77);
    board.add({toxic(u"latency"_s, {{u"latency"_s, 200}}, u"downstream"_s), 0, {}});
    Toxic dropping = toxic(u"drop"_s);
    dropping.name = u"drop in room"_s;
    board.add({dropping, 5, u"room"_s});
    const QByteArray file = board.toJson();
    FaultBoard other;
    // The same channel may have another number there.
    QVERIFY(other.takeJson(file, {{u"room"_s, 9}}).succeeded());
    QCOMPARE(other.seed(), quint64(77));
    QCOMPARE(other.faults().size(), 2);
    QCOMPARE(other.faults().at(0), board.faults().at(0));
    QCOMPARE(other.faults().at(1).channelId, 9);
    QCOMPARE(other.faults().at(1).toxic, dropping);
    const auto problem = [&](const QByteArray &text) {
        const Result<void> taken = other.takeJson(text, {});
        return taken.failed() ? taken.error().message : QString();
    };
    QVERIFY(problem(file).contains(u"faults[1].channel: expected a channel that is open"_s));
    QVERIFY(problem("{\n\n,}").contains(u"line 3"_s));
    QVERIFY(problem("{\"version\": 2}").contains(u"version: expected 1"_s));
    QVERIFY(problem(R"({"version": 1, "faults": [{"toxic": {"type": "nonsense"}}]})").contains(u"faults[0].toxic"_s));
    // A bad file changes nothing.
    QCOMPARE(other.faults().size(), 2);
}

PURR_TEST(TestFaultBoard)
#include "test_faultboard.moc"
