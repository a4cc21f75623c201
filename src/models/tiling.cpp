// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/tiling.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace purr
{
namespace
{
/// The first pane gets a little more when it has a column to itself beside stacked ones.
constexpr qreal firstColumnWeight = 1.25;

int wantedColumns(int count)
{
    return count <= 1 ? 1 : count <= 4 ? 2 : count <= 9 ? 3 : 4;
}

/// Sizes of parts that share `room` by weight, none below `minimum` while that is possible.
QList<qreal> share(const QList<qreal> &weights, qreal room, qreal minimum)
{
    QList<qreal> sizes(weights.size(), 0);
    QList<bool> fixed(weights.size(), false);
    qreal left = room;
    bool again = true;
    while (again) {
        again = false;
        qreal total = 0;
        for (qsizetype i = 0; i < weights.size(); ++i)
            total += fixed.at(i) ? 0 : weights.at(i);
        for (qsizetype i = 0; i < weights.size() && !again; ++i) {
            if (fixed.at(i))
                continue;
            sizes[i] = total > 0 ? left * weights.at(i) / total : 0;
            if (sizes.at(i) < minimum && room >= minimum * qreal(weights.size())) {
                sizes[i] = minimum;
                left -= minimum;
                fixed[i] = true;
                again = true;
            }
        }
    }
    return sizes;
}
} // namespace

void Tiling::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    m_arranged.clear();
    rebuild();
}

void Tiling::setWidth(qreal width)
{
    if (qFuzzyCompare(m_width, width))
        return;
    m_width = width;
    rebuild();
}

void Tiling::setHeight(qreal height)
{
    if (qFuzzyCompare(m_height, height))
        return;
    m_height = height;
    layOut();
}

void Tiling::setSpacing(qreal spacing)
{
    m_spacing = spacing;
    rebuild();
}

void Tiling::setMinimumWidth(qreal width)
{
    m_minimumWidth = width;
    rebuild();
}

void Tiling::setMinimumHeight(qreal height)
{
    m_minimumHeight = height;
    layOut();
}

QRectF Tiling::pane(int index, int) const
{
    return m_rectangles.value(index);
}

QRectF Tiling::handle(int index, int) const
{
    return m_handleRectangles.value(index);
}

bool Tiling::isColumnHandle(int index) const
{
    return index >= 0 && index < m_handles.size() && m_handles.at(index).row < 0;
}

void Tiling::reset()
{
    m_columns.clear();
    m_arranged.clear();
    rebuild();
    Q_EMIT arranged();
}

int Tiling::fitting() const
{
    return std::max(1, int(std::floor((m_width + m_spacing) / (m_minimumWidth + m_spacing))));
}

void Tiling::rebuild()
{
    if (!m_arranged.isEmpty() && m_arranged.size() <= fitting()) {
        m_columns = m_arranged;
        layOut();
        return;
    }
    const int columns = m_count == 0 ? 0 : std::min({wantedColumns(m_count), fitting(), m_count});
    QList<int> rows;
    for (int column = 0, left = m_count; column < columns; ++column) {
        rows.append(left / (columns - column));
        left -= rows.constLast();
    }
    bool same = rows.size() == m_columns.size();
    for (qsizetype i = 0; same && i < rows.size(); ++i)
        same = m_columns.at(i).rows.size() == rows.at(i);
    if (!same) {
        m_columns.clear();
        for (const int count : rows)
            m_columns.append({1, QList<qreal>(count, 1)});
        if (m_columns.size() > 1 && rows.constFirst() == 1 && rows.constLast() > 1)
            m_columns[0].weight = firstColumnWeight;
    }
    layOut();
}

void Tiling::layOut()
{
    m_rectangles.clear();
    m_handles.clear();
    m_handleRectangles.clear();
    qsizetype most = 0;
    QList<qreal> weights;
    for (const Column &column : m_columns) {
        most = std::max(most, column.rows.size());
        weights.append(column.weight);
    }
    m_contentHeight = std::max(m_height, qreal(most) * (m_minimumHeight + m_spacing) - m_spacing);
    const qreal room = m_width - m_spacing * qreal(std::max<qsizetype>(m_columns.size() - 1, 0));
    const QList<qreal> widths = share(weights, room, m_minimumWidth);
    qreal x = 0;
    for (qsizetype c = 0; c < m_columns.size(); ++c) {
        const QList<qreal> &rows = m_columns.at(c).rows;
        const qreal high = m_contentHeight - m_spacing * qreal(rows.size() - 1);
        const QList<qreal> heights = share(rows, high, m_minimumHeight);
        qreal y = 0;
        const qreal right = std::round(x + widths.at(c));
        for (qsizetype r = 0; r < rows.size(); ++r) {
            const qreal bottom = std::round(y + heights.at(r));
            m_rectangles.append(QRectF(QPointF(std::round(x), std::round(y)), QPointF(right, bottom)));
            if (r + 1 < rows.size()) {
                m_handles.append({int(c), int(r)});
                m_handleRectangles.append(QRectF(std::round(x), bottom, right - std::round(x), m_spacing));
            }
            y += heights.at(r) + m_spacing;
        }
        if (c + 1 < m_columns.size()) {
            m_handles.append({int(c), -1});
            m_handleRectangles.append(QRectF(right, 0, m_spacing, m_contentHeight));
        }
        x += widths.at(c) + m_spacing;
    }
    ++m_revision;
    Q_EMIT changed();
}

void Tiling::drag(int handle, qreal by)
{
    if (handle < 0 || handle >= m_handles.size())
        return;
    const Handle moved = m_handles.at(handle);
    const bool columns = moved.row < 0;
    // Turn what is seen into the new weights, so that only the two neighbours change.
    QList<qreal> sizes;
    qsizetype first = 0;
    for (int c = 0; c < moved.column; ++c)
        first += m_columns.at(c).rows.size();
    if (columns) {
        qsizetype pane = 0;
        for (const Column &column : m_columns) {
            sizes.append(m_rectangles.at(pane).width());
            pane += column.rows.size();
        }
    } else {
        for (qsizetype r = 0; r < m_columns.at(moved.column).rows.size(); ++r)
            sizes.append(m_rectangles.at(first + r).height());
    }
    const qsizetype at = columns ? moved.column : moved.row;
    const qreal minimum = columns ? m_minimumWidth : m_minimumHeight;
    const qreal low = std::min(0.0, minimum - sizes.at(at));
    const qreal high = std::max(0.0, sizes.at(at + 1) - minimum);
    const qreal step = std::clamp(by, low, high);
    sizes[at] += step;
    sizes[at + 1] -= step;
    if (columns) {
        for (qsizetype c = 0; c < m_columns.size(); ++c)
            m_columns[c].weight = sizes.at(c);
    } else {
        m_columns[moved.column].rows = sizes;
    }
    keepArrangement();
    layOut();
}

} // namespace purr
