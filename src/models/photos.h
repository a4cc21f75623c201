// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QMimeType>
#include <QString>

/// What files of cameras tell beside the picture: where and when it was made, with what, by whom (promises.md 3, threat 23).
namespace purr::photos
{

/// Whether a file of this type can be written without it.
[[nodiscard]] bool isCleaned(const QMimeType &type);
/// Whether it may have it in a form that is not known here, so that it goes out with the file.
[[nodiscard]] bool mayTellPlace(const QMimeType &type);
/// The same picture without anything else that was in the file; what it is its first bytes tell. JPEG is turned the right way up and
/// written anew, PNG and WebP keep every pixel. False when it is none of these, or broken, or the disk refuses. Takes long.
[[nodiscard]] bool writeClean(const QString &from, const QString &to);

/// A PNG with the chunks only that its pixels need; empty when it is none or broken.
[[nodiscard]] QByteArray cleanPng(const QByteArray &bytes);
/// The same of a WebP.
[[nodiscard]] QByteArray cleanWebp(const QByteArray &bytes);

} // namespace purr::photos
