// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/picturereader.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::Literals::StringLiterals;

namespace purr::pictures
{

QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png"_ba;
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return "jpeg"_ba;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif"_ba;
    if (bytes.size() > 12 && bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP"))
        return "webp"_ba;
    return {};
}

QImage read(const QByteArray &bytes, QSize wanted)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || bytes.size() > maximumBytes)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || size.width() > maximumEdge || size.height() > maximumEdge
        || qint64(size.width()) * size.height() > maximumPixels)
        return {};
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        wanted.transpose();
    const QSize fitted = size.scaled(wanted, Qt::KeepAspectRatioByExpanding).boundedTo(size);
    if (fitted != size)
        reader.setScaledSize(fitted.expandedTo({1, 1}));
    return reader.read();
}

} // namespace purr::pictures
