// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/request.h"

namespace purr::server
{

/// Signs users in (protocol.md 1.4, 1.6, 7.1): checks the api key, the name, and the password of those who have one,
/// makes guests, and keeps a record of each user session. Every refusal looks the same to the client.
class Accounts
{
public:
    explicit Accounts(Services &services) : m_services(services) {}

    /// Answers a CONNECT, now or after a commit, by Connection::signIn() and `signedIn`, or by Connection::refuse().
    void connectRequested(Connection &connection, const stomp::Frame &connect, std::function<void(Connection &)> signedIn);

    /// The `StompX-Auth-Params` header as JSON: base64 of UTF-8 or Latin-1 text; nothing when it is not such an object.
    [[nodiscard]] static std::optional<QJsonObject> decodeAuthParams(QByteArrayView header);
    /// A salted, slow hash to be stored for a password.
    [[nodiscard]] static QString hashPassword(const QString &password);
    [[nodiscard]] static bool checkPassword(const QString &password, const QString &hash);

private:
    [[nodiscard]] bool isKeyAllowed(const QString &key) const;
    [[nodiscard]] bool isPermitted(const stomp::Frame &connect, const QString &name) const;
    void refuse(Connection &connection);

    Services &m_services;
};

} // namespace purr::server
