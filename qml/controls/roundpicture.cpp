// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "roundpicture.h"

#include "models/picturedecoder.h"

#include <QCache>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPainter>
#include <QPainterPath>
#include <QQmlEngine>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
constexpr qint64 maximumBytes = 4 * 1024 * 1024;
/// Twice the largest avatar at 200 %: more pixels would only cost memory.
constexpr int keptEdge = 192;

/// Kilobytes of pictures that were shown lately: a row that comes into view again has its picture at once.
constexpr int mostHeld = 4 * 1024;

QCache<QUrl, QImage> &shownLately()
{
    static QCache<QUrl, QImage> cache(mostHeld);
    return cache;
}

/// Tries again while the server cannot be reached, or is not yet known to be the one (app/desktop/networkpolicy.h); the last
/// time after some minutes.
constexpr int mostTries = 6;
constexpr std::chrono::milliseconds firstPause{5'000};

bool isPassing(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ContentAccessDenied
        || (error < QNetworkReply::ProxyConnectionRefusedError && error != QNetworkReply::OperationCanceledError);
}
} // namespace

RoundPicture::RoundPicture(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { fetch(m_source); });
}

RoundPicture::~RoundPicture()
{
    if (m_reply)
        m_reply->abort();
}

void RoundPicture::setSource(const QUrl &source)
{
    if (m_source == source)
        return;
    m_source = source;
    Q_EMIT sourceChanged();
    if (isComponentComplete())
        load();
}

void RoundPicture::setRadius(qreal radius)
{
    if (qFuzzyCompare(m_radius, radius))
        return;
    m_radius = radius;
    Q_EMIT radiusChanged();
    update();
}

void RoundPicture::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    load();
}

void RoundPicture::load()
{
    if (m_reply)
        m_reply->abort();
    m_retry.stop();
    m_tries = 0;
    setImage(held(m_source));
    if (m_source.isEmpty() || ready())
        return;
    // A peer can write anything there; a file of this computer is none of his business.
    if (m_source.scheme() == "http"_L1 || m_source.scheme() == "https"_L1)
        fetch(m_source);
}

void RoundPicture::fetch(const QUrl &url)
{
    QQmlEngine *engine = qmlEngine(this);
    if (!engine)
        return;
    QNetworkReply *reply = engine->networkAccessManager()->get(QNetworkRequest(url));
    m_reply = reply;
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > maximumBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (reply != m_reply)
            return;
        if (reply->error() == QNetworkReply::NoError)
            decode(reply->readAll());
        else if (isPassing(reply->error()) && m_tries < mostTries)
            m_retry.start(firstPause * (1 << m_tries++));
    });
}

void RoundPicture::decode(const QByteArray &bytes)
{
    if (bytes.size() > maximumBytes)
        return;
    pictures::onWorker(
        this, [bytes] { return pictures::decodeSmall(bytes, {keptEdge, keptEdge}); },
        [this, source = m_source](const QImage &image) {
            if (!image.isNull())
                shownLately().insert(source, new QImage(image), qMax(1, int(image.sizeInBytes() / 1024)));
            if (source == m_source)
                setImage(image);
        });
}

void RoundPicture::setImage(const QImage &image)
{
    const bool was = ready();
    m_image = image;
    if (was != ready())
        Q_EMIT readyChanged();
    update();
}

void RoundPicture::paint(QPainter *painter)
{
    if (!m_image.isNull())
        draw(painter, boundingRect(), m_radius, m_image);
}

QImage RoundPicture::held(const QUrl &source)
{
    const QImage *image = shownLately().object(source);
    return image ? *image : QImage();
}

void RoundPicture::draw(QPainter *painter, const QRectF &area, qreal radius, const QImage &image)
{
    const qreal edge = qMin(image.width() / area.width(), image.height() / area.height());
    QRectF middle(0, 0, area.width() * edge, area.height() * edge);
    middle.moveCenter(QRectF(image.rect()).center());
    const qreal factor = area.width() / middle.width();
    QTransform place;
    place.scale(factor, factor);
    place.translate(-middle.x(), -middle.y());
    QBrush brush(image);
    brush.setTransform(place);
    QPainterPath shape;
    shape.addRoundedRect(area, radius, radius);
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->fillPath(shape, brush);
}

} // namespace purr
