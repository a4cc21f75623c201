// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "core/blanktext.h"

#include <QChar>
#include <QList>

#include <algorithm>

namespace purr
{

namespace
{

/// Letters and symbols by their category that have no ink: Hangul fillers and the Braille pattern without dots.
bool isInkless(char32_t point)
{
    return point == 0x115F || point == 0x1160 || point == 0x2800 || point == 0x3164 || point == 0xFFA0;
}

bool isInvisible(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return true;
    default:
        return isInkless(point);
    }
}

} // namespace

bool isBlank(QStringView text)
{
    const QList<uint> points = text.toUcs4();
    return std::ranges::all_of(points, [](uint point) { return isInvisible(point); });
}

} // namespace purr
