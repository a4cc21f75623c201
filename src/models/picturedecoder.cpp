// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/picturedecoder.h"

#include <QPainter>
#include <QPainterPath>
#include <QThreadPool>

namespace purr::pictures
{
namespace
{
QThreadPool *workers()
{
    static QPointer<QThreadPool> pool;
    if (!pool) {
        pool = new QThreadPool(QCoreApplication::instance());
        pool->setMaxThreadCount(2);
    }
    return pool;
}

QImage reduced(const QImage &image)
{
    if (image.width() <= shownEdge && image.height() <= shownEdge)
        return image;
    return image.scaled(shownEdge, shownEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// How large a picture is shown in a frame of that size: small ones as they are, others so that they fill it, and those of
/// which that would cut most away as a whole.
QSize sizeIn(QSize frame, QSize picture)
{
    if (picture.width() <= frame.width() && picture.height() <= frame.height())
        return picture;
    constexpr qreal leastShown = 0.4;
    const QSize filling = picture.scaled(frame, Qt::KeepAspectRatioByExpanding);
    const qreal shown = qreal(frame.width()) * frame.height() / (qreal(filling.width()) * filling.height());
    return shown < leastShown ? picture.scaled(frame, Qt::KeepAspectRatio).expandedTo({1, 1}) : filling;
}

QImage cropped(QImage image, QSize size, qreal radius)
{
    if (image.isNull() || size.isEmpty())
        return {};
    image = image.scaled(sizeIn(size, image.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QPoint corner((image.width() - size.width()) / 2, (image.height() - size.height()) / 2);
    QImage cut(size, QImage::Format_ARGB32_Premultiplied);
    cut.fill(Qt::transparent);
    QPainter painter(&cut);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(-corner, QSizeF(image.size())).intersected(QRectF(QPointF(), QSizeF(size))), radius, radius);
    painter.setClipPath(shape);
    painter.drawImage(-corner, image);
    return cut;
}

/// What is to be read of a picture that is shown at that size, or as it is.
QSize wantedFor(QSize size)
{
    return size.isEmpty() ? QSize(shownEdge, shownEdge) : size * 2;
}

Frame shaped(Frame frame, QSize size, qreal radius)
{
    frame.image = size.isEmpty() ? reduced(frame.image) : cropped(frame.image, size, radius);
    return frame;
}
} // namespace

void runOnWorker(std::function<void()> work)
{
    workers()->start(std::move(work));
}

QImage decode(const QByteArray &bytes)
{
    return decodeFirst(bytes, {}, 0).image;
}

QImage decodeCropped(const QByteArray &bytes, QSize size, qreal radius)
{
    return size.isEmpty() ? QImage() : decodeFirst(bytes, size, radius).image;
}

Frame decodeFirst(const QByteArray &bytes, QSize size, qreal radius)
{
    return shaped(PictureHelper::instance().read(bytes, wantedFor(size)), size, radius);
}

QImage decodeSmall(const QByteArray &bytes, QSize wanted)
{
    return PictureHelper::instance().read(bytes, wanted).image;
}

Animation::Animation(const QByteArray &bytes, QSize size, qreal radius)
    : m_size(size), m_radius(radius), m_film(PictureHelper::instance(), bytes, wantedFor(size))
{
}

Frame Animation::next()
{
    return shaped(m_film.next(), m_size, m_radius);
}

} // namespace purr::pictures
