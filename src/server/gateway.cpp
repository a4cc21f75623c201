// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/gateway.h"

#include "core/clock.h"
#include "core/logging.h"
#include "server/fileservice.h"
#include "server/limits.h"

#include <QHostInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSslServer>
#include <QTcpSocket>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

/// Where the SDKs connect: `/rtm/…`, those before 1.53 and the native ones `/stompx/…` (protocol.md 1.12, 1.13).
bool isEndpoint(const QByteArray &path, const QByteArray &name)
{
    return path == "/rtm/" + name || path == "/stompx/" + name;
}

/// `/rtm/<server>/<session>/websocket` of SockJS (protocol.md 1.10).
bool isSockJsPath(const QByteArray &path)
{
    const QList<QByteArray> parts = path.split('/');
    return parts.size() == 5 && (parts[1] == "rtm" || parts[1] == "stompx") && !parts[2].isEmpty() && !parts[3].isEmpty() &&
           parts[4] == "websocket";
}

bool isLoopbackName(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

std::unique_ptr<QTcpServer> makeServer(const ServerConfig &config)
{
    if (!config.tls)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(*config.tls);
    server->setHandshakeTimeout(int(std::chrono::milliseconds(limits::httpHeadTime).count()));
    return server;
}

HttpAnswer notFound()
{
    return HttpAnswer::failure(404, u"ResourceNotFoundError"_s, u"There is nothing here."_s);
}

/// The answer to `info`: WebSocket only (protocol.md 1.10).
HttpAnswer sockJsInfo()
{
    HttpAnswer answer;
    answer.contentType = "application/json;charset=UTF-8";
    answer.headers.emplaceBack("Cache-Control", "no-store");
    answer.body = QJsonDocument(QJsonObject{{u"websocket"_s, true},
                                            {u"origins"_s, QJsonArray{u"*:*"_s}},
                                            {u"cookie_needed"_s, false},
                                            {u"entropy"_s, qint64(QRandomGenerator::global()->generate())}})
                      .toJson(QJsonDocument::Compact);
    return answer;
}

} // namespace

Gateway::Gateway(const ServerConfig &config, Clock &clock, FileService *files, QObject *parent)
    : QObject(parent), m_config(config), m_clock(clock), m_files(files), m_server(makeServer(config))
{
    m_server->setListenBacklogSize(512);
    m_server->setMaxPendingConnections(512);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &Gateway::acceptAll);
    // Out of descriptors: the accept loop would spin. Wait until some are free again.
    connect(m_server.get(), &QTcpServer::acceptError, this, [this] {
        qCWarning(log::server) << "cannot accept connections for a moment:" << m_server->errorString();
        m_server->pauseAccepting();
        m_clock.after(std::chrono::milliseconds(500), this, [this] { m_server->resumeAccepting(); });
    });
}

Result<quint16> Gateway::listen()
{
    QHostAddress address(m_config.host);
    if (m_config.host == "localhost"_L1)
        address = QHostAddress(QHostAddress::LocalHost);
    else if (m_config.host == "*"_L1)
        address = QHostAddress(QHostAddress::Any);
    else if (address.isNull())
        address = QHostInfo::fromName(m_config.host).addresses().value(0);
    if (address.isNull())
        return Error{Failure::Kind::Invalid, u"UnknownHostError"_s, u"There is no host named %1."_s.arg(m_config.host)};
    if (!m_server->listen(address, m_config.port)) {
        const bool taken = m_server->serverError() == QAbstractSocket::AddressInUseError;
        return Error{Failure::Kind::Network, taken ? u"PortTakenError"_s : u"ListenError"_s,
                     taken ? u"Port %1 of %2 is taken by another program."_s.arg(m_config.port).arg(m_config.host)
                           : u"Cannot listen on %1 port %2: %3."_s.arg(m_config.host).arg(m_config.port).arg(m_server->errorString())};
    }
    return m_server->serverPort();
}

void Gateway::stopListening()
{
    m_server->close();
}

void Gateway::acceptAll()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (m_open >= m_config.connections || m_strangersOf.value(socket->peerAddress()) >= limits::anonymousPerAddress) {
            turnAway(socket);
            continue;
        }
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_seats.insert(socket, std::make_shared<Seat>(*this, socket->peerAddress()));
        connect(socket, &QObject::destroyed, this, [this](QObject *gone) { m_seats.remove(gone); });
        new HttpConnection(socket, *this, m_clock, this);
    }
}

/// No more than a word; the client closes, since closing first would lose the word together with its unread request.
void Gateway::turnAway(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->skip(socket->bytesAvailable()); });
    const HttpAnswer answer = HttpAnswer::later(503, u"The server has no place for more connections; try again later."_s, std::chrono::seconds(5));
    socket->write("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Type: " + answer.contentType + "\r\nContent-Length: " +
                  QByteArray::number(answer.body.size()) + "\r\nConnection: close\r\n\r\n" + answer.body);
    socket->flush();
#ifdef Q_OS_UNIX
    ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
#endif
    m_clock.after(limits::httpLingerTime, socket, [socket] { socket->abort(); });
}

Seat::Seat(Gateway &gateway, const QHostAddress &address) : m_gateway(&gateway), m_address(address)
{
    ++gateway.m_open;
    // Everybody on this machine comes from one address, and so does what a proxy on it brings.
    if (address.isLoopback())
        m_address.clear();
    else
        ++gateway.m_strangersOf[address];
}

Seat::~Seat()
{
    signedIn();
    if (m_gateway)
        --m_gateway->m_open;
}

void Seat::signedIn()
{
    if (m_gateway && !m_address.isNull() && --m_gateway->m_strangersOf[m_address] == 0)
        m_gateway->m_strangersOf.remove(m_address);
    m_address.clear();
}

/// A page of another site must not reach a server on this machine by a name that it controls (DNS rebinding).
bool Gateway::isHostAllowed(const QByteArray &host) const
{
    if (!m_config.isLoopback())
        return true;
    const QUrl url(u"http://"_s + QString::fromLatin1(host), QUrl::StrictMode);
    return url.isValid() && (isLoopbackName(url.host()) || url.host() == m_config.host);
}

bool Gateway::isOriginAllowed(const QByteArray &origin) const
{
    if (origin.isEmpty())
        return true;
    const QString text = QString::fromLatin1(origin);
    if (m_config.allowedOrigins.contains(text))
        return true;
    const QUrl url(text, QUrl::StrictMode);
    if (url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && isLoopbackName(url.host()))
        return true;
    return !m_config.isLoopback() && m_config.allowedOrigins.isEmpty();
}

std::optional<HttpAnswer> Gateway::refuse(const HttpHead &head)
{
    if (!isHostAllowed(head.header("host")))
        return HttpAnswer::failure(421, u"AccessDeniedError"_s, u"This server has another name."_s);
    if (head.headerCount("origin") > 1 || !isOriginAllowed(head.header("origin")))
        return HttpAnswer::failure(403, u"AccessDeniedError"_s, u"Pages of this origin are not let in."_s);
    return {};
}

bool Gateway::takesUpgrade(const HttpHead &head)
{
    return isEndpoint(head.path, "websocket") || isSockJsPath(head.path);
}

void Gateway::upgraded(QTcpSocket *socket, const HttpHead &head)
{
    Peer peer;
    peer.socket = socket;
    peer.apiKey = head.queryValue("api-key");
    if (peer.apiKey.isEmpty())
        peer.apiKey = head.queryValue("api_key"); // SDKs before 1.56
    peer.user = head.queryValue("stompx_user");
    peer.authParams = head.queryValue("stompx_auth_params").toUtf8();
    peer.address = socket->peerAddress();
    peer.sockJs = isSockJsPath(head.path);
    peer.seat = m_seats.take(socket);
    Q_EMIT peerConnected(peer);
}

HttpAnswer Gateway::answer(const HttpHead &head)
{
    if (head.method == "OPTIONS") {
        HttpAnswer answer;
        answer.status = 204;
        answer.headers = {{"Access-Control-Allow-Methods", "GET, POST, OPTIONS"},
                          {"Access-Control-Allow-Headers", "Grant, Content-Type, Range"},
                          {"Access-Control-Max-Age", "600"}};
        return answer;
    }
    if (m_files && m_files->owns(head.path))
        return m_files->answer(head);
    if (head.method != "GET" && head.method != "HEAD")
        return HttpAnswer::failure(405, u"ValidationError"_s, u"This method is not for this path."_s);
    if (head.path == "/healthz" || head.path == "/readyz") {
        HttpAnswer answer;
        answer.status = m_ready || head.path == "/healthz" ? 200 : 503;
        answer.contentType = "text/plain;charset=UTF-8";
        answer.body = answer.status == 200 ? "ok\n" : "not ready\n";
        return answer;
    }
    if (isEndpoint(head.path, "info"))
        return sockJsInfo();
    if (takesUpgrade(head)) {
        HttpAnswer answer = HttpAnswer::failure(426, u"ValidationError"_s, u"This path takes WebSockets only."_s);
        answer.headers = {{"Upgrade", "websocket"}};
        return answer;
    }
    return notFound();
}

std::unique_ptr<HttpBody> Gateway::openBody(const HttpHead &head, HttpAnswer &refusal)
{
    if (m_files && m_files->owns(head.path))
        return m_files->openBody(head, refusal);
    refusal = notFound();
    return nullptr;
}

} // namespace purr::server
