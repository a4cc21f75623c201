// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/connection.h"

#include "core/clock.h"
#include "core/logging.h"
#include "protocol/countheaders.h"
#include "protocol/names.h"
#include "server/limits.h"
#include "server/rooms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <charconv>

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

constexpr QByteArrayView jsonType("application/json;charset=UTF-8");
constexpr int pendingActionsMax = 512;
constexpr qsizetype flushSize = 256 * 1024;

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
        made.beforeConnect = {limits::stompCommand, limits::stompHeaders, limits::stompHeaderLine, limits::stompStranger, 0};
        made.afterConnect = {limits::stompCommand, limits::stompHeaders, limits::stompHeaderLine, limits::stompHeaderSection,
                             limits::stompFrame};
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

Connection::Connection(const Peer &peer, qint64 number, Poller &poller, Clock &clock, ConnectionEvents &events,
                       QObject *parent)
    : QObject(parent),
      m_socket(PeerSocket::take(peer.socket, poller)),
      m_clock(clock),
      m_events(events),
      m_reader(WebSocketReader::Role::Server,
               {[this](QByteArrayView bytes) { handlePayload(bytes); }, [this] { handleMessageEnd(); },
                [this](QByteArrayView bytes) { enqueueControl(webSocketPong, bytes); },
                [this](WebSocketReader::Close code) { close(code); }},
               limits::webSocket),
      m_session(&clock, sessionOptions()),
      m_number(number),
      m_seat(peer.seat),
      m_apiKey(peer.apiKey),
      m_addressUser(peer.user),
      m_addressAuthParams(peer.authParams),
      m_address(peer.address),
      m_sockJs(peer.sockJs),
      m_lastProgress(clock.elapsed()),
      m_actions(limits::actionsPerSecond, limits::actionsBurst),
      m_relays(limits::relaysPerSecond, limits::relaysBurst),
      m_drafts(limits::draftsPerSecond, limits::draftsBurst),
      m_draftsTold(limits::draftsToldPerSecond, limits::draftsToldBurst)
{
    connect(m_socket.get(), &PeerSocket::readable, this, &Connection::readMore);
    connect(m_socket.get(), &PeerSocket::progressed, this, [this] { m_lastProgress = m_clock.elapsed(); });
    connect(m_socket.get(), &PeerSocket::closed, this, [this] {
        finish(false);
        deleteLater();
    });
    using stomp::ServerSession;
    connect(&m_session, &ServerSession::bytesReady, this, [this](const QByteArray &bytes) { enqueue(bytes); });
    connect(&m_session, &ServerSession::connectRequested, this,
            [this](const stomp::Frame &frame) { m_events.connectRequested(*this, frame); });
    connect(&m_session, &ServerSession::frameReceived, this,
            [this](const stomp::Frame &frame) { m_events.frameReceived(*this, frame); });
    connect(&m_session, &ServerSession::disconnectRequested, this, [this] { finish(true); });
    connect(&m_session, &ServerSession::closeRequested, this, [this] { close(WebSocketReader::Close::Normal); });
    if (m_sockJs) {
        appendText("o");
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

void Connection::setUserAgent(QByteArrayView userAgent)
{
    constexpr qsizetype enough = 64; // name and version come first
    m_userAgent = userAgent.first(std::min(userAgent.size(), enough)).toByteArray();
    m_nameAge = nameAgeOf(m_userAgent, false);
}

void Connection::signIn(qint64 userId, const QByteArray &sessionId, const QByteArray &userName, const QString &credential)
{
    m_credential = credential;
    if (m_seat)
        m_seat->signedIn();
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
    if (!m_socket->isOpen())
        return;
    finish(false);
    char payload[2];
    qToBigEndian(static_cast<quint16>(code), payload);
    if (m_sockJs) {
        appendText("c[" + QByteArray::number(static_cast<int>(code)) + ",\"\"]");
    }
    appendWebSocketHeader(m_out.own(), webSocketClose, 2);
    m_out.own().append(payload, 2);
    flush();
    m_socket->finish();
    // A peer that does not read must not keep the socket for ever.
    m_clock.after(limits::httpLingerTime, m_socket.get(), [socket = m_socket.get()] { socket->abort(); });
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

void Connection::deliver(Subscription &subscription, QByteArrayView extra, const QByteArray &given, qint64 sequence)
{
    if (m_ended)
        return;
    const QByteArray tail = withEarlyName(given, m_nameAge);
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, ++m_messages);
    const QByteArrayView number(digits, end.ptr - digits);
    QByteArray after;
    if (subscription.checked && sequence >= 0) {
        after = QByteArray(headername::after) + ':' + QByteArray::number(subscription.sequence) + '\n';
        subscription.sequence = std::max(subscription.sequence, sequence);
        subscription.unconfirmed = m_messages;
    }
    constexpr QByteArrayView ack("\nack:");
    const auto appendHead = [&](QByteArray &out) {
        out.append(subscription.prefix).append(number).append(ack).append(number).append('\n').append(extra).append(after);
    };
    if (m_sockJs) {
        QByteArray frame;
        appendHead(frame);
        enqueue(frame + tail);
    } else {
        // Once per reader of every message: written where it leaves from, without a stop in between.
        const qsizetype size = subscription.prefix.size() + ack.size() + 2 * number.size() + 1 + extra.size() + after.size()
                               + tail.size();
        appendWebSocketHeader(m_out.own(), webSocketText, static_cast<quint64>(size));
        appendHead(m_out.own());
        m_out.appendShared(tail);
        flushOrNeed();
    }
    m_session.noteSent();
}

void Connection::expectAcknowledgement(const DeliveryMark &mark)
{
    if (mark.authorId == m_userId || m_ended)
        return;
    if (m_unacknowledged.size() >= limits::unacknowledged)
        m_unacknowledged.removeFirst();
    m_unacknowledged.append({m_messages, mark});
}

DeliveryMark Connection::acknowledged(QByteArrayView id)
{
    const qint64 number = id.toLongLong();
    for (const auto &subscription : std::as_const(m_subscriptions)) {
        if (number != 0 && subscription->unconfirmed == number)
            subscription->unconfirmed = 0;
    }
    const auto found = std::lower_bound(m_unacknowledged.cbegin(), m_unacknowledged.cend(), number,
                                        [](const auto &entry, qint64 wanted) { return entry.first < wanted; });
    if (found == m_unacknowledged.cend() || found->first != number)
        return {};
    return m_unacknowledged.takeAt(found - m_unacknowledged.cbegin()).second;
}

void Connection::repeatNumbers(const QString &epoch)
{
    static const QByteArray nothing = stomp::MessageTemplate({}, {}).tail();
    const auto subscriptions = m_subscriptions; // to write may be to end
    for (const auto &subscription : subscriptions) {
        if (subscription->unconfirmed != 0)
            deliver(*subscription, sequenceHeaders(subscription->sequence, epoch), nothing, subscription->sequence);
    }
}

void Connection::answerRelay(QByteArrayView subscriptionId, QByteArrayView destination, const QByteArray &body)
{
    if (m_ended)
        return;
    const QByteArray number = QByteArray::number(++m_messages);
    const stomp::MessageTemplate message({{"destination", destination}, {"content-type", jsonType}}, body);
    enqueue(message.headFor({{"subscription", subscriptionId}, {"message-id", number}, {"ack", number}}) + message.tail());
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
    if (--m_pendingActions == pendingActionsMax / 2) {
        m_socket->setReading(true);
        QMetaObject::invokeMethod(this, &Connection::readMore, Qt::QueuedConnection);
    }
}

void Connection::readMore()
{
    if (m_reading)
        return;
    m_reading = true;
    static thread_local QByteArray buffer(limits::httpBlock, Qt::Uninitialized);
    qint64 size = buffer.size();
    // A short read was the last one; what comes later is told again.
    while (size == buffer.size() && !m_reader.isClosed() && m_pendingActions < pendingActionsMax) {
        size = m_socket->read(buffer.data(), buffer.size());
        if (size > 0)
            m_reader.feed(buffer.data(), size, m_clock.elapsed());
    }
    m_reading = false;
    if (m_pendingActions >= pendingActionsMax)
        m_socket->setReading(false);
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
void Connection::enqueue(QByteArrayView frame)
{
    if (m_sockJs) {
        const QJsonArray message{QString::fromUtf8(frame)};
        appendText('a' + QJsonDocument(message).toJson(QJsonDocument::Compact));
    } else {
        appendText(frame);
    }
    flushOrNeed();
}

void Connection::appendText(QByteArrayView text)
{
    appendWebSocketHeader(m_out.own(), webSocketText, static_cast<quint64>(text.size()));
    m_out.own().append(text);
}

void Connection::flushOrNeed()
{
    if (m_out.size() > flushSize)
        flush();
    else
        need();
}

void Connection::enqueueControl(uchar opcode, QByteArrayView payload)
{
    appendWebSocketHeader(m_out.own(), opcode, static_cast<quint64>(payload.size()));
    m_out.own().append(payload);
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
    if (m_out.isEmpty() || !m_socket->isOpen())
        return;
    if (m_socket->waiting() == 0)
        m_lastProgress = m_clock.elapsed();
    m_socket->write(m_out);
    m_out.clear();
    checkSlowReader();
}

void Connection::checkSlowReader()
{
    const qint64 waiting = m_socket->waiting();
    if (waiting == 0 || !m_socket->isOpen())
        return;
    if (waiting > limits::outgoingQueue || m_clock.elapsed() - m_lastProgress > limits::outgoingTime) {
        qCInfo(log::server) << "connection" << m_number << "reads too slowly and is closed";
        QMetaObject::invokeMethod(m_socket.get(), &PeerSocket::abort, Qt::QueuedConnection);
    }
}

} // namespace purr::server
