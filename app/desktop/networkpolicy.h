// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QMutex>
#include <QQmlNetworkAccessManagerFactory>
#include <QUrl>

namespace purr
{

/// What screens may load from the network by themselves: pictures of the server that the user signed in to, nothing
/// else, whatever a peer has written into a URL (threats 1 and 42). Give it to the QML engine, which asks it on any
/// thread; it must outlive the engine.
class NetworkPolicy : public QQmlNetworkAccessManagerFactory
{
public:
    /// The server of the user session; empty allows nothing. ws and wss count as http and https.
    void setServer(const QUrl &server);
    [[nodiscard]] bool allows(const QUrl &url) const;

    QNetworkAccessManager *create(QObject *parent) override;

private:
    mutable QMutex m_mutex;
    QUrl m_server;
};

} // namespace purr
