// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/chatkitty.h"
#include "client/chatsession.h"
#include "protocol/countheaders.h"
#include "protocol/names.h"
#include "stomp/websockettransport.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <QSignalSpy>

#include <atomic>
#include <memory>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Stops what a client sends, from the first frame on that subscribes to a topic, until it is opened.
class Gate : public QObject
{
    Q_OBJECT

public:
    QByteArray topic; ///< the end of its destination
    std::atomic<bool> isHolding = false;

Q_SIGNALS:
    void opened();
};

/// A real WebSocket with a Gate, which lives on another thread.
class GatedTransport final : public stomp::Transport
{
    Q_OBJECT

public:
    GatedTransport(const QUrl &url, Clock *clock, Gate *gate) : m_gate(gate)
    {
        stomp::WebSocketOptions options;
        options.url = url;
        m_inner = std::make_unique<stomp::WebSocketTransport>(options, clock);
        connect(m_inner.get(), &Transport::opened, this, &Transport::opened);
        connect(m_inner.get(), &Transport::received, this, &Transport::received);
        connect(m_inner.get(), &Transport::closed, this, &Transport::closed);
        connect(m_inner.get(), &Transport::failed, this, &Transport::failed);
        connect(gate, &Gate::opened, this, [this] {
            m_open = true;
            for (const QByteArray &bytes : std::exchange(m_held, {}))
                m_inner->send(bytes);
        });
    }
    void open() override { m_inner->open(); }
    void send(const QByteArray &bytes) override
    {
        const bool stops = !m_open && bytes.startsWith("SUBSCRIBE") && bytes.contains(m_gate->topic + '\n');
        if (!stops && m_held.isEmpty()) {
            m_inner->send(bytes);
            return;
        }
        m_held.append(bytes);
        m_gate->isHolding = true;
    }
    void close() override { m_inner->close(); }
    void abort() override { m_inner->abort(); }

private:
    Gate *m_gate;
    std::unique_ptr<stomp::WebSocketTransport> m_inner;
    QList<QByteArray> m_held;
    bool m_open = false;
};

} // namespace

/// Between the start of a chat session and the moment in which all its topics are heard lies time, in which others speak.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidWhileTopicsAreSubscribedIsHeard();
    void aServerThatCountsReplaysFromTheStartOn();

private:
    static ClientOptions through(Gate *gate);
};

ClientOptions TestOpening::through(Gate *gate)
{
    ClientOptions options;
    options.transport = [gate](const QUrl &url, Clock *clock) { return std::make_unique<GatedTransport>(url, clock, gate); };
    return options;
}

void TestOpening::whatIsSaidWhileTopicsAreSubscribedIsHeard()
{
    const test::LiveServer server;
    Gate gate;
    const auto ann = server.signedIn(u"ann"_s);
    QVERIFY(ann);
    const Channel channel = test::makeChannel(*ann, u"opening"_s);
    QVERIFY(get(ann->sendMessage(channel, u"before"_s)));
    gate.topic = "/channels/" + QByteArray::number(channel.id) + ".messages";
    const auto bob = server.signedIn(u"bob"_s, through(&gate));
    QVERIFY(bob);
    const auto his = get(bob->joinChannel(get(bob->retrieveChannel(channel.id)).value()));
    QVERIFY(his);

    ChatSession *session = bob->startChatSession(*his).value();
    QStringList heard;
    QStringList reacted;
    connect(session, &ChatSession::receivedMessage, this, [&](const Message &message) { heard.append(message.body); });
    connect(session, &ChatSession::messageReactionAdded, this, [&](const Message &message) { reacted.append(message.body); });
    QTRY_VERIFY(gate.isHolding);
    QCOMPARE(session->state(), ChatSession::State::Starting);
    const auto said = get(ann->sendMessage(channel, u"meanwhile"_s));
    QVERIFY(said && get(ann->reactToMessage(*said, u"👍"_s)));
    Q_EMIT gate.opened();
    QTRY_COMPARE(session->state(), ChatSession::State::Live);
    QTRY_COMPARE(heard, QStringList(u"meanwhile"_s));
    QTRY_COMPARE(reacted, QStringList(u"meanwhile"_s));
    QVERIFY(get(ann->sendMessage(channel, u"after"_s)));
    QTRY_COMPARE(heard, QStringList({u"meanwhile"_s, u"after"_s}));
}

/// From the number in the RECEIPT of the self topic on, messages, reads and reactions come again by themselves: nothing is
/// asked for, so nothing can be asked for too late.
void TestOpening::aServerThatCountsReplaysFromTheStartOn()
{
    const test::LiveServer server;
    Gate gate;
    gate.topic = "none yet";
    const auto ann = server.signedIn(u"ann"_s);
    const auto bob = server.signedIn(u"bob"_s, through(&gate));
    QVERIFY(ann && bob);
    const auto made = [&](const QString &name) { return test::makeChannel(*ann, name, {u"bob"_s}); };
    // The first session tells the client what kind of server this is.
    ChatSession *const first = bob->startChatSession(get(bob->retrieveChannel(made(u"first"_s).id)).value()).value();
    QTRY_COMPARE(first->state(), ChatSession::State::Live);

    const Channel channel = made(u"second"_s);
    const auto old = get(ann->sendMessage(channel, u"before"_s));
    QVERIFY(old);
    const auto his = get(bob->retrieveChannel(channel.id));
    QVERIFY(his);
    const QByteArray topic = "/channels/" + QByteArray::number(channel.id) + '.';
    gate.topic = topic + "messages";
    QHash<QByteArray, QByteArray> since; // by the name of the topic
    bool hasPaged = false;
    connect(bob.get(), &ChatKitty::frameSeen, this, [&](const WireFrame &frame) {
        if (!frame.outgoing || !frame.bytes.startsWith("SUBSCRIBE"))
            return;
        const auto header = [&frame](const QByteArray &name) {
            const qsizetype at = frame.bytes.indexOf('\n' + name + ':');
            return at < 0 ? QByteArray() : frame.bytes.sliced(at + name.size() + 2).split('\n').first();
        };
        const QByteArray destination = header("destination");
        hasPaged = hasPaged || (destination.contains(topic + "messages") && destination.endsWith(".relay"));
        if (destination.contains(topic))
            since.insert(destination.sliced(destination.lastIndexOf('.') + 1), header(headername::since));
    });
    ChatSession *const session = bob->startChatSession(*his).value();
    QStringList heard;
    QStringList reacted;
    QStringList read;
    connect(session, &ChatSession::receivedMessage, this, [&](const Message &message) { heard.append(message.body); });
    connect(session, &ChatSession::messageReactionAdded, this, [&](const Message &message) { reacted.append(message.body); });
    connect(session, &ChatSession::messageRead, this, [&](const Message &message) { read.append(message.body); });
    QTRY_VERIFY(gate.isHolding);
    QVERIFY(get(ann->reactToMessage(*old, u"👍"_s)));
    const auto said = get(ann->sendMessage(channel, u"meanwhile"_s));
    QVERIFY(said);
    const auto cat = server.signedIn(u"cat"_s);
    QVERIFY(cat);
    const auto hers = get(cat->joinChannel(get(cat->retrieveChannel(channel.id)).value()));
    QVERIFY(hers);
    QVERIFY(answer(cat->readMessage(*said)).succeeded());
    Q_EMIT gate.opened();
    QTRY_COMPARE(session->state(), ChatSession::State::Live);
    QTRY_COMPARE(heard, QStringList(u"meanwhile"_s));
    QTRY_COMPARE(reacted, QStringList(u"before"_s));
    QTRY_COMPARE(read, QStringList(u"meanwhile"_s));
    for (const QByteArray &name : {"messages"_ba, "reactions"_ba, "read_receipts"_ba})
        QVERIFY2(since.value(name).toLongLong() > 0, name.constData());
    QVERIFY(!hasPaged);
}

PURR_TEST(TestOpening)
#include "test_opening.moc"
