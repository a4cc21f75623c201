// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/authhook.h"
#include "server/request.h"

#include <QThreadPool>

namespace purr::server
{

/// Signs users in (protocol.md 1.4, 1.6, 7.1): checks the api key, the name, and either the password of those who have
/// one or the application's own web service; makes guests, and keeps a record of each user session. Every refusal looks
/// the same to the client.
class Accounts : public QObject
{
    Q_OBJECT

public:
    using SignedIn = std::function<void(Connection &)>;

    explicit Accounts(Services &services);

    /// Answers a CONNECT, later, by Connection::signIn() and `signedIn`, or by Connection::refuse().
    void connectRequested(Connection &connection, const stomp::Frame &connect, SignedIn signedIn);

    /// A connection that had signed in is over.
    void connectionEnded(Connection &connection);

    /// Whether somebody who signed in could still do so: the key and the user are there and the password is the same.
    [[nodiscard]] bool isStillWelcome(const Connection &connection) const;

    /// The `StompX-Auth-Params` header as JSON: base64 of UTF-8 or Latin-1 text, or plain; nothing when it is not such an object.
    [[nodiscard]] static std::optional<QJsonObject> decodeAuthParams(QByteArrayView header);
    /// How a key is kept in the store.
    [[nodiscard]] static QByteArray hashKey(const QString &key);

private:
    /// One sign-in on its way.
    struct Attempt {
        QPointer<Connection> connection;
        QString name;
        QString userAgent;
        QString session; ///< that it says it had before
        SignedIn signedIn;
    };

    [[nodiscard]] bool isKeyAllowed(const QString &key) const;
    void checkPassword(const Attempt &attempt, const QJsonObject &params);
    void admit(const Attempt &attempt);
    void refuse(const Attempt &attempt, QLatin1StringView error, const QString &message, std::chrono::milliseconds wait = {});
    void deny(const Attempt &attempt);
    [[nodiscard]] RateLimit &refusalsOf(const QHostAddress &address);

    Services &m_services;
    AuthHook m_hook;
    QHash<QHostAddress, RateLimit> m_refusals;
    QMultiHash<qint64, Connection *> m_connections; ///< that are signed in, by user
    QHash<QString, int> m_arriving;                 ///< that are let in and not signed in yet, by user name
    /// Passwords are compared here; its end waits for those that run.
    QThreadPool m_hashing;
};

} // namespace purr::server
