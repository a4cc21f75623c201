// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/limits.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QStringList>
#include <QUrl>

#include <optional>

#include <chrono>

namespace purr::server
{

/// How a server is set up. Plain data.
struct ServerConfig {
    /// A host name or address to listen on.
    QString host = QStringLiteral("127.0.0.1");
    /// 0 takes any free port.
    quint16 port = 9001;
    /// How clients reach it, behind a proxy for example; what its files are addressed by. Empty: see publicAddress().
    QUrl publicUrl;
    /// The folder of the database and the files; made when missing. Empty: everything is kept in memory and forgotten.
    QString dataDir;
    /// Keys that are let in; all name the same application. Empty: any key, allowed on a loopback address only.
    QStringList apiKeys;
    /// Web origins (`https://chat.example`) that a browser page may connect from, beside those of this machine.
    /// Empty on an address that is not loopback: any.
    QStringList allowedOrigins;
    /// How long a lost connection keeps presence and chat sessions (design.md 4).
    std::chrono::milliseconds grace{8000};
    /// How long a client that checks what it is sent may not know of what was lost on the way (promises C5).
    std::chrono::milliseconds numbersRepeated{10'000};
    /// Whether unknown user names make guests (protocol.md 7.1).
    bool guests = true;
    /// Asked whether a user may sign in, instead of the accounts in the store (AuthHook); empty: nobody is asked.
    QUrl authUrl;
    /// Certificate and key to speak TLS with; nothing: plain.
    std::optional<QSslConfiguration> tls;
    /// Whether pages that messages link to are looked at for a preview.
    bool linkPreviews = false;
    /// Also those of this machine and of private networks: for tests only, no program offers it.
    bool previewsOfAnyAddress = false;
    /// The bearer token of the admin's requests; empty: there are none.
    QString adminToken;
    /// Bytes of one file, of all files of one user, and that are left free on the disk.
    qint64 uploadFile = limits::uploadFile;
    qint64 userFiles = limits::userFiles;
    qint64 diskReserve = limits::diskReserve;
    /// Connections of all kinds at once, and actions that may wait for the disk.
    int connections = limits::connections;
    int pendingWrites = limits::pendingWrites;
    /// Token buckets for actions, relays, uploads and refused sign-ins.
    bool rateLimits = true;

    /// Whether `host` names this machine only.
    [[nodiscard]] bool isLoopback() const
    {
        return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
    }
};

} // namespace purr::server
