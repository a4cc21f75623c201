// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>

/// Pictures that peers sent become pixels here and nowhere else (promises.md 3, threats 20 and 22). Pure functions, made
/// to be called on a worker thread.
namespace purr::pictures
{

inline constexpr qint64 maximumBytes = 20 * 1024 * 1024;
inline constexpr qint64 maximumPixels = 50'000'000;
inline constexpr int maximumEdge = 16'384;
/// Larger ones are shown reduced: nobody has such a screen.
inline constexpr int shownEdge = 4096;

/// "png", "jpeg", "gif" or "webp" by the first bytes; empty for everything else, whatever its name says.
[[nodiscard]] QByteArray formatOf(const QByteArray &bytes);
/// The picture, reduced to shownEdge; null when it is none of ours, broken, or beyond a limit. Of animations the first
/// picture.
[[nodiscard]] QImage decode(const QByteArray &bytes);
/// The picture cut to `size` pixels with rounded corners; enlarged only as far as needed to fill it.
[[nodiscard]] QImage decodeCropped(const QByteArray &bytes, QSize size, qreal radius);

} // namespace purr::pictures
