// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// One of our own icons (resources/icons) in one colour. Drawn by QPainter, so that it looks the same with every
/// scene graph, the software one too. Decoration: the control that holds it carries the accessible name.
class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY sizeChanged FINAL)

public:
    explicit Icon(QQuickItem *parent = nullptr);

    /// File name without ".svg"; empty draws nothing.
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    Q_SIGNAL void nameChanged();

    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    Q_SIGNAL void colorChanged();

    /// Edge length in device independent pixels.
    [[nodiscard]] qreal size() const { return m_size; }
    void setSize(qreal size);
    Q_SIGNAL void sizeChanged();

    void paint(QPainter *painter) override;

private:
    QString m_name;
    QColor m_color = Qt::black;
    qreal m_size = 18;
};

} // namespace purr
