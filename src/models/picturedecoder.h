// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/picturereader.h"

#include <QImage>

#include <functional>

/// Pictures that peers sent become pixels here and nowhere else: in a program of its own that can do nothing but that
/// (promises.md 3, threats 20 to 22). All but onWorker() wait for it, on a worker thread.
namespace purr::pictures
{

/// Larger ones are shown reduced: nobody has such a screen.
inline constexpr int shownEdge = 4096;

/// Runs `work` on a thread for pictures, then `then` on the main thread, unless `context` is gone.
void onWorker(QObject *context, std::function<QImage()> work, std::function<void(const QImage &)> then);

/// The picture, reduced to shownEdge; null when it is none of the four kinds, broken, or beyond a limit. Of animations the
/// first picture.
[[nodiscard]] QImage decode(const QByteArray &bytes);
/// The picture, reduced so that it still covers `wanted`.
[[nodiscard]] QImage decodeSmall(const QByteArray &bytes, QSize wanted);
/// The picture cut to `size` pixels with rounded corners; enlarged only as far as needed to fill it.
[[nodiscard]] QImage decodeCropped(const QByteArray &bytes, QSize size, qreal radius);

} // namespace purr::pictures
