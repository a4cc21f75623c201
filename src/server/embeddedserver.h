// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
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

    /// Makes the clock of a server, on its thread; for demos and tests.
    using MakeClock = std::function<std::unique_ptr<Clock>()>;
    /// Starts it; the port it listens on, or why not. May be called again after stop(). Without `makeClock` it has the
    /// real time.
    [[nodiscard]] Result<quint16> start(const ServerConfig &config, const MakeClock &makeClock = {});
    /// Ends it: connections closed, everything committed.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_server != nullptr; }

private:
    void dismantle();
    void runThere(const std::function<void()> &work);

    QThread m_thread;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Server> m_server;
};

} // namespace purr::server
