// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/chatkitty.h"

#include "client/chatkittyprivate.h"
#include "client/chatsession.h"
#include "client/filetransfer.h"
#include "client/outboxprivate.h"
#include "client/standardoptions.h"
#include "core/clock.h"
#include "protocol/names.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMetaMethod>
#include <QNetworkInformation>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

QByteArray bodyOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Actions::Request command(const Channel &channel, const QString &link, const QByteArray &body)
{
    Actions::Request request{channel.links.action(link), body, {}};
    request.about.link = link;
    request.about.channelId = channel.id;
    return request;
}

Actions::Request command(const Message &message, const QString &link, const QByteArray &body)
{
    Actions::Request request{message.links.action(link), body, {}};
    request.about.link = link;
    request.about.channelId = message.channelId;
    request.about.messageId = message.id;
    return request;
}

ClientOptions &standardOptions()
{
    static ClientOptions options;
    return options;
}

ChatKitty::ChatKitty(QObject *parent) : ChatKitty(standardOptions(), parent) {}

ChatKitty::ChatKitty(ClientOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, options))
{
    connect(&d->session, &UserSession::stateChanged, this, [this] { d->handleState(); });
    connect(&d->session, &UserSession::errorChanged, this, &ChatKitty::errorChanged);
    connect(&d->session, &UserSession::retryInChanged, this, &ChatKitty::retryInChanged);
    connect(&d->session, &UserSession::userChanged, this, [this] {
        if (isOnline())
            d->store->d->keep(currentUser());
        Q_EMIT currentUserChanged();
    });
    connect(&d->session, &UserSession::wentOnline, this, [this](bool again) { d->handleOnline(again); });
    connect(&d->session, &UserSession::wentOffline, this, [this] { d->handleOffline(); });
    connect(&d->session, &UserSession::happened, this, [this](const Event &event) { d->handle(event); });
    connect(&d->session, &UserSession::serverError, this, &ChatKitty::serverError);
    connect(&d->session.actions(), &Actions::actionRefused, this, &ChatKitty::actionRefused);
    connect(this, &ChatKitty::actionRefused, this, [this](const RefusedAction &action) {
        d->session.told().note(0, {}, QMetaMethod::fromSignal(&ChatKitty::actionRefused), true, action);
    });
    connect(&d->session, &UserSession::frameSeen, this,
            [this](bool outgoing, const QByteArray &bytes, const QDateTime &time) {
                Q_EMIT frameSeen({outgoing, bytes, time});
            });
    d->outbox.reset(new Outbox(std::make_unique<Outbox::Private>(&d->session)));
    d->store.reset(
        new LocalStore(std::make_unique<LocalStore::Private>(d->session.clock(), options.clock == nullptr)));
    connect(d->store.get(), &LocalStore::opened, this, [this] { d->rememberUser(); });
    if (!options.clock && QNetworkInformation::loadDefaultBackend()) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reachability) {
                    if (reachability == QNetworkInformation::Reachability::Online)
                        reconnectNow();
                });
    }
}

ChatKitty::~ChatKitty()
{
    disconnect(&d->session, nullptr, this, nullptr);
    const QList<ChatSession *> sessions = findChildren<ChatSession *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(sessions); // they end while the link is there
    const QList<FileTransfer *> transfers = findChildren<FileTransfer *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(transfers); // they use the session
    for (const std::shared_ptr<Room> &room : std::exchange(d->rooms, {}))
        room->handleSignedOut({});
}

QUrl ChatKitty::server() const
{
    return d->server;
}

void ChatKitty::setServer(const QUrl &server)
{
    if (std::exchange(d->server, server) != server)
        Q_EMIT serverChanged();
}

QString ChatKitty::apiKey() const
{
    return d->apiKey;
}

void ChatKitty::setApiKey(const QString &key)
{
    if (std::exchange(d->apiKey, key) != key)
        Q_EMIT apiKeyChanged();
}

ChatKitty::ConnectionState ChatKitty::state() const
{
    switch (d->session.state()) {
    case UserSession::State::SignedOut:
        return ConnectionState::SignedOut;
    case UserSession::State::Connecting:
        return ConnectionState::Connecting;
    case UserSession::State::Online:
        return ConnectionState::Online;
    case UserSession::State::Reconnecting:
        return ConnectionState::Reconnecting;
    case UserSession::State::Failed:
        break;
    }
    return ConnectionState::Failed;
}

Error ChatKitty::error() const
{
    return d->session.error();
}

int ChatKitty::retryIn() const
{
    return d->session.retryIn();
}

int ChatKitty::heardAgo() const
{
    constexpr int second = 1000;
    const qint64 since = d->session.pulse().sinceHeard();
    return since < 0 ? -1 : int(since / second);
}

int ChatKitty::roundTrip() const
{
    return d->session.pulse().roundTrip();
}

bool ChatKitty::retryStart() const
{
    return d->retryStart;
}

void ChatKitty::setRetryStart(bool retry)
{
    if (std::exchange(d->retryStart, retry) != retry)
        Q_EMIT retryStartChanged();
}

CurrentUser ChatKitty::currentUser() const
{
    return d->session.user();
}

QList<ChatSession *> ChatKitty::chatSessions() const
{
    QList<ChatSession *> sessions;
    for (const qint64 id : std::as_const(d->order)) {
        if (ChatSession *session = d->rooms.value(id)->firstSession())
            sessions.append(session);
    }
    return sessions;
}

int ChatKitty::chatSessionLimit() const
{
    return d->limit;
}

void ChatKitty::setChatSessionLimit(int limit)
{
    limit = std::max(limit, 1);
    if (std::exchange(d->limit, limit) != limit)
        Q_EMIT chatSessionLimitChanged();
}

Outbox *ChatKitty::outbox() const
{
    return d->outbox.get();
}

LocalStore *ChatKitty::store() const
{
    return d->store.get();
}

QString ChatKitty::storagePath() const
{
    return d->storagePath;
}

void ChatKitty::setStoragePath(const QString &path)
{
    if (std::exchange(d->storagePath, path) != path)
        Q_EMIT storagePathChanged();
}

QCoro::Task<Result<CurrentUser>> ChatKitty::startSession(QString username, QJsonObject authParams)
{
    const Answer<CurrentUser> answer = d->session.start({d->server, d->apiKey, username, authParams}, d->retryStart);
    if (d->session.isActive() && !answer->isSettled()) {
        d->outbox->d->open(d->profilePath(u"outbox"));
        d->store->d->open(d->profilePath(u"store"));
    }
    return taskOf(answer);
}

QCoro::Task<Result<void>> ChatKitty::endSession()
{
    // Rooms first, while the link is there: UNSUBSCRIBEs, then DISCONNECT (protocol.md 1.9).
    if (d->session.isOnline()) {
        for (const std::shared_ptr<Room> &room : std::as_const(d->rooms))
            room->close([] {});
    }
    d->outbox->d->close();
    d->store->d->close();
    return taskOf(d->session.end());
}

void ChatKitty::reconnectNow()
{
    d->session.reconnectNow();
}

void ChatKitty::checkLink()
{
    d->session.checkLink();
}

Result<ChatSession *> ChatKitty::startChatSession(const Channel &channel)
{
    if (const Error error = d->session.whyNot(); error.isSet())
        return error;
    if (ChatSession *running = chatSession(channel.id))
        return running;
    if (Result<std::shared_ptr<Room>> room = d->enter(channel); room.failed())
        return room.error();
    auto *session = new ChatSession(this);
    session->m_waits = false;
    const QPointer<ChatSession> guard(session);
    session->m_channel = channel;
    session->setKitty(this);
    // Long after everyone has seen how it ended.
    connect(session, &ChatSession::stateChanged, this, [this, session] {
        using namespace std::chrono_literals;
        if (session->state() == ChatSession::State::Ended)
            d->session.clock()->after(60s, session, [session] { session->deleteLater(); });
    });
    return session;
}

QList<Told> ChatKitty::lastTold() const
{
    return d->session.told().all();
}

ChatSession *ChatKitty::chatSession(qint64 channelId) const
{
    const std::shared_ptr<Room> room = d->rooms.value(channelId);
    return room ? room->firstSession() : nullptr;
}

void ChatKitty::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&ChatKitty::frameSeen))
        d->session.setObserved(true);
}

void ChatKitty::disconnectNotify(const QMetaMethod &signal)
{
    static const QMetaMethod frameSeen = QMetaMethod::fromSignal(&ChatKitty::frameSeen);
    if (signal.isValid() && signal != frameSeen)
        return;
    // Later: a receiver that is being destroyed tells it with a lock held, which isSignalConnected() may want too.
    QMetaObject::invokeMethod(this, [this] { d->session.setObserved(isSignalConnected(frameSeen)); }, Qt::QueuedConnection);
}

// ---------------------------------------------------------------------------------------------------------------------

ChatKitty::Private::Private(ChatKitty *kitty, const ClientOptions &options) : q(kitty), session(options) {}

/// A program that starts without its server shows what it has, and has to know who its user is.
QCoro::Task<> ChatKitty::Private::rememberUser()
{
    const QPointer<ChatKitty> guard(q);
    const Result<CurrentUser> user = co_await store->currentUser();
    const bool waits = guard && retryStart && session.isActive() && !session.isOnline();
    if (waits && user.succeeded() && !user->isNull() && session.user().isNull() && user->name == session.credentials().username)
        session.setUser(*user);
}

/// One file per server, application and user; the name tells none of them.
QString ChatKitty::Private::profilePath(QStringView kind) const
{
    if (storagePath.isEmpty())
        return {};
    const Credentials &credentials = session.credentials();
    const QString profile = credentials.server.toString(QUrl::RemoveUserInfo) + u'\n' + credentials.apiKey + u'\n'
                            + credentials.username;
    const QByteArray hash = QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return u"%1/%2-%3.sqlite"_s.arg(storagePath, QString::fromLatin1(hash), kind);
}

Result<std::shared_ptr<Room>> ChatKitty::Private::enter(const Channel &channel)
{
    if (const Error error = session.whyNot(); error.isSet())
        return error;
    if (const std::shared_ptr<Room> room = rooms.value(channel.id))
        return room;
    if (channel.isNull())
        return failure::invalid(errorname::validation, u"There is no channel."_s);
    if (channel.canJoin()) // only those who are not members get that link
        return failure::invalid(errorname::notAChannelMember, u"Join the channel first."_s);
    if (rooms.size() >= limit)
        return failure::invalid(errorname::chatSessionLimitExceeded, u"End another chat session first."_s);
    auto room = std::make_shared<Room>(&session, store.get(), channel, [this](qint64 id) { forget(id); });
    rooms.insert(channel.id, room);
    order.append(channel.id);
    return room;
}

void ChatKitty::Private::leave(const std::shared_ptr<Room> &room, std::function<void()> done)
{
    if (session.isOnline()) {
        room->close(std::move(done));
    } else {
        room->abandon();
        done();
    }
    if (rooms.value(room->channel().id) == room)
        forget(room->channel().id);
}

void ChatKitty::Private::forget(qint64 channelId)
{
    dropKeystrokes(channelId);
    drafts.removeIf([channelId](QHash<QString, Draft>::iterator entry) { return entry->channelId == channelId; });
    rooms.remove(channelId);
    order.removeAll(channelId);
    Q_EMIT q->chatSessionsChanged();
}

void ChatKitty::Private::handleState()
{
    if (!session.isActive() && !rooms.isEmpty()) {
        const Error error = session.state() == UserSession::State::Failed ? session.error() : Error();
        order.clear();
        for (const std::shared_ptr<Room> &room : std::exchange(rooms, {}))
            room->handleSignedOut(error);
        Q_EMIT q->chatSessionsChanged();
    }
    session.told().note(0, {}, QMetaMethod::fromSignal(&ChatKitty::stateChanged), true, q->state());
    Q_EMIT q->stateChanged();
}

void ChatKitty::Private::handleOnline(bool again)
{
    const QPointer<ChatKitty> guard(q);
    for (const qint64 id : QList<qint64>(order)) {
        if (!guard)
            return;
        if (const std::shared_ptr<Room> room = rooms.value(id))
            room->handleOnline();
    }
    if (guard)
        outbox->d->handleOnline();
    if (guard && again)
        Q_EMIT q->reconnected();
}

void ChatKitty::Private::handleOffline()
{
    const QPointer<ChatKitty> guard(q);
    for (Draft &draft : drafts)
        session.clock()->cancel(draft.timer);
    drafts.clear();
    outbox->d->handleOffline();
    for (const qint64 id : QList<qint64>(order)) {
        if (!guard)
            return;
        if (const std::shared_ptr<Room> room = rooms.value(id))
            room->handleOffline();
    }
}

void ChatKitty::sendKeystrokes(const Channel &channel, const QString &keys)
{
    d->press(channel.links.action(u"keystrokes"), channel.id, keys);
}

void ChatKitty::sendKeystrokes(const Thread &thread, const QString &keys)
{
    d->press(thread.links.action(u"keystrokes"), 0, keys);
}

void ChatKitty::Private::press(const QString &destination, qint64 channelId, const QString &keys)
{
    if (!q->isOnline() || destination.isEmpty())
        return;
    Draft &draft = drafts[destination];
    draft.keys = keys;
    draft.channelId = channelId;
    if (draft.timer != 0)
        return;
    // Not put off by every key as in the official SDK: somebody who types without a pause is seen typing.
    draft.timer = session.clock()->after(session.options().keystrokesDebounce, q, [this, destination] {
        Draft &due = drafts[destination];
        due.timer = 0;
        if (due.keys == due.sent)
            return;
        due.sent = due.keys;
        session.actions().send(destination, bodyOf(KeystrokesRequest{due.keys}));
    });
}

void ChatKitty::Private::dropKeystrokes(const Thread &thread)
{
    session.clock()->cancel(drafts.take(thread.links.action(u"keystrokes")).timer);
}

void ChatKitty::Private::dropKeystrokes(qint64 channelId)
{
    for (Draft &draft : drafts) {
        if (draft.channelId != channelId)
            continue;
        session.clock()->cancel(std::exchange(draft.timer, 0));
        draft.sent.clear();
    }
}

} // namespace purr
