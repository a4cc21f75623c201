// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/grants.h"

#include "server/limits.h"

#include <QMessageAuthenticationCode>

namespace purr::server
{

namespace
{

constexpr QByteArray::Base64Options urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Compares without telling by its time where the difference is.
bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    uchar difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<uchar>(a[i]) ^ static_cast<uchar>(b[i]);
    return difference == 0;
}

} // namespace

QByteArray Grants::sign(QByteArrayView payload, const QString &credential) const
{
    return QMessageAuthenticationCode::hash(payload.toByteArray() + '\n' + credential.toUtf8(), m_secret,
                                            QCryptographicHash::Sha256)
        .toBase64(urlSafe);
}

QByteArray Grants::make(qint64 userId, Use use, const QDateTime &now) const
{
    const qint64 end = now.toSecsSinceEpoch() + std::chrono::duration_cast<std::chrono::seconds>(limits::grantTime).count();
    const QByteArray payload = static_cast<char>(use) + QByteArray::number(userId) + '-' + QByteArray::number(end);
    const Result<QString> credential = m_credential(userId);
    return payload + '.' + sign(payload, credential ? *credential : QString());
}

qint64 Grants::check(QByteArrayView grant, Use use, const QDateTime &now) const
{
    const qsizetype dot = grant.indexOf('.');
    const qsizetype dash = grant.indexOf('-');
    if (dot < 0 || dash < 0 || dash > dot || grant.front() != static_cast<char>(use))
        return 0;
    const qint64 userId = grant.sliced(1, dash - 1).toLongLong();
    const Result<QString> credential = m_credential(userId);
    const QByteArray signature = sign(grant.first(dot), credential ? *credential : QString());
    if (!sameBytes(grant.sliced(dot + 1), signature) || credential.failed())
        return 0;
    const qint64 end = grant.sliced(dash + 1, dot - dash - 1).toLongLong();
    return end >= now.toSecsSinceEpoch() ? userId : 0;
}

} // namespace purr::server
