// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/publicaddress.h"

#include <QNetworkInterface>
#include <QSslCertificate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

bool isEverywhere(const QString &host)
{
    const QHostAddress address(host);
    return address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6 || address == QHostAddress::Any;
}

/// Empty when it has none, or only those for many hosts.
QString certifiedName(const QSslConfiguration &tls)
{
    const QStringList names = tls.localCertificate().subjectAlternativeNames().values(QSsl::DnsEntry);
    const auto name = std::find_if(names.begin(), names.end(), [](const QString &each) { return !each.contains(u'*'); });
    return name == names.end() ? QString() : *name;
}

QString visibleAddress()
{
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    const auto isVisible = [](const QHostAddress &address) {
        return !address.isLoopback() && !address.isLinkLocal() && address.protocol() == QAbstractSocket::IPv4Protocol;
    };
    const auto address = std::find_if(addresses.begin(), addresses.end(), isVisible);
    return address == addresses.end() ? u"127.0.0.1"_s : address->toString();
}

} // namespace

QString publicAddress(const ServerConfig &config, quint16 port)
{
    if (!config.publicUrl.isEmpty())
        return config.publicUrl.toString(QUrl::StripTrailingSlash);
    QString host = config.host;
    if (isEverywhere(host)) {
        host = config.tls ? certifiedName(*config.tls) : QString();
        if (host.isEmpty())
            host = visibleAddress();
    }
    const QString scheme = config.tls ? u"https"_s : u"http"_s;
    return u"%1://%2:%3"_s.arg(scheme, host.contains(u':') ? u'[' + host + u']' : host).arg(port);
}

} // namespace purr::server
