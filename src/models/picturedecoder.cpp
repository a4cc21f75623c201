// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/picturedecoder.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace purr::pictures
{
namespace
{
/// `wanted` is the size it will be shown at, or larger; decoders of JPEG then do less.
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
} // namespace

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

QImage decode(const QByteArray &bytes)
{
    const QImage image = read(bytes, {maximumEdge, maximumEdge});
    if (image.width() <= shownEdge && image.height() <= shownEdge)
        return image;
    return image.scaled(shownEdge, shownEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QImage decodeCropped(const QByteArray &bytes, QSize size, qreal radius)
{
    QImage image = read(bytes, size * 2);
    if (image.isNull() || size.isEmpty())
        return {};
    image = image.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QPoint corner((image.width() - size.width()) / 2, (image.height() - size.height()) / 2);
    QImage cut(size, QImage::Format_ARGB32_Premultiplied);
    cut.fill(Qt::transparent);
    QPainter painter(&cut);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(QPointF(), QSizeF(size)), radius, radius);
    painter.setClipPath(shape);
    painter.drawImage(-corner, image);
    return cut;
}

} // namespace purr::pictures
