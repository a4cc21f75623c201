// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

namespace purr::test
{

/// A GIF of one pixel: a picture for each colour, 0 black or 1 white, each shown `hundredths` of a second.
inline QByteArray animation(const QList<int> &colours, int hundredths)
{
    QByteArray gif("GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff", 19);
    for (const int colour : colours) {
        gif += QByteArray("\x21\xf9\4\0", 4) + char(hundredths) + QByteArray("\0\0\0", 3);
        gif += QByteArray("\x2c\0\0\0\0\1\0\1\0\0", 10);
        gif += QByteArray("\2\2", 2) + (colour == 0 ? "\x44" : "\x4c") + QByteArray("\1\0", 2);
    }
    return gif + ';';
}

} // namespace purr::test
