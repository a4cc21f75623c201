// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/weblink.h"

#include "models/lookalikes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::weblink
{
namespace
{
/// What stands between scheme and path, without name and port.
QString writtenHost(const QString &address)
{
    const qsizetype begin = address.indexOf("://"_L1) + 3;
    qsizetype end = begin;
    while (end < address.size() && !u"/?#"_s.contains(address.at(end)))
        ++end;
    QString host = address.mid(begin, end - begin);
    host = host.mid(host.lastIndexOf(u'@') + 1);
    if (host.startsWith(u'['))
        return host.mid(1, host.lastIndexOf(u']') - 1);
    return host.left(host.indexOf(u':') < 0 ? host.size() : host.indexOf(u':'));
}

/// Whether a browser reads it as an IPv4 address although it is not written as one: hexadecimal, octal, with fewer numbers.
bool isOddNumber(const QString &host)
{
    static const QRegularExpression number(u"(^|\\.)([0-9]+|0[xX][0-9a-fA-F]*)\\.?$"_s);
    static const QRegularExpression plain(u"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(?!$)|$)){4}$"_s);
    return number.match(host).hasMatch() && !plain.match(host).hasMatch();
}
} // namespace

QUrl target(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool web = (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
    const bool mail = url.scheme() == "mailto"_L1 && url.path().contains(u'@') && !url.path().contains(u'\n');
    const bool control = std::ranges::any_of(address, [](QChar unit) { return unit.unicode() < 0x21 || unit == u'\\'; });
    return url.isValid() && (web || mail) && !control ? url : QUrl();
}

bool isDeceptive(const QUrl &url)
{
    const QString ascii = QString::fromLatin1(QUrl::toAce(url.host(QUrl::FullyDecoded)));
    if (!ascii.contains("xn--"_L1))
        return false;
    const QStringList labels = QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist).split(u'.');
    return std::ranges::any_of(labels, lookalikes::isDeceptiveLabel);
}

bool isRewritten(const QString &address)
{
    const QUrl url = target(address);
    if (url.host().isEmpty())
        return false;
    const QString host = url.host(QUrl::FullyDecoded);
    const QString written = writtenHost(address).normalized(QString::NormalizationForm_C).toLower();
    const bool same = written == host || written.toLatin1() == QUrl::toAce(host) || written == QUrl::fromAce(QUrl::toAce(host), QUrl::IgnoreIDNWhitelist);
    return !same || isOddNumber(written);
}

QString shownHost(const QUrl &url)
{
    if (url.scheme() == "mailto"_L1)
        return url.path();
    const QByteArray ascii = QUrl::toAce(url.host(QUrl::FullyDecoded));
    return isDeceptive(url) ? QString::fromLatin1(ascii) : QUrl::fromAce(ascii, QUrl::IgnoreIDNWhitelist);
}

} // namespace purr::weblink
