// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/embeddedserver.h"

#include "server/server.h"

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

EmbeddedServer::EmbeddedServer()
{
    m_thread.setObjectName(u"server"_s);
}

EmbeddedServer::~EmbeddedServer()
{
    stop();
}

/// Runs `work` on the server's thread and waits for it.
void EmbeddedServer::runThere(const std::function<void()> &work)
{
    auto *const context = new QObject;
    context->moveToThread(&m_thread);
    QMetaObject::invokeMethod(context, work, Qt::BlockingQueuedConnection);
    context->deleteLater();
}

Result<quint16> EmbeddedServer::start(const ServerConfig &config, const MakeClock &makeClock)
{
    stop();
    m_thread.start();
    std::optional<Result<quint16>> result;
    // The server and all it owns are made on the thread that they live on.
    runThere([&] {
        if (makeClock)
            m_clock = makeClock();
        m_server = std::make_unique<Server>(config, m_clock.get());
        result = m_server->start();
        if (result->failed())
            dismantle();
    });
    if (result->failed()) {
        m_thread.quit();
        m_thread.wait();
    }
    return *std::move(result);
}

void EmbeddedServer::dismantle()
{
    m_server.reset();
    m_clock.reset();
}

void EmbeddedServer::stop()
{
    if (!m_server)
        return;
    runThere([this] { dismantle(); });
    m_thread.quit();
    m_thread.wait();
}

} // namespace purr::server
