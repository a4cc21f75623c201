// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// Where the panes of a workspace stand: columns side by side, panes above each other in a column, all of them
/// resizable. Panes keep their objects when they move to another column, so this computes rectangles only.
///
/// Never narrower than `minimumWidth` as long as one column fits; when the panes of a column cannot all have
/// `minimumHeight`, `contentHeight` grows beyond `height` and the view scrolls.
class Tiling : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count WRITE setCount NOTIFY changed FINAL)
    Q_PROPERTY(qreal width READ width WRITE setWidth NOTIFY changed FINAL)
    Q_PROPERTY(qreal height READ height WRITE setHeight NOTIFY changed FINAL)
    Q_PROPERTY(qreal spacing READ spacing WRITE setSpacing NOTIFY changed FINAL)
    Q_PROPERTY(qreal minimumWidth READ minimumWidth WRITE setMinimumWidth NOTIFY changed FINAL)
    Q_PROPERTY(qreal minimumHeight READ minimumHeight WRITE setMinimumHeight NOTIFY changed FINAL)
    Q_PROPERTY(qreal contentHeight READ contentHeight NOTIFY changed FINAL)
    Q_PROPERTY(int handleCount READ handleCount NOTIFY changed FINAL)
    Q_PROPERTY(int revision READ revision NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] int count() const { return m_count; }
    void setCount(int count);
    [[nodiscard]] qreal width() const { return m_width; }
    void setWidth(qreal width);
    [[nodiscard]] qreal height() const { return m_height; }
    void setHeight(qreal height);
    /// Room between panes; the handles lie in it.
    [[nodiscard]] qreal spacing() const { return m_spacing; }
    void setSpacing(qreal spacing);
    [[nodiscard]] qreal minimumWidth() const { return m_minimumWidth; }
    void setMinimumWidth(qreal width);
    [[nodiscard]] qreal minimumHeight() const { return m_minimumHeight; }
    void setMinimumHeight(qreal height);

    [[nodiscard]] qreal contentHeight() const { return m_contentHeight; }
    [[nodiscard]] int columnCount() const { return int(m_columns.size()); }

    [[nodiscard]] int handleCount() const { return int(m_handles.size()); }
    /// Rises with every change: given to pane() and handle(), it makes a binding look again.
    [[nodiscard]] int revision() const { return m_revision; }

    /// The rectangle of a pane, empty when there is none of that number.
    Q_INVOKABLE QRectF pane(int index, int revision = 0) const;
    Q_INVOKABLE QRectF handle(int index, int revision = 0) const;
    Q_INVOKABLE bool isColumnHandle(int index) const;
    /// Moves a handle by that many pixels, as far as the minimum sizes allow.
    Q_INVOKABLE void drag(int handle, qreal by);
    /// Makes everything even again.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    struct Column {
        qreal weight = 1;
        QList<qreal> rows;
    };
    struct Handle {
        int column;
        /// -1: right of the column; else below this row.
        int row;
    };

    void rebuild();
    void layOut();

    QList<Column> m_columns;
    QList<Handle> m_handles;
    QList<QRectF> m_rectangles;
    QList<QRectF> m_handleRectangles;
    int m_count = 0;
    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_spacing = 8;
    qreal m_minimumWidth = 280;
    qreal m_minimumHeight = 240;
    qreal m_contentHeight = 0;
    int m_revision = 0;
};

} // namespace purr
