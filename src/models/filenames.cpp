// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/filenames.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::filenames
{
namespace
{
constexpr qsizetype longestName = 200;
constexpr qsizetype longestSuffix = 16;

bool isForbidden(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code < 0x20 || (code >= 0x7F && code < 0xA0) || QStringView(u"/\\:*?\"<>|").contains(unit))
        return true;
    // Bidi controls and what has no width: they make a name look like another one.
    return code == 0x061C || (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E)
        || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF || code == 0xFFFC || code == 0xAD;
}

/// Names that mean devices elsewhere; a file that is handed on must not become one.
bool isReserved(const QString &base)
{
    static const QSet<QString> names{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString lower = base.toLower();
    const bool numbered = lower.size() == 4 && (lower.startsWith("com"_L1) || lower.startsWith("lpt"_L1)) && lower.at(3).isDigit();
    return numbered || names.contains(lower);
}

void shorten(QString &text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes)
        text.chop(text.back().isLowSurrogate() && text.size() > 1 ? 2 : 1);
}

/// Of a cleaned name: what stands behind its last dot, with the dot, when that is short enough to be a kind of file.
QString suffixOf(const QString &clean)
{
    const qsizetype dot = clean.lastIndexOf(u'.');
    return dot > 0 && clean.size() - dot <= longestSuffix ? clean.sliced(dot) : QString();
}
} // namespace

QString safe(const QString &name)
{
    QString clean;
    // A lone surrogate has no bytes in a file name; it becomes a question mark.
    const QString valid = QString::fromUtf8(name.toUtf8());
    for (const QChar unit : valid)
        clean += isForbidden(unit) ? QChar(u'_') : unit.isSpace() ? QChar(u' ') : unit;
    clean = clean.simplified();
    while (clean.startsWith(u'.') || clean.startsWith(u' ') || clean.startsWith(u'-'))
        clean.remove(0, 1);
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    const QString suffix = suffixOf(clean);
    QString base = clean.chopped(suffix.size());
    if (base.isEmpty() || isReserved(base.section(u'.', 0, 0)))
        base.prepend(u"file"_s);
    shorten(base, longestName - suffix.toUtf8().size());
    return base + suffix;
}

bool mayOpen(const QString &name)
{
    static const QSet<QString> allowed{
        u"pdf"_s, u"txt"_s, u"md"_s, u"log"_s, u"csv"_s, u"json"_s, u"xml"_s, u"odt"_s, u"ods"_s, u"odp"_s, u"odg"_s, u"rtf"_s,
        u"docx"_s, u"xlsx"_s, u"pptx"_s, u"epub"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"bmp"_s, u"tif"_s,
        u"tiff"_s, u"avif"_s, u"heic"_s, u"mp3"_s, u"ogg"_s, u"oga"_s, u"opus"_s, u"flac"_s, u"wav"_s, u"m4a"_s, u"aac"_s,
        u"mp4"_s, u"m4v"_s, u"mkv"_s, u"webm"_s, u"mov"_s, u"avi"_s, u"ogv"_s, u"zip"_s, u"tar"_s, u"gz"_s, u"xz"_s, u"7z"_s,
        u"ics"_s, u"vcf"_s,
    };
    return allowed.contains(QFileInfo(safe(name)).suffix().toLower());
}

QString freePath(const QString &folder, const QString &name)
{
    const QString clean = safe(name);
    const QString suffix = suffixOf(clean);
    QString path = folder + u'/' + clean;
    for (int number = 2; QFileInfo(path).isSymLink() || QFileInfo::exists(path); ++number) {
        const QString mark = u" (%1)"_s.arg(number);
        QString base = clean.chopped(suffix.size());
        shorten(base, longestName - mark.size() - suffix.toUtf8().size());
        path = folder + u'/' + base + mark + suffix;
    }
    return path;
}

} // namespace purr::filenames
