// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/weblink.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::weblink
{
namespace
{
/// Scripts whose letters nobody takes for Latin ones.
bool isDistinct(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
    case QChar::Script_Thai:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Tamil:
    case QChar::Script_Georgian:
        return true;
    default:
        return false;
    }
}

bool isDeceptiveLabel(const QString &label)
{
    bool latin = false;
    bool distinct = false;
    for (const char32_t point : label.toUcs4()) {
        const QChar::Script script = QChar::script(point);
        if (script == QChar::Script_Common || script == QChar::Script_Inherited) {
            if (point > 0x7F && point != 0xB7 && point != 0x30FC)
                return true;
        } else if (script == QChar::Script_Latin) {
            // Beyond Latin Extended-A the look-alikes of plain letters begin.
            if (point > 0x17F)
                return true;
            latin = true;
        } else if (isDistinct(script)) {
            distinct = true;
        } else {
            return true;
        }
    }
    // Japanese and Chinese names do mix with ASCII letters; with accented ones they do not.
    return latin && distinct && std::ranges::any_of(label, [](QChar unit) { return unit.unicode() > 0x7F && unit.unicode() <= 0x17F; });
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
    return std::ranges::any_of(labels, isDeceptiveLabel);
}

QString shownHost(const QUrl &url)
{
    if (url.scheme() == "mailto"_L1)
        return url.path();
    const QByteArray ascii = QUrl::toAce(url.host(QUrl::FullyDecoded));
    return isDeceptive(url) ? QString::fromLatin1(ascii) : QUrl::fromAce(ascii, QUrl::IgnoreIDNWhitelist);
}

} // namespace purr::weblink
