// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "server/embeddedserver.h"
#include "support/answer.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace purr::test
{

/// The real server on a free port of this machine, with a thread and a folder of its own, and who signs in to it. Runs
/// from the start.
class LiveServer
{
public:
    /// No waiting for those who come back, no limits on how often one may ask.
    [[nodiscard]] static server::ServerConfig quick()
    {
        server::ServerConfig config;
        config.grace = {};
        config.rateLimits = false;
        return config;
    }

    explicit LiveServer(const server::ServerConfig &config = quick())
    {
        start(config);
    }

    /// Starts it again, at the same port and with what it had.
    void start(server::ServerConfig config = quick())
    {
        stop();
        config.port = m_port;
        config.dataDir = dataDir();
        m_server = std::make_unique<server::EmbeddedServer>();
        const Result<quint16> port = m_server->start(config);
        QVERIFY2(port.succeeded(), port.failed() ? qPrintable(port.error().message) : "");
        m_port = *port;
    }

    void stop() { m_server.reset(); }
    [[nodiscard]] bool isRunning() const { return m_server != nullptr; }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    /// Holds the folder of the server and whatever a test puts there.
    [[nodiscard]] const QTemporaryDir &folder() const { return m_folder; }
    [[nodiscard]] QString dataDir() const { return m_folder.filePath(QStringLiteral("server")); }

    /// A client that knows the server, signed out.
    [[nodiscard]] std::unique_ptr<ChatKitty> client(const ClientOptions &options = {}, const QString &apiKey = QStringLiteral("test")) const
    {
        auto kitty = std::make_unique<ChatKitty>(options);
        kitty->setServer(url());
        kitty->setApiKey(apiKey);
        return kitty;
    }

    /// A client that is signed in; without that there is none, and the test has failed. `storage`: where it keeps its files.
    std::unique_ptr<ChatKitty> signedIn(const QString &name, const ClientOptions &options = {}, const QString &storage = {}) const
    {
        auto kitty = client(options);
        kitty->setStoragePath(storage);
        const auto user = get(kitty->startSession(name));
        if (user && user->name == name)
            return kitty;
        QTest::qFail("cannot sign in", __FILE__, __LINE__);
        return {};
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<server::EmbeddedServer> m_server;
    quint16 m_port = 0;
};

/// A new channel; a null one, and the test has failed, when there is none.
inline Channel makeChannel(ChatKitty &owner, const QString &name, const QStringList &members = {}, ChannelType type = ChannelType::Public)
{
    CreateChannelRequest request;
    request.type = type;
    request.name = name;
    for (const QString &member : members)
        request.members.append(UserReference{0, member});
    const auto channel = get(owner.createChannel(request));
    if (!channel)
        QTest::qFail("no channel", __FILE__, __LINE__);
    return channel.value_or(Channel());
}

} // namespace purr::test
