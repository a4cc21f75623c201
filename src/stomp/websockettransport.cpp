// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/websockettransport.h"

#include "core/logging.h"

#include <QNetworkRequest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

using namespace Qt::Literals::StringLiterals;

namespace purr::stomp
{

namespace
{
Error networkError(const QString &code, const QString &message)
{
    return {.kind = Failure::Kind::Network, .code = code, .message = message};
}

QString codeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return u"ConnectionRefused"_s;
    case QAbstractSocket::RemoteHostClosedError:
        return u"ConnectionLost"_s;
    case QAbstractSocket::HostNotFoundError:
        return u"HostNotFound"_s;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return u"TlsFailed"_s;
    case QAbstractSocket::UnknownSocketError:
        return u"ConnectionLost"_s;
    default:
        return u"NetworkError"_s;
    }
}
} // namespace

WebSocketTransport::WebSocketTransport(WebSocketOptions options, Clock *clock, QObject *parent)
    : Transport(parent), m_options(std::move(options)), m_clock(clock)
{
}

WebSocketTransport::~WebSocketTransport()
{
    abort();
}

void WebSocketTransport::open()
{
    abort();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(m_options.maxMessageSize);
    m_socket->setMaxAllowedIncomingMessageSize(m_options.maxMessageSize);
    if (m_options.sslConfiguration)
        m_socket->setSslConfiguration(*m_options.sslConfiguration);
    connectSocket();
    startTimer(m_options.connectTimeout, [this] {
        fail({.kind = Failure::Kind::Timeout, .code = u"ConnectTimeout"_s, .message = u"No answer from the server"_s});
    });
    QNetworkRequest request(m_options.url);
    if (!m_options.userAgent.isEmpty())
        request.setRawHeader("User-Agent", m_options.userAgent);
    QWebSocketHandshakeOptions handshake;
    handshake.setSubprotocols(m_options.subprotocols);
    m_socket->open(request, handshake);
}

void WebSocketTransport::connectSocket()
{
    connect(m_socket, &QWebSocket::connected, this, [this] {
        m_clock->cancel(m_timer);
        m_open = true;
        if (m_socket->subprotocol().isEmpty())
            qCInfo(log::stomp) << "the server did not choose a subprotocol";
        Q_EMIT opened();
    });
    connect(m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &message) { Q_EMIT received(message.toUtf8()); });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, &WebSocketTransport::received);
    connect(m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
            &WebSocketTransport::handleError);
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketTransport::handleDisconnected);
    // Only a close frame of the peer says that the end is in order; without one closeCode() is "normal" as well.
    connect(m_socket, &QWebSocket::aboutToClose, this,
            [this] { m_closing = m_closing || m_socket->closeCode() == QWebSocketProtocol::CloseCodeNormal; });
}

void WebSocketTransport::send(const QByteArray &bytes)
{
    if (!m_open || m_closing)
        return;
    if (bytes.isValidUtf8())
        m_socket->sendTextMessage(QString::fromUtf8(bytes));
    else
        m_socket->sendBinaryMessage(bytes);
}

void WebSocketTransport::close()
{
    if (!m_socket || m_closing)
        return;
    m_closing = true;
    // Before the handshake there is nobody to say goodbye to.
    startTimer(m_open ? m_options.closeTimeout : std::chrono::milliseconds(0), [this] { handleDisconnected(); });
    if (m_open)
        m_socket->close();
}

void WebSocketTransport::abort()
{
    m_clock->cancel(m_timer);
    m_open = m_closing = false;
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater(); // this may run in one of its signals
    m_socket = nullptr;
}

void WebSocketTransport::startTimer(std::chrono::milliseconds delay, std::function<void()> callback)
{
    m_clock->cancel(m_timer);
    m_timer = m_clock->after(delay, this, std::move(callback));
}

void WebSocketTransport::fail(const Error &error)
{
    abort();
    Q_EMIT failed(error);
}

void WebSocketTransport::handleError()
{
    const QAbstractSocket::SocketError error = m_socket->error();
    if (m_closing)
        handleDisconnected();
    else if (!m_open || error != QAbstractSocket::RemoteHostClosedError) // else disconnected() follows with the reason
        fail(networkError(codeOf(error), m_socket->errorString()));
}

void WebSocketTransport::handleDisconnected()
{
    const bool orderly = m_closing;
    const QString reason = m_socket->closeReason();
    const Error error = networkError(codeOf(m_socket->error()), reason.isEmpty() ? m_socket->errorString() : reason);
    abort();
    if (orderly)
        Q_EMIT closed();
    else
        Q_EMIT failed(error);
}

} // namespace purr::stomp
