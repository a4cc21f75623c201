// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/chatkitty.h"
#include "client/chatsession.h"
#include "stomp/websockettransport.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <QMutex>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <atomic>
#include <functional>
#include <memory>

using namespace purr;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// What happens to MESSAGE frames on their way in. Shared with the I/O thread.
struct Sieve {
    QMutex mutex;
    std::function<bool(const QByteArray &)> swallows = [](const QByteArray &) { return false; };
    std::function<bool(const QByteArray &)> holds = [](const QByteArray &) { return false; };
    std::atomic<int> swallowed = 0;
};

/// A real WebSocket that loses and delays whole frames, one frame being one message of the server.
class LossyTransport final : public stomp::Transport
{
    Q_OBJECT

public:
    LossyTransport(const QUrl &url, Clock *clock, std::shared_ptr<Sieve> sieve) : m_sieve(std::move(sieve))
    {
        stomp::WebSocketOptions options;
        options.url = url;
        m_inner = std::make_unique<stomp::WebSocketTransport>(options, clock);
        connect(m_inner.get(), &Transport::opened, this, &Transport::opened);
        connect(m_inner.get(), &Transport::received, this, &LossyTransport::handle);
        connect(m_inner.get(), &Transport::closed, this, &Transport::closed);
        connect(m_inner.get(), &Transport::failed, this, &Transport::failed);
    }
    void open() override { m_inner->open(); }
    void send(const QByteArray &bytes) override { m_inner->send(bytes); }
    void close() override { m_inner->close(); }
    void abort() override { m_inner->abort(); }

private:
    void handle(const QByteArray &bytes)
    {
        QMutexLocker locker(&m_sieve->mutex);
        if (m_sieve->swallows(bytes)) {
            ++m_sieve->swallowed;
            return;
        }
        if (m_sieve->holds(bytes)) {
            m_held = bytes;
            return;
        }
        locker.unlock();
        Q_EMIT received(bytes);
        if (bytes.startsWith("MESSAGE") && !m_held.isEmpty())
            Q_EMIT received(std::exchange(m_held, {}));
    }

    std::unique_ptr<stomp::WebSocketTransport> m_inner;
    std::shared_ptr<Sieve> m_sieve;
    QByteArray m_held;
};

} // namespace

/// Frames that vanish or overtake each other on a link that lives on (promises C5).
class TestLostFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLostMessageComesInItsPlace();
    void theLastMessageIsMissedToo();
    void aThirdIsLost();
    void whatOvertakesWaits();
    void editsReactionsAndReadsAreNotLost();
    void changesOfOldMessagesAreNotLost();

private:
    static ClientOptions through(std::shared_ptr<Sieve> sieve);
    bool say(const QString &body);
    void swallowOnce(const QByteArray &piece);

    std::unique_ptr<test::LiveServer> m_server;
    std::shared_ptr<Sieve> m_sieve;
    std::unique_ptr<ChatKitty> m_ann;
    std::unique_ptr<ChatKitty> m_bob; ///< his link is the bad one
    Channel m_hers;
    Channel m_his;
    ChatSession *m_session = nullptr;
    QStringList m_heard;
};

ClientOptions TestLostFrames::through(std::shared_ptr<Sieve> sieve)
{
    ClientOptions options;
    options.deadline = 1500ms; // what is lost while it is repaired is asked for again after this
    options.transport = [sieve](const QUrl &url, Clock *clock) { return std::make_unique<LossyTransport>(url, clock, sieve); };
    options.firstRetry = 5ms;
    return options;
}

void TestLostFrames::init()
{
    server::ServerConfig config = test::LiveServer::quick();
    config.numbersRepeated = 300ms;
    m_server = std::make_unique<test::LiveServer>(config);
    m_sieve = std::make_shared<Sieve>();
    m_ann = m_server->signedIn(u"ann"_s, through(std::make_shared<Sieve>()));
    m_bob = m_server->signedIn(u"bob"_s, through(m_sieve));
    QVERIFY(m_ann && m_bob);
    m_hers = test::makeChannel(*m_ann, u"lossy"_s);
    QVERIFY(!m_hers.isNull());
    const auto his = get(m_bob->joinChannel(get(m_bob->retrieveChannel(m_hers.id)).value()));
    QVERIFY(his);
    m_his = *his;
    m_heard.clear();
    m_session = m_bob->startChatSession(m_his).value();
    connect(m_session, &ChatSession::receivedMessage, this, [this](const Message &message) { m_heard.append(message.body); });
    // Its topics are asked for when it is live; they stand when a question that was asked after them is answered.
    QTRY_VERIFY(m_session->isLive());
    QVERIFY(get(m_bob->retrieveChannel(m_his.id)));
    QVERIFY(say(u"first"_s));
    QTRY_COMPARE(m_heard, QStringList(u"first"_s));
}

void TestLostFrames::cleanup()
{
    m_bob.reset();
    m_ann.reset();
    m_server.reset();
}

bool TestLostFrames::say(const QString &body)
{
    SendMessageRequest request;
    request.body = body;
    return get(m_ann->sendMessage(m_hers, request)).has_value();
}

void TestLostFrames::swallowOnce(const QByteArray &piece)
{
    const QMutexLocker locker(&m_sieve->mutex);
    m_sieve->swallows = [piece, done = false](const QByteArray &bytes) mutable {
        return !done && bytes.startsWith("MESSAGE") && bytes.contains(piece) && (done = true);
    };
}

void TestLostFrames::aLostMessageComesInItsPlace()
{
    swallowOnce("second");
    QVERIFY(say(u"second"_s));
    QVERIFY(say(u"third"_s));
    QTRY_COMPARE(m_heard, QStringList({u"first"_s, u"second"_s, u"third"_s}));
    QCOMPARE(m_sieve->swallowed, 1);
    QCOMPARE(m_session->state(), ChatSession::State::Live);
}

void TestLostFrames::theLastMessageIsMissedToo()
{
    swallowOnce("second");
    QVERIFY(say(u"second"_s));
    QTRY_COMPARE(m_heard, QStringList({u"first"_s, u"second"_s}));
    QCOMPARE(m_sieve->swallowed, 1);
}

void TestLostFrames::aThirdIsLost()
{
    {
        const QMutexLocker locker(&m_sieve->mutex);
        // Not every third: what repeats the same number of frames would lose the same one for ever.
        m_sieve->swallows = [chance = QRandomGenerator(7)](const QByteArray &bytes) mutable {
            return bytes.startsWith("MESSAGE") && bytes.contains(".messages\n") && chance.bounded(3) == 0;
        };
    }
    QStringList expected{u"first"_s};
    for (int i = 0; i < 9; ++i) {
        expected.append(QString::number(i));
        QVERIFY(say(expected.last()));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_heard.size(), expected.size(), 60'000);
    QCOMPARE(m_heard, expected);
    QVERIFY(m_sieve->swallowed >= 3);
}

void TestLostFrames::whatOvertakesWaits()
{
    {
        const QMutexLocker locker(&m_sieve->mutex);
        m_sieve->holds = [count = 0](const QByteArray &bytes) mutable {
            return bytes.startsWith("MESSAGE") && bytes.contains(".messages\n") && ++count % 2 == 1;
        };
    }
    QStringList expected{u"first"_s};
    for (int i = 0; i < 40; ++i) {
        expected.append(QString::number(i));
        QVERIFY(say(expected.last()));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_heard.size(), expected.size(), 60'000);
    QCOMPARE(m_heard, expected);
}

void TestLostFrames::editsReactionsAndReadsAreNotLost()
{
    QSignalSpy edited(m_session, &ChatSession::messageUpdated);
    QSignalSpy reacted(m_session, &ChatSession::messageReactionAdded);
    QSignalSpy read(m_session, &ChatSession::messageRead);
    QTRY_COMPARE(m_session->state(), ChatSession::State::Live);
    QVERIFY(say(u"second"_s)); // all topics that the spies want are live by now
    QTRY_COMPARE(m_heard.size(), 2);
    const auto page = get(m_ann->listMessages(m_hers));
    QVERIFY(page && !page->items.isEmpty());
    swallowOnce("channel.message.updated");
    QVERIFY(get(m_ann->editMessage(page->items.first(), u"changed"_s)));
    QTRY_COMPARE(edited.size(), 1);
    QCOMPARE(edited.first().first().value<Message>().body, u"changed"_s);
    swallowOnce("message.reaction.created");
    QVERIFY(get(m_ann->reactToMessage(page->items.first(), u"smile"_s)));
    QTRY_COMPARE(reacted.size(), 1);
    QCOMPARE(m_sieve->swallowed, 2);
}

/// More than two pages back, too.
void TestLostFrames::changesOfOldMessagesAreNotLost()
{
    QSignalSpy edited(m_session, &ChatSession::messageUpdated);
    QSignalSpy deleted(m_session, &ChatSession::messageDeleted);
    QSignalSpy reacted(m_session, &ChatSession::messageReactionAdded);
    QSignalSpy resumed(m_session, &ChatSession::resumed);
    for (int i = 0; i < 90; ++i)
        QVERIFY(say(QString::number(i)));
    QTRY_COMPARE_WITH_TIMEOUT(m_heard.size(), 91, 20'000);
    auto page = get(m_ann->listMessages(m_hers));
    while (page && page->hasNextPage())
        page = get(m_ann->nextPage(*page));
    QVERIFY(page && page->items.size() >= 3);
    const QList<Message> old = page->items;

    // Nothing comes through for a while.
    {
        const QMutexLocker locker(&m_sieve->mutex);
        m_sieve->swallows = [](const QByteArray &) { return true; };
    }
    QVERIFY(get(m_ann->editMessage(old.at(0), u"changed"_s)));
    QVERIFY(get(m_ann->reactToMessage(old.at(1), u"smile"_s)));
    QVERIFY(get(m_ann->deleteMessage(old.at(2))));
    QVERIFY(say(u"new"_s));
    QTRY_VERIFY(m_sieve->swallowed >= 4);
    {
        const QMutexLocker locker(&m_sieve->mutex);
        m_sieve->swallows = [](const QByteArray &) { return false; };
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_heard.size(), 92, 20'000);
    QCOMPARE(m_heard.last(), u"new"_s);
    QTRY_COMPARE(edited.size(), 1);
    QTRY_COMPARE(deleted.size(), 1);
    QTRY_COMPARE(reacted.size(), 1);
}

PURR_TEST(TestLostFrames)
#include "test_lostframes.moc"
