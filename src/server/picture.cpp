// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/hostedfiles.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

/// The first letters of the first and the last word; one for a single word.
QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    QString initials;
    const auto addFirst = [&initials](const QString &word) {
        const QList<uint> points = word.toUcs4();
        if (!points.isEmpty()) {
            const char32_t first = points.first();
            initials += QString::fromUcs4(&first, 1).toUpper();
        }
    };
    if (!words.isEmpty())
        addFirst(words.first());
    if (words.size() > 1)
        addFirst(words.last());
    return initials;
}

} // namespace

QByteArray makePicture(const QString &name)
{
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    const int hue = (static_cast<uchar>(digest[0]) * 256 + static_cast<uchar>(digest[1])) % 360;
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"128\" height=\"128\" viewBox=\"0 0 128 128\">"
           "<rect width=\"128\" height=\"128\" fill=\"hsl(%1,45%,42%)\"/>"
           "<text x=\"64\" y=\"64\" dy=\"0.36em\" text-anchor=\"middle\" font-family=\"Inter,sans-serif\" font-size=\"52\" "
           "font-weight=\"600\" fill=\"#fff\">%2</text></svg>\n"_s.arg(QString::number(hue), initialsOf(name).toHtmlEscaped())
               .toUtf8();
}

} // namespace purr::server
