// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/serversession.h"

#include "core/logging.h"

#include <QPointer>

#include <array>

using namespace std::chrono_literals;

namespace purr::stomp
{

namespace
{
constexpr QByteArrayView version = "1.2";

bool offersVersion(QByteArrayView acceptVersion)
{
    while (!acceptVersion.isEmpty()) {
        const qsizetype comma = acceptVersion.indexOf(',');
        if ((comma < 0 ? acceptVersion : acceptVersion.first(comma)).trimmed() == version)
            return true;
        if (comma < 0)
            break;
        acceptVersion = acceptVersion.sliced(comma + 1);
    }
    return false;
}

/// The headers that a client's frame must have (STOMP 1.2, "Client Frames"); empty views are padding.
std::array<QByteArrayView, 2> requiredHeaders(Command command)
{
    switch (command) {
    case Command::Send:
        return {"destination"};
    case Command::Subscribe:
        return {"destination", "id"};
    case Command::Unsubscribe:
    case Command::Ack:
    case Command::Nack:
        return {"id"};
    case Command::Begin:
    case Command::Commit:
    case Command::Abort:
        return {"transaction"};
    default:
        return {};
    }
}

bool isClientCommand(Command command)
{
    switch (command) {
    case Command::Send:
    case Command::Subscribe:
    case Command::Unsubscribe:
    case Command::Ack:
    case Command::Nack:
    case Command::Begin:
    case Command::Commit:
    case Command::Abort:
    case Command::Disconnect:
        return true;
    default:
        return false;
    }
}

bool isAboutSize(DecodeError error)
{
    switch (error) {
    case DecodeError::CommandTooLong:
    case DecodeError::TooManyHeaders:
    case DecodeError::HeaderTooLong:
    case DecodeError::HeadersTooLarge:
    case DecodeError::BodyTooLarge:
        return true;
    default:
        return false;
    }
}
} // namespace

ServerSession::ServerSession(Clock *clock, const ServerSessionOptions &options, QObject *parent)
    : QObject(parent), m_clock(clock), m_options(options), m_decoder(options.beforeConnect), m_heartBeat(clock)
{
    connect(&m_heartBeat, &HeartBeat::beatDue, this, [this] { Q_EMIT bytesReady(QByteArrayLiteral("\n")); });
    connect(&m_heartBeat, &HeartBeat::peerSilent, this, [this](std::chrono::milliseconds duration) {
        Q_EMIT clientSilent(duration);
        finish();
    });
    startTimer(m_options.connectTimeout, [this] { violate(Violation::Kind::NoConnect, "No CONNECT frame in time"); });
}

void ServerSession::receive(QByteArrayView bytes)
{
    if (m_state == State::Closed || m_state == State::Disconnecting)
        return;
    m_heartBeat.noteReceived();
    m_decoder.feed(bytes);
    readFrames();
}

void ServerSession::finishMessage()
{
    if (m_state == State::Closed || m_state == State::Disconnecting)
        return;
    m_decoder.finish();
    readFrames();
}

void ServerSession::readFrames()
{
    if (m_reading)
        return;
    m_reading = true;
    const QPointer<ServerSession> guard(this);
    while (m_state == State::AwaitingConnect || m_state == State::Connected) {
        const std::optional<Frame> frame = m_decoder.next();
        if (!frame)
            break;
        handle(*frame);
        if (!guard)
            return;
    }
    m_reading = false;
    checkDecoder();
}

void ServerSession::checkDecoder()
{
    if (m_state == State::Closed || m_state == State::Disconnecting)
        return;
    const DecodeError error = m_decoder.error();
    if (error != DecodeError::None) {
        violate(isAboutSize(error) ? Violation::Kind::TooLarge : Violation::Kind::Malformed, describe(error), error);
    } else if (m_state == State::Authenticating && m_decoder.pending() > m_options.beforeConnect.headerSection) {
        violate(Violation::Kind::TooLarge, "Too much data before CONNECTED");
    }
}

void ServerSession::handle(const Frame &frame)
{
    const Command command = commandOf(frame);
    const bool connecting = m_state == State::AwaitingConnect;
    if (connecting ? command != Command::Connect : !isClientCommand(command)) {
        violate(Violation::Kind::UnexpectedCommand, "Unexpected command " + frame.command);
        return;
    }
    for (const QByteArrayView name : requiredHeaders(command)) {
        if (!name.isEmpty() && !frame.headers.contains(name)) {
            violate(Violation::Kind::MissingHeader, frame.command + " without header " + name.toByteArray());
            return;
        }
    }
    if (connecting)
        handleConnect(frame);
    else if (command == Command::Disconnect)
        handleDisconnect(frame);
    else
        Q_EMIT frameReceived(frame);
}

void ServerSession::handleConnect(const Frame &frame)
{
    if (!offersVersion(frame.headers.value("accept-version"))) {
        violate(Violation::Kind::UnsupportedVersion, "Supported protocol versions are 1.2");
        return;
    }
    const std::optional<HeartBeatOffer> offer = HeartBeatOffer::parse(frame.headers.value("heart-beat"));
    if (!offer) {
        violate(Violation::Kind::InvalidHeartBeat, "Invalid heart-beat header");
        return;
    }
    m_clock->cancel(m_timer);
    m_clientOffer = *offer;
    m_state = State::Authenticating;
    Q_EMIT connectRequested(frame);
}

void ServerSession::handleDisconnect(const Frame &frame)
{
    m_state = State::Disconnecting;
    m_heartBeat.stop();
    const QPointer<ServerSession> guard(this);
    Q_EMIT disconnectRequested();
    if (!guard || m_state != State::Disconnecting)
        return;
    startTimer(m_options.disconnectLinger, [this] { finish(); });
    sendReceipt(frame.headers.value("receipt"));
}

void ServerSession::accept(const HeaderList &headers)
{
    if (m_state != State::Authenticating)
        return;
    m_state = State::Connected;
    m_decoder.setLimits(m_options.afterConnect);
    m_agreement = HeartBeatAgreement::of(m_options.heartBeat, m_clientOffer);
    HeaderList all{{"version", version}, {"heart-beat", m_options.heartBeat.toHeader()}};
    all.append(headers);
    send({commandName(Command::Connected), all, {}});
    m_heartBeat.start(m_agreement.send,
                      m_agreement.receive > 0ms ? 2 * m_agreement.receive + m_options.silenceSlack : 0ms);
    readFrames();
}

void ServerSession::refuse(QByteArrayView message, const QByteArray &body, const HeaderList &headers)
{
    if (m_state == State::Closed)
        return;
    HeaderList all{{"message", message}};
    if (!body.isEmpty())
        all.append("content-type", "application/json");
    all.append(headers);
    send({commandName(Command::Error), all, body});
    finish();
}

void ServerSession::violate(Violation::Kind kind, QByteArrayView message, DecodeError decodeError)
{
    const Violation violation{kind, decodeError, message.toByteArray()};
    qCDebug(log::stomp) << "client broke the protocol:" << violation.message;
    const QPointer<ServerSession> guard(this);
    Q_EMIT violated(violation);
    if (!guard)
        return;
    HeaderList headers;
    if (kind == Violation::Kind::UnsupportedVersion)
        headers.append("version", version);
    refuse(violation.message, m_options.errorBody ? m_options.errorBody(violation) : QByteArray(), headers);
}

void ServerSession::close()
{
    m_state = State::Closed;
    m_heartBeat.stop();
    m_clock->cancel(m_timer);
}

void ServerSession::finish()
{
    if (m_state == State::Closed)
        return;
    close();
    Q_EMIT closeRequested();
}

void ServerSession::sendReceipt(QByteArrayView receiptId)
{
    if (!receiptId.isEmpty())
        send({commandName(Command::Receipt), {{"receipt-id", receiptId}}, {}});
}

void ServerSession::send(const Frame &frame)
{
    const QByteArray bytes = encode(frame);
    if (bytes.isEmpty())
        qCWarning(log::stomp) << "a" << frame.command << "frame cannot be written and is left out";
    else
        sendEncoded(bytes);
}

void ServerSession::sendEncoded(const QByteArray &bytes)
{
    if (m_state == State::Closed || bytes.isEmpty())
        return;
    m_heartBeat.noteSent();
    Q_EMIT bytesReady(bytes);
}

void ServerSession::startTimer(std::chrono::milliseconds delay, std::function<void()> callback)
{
    m_timer = m_clock->after(delay, this, std::move(callback));
}

} // namespace purr::stomp
