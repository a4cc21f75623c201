// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

class QNetworkReply;

namespace purr
{

/// A picture cut to a rounded shape without a shader: the photo of a person. Loads http and https through the engine's
/// network access and nothing else, since peers choose the address; pictures beyond 4 MiB are not shown.
class RoundPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY radiusChanged FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged FINAL)

public:
    explicit RoundPicture(QQuickItem *parent = nullptr);
    ~RoundPicture() override;

    [[nodiscard]] QUrl source() const { return m_source; }
    void setSource(const QUrl &source);
    Q_SIGNAL void sourceChanged();

    [[nodiscard]] qreal radius() const { return m_radius; }
    void setRadius(qreal radius);
    Q_SIGNAL void radiusChanged();

    /// Whether a picture is shown.
    [[nodiscard]] bool ready() const { return !m_image.isNull(); }
    Q_SIGNAL void readyChanged();

    void paint(QPainter *painter) override;

    /// A picture that was shown lately; null when there is none.
    [[nodiscard]] static QImage held(const QUrl &source);
    /// Fills the area with the middle of the picture.
    static void draw(QPainter *painter, const QRectF &area, qreal radius, const QImage &image);

protected:
    void componentComplete() override;

private:
    void load();
    void fetch(const QUrl &url);
    void decode(const QByteArray &bytes);
    void setImage(const QImage &image);

    QUrl m_source;
    QImage m_image;
    QPointer<QNetworkReply> m_reply;
    QTimer m_retry;
    int m_tries = 0;
    qreal m_radius = 0;
};

} // namespace purr
