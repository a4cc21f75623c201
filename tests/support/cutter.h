// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/options.h"
#include "stomp/websockettransport.h"

#include <memory>
#include <utility>

namespace purr::test
{

/// Breaks the links of one client.
class Cutter : public QObject
{
    Q_OBJECT

public:
    /// Of a client whose links can be broken, and which is back soon.
    [[nodiscard]] ClientOptions options();

Q_SIGNALS:
    void cut();
};

/// A real WebSocket that a Cutter can break, from another thread.
class CuttableTransport final : public stomp::Transport
{
    Q_OBJECT

public:
    CuttableTransport(const QUrl &url, Clock *clock, Cutter *cutter)
    {
        stomp::WebSocketOptions options;
        options.url = url;
        m_inner = std::make_unique<stomp::WebSocketTransport>(options, clock);
        connect(m_inner.get(), &Transport::opened, this, [this] {
            m_open = true;
            Q_EMIT opened();
        });
        connect(m_inner.get(), &Transport::received, this, &Transport::received);
        connect(m_inner.get(), &Transport::closed, this, &Transport::closed);
        connect(m_inner.get(), &Transport::failed, this, &Transport::failed);
        connect(cutter, &Cutter::cut, this, [this] {
            if (!std::exchange(m_open, false))
                return;
            m_inner->abort();
            Q_EMIT failed({Failure::Kind::Network, QStringLiteral("Cut"), {}, {}});
        });
    }
    void open() override { m_inner->open(); }
    void send(const QByteArray &bytes) override { m_inner->send(bytes); }
    void close() override { m_inner->close(); }
    void abort() override
    {
        m_open = false;
        m_inner->abort();
    }

private:
    std::unique_ptr<stomp::WebSocketTransport> m_inner;
    bool m_open = false;
};

inline ClientOptions Cutter::options()
{
    ClientOptions options;
    options.transport = [this](const QUrl &url, Clock *clock) { return std::make_unique<CuttableTransport>(url, clock, this); };
    options.firstRetry = std::chrono::milliseconds(5);
    options.longestRetry = std::chrono::milliseconds(40);
    return options;
}

} // namespace purr::test
