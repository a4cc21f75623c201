// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "wave.h"

#include <QPainter>
#include <QPolygonF>

namespace purr
{

Wave::Wave(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Wave::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

void Wave::paint(QPainter *painter)
{
    const qreal step = height();
    QPolygonF line;
    bool up = false;
    for (qreal x = 0; x <= width(); x += step, up = !up)
        line.append(QPointF(x, up ? 0.5 : height() - 0.5));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_color, 1));
    painter->drawPolyline(line);
}

} // namespace purr
