// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>

/// What the program `purr-pictures` does with a picture of a peer; nothing of this runs in the program with the window
/// (promises.md 3, threats 20 to 22). Needs no more of Qt than Gui.
namespace purr::pictures
{

inline constexpr qint64 maximumBytes = 20 * 1024 * 1024;
inline constexpr qint64 maximumPixels = 50'000'000;
inline constexpr int maximumEdge = 16'384;

/// Asks for a picture; `bytes` bytes follow. `width` and `height` are the size it will be shown at, or larger.
struct Question {
    quint32 bytes = 0;
    qint32 width = 0;
    qint32 height = 0;
};
/// The answer; width times height pixels of 4 bytes follow. All zero: no picture.
struct Answer {
    qint32 width = 0;
    qint32 height = 0;
    quint32 opaque = 0;
};

/// "png", "jpeg", "gif" or "webp" by the first bytes; empty for everything else, whatever its name says.
[[nodiscard]] QByteArray formatOf(const QByteArray &bytes);
/// The picture, reduced to about `wanted`: decoders of JPEG then do less. Null when it is none of ours, broken, or beyond
/// a limit. Of animations the first picture.
[[nodiscard]] QImage read(const QByteArray &bytes, QSize wanted);

} // namespace purr::pictures
