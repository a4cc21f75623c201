// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "stomp/frame.h"

#include <QDateTime>

namespace purr::lab
{

/// Answers a client in the server's name: a refused SEND or SUBSCRIBE gets an error on the client's errors queue
/// (protocol.md 1.8), a refused CONNECT an ERROR frame (1.7).
class Refusals
{
public:
    /// Every frame of the client, in order: the subscription of the errors queue is remembered.
    void observe(const stomp::Frame &frame);
    /// The bytes of the answer to `frame`; empty when there is none to give (no errors queue yet).
    [[nodiscard]] QByteArray refuse(const stomp::Frame &frame, const QString &error, const QDateTime &now);

private:
    QByteArray m_errorsId;
    QByteArray m_errorsDestination;
    int m_number = 0;
};

} // namespace purr::lab
