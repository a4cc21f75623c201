// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "stomp/decoder.h"
#include "stomp/frame.h"
#include "stomp/heartbeat.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace purr::stomp
{

/// What a client did against the protocol; ends its session with an ERROR frame.
struct Violation {
    enum class Kind {
        Malformed,         ///< the bytes are not STOMP; `decodeError` says why
        TooLarge,          ///< they are, but over the limits; `decodeError` says which
        UnexpectedCommand, ///< a server's command, a second CONNECT, or anything before the first
        MissingHeader,     ///< a header that the command requires
        InvalidHeartBeat,
        UnsupportedVersion, ///< accept-version is without 1.2
        NoConnect,          ///< no CONNECT within the time for it
    };
    Kind kind;
    DecodeError decodeError = DecodeError::None;
    QByteArray message; ///< one English sentence, sent as the `message` header
};

/// Settings of server sessions, usually one for all connections of a server.
struct ServerSessionOptions {
    /// Sent in CONNECTED; what comes of it also depends on the client.
    HeartBeatOffer heartBeat{std::chrono::seconds(10), std::chrono::seconds(60)};
    /// A client is dropped when silent for twice the agreed interval and this.
    std::chrono::milliseconds silenceSlack = std::chrono::seconds(10);
    /// From the start of the session to CONNECT. How long accept() may take is up to the owner.
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(10);
    /// After DISCONNECT the client closes the link; if it does not within this, closeRequested() comes.
    std::chrono::milliseconds disconnectLinger = std::chrono::seconds(5);
    Limits beforeConnect = Limits::beforeConnect();
    Limits afterConnect;
    /// Makes the JSON body of the ERROR frame for a violation; without it that frame has none.
    std::function<QByteArray(const Violation &)> errorBody;
};

/// The server's side of one STOMP link, over bytes: receive() what the socket gives, write what bytesReady() gives.
/// Knows CONNECT, versions, heart-beats, limits, DISCONNECT and ERROR; everything else goes to the owner as frames.
/// Owned by the connection whose socket it serves. Slots may end the session, but must destroy it by deleteLater().
class ServerSession final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        AwaitingConnect,
        Authenticating, ///< CONNECT came; waiting for accept() or refuse(). Further frames wait unread.
        Connected,
        Disconnecting, ///< DISCONNECT came; nothing more is read
        Closed,
    };
    Q_ENUM(State)

    /// `clock` must outlive this. The time for CONNECT starts now.
    explicit ServerSession(Clock *clock, const ServerSessionOptions &options = {}, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// What was agreed at accept(); zero before.
    [[nodiscard]] HeartBeatAgreement heartBeatAgreement() const { return m_agreement; }

    /// Bytes from the client, split anyhow. Frames come out by signals before this returns.
    void receive(QByteArrayView bytes);
    /// Tells where a message of the transport ended, for clients that leave out the closing NUL; see Decoder::finish().
    void finishMessage();
    /// The socket is gone: no signal follows.
    void close();

    /// Answers connectRequested() with CONNECTED: version and heart-beat are added, `headers` (session, server,
    /// user-name…) follow. Frames that waited are delivered before this returns, unless called from a slot of
    /// connectRequested(). No effect in another state.
    void accept(const HeaderList &headers = {});
    /// Sends ERROR with `message`, the JSON `body` and `headers` (receipt-id…), then asks to close. For refused
    /// sign-ins and for failures at any later time. No effect when closed.
    void refuse(QByteArrayView message, const QByteArray &body = {}, const HeaderList &headers = {});

    /// RECEIPT for the `receipt` header of a frame. DISCONNECT gets its own by itself. An empty id sends nothing.
    void sendReceipt(QByteArrayView receiptId);
    void send(const Frame &frame);
    /// Frames that are encoded already, see MessageTemplate.
    void sendEncoded(const QByteArray &bytes);
    /// Tells the heart-beat that the owner wrote to the socket past this object.
    void noteSent() { m_heartBeat.noteSent(); }

Q_SIGNALS:
    /// To be written to the socket, in order.
    void bytesReady(const QByteArray &bytes);
    /// A valid CONNECT; answer by accept() or refuse(), now or later.
    void connectRequested(const purr::stomp::Frame &connect);
    /// Any later client frame except DISCONNECT; the headers that its command requires are there. RECEIPTs are the
    /// receiver's business.
    void frameReceived(const purr::stomp::Frame &frame);
    /// The client says goodbye. Its RECEIPT is sent after the slots have run.
    void disconnectRequested();
    /// The client broke the protocol; ERROR and closeRequested() follow. For logs and abuse counters.
    void violated(const purr::stomp::Violation &violation);
    /// Nothing came for too long; closeRequested() follows.
    void clientSilent(std::chrono::milliseconds duration);
    /// Close the socket once all bytes are written. Emitted once, last.
    void closeRequested();

private:
    void readFrames();
    void handle(const Frame &frame);
    void handleConnect(const Frame &frame);
    void handleDisconnect(const Frame &frame);
    void checkDecoder();
    void violate(Violation::Kind kind, QByteArrayView message, DecodeError decodeError = DecodeError::None);
    void finish();
    void startTimer(std::chrono::milliseconds delay, std::function<void()> callback);

    Clock *m_clock;
    ServerSessionOptions m_options;
    Decoder m_decoder;
    HeartBeat m_heartBeat;
    HeartBeatOffer m_clientOffer;
    HeartBeatAgreement m_agreement;
    State m_state = State::AwaitingConnect;
    bool m_reading = false;
    int m_timer = 0; ///< for CONNECT at first, for the close after DISCONNECT at last
};

} // namespace purr::stomp
