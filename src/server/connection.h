// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/event.h"
#include "server/earlynames.h"
#include "server/gateway.h"
#include "server/peersocket.h"
#include "server/ratelimit.h"
#include "server/topic.h"
#include "server/websocket.h"
#include "stomp/serversession.h"

#include <memory>

namespace purr::server
{

class Connection;

/// What a Connection tells the server; called synchronously on the server's thread.
class ConnectionEvents
{
public:
    ConnectionEvents() = default;
    virtual ~ConnectionEvents() = default;
    Q_DISABLE_COPY_MOVE(ConnectionEvents)

    /// A valid CONNECT; answer with signIn() or refuse(), now or later.
    virtual void connectRequested(Connection &connection, const stomp::Frame &connect) = 0;
    virtual void frameReceived(Connection &connection, const stomp::Frame &frame) = 0;
    /// Nothing more comes or goes. `clean`: the client said DISCONNECT. Called once, only for connections that signed in.
    virtual void connectionEnded(Connection &connection, bool clean) = 0;
    /// Bytes wait in the connection; call flush() at the end of this turn of the event loop.
    virtual void flushLater(Connection &connection) = 0;
};

/// One client: its WebSocket, its STOMP session, its outgoing queue and its subscriptions. Knows who signed in, but
/// nothing of channels. Writes of one turn of the event loop leave in one piece. Deletes itself when it is over.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(const Peer &peer, qint64 number, Poller &poller, Clock &clock, ConnectionEvents &events,
               QObject *parent = nullptr);
    ~Connection() override;

    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] const QString &apiKey() const { return m_apiKey; }
    /// As in Peer: what the address says of who connects; empty when it does not.
    [[nodiscard]] const QString &addressUser() const { return m_addressUser; }
    [[nodiscard]] const QByteArray &addressAuthParams() const { return m_addressAuthParams; }
    [[nodiscard]] const QHostAddress &address() const { return m_address; }
    /// 0 until signIn().
    [[nodiscard]] qint64 userId() const { return m_userId; }
    [[nodiscard]] const QByteArray &sessionId() const { return m_sessionId; }
    /// What the user signed in with, to be compared with what is asked for now; empty for guests.
    [[nodiscard]] const QString &credential() const { return m_credential; }
    [[nodiscard]] bool isEnded() const { return m_ended; }

    /// The generation of links in what it is sent: that of its first user.relay (protocol.md 0.2).
    [[nodiscard]] LinkGeneration generation() const { return m_generation; }
    void chooseGeneration(LinkGeneration generation);

    /// What the client says that it is; its events have the names that it knows (earlynames.h).
    void setUserAgent(QByteArrayView userAgent);
    /// The same once it has asked for what only early SDKs ask for.
    void useEarlyNames() { m_nameAge = nameAgeOf(m_userAgent, true); }

    [[nodiscard]] bool listensForThreads() const { return purr::server::listensForThreads(m_userAgent, m_nameAge); }

    /// Answers connectRequested(): CONNECTED.
    void signIn(qint64 userId, const QByteArray &sessionId, const QByteArray &userName, const QString &credential);
    /// ERROR with this body, then the end.
    void refuse(const WireError &error);
    /// Ends without a word to STOMP, with a WebSocket close frame.
    void close(WebSocketReader::Close code);

    /// Adds a subscription; null when the id is taken or there are too many.
    Subscription *subscribe(const QByteArray &id, const Topic &topic, qint64 channelId, QByteArrayView destination);
    [[nodiscard]] Subscription *subscription(const QByteArray &id) const;
    [[nodiscard]] QList<Subscription *> subscriptions() const;
    /// Forgets a subscription; Rooms must have forgotten it before.
    void unsubscribe(const QByteArray &id);

    /// The MESSAGE that was delivered last carries this message: its ACK will tell that the device has it. Messages of
    /// the own user tell nothing.
    void expectAcknowledgement(const DeliveryMark &mark);
    /// One MESSAGE of a subscription: `extra` are whole header lines, `tail` is a shared MessageTemplate::tail(), `sequence`
    /// the number of the event in its channel, if it has one.
    void deliver(Subscription &subscription, QByteArrayView extra, const QByteArray &tail, qint64 sequence = -1);
    /// An ACK. Returns what its MESSAGE carried, once; null for those that carried nothing or are too old.
    [[nodiscard]] DeliveryMark acknowledged(QByteArrayView id);
    /// Tells clients that check it the number of what they were sent and have not acknowledged: they find what was lost
    /// on a link that lives (promises C5). `epoch` is the store's.
    void repeatNumbers(const QString &epoch);
    /// The one answer of a relay (protocol.md 2.1).
    void answerRelay(QByteArrayView subscriptionId, QByteArrayView destination, const QByteArray &body);
    /// A RECEIPT with more headers than its id; nothing without an id.
    void sendReceipt(QByteArrayView receiptId, const stomp::HeaderList &headers);
    void sendReceipt(QByteArrayView receiptId) { m_session.sendReceipt(receiptId); }
    /// A failure of a relay or action on the errors queue (protocol.md 1.8). At least one id must be given.
    void fail(QByteArrayView subscriptionId, QByteArrayView receiptId, const WireError &error);

    /// Zero, or how long to wait before the next one.
    [[nodiscard]] std::chrono::milliseconds takeAction() { return m_actions.take(m_clock.elapsed()); }
    [[nodiscard]] std::chrono::milliseconds takeRelay() { return m_relays.take(m_clock.elapsed()); }
    [[nodiscard]] std::chrono::milliseconds takeDraft() { return m_drafts.take(m_clock.elapsed()); }
    /// How long the next draft is to be held before others are told of it.
    [[nodiscard]] std::chrono::milliseconds holdDraft() { return m_draftsTold.take(m_clock.elapsed()); }

    /// Actions that wait for the store; above a bound nothing more is read from this client.
    void actionBegun() { ++m_pendingActions; }
    void actionDone();

    /// Writes what has gathered. Called by the server once per turn.
    void flush();
    /// Ends a reader that took nothing for too long; called by the server now and then.
    void checkSlowReader();

private:
    void readMore();
    void handlePayload(QByteArrayView bytes);
    void handleMessageEnd();
    void enqueue(QByteArrayView frame);
    void appendText(QByteArrayView text);
    void flushOrNeed();
    void enqueueControl(uchar opcode, QByteArrayView payload);
    void need();
    void finish(bool clean);

    std::unique_ptr<PeerSocket> m_socket;
    Clock &m_clock;
    ConnectionEvents &m_events;
    WebSocketReader m_reader;
    stomp::ServerSession m_session;
    qint64 m_number;
    const std::shared_ptr<Seat> m_seat;
    QString m_apiKey;
    QString m_addressUser;
    QByteArray m_addressAuthParams;
    QHostAddress m_address;
    bool m_sockJs;
    QByteArray m_sockJsMessage;
    qint64 m_userId = 0;
    QByteArray m_sessionId;
    QString m_credential;
    LinkGeneration m_generation = LinkGeneration::V1;
    bool m_generationChosen = false;
    QByteArray m_userAgent;
    NameAge m_nameAge = NameAge::Present;
    QHash<QByteArray, std::shared_ptr<Subscription>> m_subscriptions;
    Outgoing m_out;
    qint64 m_messages = 0; ///< number of the last MESSAGE
    QList<std::pair<qint64, DeliveryMark>> m_unacknowledged; ///< by number, ascending
    int m_pendingActions = 0;
    bool m_flushWanted = false;
    bool m_ended = false;
    bool m_reading = false;
    std::chrono::milliseconds m_lastProgress{0}; ///< when the reader last took bytes
    RateLimit m_actions;
    RateLimit m_relays;
    RateLimit m_drafts;
    RateLimit m_draftsTold;
};

} // namespace purr::server
