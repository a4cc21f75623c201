// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "stomp/transport.h"
#include "stomp/websocketreader.h"

#include <QSslConfiguration>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

class QTcpSocket;

namespace purr::stomp
{

/// Where and how a WebSocketTransport connects.
struct WebSocketOptions {
    QUrl url{}; ///< ws: or wss:
    QStringList subprotocols{QStringLiteral("v12.stomp")};
    /// From open() to the end of the WebSocket handshake.
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(20);
    /// How long the peer may take to answer close().
    std::chrono::milliseconds closeTimeout = std::chrono::seconds(3);
    /// A bigger message ends the link.
    quint64 maxMessageSize = 20 * 1024 * 1024;
    QByteArray userAgent{}; ///< none when empty
    /// For other certificates than the system's. Certificates are always checked.
    std::optional<QSslConfiguration> sslConfiguration{};
};

/// STOMP over a WebSocket (client side). Sends text messages, or binary ones for bytes that are not UTF-8; takes both.
///
/// QWebSocket of Qt 6.4 accepts masked frames of a server, and closes on a character that is split over two frames;
/// WebSocketReader does neither (promises.md 3, threat 48). Redirects are not followed, no cookies and no extensions.
class WebSocketTransport final : public Transport
{
    Q_OBJECT

public:
    /// `clock` must outlive this.
    WebSocketTransport(WebSocketOptions options, Clock *clock, QObject *parent = nullptr);
    ~WebSocketTransport() override;

    void open() override;
    void send(const QByteArray &bytes) override;
    void close() override;
    void abort() override;

private:
    void sendHandshake();
    void read();
    bool readHandshake(QByteArray &data);
    void readFrames(QByteArray &data);
    void handlePeerClose();
    void write(uchar opcode, QByteArrayView payload);
    void writeClose(quint16 code);
    /// Forgets everything of the link; the socket is the caller's.
    QTcpSocket *drop();
    void startTimer(std::chrono::milliseconds delay, std::function<void()> callback);
    void fail(const Error &error);
    void handleError();
    void handleDisconnected();

    WebSocketOptions m_options;
    Clock *m_clock;
    QTcpSocket *m_socket = nullptr;
    QByteArray m_key;  ///< of the handshake
    QByteArray m_head; ///< of the answer to it, as far as it has come
    std::unique_ptr<WebSocketReader> m_reader;
    QByteArray m_message;          ///< as far as it has come
    QList<QByteArray> m_messages;  ///< whole ones, not told yet
    std::optional<WebSocketReader::Close> m_end; ///< what the reader said
    bool m_open = false;    ///< the WebSocket handshake is done
    bool m_closing = false; ///< close() was called, or the peer said goodbye
    int m_timer = 0;
    quint64 m_attempt = 0; ///< of open(), to notice a slot that opens or aborts
};

} // namespace purr::stomp
