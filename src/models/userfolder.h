// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QCryptographicHash>
#include <QUrl>

namespace purr
{

/// Where this device keeps what belongs to a user, in `dataFolder`. `server` and `apiKey` are empty for the built-in server,
/// which is another one at every start.
[[nodiscard]] inline QString userFolder(const QString &dataFolder, const QUrl &server, const QString &apiKey, const QString &username)
{
    const QString identity = server.toString() + u'\n' + apiKey + u'\n' + username;
    const QByteArray hash = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return dataFolder + QLatin1StringView("/users/") + QString::fromLatin1(hash);
}

} // namespace purr
