// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/connection.h"

#include "core/logging.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace purr::stomp
{

namespace
{
constexpr QByteArrayView version = "1.2";
// Dead after twice the agreed interval without data, as the other clients of these servers have it.
constexpr int silenceFactor = 2;

void appendIfSet(HeaderList &headers, QByteArrayView name, QByteArrayView value)
{
    if (!value.isEmpty())
        headers.append(name, value);
}
} // namespace

Connection::Connection(std::unique_ptr<Transport> transport, Clock *clock, QObject *parent)
    : QObject(parent), m_transport(std::move(transport)), m_clock(clock), m_heartBeat(clock)
{
    connect(m_transport.get(), &Transport::opened, this, &Connection::handleOpened);
    connect(m_transport.get(), &Transport::received, this, &Connection::handleReceived);
    connect(m_transport.get(), &Transport::closed, this, &Connection::handleClosed);
    connect(m_transport.get(), &Transport::failed, this, &Connection::handleFailed);
    connect(&m_heartBeat, &HeartBeat::beatDue, this, [this] { write(QByteArrayLiteral("\n")); });
    connect(&m_heartBeat, &HeartBeat::peerSilent, this, [this](std::chrono::milliseconds duration) {
        fail(Failure::Kind::Timeout, u"ServerSilent"_s, u"Nothing came for %1 ms"_s.arg(duration.count()));
    });
}

Connection::~Connection()
{
    abort();
}

void Connection::open(const ConnectOptions &options)
{
    if (m_state != State::Closed)
        return;
    ++m_generation;
    m_options = options;
    m_decoder = Decoder(options.limits);
    m_connectedFrame = {};
    m_agreement = {};
    m_state = State::Opening;
    startTimer(m_options.connectTimeout,
               [this] { fail(Failure::Kind::Timeout, u"ConnectTimeout"_s, u"No CONNECTED in time"_s); });
    m_transport->open();
}

void Connection::handleOpened()
{
    if (m_state != State::Opening)
        return;
    m_state = State::Connecting;
    HeaderList headers = m_options.headers;
    headers.append("accept-version", version);
    headers.append("heart-beat", m_options.heartBeat.toHeader());
    appendIfSet(headers, "host", m_options.host);
    const QByteArray bytes = encode({commandName(Command::Connect), headers, {}});
    if (bytes.isEmpty())
        fail(Failure::Kind::Invalid, u"InvalidHeader"_s, u"A CONNECT header cannot be written"_s);
    else
        write(bytes);
}

void Connection::handleReceived(const QByteArray &bytes)
{
    if (m_state == State::Closed || m_state == State::Opening)
        return;
    m_heartBeat.noteReceived();
    Q_EMIT heard();
    m_decoder.feed(bytes);
    const QPointer<Connection> guard(this);
    const quint64 generation = m_generation;
    while (const std::optional<Frame> frame = m_decoder.next()) {
        handle(*frame);
        if (!guard || m_generation != generation)
            return;
    }
    if (m_decoder.error() != DecodeError::None)
        fail(Failure::Kind::Protocol, u"MalformedFrame"_s, QString::fromLatin1(describe(m_decoder.error())));
}

void Connection::handle(const Frame &frame)
{
    const Command command = commandOf(frame);
    if (command == Command::Error) {
        handleError(frame);
    } else if (m_state == State::Connecting) {
        if (command == Command::Connected)
            handleConnected(frame);
        else
            fail(Failure::Kind::Protocol, u"UnexpectedFrame"_s, u"Something else before CONNECTED"_s);
    } else if (command == Command::Message) {
        Q_EMIT messageReceived(frame);
    } else if (command == Command::Receipt) {
        const QByteArray id = frame.header("receipt-id");
        if (m_state == State::Disconnecting && id == m_closeReceipt)
            finishDisconnect();
        else
            Q_EMIT receiptReceived(id, frame);
    } else {
        fail(Failure::Kind::Protocol, u"UnexpectedFrame"_s, u"Not a frame for clients"_s);
    }
}

void Connection::handleConnected(const Frame &frame)
{
    const std::optional<HeartBeatOffer> offer = HeartBeatOffer::parse(frame.headers.value("heart-beat"));
    if (frame.headers.value("version") != version) {
        fail(Failure::Kind::Protocol, u"UnsupportedVersion"_s, u"The server does not speak STOMP 1.2"_s);
    } else if (!offer) {
        fail(Failure::Kind::Protocol, u"InvalidHeartBeat"_s, u"The heart-beat header cannot be read"_s);
    } else {
        m_clock->cancel(m_timer);
        m_agreement = HeartBeatAgreement::of(m_options.heartBeat, *offer);
        m_heartBeat.start(m_agreement.send, silenceFactor * m_agreement.receive);
        m_connectedFrame = frame;
        m_state = State::Connected;
        Q_EMIT connected(frame);
    }
}

void Connection::handleError(const Frame &frame)
{
    if (m_state == State::Connecting) {
        reset();
        m_transport->close();
        Q_EMIT refused(frame);
        return;
    }
    const QPointer<Connection> guard(this);
    const quint64 generation = m_generation;
    Q_EMIT errorReceived(frame);
    if (!guard || m_generation != generation)
        return;
    fail(Failure::Kind::Server, u"ErrorFrame"_s, QString::fromUtf8(frame.headers.value("message")));
}

void Connection::handleClosed()
{
    if (m_state != State::Closed)
        fail(Failure::Kind::Network, u"ConnectionClosed"_s, u"The server closed the connection"_s);
}

void Connection::handleFailed(const Error &error)
{
    if (m_state == State::Disconnecting) {
        finishDisconnect();
    } else if (m_state != State::Closed) {
        reset();
        Q_EMIT failed(error);
    }
}

void Connection::disconnectFromServer()
{
    switch (m_state) {
    case State::Closed:
    case State::Disconnecting:
        break;
    case State::Opening:
    case State::Connecting:
        finishDisconnect();
        break;
    case State::Connected:
        m_closeReceipt = "close-" + QByteArray::number(m_closes++);
        sendFrame({commandName(Command::Disconnect), {{"receipt", m_closeReceipt}}, {}});
        m_state = State::Disconnecting;
        startTimer(m_options.disconnectTimeout, [this] { finishDisconnect(); });
        break;
    }
}

void Connection::finishDisconnect()
{
    reset();
    m_transport->close();
    Q_EMIT disconnected();
}

void Connection::abort()
{
    if (m_state != State::Closed)
        reset();
    m_transport->abort();
}

bool Connection::subscribe(QByteArrayView destination, QByteArrayView id, const HeaderList &headers,
                           QByteArrayView receipt)
{
    HeaderList all = headers;
    all.append("id", id);
    appendIfSet(all, "receipt", receipt);
    all.append("destination", destination);
    return sendFrame({commandName(Command::Subscribe), all, {}});
}

bool Connection::unsubscribe(QByteArrayView id, const HeaderList &headers, QByteArrayView receipt)
{
    HeaderList all = headers;
    all.append("id", id);
    appendIfSet(all, "receipt", receipt);
    return sendFrame({commandName(Command::Unsubscribe), all, {}});
}

bool Connection::send(QByteArrayView destination, const QByteArray &body, const HeaderList &headers,
                      QByteArrayView receipt)
{
    HeaderList all = headers;
    all.append("destination", destination);
    appendIfSet(all, "receipt", receipt);
    return sendFrame({commandName(Command::Send), all, body});
}

bool Connection::ack(QByteArrayView ack, QByteArrayView subscription)
{
    HeaderList headers{{"id", ack}};
    appendIfSet(headers, "subscription", subscription);
    return sendFrame({commandName(Command::Ack), headers, {}});
}

bool Connection::sendFrame(const Frame &frame)
{
    if (m_state != State::Connected)
        return false;
    const QByteArray bytes = encode(frame);
    if (bytes.isEmpty()) {
        qCWarning(log::stomp) << "a" << frame.command << "frame cannot be written";
        return false;
    }
    write(bytes);
    return true;
}

void Connection::write(const QByteArray &bytes)
{
    m_heartBeat.noteSent();
    m_transport->send(bytes);
}

void Connection::reset()
{
    ++m_generation;
    m_clock->cancel(m_timer);
    m_heartBeat.stop();
    m_state = State::Closed;
}

void Connection::fail(Failure::Kind kind, const QString &code, const QString &message)
{
    if (m_state == State::Disconnecting) { // the owner only waits for disconnected()
        finishDisconnect();
        return;
    }
    reset();
    m_transport->abort();
    Q_EMIT failed({.kind = kind, .code = code, .message = message});
}

void Connection::startTimer(std::chrono::milliseconds delay, std::function<void()> callback)
{
    m_clock->cancel(m_timer);
    m_timer = m_clock->after(delay, this, std::move(callback));
}

} // namespace purr::stomp
