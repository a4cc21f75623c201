// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "stomp/transport.h"

#include <QSslConfiguration>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

class QWebSocket;

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
    void connectSocket();
    void startTimer(std::chrono::milliseconds delay, std::function<void()> callback);
    void fail(const Error &error);
    void handleError();
    void handleDisconnected();

    WebSocketOptions m_options;
    Clock *m_clock;
    QWebSocket *m_socket = nullptr;
    bool m_open = false;    ///< the WebSocket handshake is done
    bool m_closing = false; ///< close() was called, or the peer said goodbye
    int m_timer = 0;
};

} // namespace purr::stomp
