// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

namespace purr::server
{

/// Permissions to fetch or upload files over HTTP (protocol.md 2.5): signed with the store's secret, for one user and one
/// use, with an end. Nothing is stored; only URL-safe characters. A user who is removed or gets another password takes
/// them along.
class Grants
{
public:
    enum class Use : char { Read = 'r', Write = 'w' };

    /// What a user signs in with now; an error for nobody.
    using Credential = std::function<Result<QString>(qint64 userId)>;

    Grants(const QByteArray &secret, const Credential &credential) : m_secret(secret), m_credential(credential) {}

    [[nodiscard]] QByteArray make(qint64 userId, Use use, const QDateTime &now) const;
    /// The user that a valid grant is for; 0 when it is forged, for another use, or over.
    [[nodiscard]] qint64 check(QByteArrayView grant, Use use, const QDateTime &now) const;

private:
    [[nodiscard]] QByteArray sign(QByteArrayView payload, const QString &credential) const;

    QByteArray m_secret;
    Credential m_credential;
};

} // namespace purr::server
