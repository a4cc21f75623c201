// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <optional>

class QNetworkReply;

namespace purr::tls
{

/// What every connection to a server asks of TLS, whatever the system and the caller would let pass: version 1.2, a chain
/// of trust, and no key, signature or cipher that can be broken. One that offers less is left before a byte is said
/// (promises.md 3, threat 35).
[[nodiscard]] QSslConfiguration strict(QSslConfiguration base = QSslConfiguration::defaultConfiguration());

/// Whether somebody with time and money can make up the key of one of these.
[[nodiscard]] bool hasWeakKey(const QList<QSslCertificate> &chain);

/// What is told of a server that was left for the sake of this policy.
[[nodiscard]] Error refusal(const QString &message);

/// The end of a request whose server turns out to have a weak key, for TLS libraries that do not know strict()'s levels.
void watch(QNetworkReply *reply);
/// refusal(), when it was TLS that made the request fail.
[[nodiscard]] std::optional<Error> failureOf(const QNetworkReply *reply);

} // namespace purr::tls
