// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/picturedecoder.h"

#include "models/picturehelper.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QThreadPool>

namespace purr::pictures
{
namespace
{
/// Two at a time: pictures are patient, and bombs are bounded (threat 22).
QThreadPool *workers()
{
    static QPointer<QThreadPool> pool;
    if (!pool) {
        pool = new QThreadPool(QCoreApplication::instance());
        pool->setMaxThreadCount(2);
    }
    return pool;
}
} // namespace

void onWorker(QObject *context, std::function<QImage()> work, std::function<void(const QImage &)> then)
{
    workers()->start([guard = QPointer<QObject>(context), work = std::move(work), then = std::move(then)] {
        const QImage image = work();
        const auto tell = [guard, then, image] {
            if (guard)
                then(image);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    });
}

QImage decode(const QByteArray &bytes)
{
    const QImage image = PictureHelper::instance().read(bytes, {shownEdge, shownEdge});
    if (image.width() <= shownEdge && image.height() <= shownEdge)
        return image;
    return image.scaled(shownEdge, shownEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QImage decodeSmall(const QByteArray &bytes, QSize wanted)
{
    return PictureHelper::instance().read(bytes, wanted);
}

QImage decodeCropped(const QByteArray &bytes, QSize size, qreal radius)
{
    QImage image = PictureHelper::instance().read(bytes, size * 2);
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
