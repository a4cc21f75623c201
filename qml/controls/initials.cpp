// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "initials.h"

#include "roundpicture.h"

#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
QString firstGrapheme(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    return word.left(finder.toNextBoundary());
}
} // namespace

QString Initials::of(const QString &name)
{
    // The part of a mail address before the @ is the name.
    const QString person = name.section(u'@', 0, 0);
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}\\p{M}\\p{So}]+"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression notLetters(u"[^\\p{L}\\p{N}\\p{M}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    // Signs and emoji count where there are no letters.
    QStringList words = person.split(notLetters, Qt::SkipEmptyParts);
    if (words.isEmpty())
        words = person.split(separators, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    QString letters = firstGrapheme(words.first());
    if (words.size() > 1)
        letters += firstGrapheme(words.last());
    return letters.toUpper();
}

QImage Initials::face(const QString &name, const QColor &color, const QUrl &picture)
{
    constexpr int size = 96;
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const QImage held = areIn(picture) ? QImage() : RoundPicture::held(picture); !held.isNull()) {
        RoundPicture::draw(&painter, image.rect(), size / 2, held);
        return image;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(image.rect());
    QFont font = QGuiApplication::font();
    font.setPixelSize(size * 13 / 36);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(image.rect(), Qt::AlignCenter, of(name));
    return image;
}

bool Initials::areIn(const QUrl &picture)
{
    return picture.path(QUrl::FullyEncoded).section(u'/', -2, -2) == "picture"_L1;
}

} // namespace purr
