// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What any text of a peer goes through first: which code points stay, where emoji are, where a long text is cut.

#include "core/blanktext.h"
#include "models/codepoints.h"
#include "models/messagetext.h"

#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace purr::text
{

bool reordersText(char16_t unit)
{
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

bool isDirectionMark(char16_t unit)
{
    return unit == 0x061C || unit == 0x200E || unit == 0x200F;
}

char32_t pointAt(QStringView text, qsizetype position)
{
    const QChar unit = text.at(position);
    if (unit.isHighSurrogate() && position + 1 < text.size() && text.at(position + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text.at(position + 1));
    return unit.unicode();
}

qsizetype unitsOf(char32_t point)
{
    return point > 0xFFFF ? 2 : 1;
}

bool isBasicEmoji(char32_t point)
{
    using Range = std::pair<char16_t, char16_t>;
    static constexpr std::array<Range, 33> ranges{{
        {0x231A, 0x231B}, {0x23E9, 0x23EC}, {0x23F0, 0x23F0}, {0x23F3, 0x23F3}, {0x25FD, 0x25FE}, {0x2614, 0x2615},
        {0x2648, 0x2653}, {0x267F, 0x267F}, {0x2693, 0x2693}, {0x26A1, 0x26A1}, {0x26AA, 0x26AB}, {0x26BD, 0x26BE},
        {0x26C4, 0x26C5}, {0x26CE, 0x26CE}, {0x26D4, 0x26D4}, {0x26EA, 0x26EA}, {0x26F2, 0x26F3}, {0x26F5, 0x26F5},
        {0x26FA, 0x26FA}, {0x26FD, 0x26FD}, {0x2705, 0x2705}, {0x270A, 0x270B}, {0x2728, 0x2728}, {0x274C, 0x274C},
        {0x274E, 0x274E}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797}, {0x27B0, 0x27B0}, {0x27BF, 0x27BF},
        {0x2B1B, 0x2B1C}, {0x2B50, 0x2B50}, {0x2B55, 0x2B55},
    }};
    return std::ranges::any_of(ranges, [point](const Range &range) {
        return point >= range.first && point <= range.second;
    });
}

namespace
{
/// More marks than that on one letter reach into the rows above and below.
constexpr int maxMarks = 4;

bool isStackingMark(char32_t point)
{
    const QChar::Category category = QChar::category(point);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isRegional(char32_t point)
{
    return point >= 0x1F1E6 && point <= 0x1F1FF;
}

bool isPictograph(char32_t point)
{
    return isBasicEmoji(point) || (point >= 0x1F300 && point <= 0x1FAFF) || point == 0x1F004 || point == 0x1F0CF
        || point == 0x1F18E || (point >= 0x1F191 && point <= 0x1F19A) || (point >= 0x1F201 && point <= 0x1F265);
}

/// One pictograph with its skin tone, presentation selector and tags; without what a joiner adds.
qsizetype pictographLength(QStringView text, qsizetype position)
{
    const char32_t point = pointAt(text, position);
    qsizetype end = position + unitsOf(point);
    const bool selected = end < text.size() && text.at(end) == QChar(0xFE0F);
    const bool selectable = selected && (point > 0x203B || point == 0xA9 || point == 0xAE) && !isStackingMark(point);
    if (!isPictograph(point) && !selectable)
        return 0;
    while (end < text.size()) {
        const char32_t next = pointAt(text, end);
        const bool belongs = next == 0xFE0F || next == 0x20E3 || (next >= 0x1F3FB && next <= 0x1F3FF)
            || (next >= 0xE0020 && next <= 0xE007F);
        if (!belongs)
            break;
        end += unitsOf(next);
    }
    return end - position;
}
} // namespace

namespace
{
/// The beginning and the end of a name that is longer than any server of ours takes: laying out 200,000 emoji takes half a
/// minute. The end of a file's name says what it is.
QString shortened(const QString &name)
{
    constexpr qsizetype longest = 256;
    constexpr qsizetype end = 32;
    return name.size() <= longest ? name : name.first(longest - end - 1) + u'\u2026' + name.last(end);
}
} // namespace

QString safeName(const QString &name)
{
    QString safe;
    for (const QChar unit : safeBody(shortened(name))) {
        if (isDirectionMark(unit.unicode()))
            continue;
        safe += unit.isSpace() ? u' ' : unit;
    }
    // What shows nothing is shown by its first code point: no row is without a name, and it is no trick any more.
    if (isBlank(safe) && !name.isEmpty())
        return u"U+%1"_s.arg(uint(pointAt(name, 0)), 4, 16, QChar(u'0')).toUpper();
    return safe.simplified();
}

QString isolated(const QString &name)
{
    const bool turns = std::ranges::any_of(name, [](QChar unit) {
        return unit.direction() == QChar::DirR || unit.direction() == QChar::DirAL || unit.isSurrogate();
    });
    return turns || QLocale().textDirection() == Qt::RightToLeft ? u'\u2068' + name + u'\u2069' : name;
}

QString safeBody(const QString &body)
{
    QString safe;
    safe.reserve(body.size());
    int marks = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const QChar unit = body.at(i);
        const char32_t point = pointAt(body, i);
        if (unit == u'\r' || unit == QChar::ParagraphSeparator || unit == QChar::LineSeparator) {
            if (unit != u'\r' || i + 1 == body.size() || body.at(i + 1) != u'\n')
                safe += u'\n';
            continue;
        }
        const bool control = (point < 0x20 && unit != u'\n' && unit != u'\t') || (point >= 0x7F && point < 0xA0);
        if (control || reordersText(unit.unicode()) || point == 0xFEFF || unit == QChar::ObjectReplacementCharacter)
            continue;
        marks = isStackingMark(point) ? marks + 1 : 0;
        const bool selector = point >= 0xFE00 && point <= 0xFE0F;
        if (marks > maxMarks && !selector)
            continue;
        if (point > 0xFFFF) {
            safe += unit;
            safe += body.at(++i);
        } else {
            safe += unit.isSurrogate() ? QChar(QChar::ReplacementCharacter) : unit;
        }
    }
    return safe;
}

/// Where a body is as wide as that many letters; a tab is as wide as several. Its size if it is nowhere.
static qsizetype endOf(const QString &body, qsizetype letters)
{
    constexpr qsizetype tabLetters = 8;
    for (qsizetype at = 0; at < body.size(); ++at) {
        letters -= body.at(at) == u'\t' ? tabLetters : 1;
        if (letters < 0)
            return at;
    }
    return body.size();
}

bool isLong(const QString &body)
{
    return endOf(body, longBodyLength) < body.size() || body.count(u'\n') >= longBodyLines;
}

QString shortened(const QString &body, bool all)
{
    const qsizetype most = all ? hardBodyLength : longBodyLength;
    qsizetype end = endOf(body, most);
    if (!all) {
        qsizetype lineEnd = -1;
        for (int lines = 0; lines < longBodyLines; ++lines) {
            lineEnd = body.indexOf(u'\n', lineEnd + 1);
            if (lineEnd < 0)
                break;
        }
        if (lineEnd >= 0)
            end = std::min(end, lineEnd);
    }
    if (end == body.size())
        return body;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, body.constData(), std::min(body.size(), end + 64));
    finder.setPosition(end);
    if (!finder.isAtBoundary())
        end = std::max<qsizetype>(finder.toPreviousBoundary(), 0);
    return body.first(end) + u'…';
}

qsizetype emojiLength(QStringView text, qsizetype position)
{
    const char32_t point = pointAt(text, position);
    if (isRegional(point)) {
        const bool pair = position + 4 <= text.size() && isRegional(pointAt(text, position + 2));
        return pair ? 4 : 0;
    }
    const bool keycapBase = (point >= U'0' && point <= U'9') || point == U'#' || point == U'*';
    if (keycapBase) {
        qsizetype end = position + 1;
        if (end < text.size() && text.at(end) == QChar(0xFE0F))
            ++end;
        return end < text.size() && text.at(end) == QChar(0x20E3) ? end + 1 - position : 0;
    }
    qsizetype length = pictographLength(text, position);
    while (length > 0) {
        const qsizetype joiner = position + length;
        if (joiner + 1 >= text.size() || text.at(joiner) != QChar(0x200D))
            break;
        const char32_t joined = pointAt(text, joiner + 1);
        const qsizetype more = pictographLength(text, joiner + 1);
        if (more == 0 && joined != 0x2640 && joined != 0x2642 && joined != 0x2695 && joined != 0x2764)
            break;
        length += 1 + (more > 0 ? more : unitsOf(joined));
    }
    return length;
}

} // namespace purr::text
