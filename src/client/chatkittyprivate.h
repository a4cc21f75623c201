// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "client/localstoreprivate.h"
#include "client/room.h"
#include "client/usersession.h"

#include <QHash>
#include <QSet>

namespace purr
{

/// What ChatKitty is made of: the user session, the rooms, the drafts on their way.
class ChatKitty::Private
{
public:
    Private(ChatKitty *kitty, const ClientOptions &options);

    /// The room of a channel, a new one when there is none yet.
    [[nodiscard]] Result<std::shared_ptr<Room>> enter(const Channel &channel);
    /// The last session has left it.
    void leave(const std::shared_ptr<Room> &room, std::function<void()> done);
    void forget(qint64 channelId);

    [[nodiscard]] QString profilePath(QStringView kind) const;
    QCoro::Task<> rememberUser();

    void handleState();
    void handleOnline(bool again);
    void handleOffline();
    void handle(const Event &event);

    /// A draft that goes to this destination, soon.
    void press(const QString &destination, qint64 channelId, const QString &keys);
    /// Nothing of the draft goes out any more: it has become a message.
    void dropKeystrokes(qint64 channelId);
    void dropKeystrokes(const Thread &thread);

    /// Emits a signal, and notes it when it is one of the handlers of a user session.
    template <typename T> void tell(void (ChatKitty::*signal)(const T &), const T &value);

    [[nodiscard]] QString userLink(QStringView relay) const { return session.user().links.relay(relay); }
    /// Asks for a list.
    template <typename T>
    QCoro::Task<Result<Paginator<T>>> list(QString destination, RelayParameters parameters,
                                           QStringView key = PageKey<T>::value);
    /// Another page of a list that was asked for before.
    template <typename T>
    QCoro::Task<Result<Paginator<T>>> neighbour(Paginator<T> from, bool older);

    ChatKitty *q;
    UserSession session;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<LocalStore> store;
    QUrl server;
    QString apiKey;
    QString storagePath;
    bool retryStart = false;
    int limit = 10;
    QHash<qint64, std::shared_ptr<Room>> rooms;
    QList<qint64> order; ///< of rooms, oldest first

    struct Draft {
        QString keys;
        QString sent;
        qint64 channelId = 0; ///< 0 in a thread
        int timer = 0;
    };
    QHash<QString, Draft> drafts; ///< by destination
    /// Channels from which this user has removed somebody else.
    QSet<qint64> removedFrom;
};

/// The body of an action.
template <typename T> [[nodiscard]] QByteArray bodyOf(const T &request);
[[nodiscard]] QByteArray bodyOf(const QJsonObject &json);
template <typename T> QByteArray bodyOf(const T &request)
{
    return bodyOf(request.toJson());
}

/// The command behind a link of a channel or of a message, and what it is about.
[[nodiscard]] Actions::Request command(const Channel &channel, const QString &link, const QByteArray &body);
[[nodiscard]] Actions::Request command(const Message &message, const QString &link, const QByteArray &body);

template <typename T>
QCoro::Task<Result<Paginator<T>>> ChatKitty::Private::list(QString destination, RelayParameters parameters,
                                                           QStringView key)
{
    const ResourceReader reader = readerOf<Page<T>>([key](const QJsonObject &json) { return Page<T>::fromJson(json, key); });
    const Answer<Page<T>> answer = session.ask<Page<T>>(destination, parameters, reader);
    Result<Page<T>> page = co_await AnswerAwaiter(answer);
    if (page.failed())
        co_return page.error();
    co_return Paginator<T>{page->items, page->info, parameters, key};
}

} // namespace purr
