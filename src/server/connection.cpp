// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/connection.h"

#include "core/clock.h"
#include "core/logging.h"
#include "protocol/names.h"
#include "server/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSslSocket>
#include <QtEndian>

#include <charconv>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

constexpr QByteArrayView jsonType("application/json;charset=UTF-8");
constexpr int pendingActionsMax = 512;
constexpr qsizetype flushSize = 256 * 1024;
constexpr qsizetype keptBuffer = 16 * 1024;

QByteArray violationBody(const stomp::Violation &violation)
{
    WireError error;
    error.error = violation.kind == stomp::Violation::Kind::TooLarge ? errorname::payloadTooLarge : errorname::validation;
    error.message = QString::fromUtf8(violation.message);
    error.timestamp = QDateTime::currentDateTimeUtc();
    return error.encode();
}

const stomp::ServerSessionOptions &sessionOptions()
{
    static const stomp::ServerSessionOptions options = [] {
        stomp::ServerSessionOptions made;
        made.heartBeat = {limits::heartBeatOut, limits::heartBeatIn};
        made.connectTimeout = limits::connectTime;
        made.afterConnect.body = limits::stompFrame;
        made.errorBody = violationBody;
        return made;
    }();
    return options;
}

/// Removes the last byte: head of a MESSAGE ends with the line feed of its last header.
QByteArray messageHead(std::initializer_list<stomp::Header> headers)
{
    static const stomp::MessageTemplate nothing({}, {});
    return nothing.headFor(headers);
}

} // namespace

Connection::Connection(const Peer &peer, qint64 number, Clock &clock, ConnectionEvents &events, QObject *parent)
    : QObject(parent),
      m_socket(peer.socket),
      m_clock(clock),
      m_events(events),
      m_reader({[this](QByteArrayView bytes) { handlePayload(bytes); }, [this] { handleMessageEnd(); },
                [this](QByteArrayView bytes) { enqueueControl(webSocketPong, bytes); },
                [this](WebSocketReader::Close code) { close(code); }},
               limits::webSocketMessage),
      m_session(&clock, sessionOptions()),
      m_number(number),
      m_apiKey(peer.apiKey),
      m_address(peer.address),
      m_sockJs(peer.sockJs),
      m_encrypted(qobject_cast<QSslSocket *>(peer.socket) != nullptr),
      m_lastProgress(clock.elapsed()),
      m_actions(limits::actionsPerSecond, limits::actionsBurst),
      m_relays(limits::relaysPerSecond, limits::relaysBurst)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(flushSize);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] { m_lastProgress = m_clock.elapsed(); });
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        finish(false);
        deleteLater();
    });
    using stomp::ServerSession;
    connect(&m_session, &ServerSession::bytesReady, this, [this](const QByteArray &bytes) { enqueue(bytes, {}); });
    connect(&m_session, &ServerSession::connectRequested, this,
            [this](const stomp::Frame &frame) { m_events.connectRequested(*this, frame); });
    connect(&m_session, &ServerSession::frameReceived, this,
            [this](const stomp::Frame &frame) { m_events.frameReceived(*this, frame); });
    connect(&m_session, &ServerSession::disconnectRequested, this, [this] { finish(true); });
    connect(&m_session, &ServerSession::closeRequested, this, [this] { close(WebSocketReader::Close::Normal); });
    if (m_sockJs) {
        appendWebSocketHeader(m_out, webSocketText, 1);
        m_out += 'o';
        need();
    }
    QMetaObject::invokeMethod(this, &Connection::readMore, Qt::QueuedConnection);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    finish(false);
}

void Connection::chooseGeneration(LinkGeneration generation)
{
    if (!m_generationChosen)
        m_generation = generation;
    m_generationChosen = true;
}

void Connection::signIn(qint64 userId, const QByteArray &sessionId, const QByteArray &userName)
{
    m_userId = userId;
    m_sessionId = sessionId;
    m_session.accept({{"session", sessionId}, {"server", "purr/" PURR_VERSION}, {"user-name", userName}});
}

void Connection::refuse(const WireError &error)
{
    m_session.refuse(error.message.toUtf8(), error.encode(), {{"content-type", "application/json"}});
}

void Connection::close(WebSocketReader::Close code)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    finish(false);
    char payload[2];
    qToBigEndian(static_cast<quint16>(code), payload);
    if (m_sockJs) {
        const QByteArray goodbye = "c[" + QByteArray::number(static_cast<int>(code)) + ",\"\"]";
        appendWebSocketHeader(m_out, webSocketText, static_cast<quint64>(goodbye.size()));
        m_out += goodbye;
    }
    appendWebSocketHeader(m_out, webSocketClose, 2);
    m_out.append(payload, 2);
    flush();
    m_socket->disconnectFromHost();
    // A peer that does not read must not keep the socket for ever.
    m_clock.after(limits::httpLingerTime, m_socket, [socket = m_socket] { socket->abort(); });
}

void Connection::finish(bool clean)
{
    if (m_ended)
        return;
    m_ended = true;
    if (!clean)
        m_session.close();
    if (m_userId != 0)
        m_events.connectionEnded(*this, clean);
    m_subscriptions.clear();
}

Subscription *Connection::subscribe(const QByteArray &id, const Topic &topic, qint64 channelId, QByteArrayView destination)
{
    if (m_ended || m_subscriptions.contains(id) || m_subscriptions.size() >= limits::subscriptions)
        return nullptr;
    auto made = std::make_shared<Subscription>();
    made->connection = this;
    made->id = id;
    made->topic = topic;
    made->channelId = channelId;
    made->prefix = messageHead({{"destination", destination}, {"subscription", id}, {"content-type", jsonType}});
    made->prefix += "message-id:";
    m_subscriptions.insert(id, made);
    return made.get();
}

Subscription *Connection::subscription(const QByteArray &id) const
{
    return m_subscriptions.value(id).get();
}

QList<Subscription *> Connection::subscriptions() const
{
    QList<Subscription *> list;
    list.reserve(m_subscriptions.size());
    for (const auto &subscription : m_subscriptions)
        list.append(subscription.get());
    return list;
}

void Connection::unsubscribe(const QByteArray &id)
{
    m_subscriptions.remove(id);
}

void Connection::deliver(const Subscription &subscription, QByteArrayView extra, const QByteArray &tail)
{
    if (m_ended)
        return;
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, ++m_messages);
    const QByteArrayView number(digits, end.ptr - digits);
    m_head.resize(0);
    m_head.append(subscription.prefix).append(number).append("\nack:").append(number).append('\n').append(extra);
    enqueue(m_head, tail);
    m_session.noteSent();
}

void Connection::answerRelay(QByteArrayView subscriptionId, QByteArrayView destination, const QByteArray &body)
{
    if (m_ended)
        return;
    const QByteArray number = QByteArray::number(++m_messages);
    const stomp::MessageTemplate message({{"destination", destination}, {"content-type", jsonType}}, body);
    enqueue(message.headFor({{"subscription", subscriptionId}, {"message-id", number}, {"ack", number}}), message.tail());
    m_session.noteSent();
}

void Connection::sendReceipt(QByteArrayView receiptId, const stomp::HeaderList &headers)
{
    if (receiptId.isEmpty() || m_ended)
        return;
    stomp::Frame receipt{"RECEIPT", {{"receipt-id", receiptId}}, {}};
    receipt.headers.append(headers);
    m_session.send(receipt);
}

void Connection::fail(QByteArrayView subscriptionId, QByteArrayView receiptId, const WireError &error)
{
    if (m_ended)
        return;
    const auto queue = std::find_if(m_subscriptions.cbegin(), m_subscriptions.cend(),
                                    [](const auto &subscription) { return subscription->topic.kind == TopicKind::Errors; });
    if (queue == m_subscriptions.cend()) {
        qCInfo(log::server) << "connection" << m_number << "has no errors queue to hear of" << error.error;
        return;
    }
    WireError stamped = error;
    if (!stamped.timestamp.isValid())
        stamped.timestamp = m_clock.now();
    QByteArray extra;
    const auto add = [&extra](QByteArrayView name, QByteArrayView value) {
        if (!value.isNull())
            extra += messageHead({{name, value}}).sliced(8);
    };
    add(headername::subscriptionId, subscriptionId);
    add(headername::receiptId, receiptId);
    deliver(**queue, extra, stomp::MessageTemplate({}, stamped.encode()).tail());
}

void Connection::actionDone()
{
    if (--m_pendingActions == pendingActionsMax / 2)
        QMetaObject::invokeMethod(this, &Connection::readMore, Qt::QueuedConnection);
}

void Connection::readMore()
{
    if (m_reading)
        return;
    m_reading = true;
    static thread_local QByteArray buffer(limits::httpBlock, Qt::Uninitialized);
    while (!m_reader.isClosed() && m_pendingActions < pendingActionsMax) {
        const qint64 size = m_socket->read(buffer.data(), buffer.size());
        if (size <= 0)
            break;
        m_reader.feed(buffer.data(), size, m_clock.elapsed());
    }
    m_reading = false;
}

void Connection::handlePayload(QByteArrayView bytes)
{
    if (m_sockJs)
        m_sockJsMessage.append(bytes);
    else
        m_session.receive(bytes);
}

void Connection::handleMessageEnd()
{
    if (m_sockJs) {
        // SockJS: a JSON array of strings, each a piece of the STOMP stream (protocol.md 1.10).
        const QJsonDocument message = QJsonDocument::fromJson(std::exchange(m_sockJsMessage, {}));
        if (!message.isArray()) {
            close(WebSocketReader::Close::Protocol);
            return;
        }
        const QJsonArray parts = message.array();
        for (const QJsonValue &part : parts)
            m_session.receive(part.toString().toUtf8());
    }
    m_session.finishMessage();
}

/// One frame as one WebSocket message.
void Connection::enqueue(QByteArrayView head, QByteArrayView tail)
{
    if (m_sockJs) {
        const QJsonArray message{QString::fromUtf8(head) + QString::fromUtf8(tail)};
        const QByteArray text = 'a' + QJsonDocument(message).toJson(QJsonDocument::Compact);
        appendWebSocketHeader(m_out, webSocketText, static_cast<quint64>(text.size()));
        m_out += text;
    } else {
        appendWebSocketHeader(m_out, webSocketText, static_cast<quint64>(head.size() + tail.size()));
        m_out.append(head).append(tail);
    }
    if (m_out.size() > flushSize)
        flush();
    else
        need();
}

void Connection::enqueueControl(uchar opcode, QByteArrayView payload)
{
    appendWebSocketHeader(m_out, opcode, static_cast<quint64>(payload.size()));
    m_out.append(payload);
    need();
}

void Connection::need()
{
    if (m_flushWanted)
        return;
    m_flushWanted = true;
    m_events.flushLater(*this);
}

void Connection::flush()
{
    m_flushWanted = false;
    if (m_out.isEmpty() || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    qsizetype written = 0;
    const bool idle = m_socket->bytesToWrite() == 0;
#ifdef Q_OS_UNIX
    // Past QTcpSocket's own buffer and its write notifier, as long as the system takes it all.
    if (idle && !m_encrypted) {
        const auto sent = ::send(static_cast<int>(m_socket->socketDescriptor()), m_out.constData(),
                                 static_cast<size_t>(m_out.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
        written = std::max<qsizetype>(0, sent);
    }
#endif
    if (idle)
        m_lastProgress = m_clock.elapsed();
    if (written < m_out.size())
        m_socket->write(m_out.constData() + written, m_out.size() - written);
    if (m_out.capacity() > keptBuffer)
        m_out = {};
    else
        m_out.resize(0);
    checkSlowReader();
}

void Connection::checkSlowReader()
{
    const qint64 waiting = m_socket->bytesToWrite() + (m_encrypted ? static_cast<QSslSocket *>(m_socket)->encryptedBytesToWrite() : 0);
    if (waiting == 0 || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (waiting > limits::outgoingQueue || m_clock.elapsed() - m_lastProgress > limits::outgoingTime) {
        qCInfo(log::server) << "connection" << m_number << "reads too slowly and is closed";
        QMetaObject::invokeMethod(m_socket, &QAbstractSocket::abort, Qt::QueuedConnection);
    }
}

} // namespace purr::server
