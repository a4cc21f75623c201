// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/refusal.h"

#include "protocol/event.h"
#include "protocol/names.h"

namespace purr::lab
{

void Refusals::observe(const stomp::Frame &frame)
{
    if (stomp::commandOf(frame) != stomp::Command::Subscribe)
        return;
    const QByteArray destination = frame.header("destination");
    if (destination != destination::errorsQueue(LinkGeneration::V1).toUtf8()
        && destination != destination::errorsQueue(LinkGeneration::Plain).toUtf8())
        return;
    m_errorsId = frame.header("id");
    m_errorsDestination = destination;
}

QByteArray Refusals::refuse(const stomp::Frame &frame, const QString &error, const QDateTime &now)
{
    WireError wire;
    wire.error = error;
    wire.message = QStringLiteral("Refused by a simulated fault.");
    wire.timestamp = now;
    stomp::Frame answer;
    answer.body = wire.encode();
    const stomp::Command command = stomp::commandOf(frame);
    if (command == stomp::Command::Connect) {
        answer.command = stomp::commandName(stomp::Command::Error);
        answer.headers.append("message", "Refused");
        answer.headers.append("content-type", "application/json");
        return stomp::encode(answer);
    }
    if (m_errorsId.isEmpty())
        return {};
    answer.command = stomp::commandName(stomp::Command::Message);
    answer.headers.append("destination", m_errorsDestination);
    answer.headers.append("subscription", m_errorsId);
    answer.headers.append("message-id", "refused-" + QByteArray::number(++m_number));
    answer.headers.append("content-type", "application/json;charset=UTF-8");
    if (command == stomp::Command::Subscribe)
        answer.headers.append(headername::subscriptionId, frame.headers.value("id"));
    if (frame.headers.contains("receipt"))
        answer.headers.append(headername::receiptId, frame.headers.value("receipt"));
    return stomp::encode(answer);
}

} // namespace purr::lab
