// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "initials.h"

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
    const QStringList words = person.split(separators, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    QString letters = firstGrapheme(words.first());
    if (words.size() > 1)
        letters += firstGrapheme(words.last());
    return letters.toUpper();
}

bool Initials::areIn(const QUrl &picture)
{
    return picture.path(QUrl::FullyEncoded).section(u'/', -2, -2) == "picture"_L1;
}

} // namespace purr
