// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "stomp/transport.h"

#include <functional>
#include <memory>

namespace purr
{

/// Passes everything on to another transport and lets somebody look at the bytes.
class TappedTransport final : public stomp::Transport
{
    Q_OBJECT

public:
    /// Called with `outgoing` and the bytes.
    using Tap = std::function<void(bool, const QByteArray &)>;

    TappedTransport(std::unique_ptr<stomp::Transport> inner, Tap tap) : m_inner(std::move(inner)), m_tap(std::move(tap))
    {
        connect(m_inner.get(), &Transport::opened, this, &Transport::opened);
        connect(m_inner.get(), &Transport::closed, this, &Transport::closed);
        connect(m_inner.get(), &Transport::failed, this, &Transport::failed);
        connect(m_inner.get(), &Transport::received, this, [this](const QByteArray &bytes) {
            m_tap(false, bytes);
            Q_EMIT received(bytes);
        });
    }

    void open() override { m_inner->open(); }
    void send(const QByteArray &bytes) override
    {
        m_tap(true, bytes);
        m_inner->send(bytes);
    }
    void close() override { m_inner->close(); }
    void abort() override { m_inner->abort(); }

private:
    std::unique_ptr<stomp::Transport> m_inner;
    Tap m_tap;
};

} // namespace purr
