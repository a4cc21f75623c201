// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/tlspolicy.h"

#include <QNetworkReply>
#include <QSslKey>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::tls
{

QSslConfiguration strict(QSslConfiguration base)
{
    base.setPeerVerifyMode(QSslSocket::VerifyPeer);
    base.setProtocol(QSsl::TlsV1_2OrLater);
    // Level 2 of OpenSSL: 112 bits, so RSA from 2048 and curves from 224 on, no MD5, no SHA-1. Systems set less, and Qt
    // takes what they set. It is checked within the handshake; encrypted() of a request comes when that is sent already.
    base.setBackendConfigurationOption("CipherString", "DEFAULT:!aNULL:!eNULL:@SECLEVEL=2"_ba);
    return base;
}

bool hasWeakKey(const QList<QSslCertificate> &chain)
{
    constexpr int shortestRsa = 2048;
    constexpr int shortestCurve = 224;
    return std::ranges::any_of(chain, [](const QSslCertificate &certificate) {
        const QSslKey key = certificate.publicKey();
        return key.length() > 0 && key.length() < (key.algorithm() == QSsl::Ec ? shortestCurve : shortestRsa);
    });
}

Error refusal(const QString &message)
{
    return {.kind = Failure::Kind::Network, .code = u"TlsFailed"_s, .message = message};
}

namespace
{
QList<QSslCertificate> chainOf(const QNetworkReply *reply)
{
    return reply->sslConfiguration().peerCertificateChain();
}
} // namespace

void watch(QNetworkReply *reply)
{
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [reply] {
        if (hasWeakKey(chainOf(reply)))
            reply->abort();
    });
}

std::optional<Error> failureOf(const QNetworkReply *reply)
{
    if (reply->error() == QNetworkReply::SslHandshakeFailedError)
        return refusal(reply->errorString());
    if (reply->error() == QNetworkReply::OperationCanceledError && hasWeakKey(chainOf(reply)))
        return refusal(u"The certificate of the server has a key that can be broken"_s);
    return {};
}

} // namespace purr::tls
