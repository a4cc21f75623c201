// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

#include <utility>

namespace purr
{

/// Where the panes of a workspace stand: columns side by side, panes above each other in a column, all of them
/// resizable. Panes keep their objects when they move to another column, so this computes rectangles only.
///
/// Even by itself, until the user moves or resizes a pane: then it is his arrangement that counts, as long as its columns
/// fit; where they do not, it is even for the time being.
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
    /// A side of a pane.
    enum class Edge { Left, Right, Top, Bottom };
    Q_ENUM(Edge)

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

    /// Makes room for a pane of this number, or takes it away; the others keep their order.
    void insertPane(int at);
    void removePane(int at);
    /// Whether pane `from` may go to that side of pane `to`.
    Q_INVOKABLE bool accepts(int from, int to, purr::Tiling::Edge edge) const;
    /// Puts pane `from` on that side of pane `to`. Its new number, by which the panes have to be reordered; -1 when it
    /// may not go there.
    int place(int from, int to, Edge edge);
    /// One step into a direction: among the panes of its column, or to the next column. As place().
    int step(int pane, Edge direction);
    /// The tile under a point, -1 for none, and the side of it that the point is nearest to.
    Q_INVOKABLE int tileAt(const QPointF &point) const;
    Q_INVOKABLE purr::Tiling::Edge edgeAt(int tile, const QPointF &point) const;
    /// Where it would go, to show while dragging: half of pane `to`.
    Q_INVOKABLE QRectF preview(int to, purr::Tiling::Edge edge) const;

    /// The user's arrangement; empty when there is none.
    [[nodiscard]] QJsonObject toJson() const;
    /// Takes an arrangement over when it is one of as many panes as there are.
    void fromJson(const QJsonObject &json);

Q_SIGNALS:
    void changed();
    /// The user's arrangement changed.
    void arranged();

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

    /// A pane in a structure that is being changed.
    struct Place {
        int pane;
        qreal weight;
    };
    struct Draft {
        qreal weight = 1;
        QList<Place> places;
    };
    [[nodiscard]] QList<Draft> draft() const;
    /// Column and row of a pane.
    [[nodiscard]] std::pair<int, int> locate(int pane) const;
    [[nodiscard]] int fitting() const;
    void keepArrangement();
    void rebuild();
    void layOut();

    QList<Column> m_columns;
    /// What the user made; empty: even.
    QList<Column> m_arranged;
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
