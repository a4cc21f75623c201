// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/server.h"

#include "core/logging.h"
#include "protocol/names.h"
#include "server/accounts.h"
#include "server/announce.h"
#include "server/deliveries.h"
#include "server/gateway.h"
#include "server/hostedfiles.h"
#include "server/limits.h"
#include "server/linkpreviews.h"
#include "server/poller.h"
#include "server/publicaddress.h"
#include "server/router.h"
#include "server/storesqlite.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

/// Everything a server is made of; dies from the bottom up, so that nothing uses what is gone.
struct Server::Private final : ConnectionEvents {
    explicit Private(Server *server, const ServerConfig &settings, Clock *given)
        : q(server),
          config(settings),
          clock(given ? *given : systemClock),
          store(config.dataDir, clock),
          attendance(clock, config.grace),
          typing(clock),
          renderer(store, attendance),
          services{config, clock, store, rooms, attendance, typing, renderer, deliveries, previews},
          deliveries(services),
          previews(services),
          router(services),
          accounts(services),
          files(services, router, config.adminToken),
          gateway(config, clock, &files)
    {
    }

    void connectRequested(Connection &connection, const stomp::Frame &connect) override;
    void frameReceived(Connection &connection, const stomp::Frame &frame) override { router.handle(connection, frame); }
    void connectionEnded(Connection &connection, bool clean) override;
    void flushLater(Connection &connection) override;
    void flushAll();
    void sweep();
    void endRevoked();
    void drain();
    void repeatNumbers();

    Server *q;
    const ServerConfig config;
    SystemClock systemClock;
    Clock &clock;
    SqliteStore store;
    Rooms rooms;
    Attendance attendance;
    Typing typing;
    Renderer renderer;
    Services services;
    Deliveries deliveries;
    LinkPreviews previews;
    Router router;
    Accounts accounts;
    HostedFiles files;
    Gateway gateway;
    Poller poller;
    QObject connections; ///< parent of all of them
    QList<QPointer<Connection>> toFlush;
    bool flushQueued = false;
    bool running = false;
    qint64 lastNumber = 0;
};

void Server::Private::connectRequested(Connection &connection, const stomp::Frame &connect)
{
    accounts.connectRequested(connection, connect, [this](Connection &signedIn) { attendance.connect(signedIn.userId()); });
}

void Server::Private::connectionEnded(Connection &connection, bool clean)
{
    router.forget(connection, clean);
    attendance.disconnect(connection.userId(), clean);
    accounts.connectionEnded(connection);
}

/// All that one turn of the event loop has gathered for a connection leaves in one write.
void Server::Private::flushLater(Connection &connection)
{
    toFlush.append(&connection);
    if (std::exchange(flushQueued, true))
        return;
    QMetaObject::invokeMethod(q, [this] { flushAll(); }, Qt::QueuedConnection);
}

void Server::Private::flushAll()
{
    flushQueued = false;
    const QList<QPointer<Connection>> waiting = std::exchange(toFlush, {});
    for (const QPointer<Connection> &connection : waiting) {
        if (connection)
            connection->flush();
    }
}

/// Readers that stopped reading are only noticed by looking.
void Server::Private::sweep()
{
    const QList<Connection *> all = connections.findChildren<Connection *>(QString(), Qt::FindDirectChildrenOnly);
    for (Connection *connection : all)
        connection->checkSlowReader();
    clock.after(limits::outgoingTime / 4, q, [this] { sweep(); });
}

/// Users and keys may have been removed, and passwords changed, by another program (promises S6).
void Server::Private::endRevoked()
{
    WireError revoked = toWire(wireError(errorname::accessDenied, u"This session was ended by the administrator."_s));
    revoked.timestamp = clock.now();
    const QList<Connection *> all = connections.findChildren<Connection *>(QString(), Qt::FindDirectChildrenOnly);
    for (Connection *connection : all) {
        if (connection->userId() != 0 && !connection->isEnded() && !accounts.isStillWelcome(*connection))
            connection->refuse(revoked);
    }
}

/// What was taken is committed and acknowledged before the end (promises S11); nothing more is read meanwhile.
void Server::Private::drain()
{
    const auto committed = std::make_shared<bool>(false);
    store.write({}, [](StoreWriter &) -> Result<Outcome> { return Outcome{}; }, [committed](const Result<Outcome> &, bool) { *committed = true; });
    const QDeadlineTimer deadline(limits::drainTime);
    while (!*committed && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers, 100);
    flushAll();
}

void Server::Private::repeatNumbers()
{
    const QList<Connection *> all = connections.findChildren<Connection *>(QString(), Qt::FindDirectChildrenOnly);
    for (Connection *connection : all)
        connection->repeatNumbers(store.epoch());
    clock.after(config.numbersRepeated, q, [this] { repeatNumbers(); });
}

Server::Server(const ServerConfig &config, Clock *clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, config, clock))
{
    connect(&d->store, &Store::stateChanged, this, [this](Store::State state) {
        d->gateway.setReady(state == Store::State::Open);
        if (state == Store::State::Failed)
            Q_EMIT failed();
    });
    connect(&d->store, &Store::administered, this, [this](const QList<Departure> &departed) {
        d->endRevoked();
        for (const Departure &departure : departed)
            announce::userRemoved(d->services, departure.userId, departure.channelIds);
    });
    connect(&d->attendance, &Attendance::onlineChanged, this,
            [this](qint64 userId) { announce::presence(d->services, userId); });
    connect(&d->attendance, &Attendance::entered, this,
            [this](qint64 channelId, qint64 userId) { announce::entered(d->services, channelId, userId); });
    connect(&d->attendance, &Attendance::left, this,
            [this](qint64 channelId, qint64 userId) { announce::left(d->services, channelId, userId); });
    connect(&d->typing, &Typing::started, this,
            [this](const TypingPlace &place, qint64 userId) { announce::typing(d->services, place, userId, true); });
    connect(&d->typing, &Typing::stopped, this,
            [this](const TypingPlace &place, qint64 userId) { announce::typing(d->services, place, userId, false); });
    connect(&d->gateway, &Gateway::peerConnected, this, [this](const Peer &peer) {
        new Connection(peer, ++d->lastNumber, d->poller, d->clock, *d, &d->connections);
    });
}

Server::~Server()
{
    stop();
}

Result<quint16> Server::start()
{
    if (const Result<void> opened = d->store.open(); opened.failed())
        return opened.error();
    if (d->config.apiKeys.isEmpty() && !d->config.isLoopback() && !d->store.read().hasApiKeys()) {
        d->store.close();
        return Error{Failure::Kind::Invalid, u"ApiKeyNeededError"_s,
                     u"Without an api key the server listens on this machine only. Give --api-key to listen on %1."_s.arg(d->config.host)};
    }
    const Result<void> files = d->files.open(d->config.dataDir);
    Result<quint16> port = files ? d->gateway.listen() : Result<quint16>(files.error());
    if (port.failed()) {
        d->store.close();
        return port;
    }
    d->renderer.setBaseUrl(publicAddress(d->config, *port));
    d->running = true;
    d->sweep();
    d->repeatNumbers();
    return port;
}

void Server::stop()
{
    if (!std::exchange(d->running, false))
        return;
    d->gateway.stopListening();
    d->deliveries.flush();
    d->drain();
    const QList<Connection *> all = d->connections.findChildren<Connection *>(QString(), Qt::FindDirectChildrenOnly);
    for (Connection *connection : all)
        connection->close(WebSocketReader::Close::Restart);
    d->store.close();
    qDeleteAll(d->connections.findChildren<Connection *>(QString(), Qt::FindDirectChildrenOnly));
}

} // namespace purr::server
