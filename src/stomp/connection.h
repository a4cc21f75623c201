// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "stomp/decoder.h"
#include "stomp/frame.h"
#include "stomp/heartbeat.h"
#include "stomp/transport.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace purr::stomp
{

/// How a Connection introduces itself.
struct ConnectOptions {
    /// Sent first in CONNECT, unescaped: no line feeds, no colons in names.
    HeaderList headers{};
    QByteArray host{}; ///< left out when empty
    HeartBeatOffer heartBeat{std::chrono::seconds(60), std::chrono::seconds(10)};
    /// From open() to CONNECTED.
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(60);
    /// How long the RECEIPT of DISCONNECT may take.
    std::chrono::milliseconds disconnectTimeout = std::chrono::seconds(5);
    Limits limits = Limits::ofClient();
};

/// The client's side of one STOMP link: CONNECT, subscriptions, messages, receipts, heart-beats, DISCONNECT. No
/// reconnect and no chat; its owner decides what a failure means. Slots may do anything to it except destroy it
/// directly (deleteLater() is fine).
///
/// Every open() ends with exactly one of refused(), failed() and disconnected(), unless abort() comes first. The
/// Connection is Closed when they are emitted and may be opened again.
class Connection final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Opening,    ///< the transport connects
        Connecting, ///< CONNECT is sent
        Connected,
        Disconnecting, ///< DISCONNECT is sent
    };
    Q_ENUM(State)

    /// `clock` must outlive this.
    Connection(std::unique_ptr<Transport> transport, Clock *clock, QObject *parent = nullptr);
    ~Connection() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isConnected() const { return m_state == State::Connected; }
    /// The headers of CONNECTED (session, user-name…) of this or the last link.
    [[nodiscard]] const Frame &connectedFrame() const { return m_connectedFrame; }
    [[nodiscard]] HeartBeatAgreement heartBeatAgreement() const { return m_agreement; }

    /// Opens the transport and sends CONNECT. Only when Closed.
    void open(const ConnectOptions &options);
    /// Says DISCONNECT, waits for its receipt and closes; disconnected() follows in any case. Before CONNECTED it just
    /// closes.
    void disconnectFromServer();
    /// Drops the link at once. No signal follows.
    void abort();

    // Each of these sends one frame and tells whether it did: false when not connected, or when a header cannot be
    // written. `headers` go first. An empty `receipt` asks for none.
    bool subscribe(QByteArrayView destination, QByteArrayView id, const HeaderList &headers = {},
                   QByteArrayView receipt = {});
    bool unsubscribe(QByteArrayView id, const HeaderList &headers = {}, QByteArrayView receipt = {});
    bool send(QByteArrayView destination, const QByteArray &body, const HeaderList &headers = {},
              QByteArrayView receipt = {});
    /// `ack` is the ack header of the message, `subscription` its subscription header.
    bool ack(QByteArrayView ack, QByteArrayView subscription = {});
    bool sendFrame(const Frame &frame);

Q_SIGNALS:
    /// The server accepted; `frame` is its CONNECTED.
    void connected(const purr::stomp::Frame &frame);
    /// The server answered CONNECT with this ERROR frame. The link is closed.
    void refused(const purr::stomp::Frame &error);
    /// The link could not be made or broke: kind Network, Timeout (no CONNECTED in time, or silence), Protocol (not
    /// STOMP), Server (an ERROR frame, see errorReceived()), Invalid (CONNECT headers cannot be written).
    void failed(const purr::Error &error);
    /// disconnectFromServer() is done.
    void disconnected();

    /// Something came from the server, be it a mere heart-beat.
    void heard();
    void messageReceived(const purr::stomp::Frame &message);
    void receiptReceived(const QByteArray &receiptId, const purr::stomp::Frame &receipt);
    /// An ERROR frame after CONNECTED. failed() follows, as nothing more comes after it (STOMP 1.2, "ERROR").
    void errorReceived(const purr::stomp::Frame &error);

private:
    void handleOpened();
    void handleReceived(const QByteArray &bytes);
    void handleClosed();
    void handleFailed(const Error &error);
    void handle(const Frame &frame);
    void handleConnected(const Frame &frame);
    void handleError(const Frame &frame);
    void write(const QByteArray &bytes);
    void reset();
    void fail(Failure::Kind kind, const QString &code, const QString &message);
    void finishDisconnect();
    void startTimer(std::chrono::milliseconds delay, std::function<void()> callback);

    std::unique_ptr<Transport> m_transport;
    Clock *m_clock;
    HeartBeat m_heartBeat;
    Decoder m_decoder;
    ConnectOptions m_options;
    Frame m_connectedFrame;
    HeartBeatAgreement m_agreement;
    State m_state = State::Closed;
    int m_timer = 0;
    quint64 m_generation = 0; ///< counts open() and every end, so that a loop over frames sees that it is outdated
    int m_closes = 0;         ///< for the receipt ids of DISCONNECT: close-0, close-1, …
    QByteArray m_closeReceipt;
};

} // namespace purr::stomp
