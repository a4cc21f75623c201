// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDateTime>

namespace purr::server
{

/// Permissions to fetch or upload files over HTTP (protocol.md 2.5): signed with the store's secret, for one user and one
/// use, with an end. Nothing is stored; only URL-safe characters.
class Grants
{
public:
    enum class Use : char { Read = 'r', Write = 'w' };

    explicit Grants(const QByteArray &secret) : m_secret(secret) {}

    [[nodiscard]] QByteArray make(qint64 userId, Use use, const QDateTime &now) const;
    /// The user that a valid grant is for; 0 when it is forged, for another use, or over.
    [[nodiscard]] qint64 check(QByteArrayView grant, Use use, const QDateTime &now) const;

private:
    [[nodiscard]] QByteArray sign(QByteArrayView payload) const;

    QByteArray m_secret;
};

} // namespace purr::server
