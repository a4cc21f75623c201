// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/picturereader.h"

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

Frames::Frames(QByteArray bytes, QSize wanted) : m_bytes(std::move(bytes)), m_wanted(wanted) {}

void Frames::rewind()
{
    m_reader.reset();
    m_count = 0;
    const QByteArray format = formatOf(m_bytes);
    if (format.isEmpty() || m_bytes.size() > maximumBytes)
        return;
    m_buffer.close();
    m_buffer.setData(m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    auto reader = std::make_unique<QImageReader>(&m_buffer, format);
    reader->setAutoDetectImageFormat(false);
    reader->setAutoTransform(true);
    const QSize size = reader->size();
    if (!size.isValid() || size.isEmpty() || size.width() > maximumEdge || size.height() > maximumEdge
        || qint64(size.width()) * size.height() > maximumPixels)
        return;
    const bool turned = reader->transformation() & QImageIOHandler::TransformationRotate90;
    const QSize fitted = size.scaled(turned ? m_wanted.transposed() : m_wanted, Qt::KeepAspectRatioByExpanding).boundedTo(size);
    if (fitted != size)
        reader->setScaledSize(fitted.expandedTo({1, 1}));
    m_reader = std::move(reader);
}

Frame Frames::next()
{
    if (!m_reader || m_count == maximumFrames || !m_reader->canRead())
        rewind();
    QImage image = m_reader ? m_reader->read() : QImage();
    if (image.isNull() && m_count > 0) { // Broken somewhere: what can be read goes round.
        rewind();
        image = m_reader ? m_reader->read() : QImage();
    }
    if (image.isNull())
        return {};
    ++m_count;
    const std::chrono::milliseconds said(m_reader->nextImageDelay());
    return {image, said < shortestDelay ? usualDelay : said, m_reader->supportsAnimation() && m_reader->imageCount() != 1};
}

} // namespace purr::pictures
