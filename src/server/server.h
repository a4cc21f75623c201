// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "server/serverconfig.h"

#include <QObject>

#include <memory>

namespace purr
{
class Clock;
}

namespace purr::server
{

/// The whole server on one port, for the thread it is made on (which needs an event loop). EmbeddedServer gives it one.
class Server : public QObject
{
    Q_OBJECT

public:
    /// `clock`: null for the real time; otherwise it must outlive the server.
    explicit Server(const ServerConfig &config, Clock *clock = nullptr, QObject *parent = nullptr);
    ~Server() override;

    /// Opens the store and listens; the port, or why not (kinds Invalid, Network and Storage).
    [[nodiscard]] Result<quint16> start();
    /// Closes all connections, commits what is written, and closes the store. Also done on destruction.
    void stop();

Q_SIGNALS:
    /// What is written cannot be made durable any more (promises: no acknowledgement after a failed sync). The server
    /// refuses all actions from now on and should be ended.
    void failed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace purr::server
