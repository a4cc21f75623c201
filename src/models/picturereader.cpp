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

struct Frames::Source {
    QBuffer buffer;
    QImageReader reader;
};

Frames::Frames(QByteArray bytes, QSize wanted) : m_bytes(std::move(bytes)), m_wanted(wanted) {}

Frames::~Frames() = default;

void Frames::rewind()
{
    m_source.reset();
    m_count = 0;
    const QByteArray format = formatOf(m_bytes);
    if (format.isEmpty() || m_bytes.size() > maximumBytes)
        return;
    auto source = std::make_unique<Source>();
    source->buffer.setData(m_bytes);
    source->buffer.open(QIODevice::ReadOnly);
    QImageReader &reader = source->reader;
    reader.setDevice(&source->buffer);
    reader.setFormat(format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || size.width() > maximumEdge || size.height() > maximumEdge
        || qint64(size.width()) * size.height() > maximumPixels)
        return;
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize fitted = size.scaled(turned ? m_wanted.transposed() : m_wanted, Qt::KeepAspectRatioByExpanding).boundedTo(size);
    if (fitted != size)
        reader.setScaledSize(fitted.expandedTo({1, 1}));
    m_source = std::move(source);
}

Frame Frames::next()
{
    if (!m_source || m_count == maximumFrames || !m_source->reader.canRead())
        rewind();
    QImage image = m_source ? m_source->reader.read() : QImage();
    if (image.isNull() && m_count > 0) { // Broken somewhere: what can be read goes round.
        rewind();
        image = m_source ? m_source->reader.read() : QImage();
    }
    if (image.isNull())
        return {};
    ++m_count;
    const QImageReader &reader = m_source->reader;
    const std::chrono::milliseconds said(reader.nextImageDelay());
    return {image, said < shortestDelay ? usualDelay : said, reader.supportsAnimation() && reader.imageCount() != 1};
}

} // namespace purr::pictures
