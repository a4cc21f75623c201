// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "server/serverconfig.h"

#include <QThread>

#include <functional>
#include <memory>

namespace purr::server
{

class Server;

/// A Server on a thread of its own, inside another program: the same server as purrd. Owned by whoever starts it; both
/// calls wait for the other thread, which takes milliseconds.
class EmbeddedServer
{
public:
    EmbeddedServer();
    ~EmbeddedServer();
    Q_DISABLE_COPY_MOVE(EmbeddedServer)

    /// Starts it; the port it listens on, or why not. May be called again after stop().
    [[nodiscard]] Result<quint16> start(const ServerConfig &config);
    /// Ends it: connections closed, everything committed.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_server != nullptr; }

private:
    void runThere(const std::function<void()> &work);

    QThread m_thread;
    std::unique_ptr<Server> m_server;
};

} // namespace purr::server
