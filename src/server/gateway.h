// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "server/httpconnection.h"
#include "server/serverconfig.h"

#include <QHash>
#include <QTcpServer>

#include <memory>

namespace purr::server
{

class FileService;
class Gateway;

/// The place of one connection among all, free again when nobody holds it any more. Until signedIn() it also counts among
/// the strangers of its address.
class Seat
{
public:
    Seat(Gateway &gateway, const QHostAddress &address);
    ~Seat();
    Q_DISABLE_COPY_MOVE(Seat)

    void signedIn();

private:
    QPointer<Gateway> m_gateway;
    QHostAddress m_address; ///< null when it is no stranger
};

/// A client whose WebSocket is open: everything known of it before it said anything.
struct Peer {
    QTcpSocket *socket = nullptr; ///< whoever takes the Peer owns it
    QString apiKey;
    /// Who connects, and with what, when the address says so: SDKs before 1.26 do (protocol.md 1.12).
    QString user;
    QByteArray authParams;
    QHostAddress address;
    bool sockJs = false; ///< messages travel in SockJS framing (protocol.md 1.10)
    std::shared_ptr<Seat> seat;
};

/// The one port of the server: accepts connections, answers plain HTTP (health, SockJS info, files, pictures) and turns
/// WebSocket upgrades into Peers. Knows nothing of STOMP or chat.
class Gateway : public QObject, private HttpService
{
    Q_OBJECT

public:
    /// `files` answers the paths of files and pictures; may be null.
    Gateway(const ServerConfig &config, Clock &clock, FileService *files, QObject *parent = nullptr);

    /// Starts to listen; the port, or why not.
    [[nodiscard]] Result<quint16> listen();
    /// Takes no more connections; those that exist live on.
    void stopListening();
    /// Whether requests that need the store are answered (`/readyz`).
    void setReady(bool ready) { m_ready = ready; }

Q_SIGNALS:
    void peerConnected(const purr::server::Peer &peer);

private:
    std::optional<HttpAnswer> refuse(const HttpHead &head) override;
    bool takesUpgrade(const HttpHead &head) override;
    void upgraded(QTcpSocket *socket, const HttpHead &head) override;
    HttpAnswer answer(const HttpHead &head) override;
    std::unique_ptr<HttpBody> openBody(const HttpHead &head, HttpAnswer &refusal) override;

    void acceptAll();
    void turnAway(QTcpSocket *socket);
    [[nodiscard]] bool isHostAllowed(const QByteArray &host) const;
    [[nodiscard]] bool isOriginAllowed(const QByteArray &origin) const;

    ServerConfig m_config;
    Clock &m_clock;
    FileService *m_files;
    /// A QSslServer when there is a certificate.
    const std::unique_ptr<QTcpServer> m_server;
    friend class Seat;
    int m_open = 0;                                      ///< connections of all kinds
    QHash<QHostAddress, int> m_strangersOf;              ///< connections from other machines that have not signed in
    QHash<QObject *, std::shared_ptr<Seat>> m_seats;     ///< of those that are not upgraded, by socket
    bool m_ready = true;
};

} // namespace purr::server
