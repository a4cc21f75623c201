// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/applink.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

constexpr auto scheme = "chatkitty"_L1;
/// Of earlier versions.
constexpr auto oldScheme = "purr"_L1;
constexpr auto channelPath = "channel/"_L1;
constexpr auto messageKey = "message"_L1;

static bool isName(const QString &name)
{
    // A slash, a control or a direction character has no place in a name and could disguise it.
    return !name.isEmpty() && name.size() <= AppLink::nameLimit && name.trimmed() == name
        && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
               return (c.isPrint() || c.isSurrogate()) && c != u'/' && c != u'\\' && c.category() != QChar::Other_Format;
           });
}

std::optional<AppLink> AppLink::parse(const QString &uri)
{
    if (uri.size() > lengthLimit)
        return std::nullopt;
    const QUrl url(uri, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != scheme && url.scheme() != oldScheme) || !url.authority().isEmpty() || url.hasFragment())
        return std::nullopt;
    const QString path = url.path(QUrl::FullyEncoded);
    if (!path.startsWith(channelPath))
        return std::nullopt;
    AppLink link;
    link.channelName = QUrl::fromPercentEncoding(path.mid(channelPath.size()).toLatin1());
    if (!isName(link.channelName))
        return std::nullopt;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        const bool digits = !value.isEmpty() && std::all_of(value.cbegin(), value.cend(), [](QChar c) {
            return c >= u'0' && c <= u'9';
        });
        bool fits = false;
        const qint64 id = value.toLongLong(&fits);
        if (key != messageKey || link.messageId != 0 || !digits || !fits || id <= 0)
            return std::nullopt;
        link.messageId = id;
    }
    return link;
}

QString AppLink::toString() const
{
    QString uri = scheme + u':' + channelPath + QString::fromLatin1(QUrl::toPercentEncoding(channelName));
    if (messageId > 0)
        uri += u'?' + messageKey + u'=' + QString::number(messageId);
    return uri;
}

} // namespace purr
