// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/link.h"

#include "client/tappedtransport.h"
#include "core/clock.h"
#include "core/logging.h"
#include "core/plant.h"
#include "protocol/countheaders.h"
#include "protocol/names.h"
#include "stomp/websockettransport.h"

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
/// Of the frames that are kept for later, together.
constexpr qsizetype mostKeptBytes = 4 * 1024 * 1024;

const QByteArray jsonType = "application/json;charset=UTF-8"_ba;

stomp::HeaderList toHeaders(const RelayParameters &parameters)
{
    stomp::HeaderList headers;
    for (const auto &[name, value] : parameters)
        headers.append(name, value);
    return headers;
}

/// -1 when there is none.
qint64 numberIn(const stomp::Frame &frame, QByteArrayView name)
{
    bool isNumber = false;
    const qint64 value = frame.headers.value(name).toByteArray().toLongLong(&isNumber);
    return isNumber && value >= 0 ? value : -1;
}
} // namespace

Link::Link(std::shared_ptr<Mailbox> mailbox, std::shared_ptr<LinkPulse> pulse, const ClientOptions &options)
    : m_mailbox(std::move(mailbox)), m_pulse(std::move(pulse)), m_options(options), m_clock(options.clock)
{
}

Link::~Link() = default;

Clock *Link::clock()
{
    if (!m_clock)
        m_clock = new SystemClock(this); // here and not in the constructor: timers belong to the thread
    return m_clock;
}

std::unique_ptr<stomp::Transport> Link::makeTransport(const QUrl &url)
{
    std::unique_ptr<stomp::Transport> transport;
    if (m_options.transport) {
        transport = m_options.transport(url, clock());
    } else {
        stomp::WebSocketOptions options;
        options.url = url;
        options.connectTimeout = m_options.connectDeadline;
        transport = std::make_unique<stomp::WebSocketTransport>(options, clock());
    }
    const auto tap = [this](bool outgoing, const QByteArray &bytes) {
        if (m_observed || m_options.keptFrames > 0)
            see({outgoing, bytes, clock()->now()});
    };
    return std::make_unique<TappedTransport>(std::move(transport), tap);
}

void Link::see(report::Seen seen)
{
    if (m_observed) {
        put(std::move(seen));
        return;
    }
    m_keptBytes += seen.bytes.size();
    m_kept.push_back(std::move(seen));
    while (m_kept.size() > size_t(m_options.keptFrames) || m_keptBytes > mostKeptBytes) {
        m_keptBytes -= m_kept.front().bytes.size();
        m_kept.pop_front();
    }
}

void Link::forgetKept()
{
    m_kept.clear();
    m_keptBytes = 0;
}

void Link::setObserved(bool observed)
{
    m_observed = observed;
    if (!observed)
        return;
    m_keptBytes = 0;
    for (report::Seen &seen : std::exchange(m_kept, {}))
        put(std::move(seen));
}

void Link::open(quint64 generation, const LinkTarget &target)
{
    if (m_connection && m_connection->state() == stomp::Connection::State::Disconnecting) {
        stomp::Connection *leaving = m_connection.release();
        leaving->disconnect(this);
        leaving->setParent(this);
        connect(leaving, &stomp::Connection::disconnected, leaving, &QObject::deleteLater);
    }
    m_generation = generation;
    m_pulse->reset();
    m_readers.clear();
    m_topics.clear();
    m_errors.clear();
    m_connection = std::make_unique<stomp::Connection>(makeTransport(target.url), clock());
    stomp::Connection *connection = m_connection.get();
    connect(connection, &stomp::Connection::connected, this, [this](const stomp::Frame &frame) {
        put(report::Connected{frame.header("session")});
    });
    connect(connection, &stomp::Connection::heard, this, [this] { m_pulse->noteHeard(); });
    connect(connection, &stomp::Connection::refused, this, &Link::handleRefused);
    connect(connection, &stomp::Connection::errorReceived, this, &Link::handleRefused);
    connect(connection, &stomp::Connection::failed, this, [this](const Error &error) {
        Error lost = error;
        lost.code = errorname::connectionFailed;
        if (lost.kind == Failure::Kind::Server)
            lost.kind = Failure::Kind::Network;
        lost.message = error.code + u": "_s + error.message;
        put(report::Lost{lost, false});
    });
    connect(connection, &stomp::Connection::disconnected, this, [this] { put(report::Disconnected{}); });
    connect(connection, &stomp::Connection::messageReceived, this, &Link::handleMessage);
    connect(connection, &stomp::Connection::receiptReceived, this,
            [this](const QByteArray &receipt, const stomp::Frame &frame) {
                m_pulse->noteAnswered(receipt);
                put(report::Confirmed{receipt, numberIn(frame, headername::sequence), frame.header(headername::epoch)});
            });

    stomp::ConnectOptions options;
    options.headers = target.headers;
    options.heartBeat = target.heartBeat;
    options.connectTimeout = target.connectDeadline;
    connection->open(options);
}

void Link::disconnectFromServer()
{
    if (m_connection && m_connection->state() != stomp::Connection::State::Closed)
        m_connection->disconnectFromServer();
    else
        put(report::Disconnected{});
}

void Link::sayGoodbye(const std::function<void()> &done)
{
    if (!m_connection || !m_connection->isConnected()) {
        done();
        return;
    }
    connect(m_connection.get(), &stomp::Connection::disconnected, this, done);
    m_connection->disconnectFromServer();
}

void Link::abort()
{
    if (m_connection)
        m_connection->abort();
}

void Link::subscribeErrors(const QByteArray &id, const QByteArray &destination)
{
    m_errors = id;
    if (m_connection)
        m_connection->subscribe(destination, id);
}

void Link::subscribeRelay(const QByteArray &id, const QByteArray &destination, const RelayParameters &parameters,
                          const ResourceReader &reader)
{
    m_readers.insert(id, reader);
    if (m_connection)
        m_connection->subscribe(destination, id, toHeaders(parameters));
}

void Link::subscribeTopic(const QByteArray &id, const QByteArray &destination, const QByteArray &receipt,
                          const RelayParameters &headers)
{
    m_topics.insert(id);
    stomp::HeaderList all{{"ack", "client-individual"}};
    all.append(toHeaders(headers));
    m_pulse->noteAsked(receipt);
    if (m_connection)
        m_connection->subscribe(destination, id, all, receipt);
}

void Link::unsubscribe(const QByteArray &id, const QByteArray &receipt)
{
    m_topics.remove(id);
    if (m_connection)
        m_connection->unsubscribe(id, {}, receipt);
}

void Link::send(const QByteArray &receipt, const QByteArray &destination, const QByteArray &body,
                const ResourceReader &reader)
{
    if (reader)
        m_readers.insert(receipt, reader);
    m_pulse->noteAsked(receipt);
    if (m_connection)
        m_connection->send(destination, body, {{"content-type", jsonType}}, receipt);
    if constexpr (plant::enabled) // when the bytes are out
        QMetaObject::invokeMethod(this, [] { plant::reach("after send"); }, Qt::QueuedConnection);
}

void Link::forget(const QByteArray &id)
{
    m_readers.remove(id);
}

void Link::put(LinkReport report)
{
    m_mailbox->put({m_generation, std::move(report)});
}

/// ERROR frames: the answer to CONNECT, or the last words of the server (protocol.md 1.7).
void Link::handleRefused(const stomp::Frame &frame)
{
    const Error error = WireError::decode(frame.body).toError();
    put(report::Lost{error, error.code == errorname::accessDenied});
}

void Link::handleMessage(const stomp::Frame &frame)
{
    const QByteArray id = frame.header("subscription");
    if (id == m_errors)
        handleErrorMessage(frame);
    else if (m_topics.contains(id))
        handleEvent(id, frame);
    else if (m_readers.contains(id))
        handleRelay(id, frame);
    else
        qCDebug(log::client) << "a message for a subscription that is over";
    const QByteArray ack = frame.header("ack");
    if (!ack.isEmpty() && m_connection && m_connection->isConnected())
        m_connection->ack(ack, id);
}

void Link::handleRelay(const QByteArray &id, const stomp::Frame &frame)
{
    const ResourceReader reader = m_readers.take(id);
    const Result<Envelope> envelope = Envelope::decode(frame.body);
    put(report::Answered{id, envelope ? reader(envelope->resource) : Result<std::any>(envelope.error())});
}

void Link::handleEvent(const QByteArray &id, const stomp::Frame &frame)
{
    report::Happened happened;
    happened.subscription = id;
    happened.receipt = frame.header(headername::receiptId);
    happened.sequence = numberIn(frame, headername::sequence);
    happened.after = numberIn(frame, headername::after);
    happened.epoch = frame.header(headername::epoch);
    happened.replay = frame.header(headername::replay);
    if (frame.body.isEmpty() && happened.after >= 0) {
        put(std::move(happened));
        return;
    }

    const Result<Envelope> envelope = Envelope::decode(frame.body);
    if (envelope.failed()) {
        put(report::Refused{{}, {}, envelope.error()});
        return;
    }
    if (!happened.receipt.isEmpty()) {
        if (const ResourceReader reader = m_readers.value(happened.receipt))
            happened.result = reader(envelope->resource);
    }
    Result<Event> event = Event::fromEnvelope(*envelope);
    if (event.succeeded())
        happened.event = std::move(event).value();
    else if (!happened.result)
        put(report::Refused{{}, {}, event.error()});
    if (happened.event.type.isEmpty())
        happened.event.type = envelope->type;
    put(std::move(happened));
}

void Link::handleErrorMessage(const stomp::Frame &frame)
{
    put(report::Refused{frame.header(headername::subscriptionId), frame.header(headername::receiptId),
                        WireError::decode(frame.body).toError()});
}

} // namespace purr
