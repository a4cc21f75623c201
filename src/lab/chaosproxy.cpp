// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/chaosproxy.h"

#include "lab/refusal.h"
#include "lab/websocketsplitter.h"

#include <QPointer>
#include <QTcpSocket>

#include <algorithm>

#include <sys/socket.h>

namespace purr::lab
{
namespace
{

/// More than this on its way in one direction, and the source is not read any further.
constexpr qint64 enough = 1024 * 1024;

void abortWithReset(QTcpSocket &socket)
{
    if (socket.socketDescriptor() >= 0) {
        const linger atOnce{1, 0};
        ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce));
    }
    socket.abort();
}

} // namespace

/// A client's connection and its twin to the server.
class ChaosProxy::Link final : public QObject, public ToxicLink
{
public:
    Link(ChaosProxy *proxy, QTcpSocket *client, int number)
        : QObject(proxy), m_proxy(proxy), m_client(client),
          m_upstream(proxy->m_clock, this, Toxic::Stream::Upstream, number, outputTo(&m_server)),
          m_downstream(proxy->m_clock, this, Toxic::Stream::Downstream, number, outputTo(client))
    {
        client->setParent(this);
        set(client, &m_server, m_upstream, m_fromClient, true);
        set(&m_server, client, m_downstream, m_fromServer, false);
        connect(&m_server, &QTcpSocket::connected, this, [this] {
            m_connected = true;
            m_server.setSocketOption(QAbstractSocket::LowDelayOption, 1); // an option of a connection, not of a QTcpSocket
            pump(m_client, &m_server, m_upstream, m_fromClient, true);
        });
        applyToxics();
        m_server.connectToHost(proxy->m_targetHost, proxy->m_targetPort);
    }

    ~Link() override
    {
        // Sockets report their end from their destructors.
        m_gone = true;
        m_client->disconnect(this);
        m_server.disconnect(this);
    }

    [[nodiscard]] bool isMoving() const
    {
        return m_upstream.isDue() || m_downstream.isDue() || m_client->bytesToWrite() > 0 || m_server.bytesToWrite() > 0
               || m_client->bytesAvailable() > 0 || m_server.bytesAvailable() > 0;
    }

    void applyToxics()
    {
        m_upstream.apply(m_proxy->m_toxics);
        m_downstream.apply(m_proxy->m_toxics);
    }

    void closeLink() override
    {
        gone();
        m_client->disconnectFromHost();
        m_server.disconnectFromHost();
    }

    void resetLink() override
    {
        gone();
        abortWithReset(*m_client);
        abortWithReset(m_server);
    }

    void refuseFrame(const stomp::Frame &frame, const QString &error) override
    {
        const QByteArray answer = m_refusals.refuse(frame, error, m_proxy->m_clock->now());
        if (!answer.isEmpty())
            m_downstream.send({WebSocketSplitter::textFrame(answer), soleFrame(answer)});
        if (stomp::commandOf(frame) == stomp::Command::Connect)
            m_downstream.end();
    }

private:
    ToxicLine::Output outputTo(QTcpSocket *socket)
    {
        return {[this, socket](const QByteArray &bytes) {
                    if (m_gone || socket->state() != QAbstractSocket::ConnectedState)
                        return;
                    socket->write(bytes);
                    socket->flush();
                },
                [this, socket] {
                    if (!m_gone)
                        socket->disconnectFromHost();
                }};
    }

    void set(QTcpSocket *from, QTcpSocket *to, ToxicLine &line, WebSocketSplitter &splitter, bool isClient)
    {
        from->setReadBufferSize(256 * 1024);
        from->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const auto read = [this, from, to, &line, &splitter, isClient] { pump(from, to, line, splitter, isClient); };
        connect(from, &QTcpSocket::readyRead, this, read);
        connect(to, &QTcpSocket::bytesWritten, this, read);
        connect(from, &QTcpSocket::disconnected, this, [this, from, read, &line, &splitter] {
            if (m_gone)
                return;
            read();
            if (const QByteArray rest = splitter.takeRest(); !rest.isEmpty())
                line.send({rest, std::nullopt});
            // What broke on one side breaks on the other, unless a fault still holds the end back.
            if (from->error() != QAbstractSocket::RemoteHostClosedError
                && from->error() != QAbstractSocket::UnknownSocketError)
                resetLink();
            else
                line.end();
            checkGone();
        });
        connect(from, &QTcpSocket::errorOccurred, this, [this, isClient] {
            if (!isClient && !m_connected && !m_gone)
                resetLink();
        });
    }

    void pump(QTcpSocket *from, QTcpSocket *to, ToxicLine &line, WebSocketSplitter &splitter, bool isClient)
    {
        // Writing reports progress from within, which comes back here.
        bool &pumping = isClient ? m_pumpingUp : m_pumpingDown;
        if (m_gone || !m_connected || pumping)
            return;
        pumping = true;
        while (from->bytesAvailable() > 0 && to->bytesToWrite() + line.held() < enough) {
            for (const WireUnit &unit : splitter.feed(from->read(64 * 1024))) {
                if (isClient && unit.frame)
                    m_refusals.observe(*unit.frame);
                line.send(unit);
            }
        }
        pumping = false;
    }

    [[nodiscard]] bool isOver() const
    {
        return m_client->state() == QAbstractSocket::UnconnectedState
               && m_server.state() == QAbstractSocket::UnconnectedState;
    }

    void checkGone()
    {
        if (isOver())
            gone();
    }

    /// No byte passes any more; the object lives until both sockets have sent what they hold.
    void gone()
    {
        if (std::exchange(m_gone, true))
            return;
        m_proxy->forget(this);
        if (isOver())
            deleteLater();
        for (QTcpSocket *socket : {m_client, &m_server}) {
            connect(socket, &QTcpSocket::stateChanged, this, [this] {
                if (isOver())
                    deleteLater();
            });
        }
    }

    ChaosProxy *m_proxy;
    QTcpSocket *m_client;
    QTcpSocket m_server;
    WebSocketSplitter m_fromClient;
    WebSocketSplitter m_fromServer;
    Refusals m_refusals;
    ToxicLine m_upstream;
    ToxicLine m_downstream;
    bool m_gone = false;
    bool m_connected = false;
    bool m_pumpingUp = false;
    bool m_pumpingDown = false;
};

ChaosProxy::ChaosProxy(Clock *clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ChaosProxy::acceptAll);
}

ChaosProxy::~ChaosProxy()
{
    // Links report back while they go; nobody is to hear it.
    for (Link *link : std::exchange(m_links, {}))
        delete link;
}

Result<quint16> ChaosProxy::listen()
{
    if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, m_port))
        return Error{Failure::Kind::Network, QStringLiteral("ListenError"), m_server.errorString(), {}};
    m_port = m_server.serverPort();
    Q_EMIT listeningChanged();
    return m_port;
}

void ChaosProxy::setTarget(const QString &host, quint16 port)
{
    m_targetHost = host;
    m_targetPort = port;
}

void ChaosProxy::addToxic(const Toxic &toxic)
{
    m_toxics.add(toxic);
    for (Link *link : QList<Link *>(m_links))
        link->applyToxics();
}

bool ChaosProxy::removeToxic(const QString &name)
{
    const bool removed = m_toxics.remove(name);
    for (Link *link : QList<Link *>(m_links))
        link->applyToxics();
    return removed;
}

void ChaosProxy::clearToxics()
{
    m_toxics.clear();
    for (Link *link : QList<Link *>(m_links))
        link->applyToxics();
}

void ChaosProxy::cutAll(Cut how)
{
    for (Link *link : QList<Link *>(m_links)) {
        if (how == Cut::Reset)
            link->resetLink();
        else
            link->closeLink();
    }
}

Result<void> ChaosProxy::setDown(bool down)
{
    if (!down) {
        const Result<quint16> listening = listen();
        return listening.failed() ? Result<void>(listening.error()) : Result<void>();
    }
    m_server.close();
    cutAll(Cut::Reset);
    return {};
}

bool ChaosProxy::isMoving() const
{
    return std::ranges::any_of(m_links, &Link::isMoving);
}

void ChaosProxy::acceptAll()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        m_links.append(new Link(this, client, m_accepted++));
        Q_EMIT linkCountChanged();
    }
}

void ChaosProxy::forget(Link *link)
{
    if (m_links.removeOne(link))
        Q_EMIT linkCountChanged();
}

} // namespace purr::lab
