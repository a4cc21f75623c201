// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/previewpage.h"

#include <QRegularExpression>
#include <QStringDecoder>


using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

constexpr qsizetype titleLength = 200;
constexpr qsizetype descriptionLength = 400;
constexpr qsizetype addressLength = 2000;

QString decode(const QByteArray &html, const QByteArray &contentType)
{
    static const QRegularExpression named(u"charset\\s*=\\s*[\"']?([A-Za-z0-9_-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype prescan = 1024; // where HTML looks for it, too
    QString charset = named.match(QString::fromLatin1(contentType)).captured(1);
    if (charset.isEmpty())
        charset = named.match(QString::fromLatin1(html.first(std::min(prescan, html.size())))).captured(1);
    QStringDecoder decoder(charset.toLatin1().constData());
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Utf8);
    return decoder(html);
}

/// The few entities that titles have, and numbers; others stay as they are.
QString withoutEntities(const QString &text)
{
    static const QRegularExpression entity(u"&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));"_s);
    static const QHash<QString, QString> names{{u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},   {u"gt"_s, u">"_s},
                                               {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s}};
    QString out;
    qsizetype done = 0;
    for (auto matches = entity.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString name = match.captured(3);
        const uint code = match.captured(1).isEmpty() ? match.captured(2).toUInt(nullptr, 16) : match.captured(1).toUInt();
        if (!name.isEmpty())
            out += names.value(name);
        else if (code >= 0x20 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code))
            out += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
    }
    return out + text.sliced(done);
}

/// One line without what cannot be seen or turns text around.
QString plain(const QString &text, qsizetype length)
{
    QString shown = withoutEntities(text);
    shown.removeIf([](QChar c) { return c.category() == QChar::Other_Format || (c.category() == QChar::Other_Control && !c.isSpace()); });
    shown = shown.simplified();
    return shown.size() <= length ? shown : shown.first(length - 1).trimmed() + u'\u2026';
}

/// name → content of the meta tags; the first of a name counts.
QHash<QString, QString> metaTags(const QString &html)
{
    static const QRegularExpression tag(u"<meta\\s([^>]{1,4000})>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression attribute(u"([a-z:-]{1,20})\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"_s, QRegularExpression::CaseInsensitiveOption);
    QHash<QString, QString> tags;
    for (auto matches = tag.globalMatch(html); matches.hasNext();) {
        QString name;
        QString content;
        const QString inside = matches.next().captured(1);
        for (auto attributes = attribute.globalMatch(inside); attributes.hasNext();) {
            const QRegularExpressionMatch found = attributes.next();
            const QString key = found.captured(1).toLower();
            const QString value = found.captured(2) + found.captured(3) + found.captured(4);
            if (key == "name"_L1 || key == "property"_L1)
                name = value.toLower();
            else if (key == "content"_L1)
                content = value;
        }
        if (!name.isEmpty() && !tags.contains(name))
            tags.insert(name, content);
    }
    return tags;
}

} // namespace

LinkPreview readPreview(const QByteArray &html, const QByteArray &contentType, const QUrl &url)
{
    static const QRegularExpression title(u"<title[^>]{0,200}>([^<]{1,2000})"_s, QRegularExpression::CaseInsensitiveOption);
    const QString text = decode(html, contentType);
    const QHash<QString, QString> tags = metaTags(text);
    LinkPreview preview;
    preview.title = plain(tags.value(u"og:title"_s), titleLength);
    if (preview.title.isEmpty())
        preview.title = plain(title.match(text).captured(1), titleLength);
    if (preview.title.isEmpty())
        return {};
    preview.url = url.toString(QUrl::FullyEncoded);
    preview.description = plain(tags.value(u"og:description"_s, tags.value(u"description"_s)), descriptionLength);
    preview.siteName = plain(tags.value(u"og:site_name"_s), titleLength);
    const QUrl image = url.resolved(QUrl(withoutEntities(tags.value(u"og:image"_s)).trimmed(), QUrl::StrictMode));
    const QString source = image.toString(QUrl::FullyEncoded);
    if (tags.contains(u"og:image"_s) && image.isValid() && (image.scheme() == "https"_L1 || image.scheme() == "http"_L1) && image.userInfo().isEmpty()
        && source.size() <= addressLength)
        preview.imageSource = source;
    return preview;
}

bool isPublicAddress(const QHostAddress &address)
{
    using Subnet = QPair<QHostAddress, int>;
    static const QList<Subnet> closed = [] {
        QList<Subnet> nets;
        for (const char *net : {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
                                "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
                                "224.0.0.0/4", "240.0.0.0/4", "2001::/23", "2001:db8::/32", "2002::/16"})
            nets << QHostAddress::parseSubnet(QString::fromLatin1(net));
        return nets;
    }();
    static const Subnet global6 = QHostAddress::parseSubnet(u"2000::/3"_s);
    bool isIpv4 = false;
    QHostAddress plainAddress(address.toIPv4Address(&isIpv4)); // of mapped ones, too
    if (!isIpv4) {
        plainAddress = address;
        if (address.protocol() != QAbstractSocket::IPv6Protocol || !address.isInSubnet(global6))
            return false;
    }
    return std::none_of(closed.begin(), closed.end(), [&](const Subnet &net) {
        return net.first.protocol() == plainAddress.protocol() && plainAddress.isInSubnet(net);
    });
}

} // namespace purr::server
