// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/websockettransport.h"

#include "core/logging.h"
#include "stomp/tlspolicy.h"

#include <QMultiHash>
#include <QPointer>
#include <QRandomGenerator>
#include <QSslSocket>
#include <QTcpSocket>
#include <QtEndian>

#include <utility>

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

constexpr qsizetype maximumHead = 16 * 1024;
/// Servers may send large messages in small pieces.
constexpr int maximumFragments = 16'384;

/// The head of an HTTP answer.
struct Answer {
    int status = 0; ///< 0: not HTTP/1.1, or something that two readers could read differently
    QMultiHash<QByteArray, QByteArray> headers; ///< names in lower case

    /// Of a header that is there once.
    [[nodiscard]] QByteArray value(const QByteArray &name) const { return headers.count(name) == 1 ? headers.value(name) : QByteArray(); }
};

Answer readAnswer(const QByteArray &head)
{
    Answer answer;
    // Everything that two readers could read differently is no answer: lines that end in half, NUL, folded lines.
    const qsizetype ends = head.count("\r\n");
    if (head.count('\n') != ends || head.count('\r') != ends || head.contains('\0'))
        return answer;
    QList<QByteArray> lines = head.split('\n');
    const QByteArray first = lines.takeFirst().trimmed();
    if (!first.startsWith("HTTP/1.1 ") || (first.size() > 12 && first.at(12) != ' '))
        return answer;
    for (const QByteArray &line : std::as_const(lines)) {
        const QByteArray name = line.left(line.indexOf(':'));
        if (name.isEmpty() || name.size() == line.size() || name != name.trimmed())
            return answer;
        answer.headers.insert(name.toLower(), line.sliced(name.size() + 1).trimmed());
    }
    answer.status = first.sliced(9, std::min<qsizetype>(first.size() - 9, 3)).toInt();
    return answer;
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
    ++m_attempt;
    const bool secure = m_options.url.scheme() == "wss"_L1;
    if ((!secure && m_options.url.scheme() != "ws"_L1) || m_options.url.host().isEmpty()) {
        fail(networkError(u"NetworkError"_s, u"Not the address of a WebSocket"_s));
        return;
    }
    startTimer(m_options.connectTimeout, [this] {
        fail({.kind = Failure::Kind::Timeout, .code = u"ConnectTimeout"_s, .message = u"No answer from the server"_s});
    });
    const QString host = m_options.url.host(QUrl::FullyEncoded);
    const auto port = static_cast<quint16>(m_options.url.port(secure ? 443 : 80));
    if (secure) {
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(
            tls::strict(m_options.sslConfiguration.value_or(QSslConfiguration::defaultConfiguration())));
        connect(socket, &QSslSocket::encrypted, this, [this, socket] {
            if (tls::hasWeakKey(socket->peerCertificateChain()))
                fail(tls::refusal(u"The certificate of the server has a key that can be broken"_s));
            else
                sendHandshake();
        });
        m_socket = socket;
    } else {
        m_socket = new QTcpSocket(this);
        connect(m_socket, &QTcpSocket::connected, this, &WebSocketTransport::sendHandshake);
    }
    connect(m_socket, &QTcpSocket::readyRead, this, &WebSocketTransport::read);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &WebSocketTransport::handleError);
    connect(m_socket, &QTcpSocket::disconnected, this, &WebSocketTransport::handleDisconnected);
    if (secure)
        static_cast<QSslSocket *>(m_socket)->connectToHostEncrypted(host, port);
    else
        m_socket->connectToHost(host, port);
}

void WebSocketTransport::sendHandshake()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    quint32 random[4];
    QRandomGenerator::system()->fillRange(random);
    m_key = QByteArray(reinterpret_cast<const char *>(random), sizeof random).toBase64();
    const QUrl &url = m_options.url;
    const QString host = url.host(QUrl::FullyEncoded);
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray request = "GET " + path + " HTTP/1.1\r\nHost: ";
    request += host.contains(u':') ? '[' + host.toLatin1() + ']' : host.toLatin1();
    if (url.port() > 0)
        request += ':' + QByteArray::number(url.port());
    request += "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " + m_key + "\r\n";
    if (!m_options.subprotocols.isEmpty())
        request += "Sec-WebSocket-Protocol: " + m_options.subprotocols.join(", "_L1).toLatin1() + "\r\n";
    if (!m_options.userAgent.isEmpty())
        request += "User-Agent: " + m_options.userAgent + "\r\n";
    m_socket->write(request + "\r\n");
}

void WebSocketTransport::read()
{
    QByteArray data = m_socket->readAll();
    if (m_open || readHandshake(data))
        readFrames(data);
}

/// Takes the answer to the handshake out of `data`, which then holds what came behind it; false when that is not yet all,
/// or not what was asked for (RFC 6455 4.1).
bool WebSocketTransport::readHandshake(QByteArray &data)
{
    m_head += data;
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    if (end < 0 && m_head.size() <= maximumHead)
        return false;
    const auto refuse = [this](const QString &why) {
        fail(networkError(u"NetworkError"_s, why));
        return false;
    };
    if (end < 0 || end > maximumHead)
        return refuse(u"The server's answer has no end"_s);
    data = m_head.sliced(end + 4);
    const Answer answer = readAnswer(m_head.first(end));
    m_head.clear();
    if (answer.status != 0 && answer.status != 101)
        return refuse(u"The server opened no WebSocket and answered %1"_s.arg(answer.status));
    const QByteArray chosen = answer.value("sec-websocket-protocol");
    if (answer.status != 101 || answer.value("upgrade").toLower() != "websocket" ||
        !answer.value("connection").toLower().contains("upgrade") || answer.value("sec-websocket-accept") != webSocketAccept(m_key) ||
        answer.headers.contains("sec-websocket-extensions") ||
        (!chosen.isEmpty() && !m_options.subprotocols.contains(QString::fromLatin1(chosen))))
        return refuse(u"The server does not speak WebSocket"_s);
    if (chosen.isEmpty())
        qCInfo(log::stomp) << "the server did not choose a subprotocol";
    m_clock->cancel(m_timer);
    m_open = true;
    const WebSocketLimits limits{.message = m_options.maxMessageSize, .fragments = maximumFragments};
    m_reader = std::make_unique<WebSocketReader>(
        WebSocketReader::Role::Client,
        WebSocketReader::Events{[this](QByteArrayView bytes) { m_message.append(bytes); },
                                [this] { m_messages.append(std::exchange(m_message, {})); },
                                [this](QByteArrayView bytes) { write(webSocketPong, bytes); },
                                [this](WebSocketReader::Close code) { m_end = code; }},
        limits);
    const QPointer<WebSocketTransport> guard(this);
    const quint64 attempt = m_attempt;
    Q_EMIT opened();
    return guard && attempt == m_attempt && m_open;
}

/// Tells what came. A slot may open, abort or destroy this; then the rest is nobody's.
void WebSocketTransport::readFrames(QByteArray &data)
{
    m_reader->feed(data.data(), data.size(), m_clock->elapsed());
    const QPointer<WebSocketTransport> guard(this);
    const quint64 attempt = m_attempt;
    const QList<QByteArray> messages = std::exchange(m_messages, {});
    for (const QByteArray &message : messages) {
        Q_EMIT received(message);
        if (!guard || attempt != m_attempt || !m_open)
            return;
    }
    if (m_end)
        handlePeerClose();
}

void WebSocketTransport::handlePeerClose()
{
    const WebSocketReader::Close code = *std::exchange(m_end, std::nullopt);
    if (code != WebSocketReader::Close::Normal) {
        writeClose(static_cast<quint16>(code));
        QTcpSocket *socket = drop();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->disconnectFromHost(); // once the server was told why
        Q_EMIT failed(networkError(u"BadWebSocket"_s, u"The server broke the rules of WebSocket (%1)"_s.arg(static_cast<int>(code))));
        return;
    }
    const int said = m_reader->peerCode();
    if (!m_closing)
        writeClose(said == 1005 ? 1000 : static_cast<quint16>(said));
    // Only a normal end is in order; everything else is one more reason to come back.
    m_closing = m_closing || said == 1000 || said == 1005;
    startTimer(m_options.closeTimeout, [this] { handleDisconnected(); });
    m_socket->disconnectFromHost();
}

void WebSocketTransport::write(uchar opcode, QByteArrayView payload)
{
    QByteArray frame;
    frame.reserve(payload.size() + webSocketHeaderMax + 4);
    appendMaskedWebSocketFrame(frame, opcode, payload);
    m_socket->write(frame);
}

void WebSocketTransport::writeClose(quint16 code)
{
    char bytes[2];
    qToBigEndian(code, bytes);
    write(webSocketClose, QByteArrayView(bytes, 2));
}

void WebSocketTransport::send(const QByteArray &bytes)
{
    if (m_open && !m_closing && !m_reader->isClosed())
        write(bytes.isValidUtf8() ? webSocketText : webSocketBinary, bytes);
}

void WebSocketTransport::close()
{
    if (!m_socket || m_closing)
        return;
    m_closing = true;
    // Before the handshake there is nobody to say goodbye to.
    startTimer(m_open ? m_options.closeTimeout : std::chrono::milliseconds(0), [this] { handleDisconnected(); });
    if (m_open)
        writeClose(1000);
}

void WebSocketTransport::abort()
{
    m_clock->cancel(m_timer);
    if (!m_socket)
        return;
    QTcpSocket *socket = drop();
    socket->abort();
    socket->deleteLater(); // this may run in one of its signals
}

QTcpSocket *WebSocketTransport::drop()
{
    m_clock->cancel(m_timer);
    ++m_attempt;
    m_open = m_closing = false;
    m_head.clear();
    m_message.clear();
    m_messages.clear();
    m_end.reset();
    m_reader.reset();
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    return socket;
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
    const QString reason = m_reader ? QString::fromUtf8(m_reader->peerReason()) : QString();
    const Error error = networkError(codeOf(m_socket->error()), reason.isEmpty() ? m_socket->errorString() : reason);
    abort();
    if (orderly)
        Q_EMIT closed();
    else
        Q_EMIT failed(error);
}

} // namespace purr::stomp
