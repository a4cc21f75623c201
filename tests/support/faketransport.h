// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "stomp/decoder.h"
#include "stomp/frame.h"
#include "stomp/transport.h"

namespace purr::test
{

/// A Transport whose far end is the test: inject() what the server says, look at `sent` for what the client said.
/// Opens when the test says so by accept(), or at once with `opensAtOnce`.
class FakeTransport final : public stomp::Transport
{
public:
    void open() override
    {
        ++opens;
        isOpen = false;
        decoder = stomp::Decoder();
        if (opensAtOnce)
            accept();
    }
    void send(const QByteArray &bytes) override
    {
        if (!isOpen)
            return;
        raw += bytes;
        decoder.feed(bytes);
        while (const auto frame = decoder.next())
            sent.append(*frame);
    }
    void close() override
    {
        ++closes;
        isOpen = false;
    }
    void abort() override
    {
        ++aborts;
        isOpen = false;
    }

    void accept()
    {
        isOpen = true;
        Q_EMIT opened();
    }
    void inject(const QByteArray &bytes) { Q_EMIT received(bytes); }
    void inject(const stomp::Frame &frame) { Q_EMIT received(stomp::encode(frame)); }
    /// The server's end goes away, in good order or not.
    void drop(bool orderly = false)
    {
        isOpen = false;
        if (orderly)
            Q_EMIT closed();
        else
            Q_EMIT failed({.kind = Failure::Kind::Network, .code = QStringLiteral("ConnectionLost"), .message = {}});
    }
    /// The frames sent since the last take.
    QList<stomp::Frame> takeSent() { return std::exchange(sent, {}); }

    bool opensAtOnce = false;
    bool isOpen = false;
    int opens = 0, closes = 0, aborts = 0;
    QByteArray raw;
    QList<stomp::Frame> sent;
    stomp::Decoder decoder;
};

} // namespace purr::test
