// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/picture.h"

#include <QCache>
#include <QClipboard>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSet>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
struct Shown {
    QImage image;
    bool animated = false;
    const QObject *client = nullptr;
};

/// Small pictures that were shown lately, so that scrolling back neither fetches nor decodes. Cost in bytes.
QCache<QString, Shown> &shown()
{
    static QCache<QString, Shown> cache(32 * 1024 * 1024);
    return cache;
}

/// Addresses are of a server: nobody asks for them again when the client of it is gone. A demo in a loop has a new one
/// every time.
void forgetWith(const ChatKitty *client)
{
    static QSet<const QObject *> watched;
    if (!client || watched.contains(client))
        return;
    watched.insert(client);
    QObject::connect(client, &QObject::destroyed, qGuiApp, [client] {
        watched.remove(client);
        const QList<QString> keys = shown().keys();
        for (const QString &key : keys) {
            if (shown().object(key)->client == client)
                shown().remove(key);
        }
    });
}
} // namespace

qsizetype Picture::rememberedBytes()
{
    return shown().totalCost();
}

Picture::Picture(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    m_download.setLimit(pictures::maximumBytes);
    connect(&m_download, &FileDownload::progressChanged, this, &Picture::progressChanged);
    connect(&m_download, &FileDownload::stateChanged, this, [this] {
        if (m_download.state() == FileDownload::State::Ready)
            decode(m_download.bytes());
        else if (m_download.state() == FileDownload::State::Failed && m_state != State::Ready)
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
    if (m_download.kitty())
        m_download.kitty()->disconnect(this);
    m_download.setKitty(kitty);
    if (kitty)
        connect(kitty, &ChatKitty::stateChanged, this, &Picture::handleConnection);
    reset();
}

/// Before a user session starts no file is known to be the server's own, and while the server is away none can be had.
void Picture::handleConnection()
{
    if (m_state == State::Failed && kitty()->isOnline() && !m_download.isForeign())
        m_state = State::Empty;
    Q_EMIT stateChanged();
    if (isComponentComplete())
        loadByItself();
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
    stop();
    m_animation.reset();
    m_animated = false;
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
    if (const Shown *known = m_cropped ? shown().object(cacheKey()) : nullptr) {
        setImage(known->image);
        m_animated = known->animated;
        setState(State::Ready);
        play();
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

std::pair<QSize, qreal> Picture::shape() const
{
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    return {m_cropped ? (QSizeF(width(), height()) * ratio).toSize() : QSize(), m_radius * ratio};
}

void Picture::decode(const QByteArray &bytes)
{
    if (m_state == State::Ready) { // Fetched to be played.
        play();
        return;
    }
    setState(State::Loading);
    const auto [size, radius] = shape();
    pictures::onWorker(
        this, [bytes, size = size, radius = radius] { return pictures::decodeFirst(bytes, size, radius); },
        [this, generation = m_generation, bytes, asked = shape()](const pictures::Frame &first) {
            if (m_generation != generation)
                return;
            if (shape() != asked) { // It was given another size meanwhile.
                decode(bytes);
                return;
            }
            setImage(first.image);
            m_animated = first.animated;
            setState(first.image.isNull() ? State::Refused : State::Ready);
            if (m_cropped && !first.image.isNull()) {
                forgetWith(kitty());
                shown().insert(cacheKey(), new Shown{first.image, first.animated, kitty()}, first.image.sizeInBytes());
            }
            play();
        });
}

void Picture::setImage(const QImage &image)
{
    m_still = image;
    show(image);
    if (!m_cropped)
        setImplicitSize(image.width(), image.height());
}

void Picture::show(const QImage &image)
{
    m_image = image;
    m_imageChanged = true;
    update();
}

// Moving pictures

void Picture::setPlaying(bool playing)
{
    if (m_playing == playing)
        return;
    m_playing = playing;
    Q_EMIT playingChanged();
    if (playing)
        play();
    else
        stop();
}

void Picture::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemVisibleHasChanged && isComponentComplete())
        data.boolValue ? play() : stop();
}

void Picture::play()
{
    if (!m_playing || !m_animated || m_state != State::Ready || !isVisible() || m_animation)
        return;
    if (m_download.state() != FileDownload::State::Ready) {
        m_download.start(); // It was shown out of the cache; decode() comes back here.
        return;
    }
    const auto [size, radius] = shape();
    m_animation = std::make_shared<pictures::Animation>(m_download.bytes(), size, radius);
    ++m_play;
    showNextFrame();
}

void Picture::stop()
{
    ++m_play;
    if (!std::exchange(m_animation, {}))
        return;
    show(m_still);
}

void Picture::showNextFrame()
{
    // One frame at a time: the worker has the animation to itself until its answer is here.
    pictures::onWorker(
        this, [animation = m_animation] { return animation->next(); },
        [this, play = m_play](const pictures::Frame &frame) {
            if (m_play != play)
                return;
            if (frame.image.isNull()) {
                stop();
                return;
            }
            show(frame.image);
            QTimer::singleShot(frame.delay, this, [this, play] {
                if (m_play == play)
                    showNextFrame();
            });
        });
}

void Picture::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

bool Picture::copy() const
{
    if (!m_image.isNull())
        QGuiApplication::clipboard()->setImage(m_image);
    return !m_image.isNull();
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
