// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/picture.h"

#include "models/picturedecoder.h"

#include <QCache>
#include <QClipboard>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QSGImageNode>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
/// Small pictures that were shown lately, so that scrolling back neither fetches nor decodes. Cost in bytes.
QCache<QString, QImage> &shown()
{
    static QCache<QString, QImage> cache(32 * 1024 * 1024);
    return cache;
}
} // namespace

Picture::Picture(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    m_download.setLimit(pictures::maximumBytes);
    connect(&m_download, &FileDownload::progressChanged, this, &Picture::progressChanged);
    connect(&m_download, &FileDownload::stateChanged, this, [this] {
        if (m_download.state() == FileDownload::State::Ready)
            decode(m_download.bytes());
        else if (m_download.state() == FileDownload::State::Failed)
            setState(State::Failed);
    });
}

bool Picture::isPicture(const FileAttachment &file)
{
    static const QStringList types{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/webp"_s};
    return types.contains(file.contentType.toLower());
}

void Picture::setKitty(ChatKitty *kitty)
{
    if (m_download.kitty() == kitty)
        return;
    m_download.setKitty(kitty);
    reset();
}

void Picture::setFile(const FileAttachment &file)
{
    if (m_download.file() == file)
        return;
    m_download.setFile(file);
    reset();
}

void Picture::setCropped(bool cropped)
{
    if (m_cropped == cropped)
        return;
    m_cropped = cropped;
    reset();
}

void Picture::setRadius(qreal radius)
{
    if (qFuzzyCompare(m_radius, radius))
        return;
    m_radius = radius;
    reset();
}

void Picture::componentComplete()
{
    QQuickItem::componentComplete();
    loadByItself();
}

void Picture::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (m_cropped && now.size() != before.size() && isComponentComplete() && m_state == State::Ready)
        reset();
    else
        update();
}

QString Picture::cacheKey() const
{
    return u"%1 %2x%3 %4"_s.arg(file().url).arg(width()).arg(height()).arg(m_radius);
}

void Picture::reset()
{
    ++m_generation;
    setImage({});
    setState(State::Empty);
    Q_EMIT sourceChanged();
    if (isComponentComplete())
        loadByItself();
}

bool Picture::waits() const
{
    return m_state == State::Empty && (m_download.isForeign() || file().size > automaticBytes);
}

void Picture::loadByItself()
{
    if (!kitty() || file().isNull() || m_state != State::Empty)
        return;
    if (const QImage *image = m_cropped ? shown().object(cacheKey()) : nullptr) {
        setImage(*image);
        setState(State::Ready);
    } else if (!waits()) {
        load();
    }
}

void Picture::load()
{
    if (m_state == State::Loading || m_state == State::Ready)
        return;
    setState(State::Loading);
    if (m_download.state() == FileDownload::State::Ready)
        decode(m_download.bytes());
    else
        m_download.start();
}

void Picture::decode(const QByteArray &bytes)
{
    setState(State::Loading);
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    const QSize size = m_cropped ? (QSizeF(width(), height()) * ratio).toSize() : QSize();
    pictures::onWorker(
        this, [bytes, size, radius = m_radius * ratio] { return size.isEmpty() ? pictures::decode(bytes) : pictures::decodeCropped(bytes, size, radius); },
        [this, generation = m_generation](const QImage &image) {
            if (m_generation != generation)
                return;
            setImage(image);
            setState(image.isNull() ? State::Refused : State::Ready);
            if (m_cropped && !image.isNull())
                shown().insert(cacheKey(), new QImage(image), image.sizeInBytes());
        });
}

void Picture::setImage(const QImage &image)
{
    m_image = image;
    m_imageChanged = true;
    if (!m_cropped)
        setImplicitSize(image.width(), image.height());
    update();
}

void Picture::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void Picture::copy() const
{
    if (!m_image.isNull())
        QGuiApplication::clipboard()->setImage(m_image);
}

QSGNode *Picture::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<QSGImageNode *>(old);
    if (m_image.isNull() || width() <= 0 || height() <= 0) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        m_imageChanged = true;
    }
    if (m_imageChanged) {
        node->setTexture(window()->createTextureFromImage(m_image));
        m_imageChanged = false;
    }
    node->setRect(boundingRect());
    return node;
}

} // namespace purr
