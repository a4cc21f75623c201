// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// How panes come, go and move within a tiling.

#include "models/tiling.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
constexpr qreal smallestWeight = 0.01;

qreal average(const QList<qreal> &weights)
{
    return weights.isEmpty() ? 1 : std::accumulate(weights.cbegin(), weights.cend(), 0.0) / qreal(weights.size());
}
} // namespace

std::pair<int, int> Tiling::locate(int pane) const
{
    int first = 0;
    for (int column = 0; column < m_columns.size(); ++column) {
        const int rows = int(m_columns.at(column).rows.size());
        if (pane < first + rows)
            return {column, pane - first};
        first += rows;
    }
    return {-1, -1};
}

QList<Tiling::Draft> Tiling::draft() const
{
    QList<Draft> columns;
    int pane = 0;
    for (const Column &column : m_columns) {
        Draft draft{column.weight, {}};
        for (const qreal weight : column.rows)
            draft.places.append({pane++, weight});
        columns.append(draft);
    }
    return columns;
}

void Tiling::keepArrangement()
{
    // An arrangement that does not fit now is not replaced by the even one that stands in for it.
    if (!m_arranged.isEmpty() && m_arranged.size() > fitting())
        return;
    m_arranged = m_columns;
    Q_EMIT arranged();
}

void Tiling::insertPane(int at)
{
    at = std::clamp(at, 0, m_count);
    ++m_count;
    if (!m_arranged.isEmpty()) {
        // Into the arrangement, whether it is the one that is shown or not.
        int first = 0;
        int column = 0;
        while (column + 1 < m_arranged.size() && at > first + m_arranged.at(column).rows.size())
            first += int(m_arranged.at(column++).rows.size());
        const bool behind = at == first + m_arranged.at(column).rows.size();
        if (behind && m_arranged.size() < fitting()) {
            QList<qreal> weights;
            for (const Column &each : std::as_const(m_arranged))
                weights.append(each.weight);
            m_arranged.insert(column + 1, {average(weights), {1}});
        } else {
            QList<qreal> &rows = m_arranged[column].rows;
            rows.insert(at - first, average(rows));
        }
    }
    rebuild();
}

void Tiling::removePane(int at)
{
    if (at < 0 || at >= m_count)
        return;
    --m_count;
    int first = 0;
    for (qsizetype column = 0; column < m_arranged.size(); ++column) {
        QList<qreal> &rows = m_arranged[column].rows;
        if (at < first + rows.size()) {
            rows.removeAt(at - first);
            if (rows.isEmpty())
                m_arranged.removeAt(column);
            break;
        }
        first += int(rows.size());
    }
    rebuild();
}

bool Tiling::accepts(int from, int to, Edge edge) const
{
    if (from == to || from < 0 || to < 0 || from >= m_count || to >= m_count)
        return false;
    if (edge == Edge::Top || edge == Edge::Bottom)
        return true;
    // A column more, unless the pane leaves one behind that was its own.
    const int more = m_columns.at(locate(from).first).rows.size() > 1 ? 1 : 0;
    return m_columns.size() + more <= fitting();
}

int Tiling::place(int from, int to, Edge edge)
{
    if (!accepts(from, to, edge))
        return -1;
    QList<Draft> columns = draft();
    const auto [oldColumn, oldRow] = locate(from);
    const qreal oldWeight = columns.at(oldColumn).weight;
    columns[oldColumn].places.removeAt(oldRow);
    const int column = locate(to).first;
    QList<Place> &places = columns[column].places;
    const bool sideways = edge == Edge::Left || edge == Edge::Right;
    if (sideways) {
        const bool alone = columns.at(oldColumn).places.isEmpty();
        columns.insert(edge == Edge::Left ? column : column + 1, Draft{alone ? oldWeight : columns.at(column).weight, {{from, 1}}});
    } else {
        qsizetype row = 0;
        while (places.at(row).pane != to)
            ++row;
        QList<qreal> weights;
        for (const Place &each : std::as_const(places))
            weights.append(each.weight);
        places.insert(edge == Edge::Top ? row : row + 1, {from, average(weights)});
    }
    columns.removeIf([](const Draft &each) { return each.places.isEmpty(); });

    m_columns.clear();
    int number = 0;
    int result = -1;
    for (const Draft &each : std::as_const(columns)) {
        Column made{each.weight, {}};
        for (const Place &place : each.places) {
            made.rows.append(place.weight);
            if (place.pane == from)
                result = number;
            ++number;
        }
        m_columns.append(made);
    }
    m_arranged = m_columns;
    Q_EMIT arranged();
    layOut();
    return result;
}

int Tiling::step(int pane, Edge direction)
{
    const auto [column, row] = locate(pane);
    if (column < 0)
        return -1;
    const int rows = int(m_columns.at(column).rows.size());
    const bool back = direction == Edge::Left || direction == Edge::Top;
    const auto firstOf = [this](int wanted) {
        int first = 0;
        for (int c = 0; c < wanted; ++c)
            first += int(m_columns.at(c).rows.size());
        return first;
    };
    if (direction == Edge::Top || direction == Edge::Bottom) {
        if (rows > 1) {
            const int to = back ? row - 1 : row + 1;
            return to < 0 || to >= rows ? -1 : place(pane, firstOf(column) + to, direction);
        }
        // Alone in its column: it joins the one beside it.
        const int beside = column > 0 ? column - 1 : column + 1;
        if (beside >= m_columns.size())
            return -1;
        const int first = firstOf(beside);
        return place(pane, back ? first : first + int(m_columns.at(beside).rows.size()) - 1, direction);
    }
    if (rows > 1) {
        const int other = firstOf(column) + (row == 0 ? 1 : 0);
        if (const int placed = place(pane, other, direction); placed >= 0)
            return placed;
    }
    const int beside = back ? column - 1 : column + 1;
    if (beside < 0 || beside >= m_columns.size())
        return -1;
    const int to = firstOf(beside);
    return rows > 1 ? place(pane, to, Edge::Top) : place(pane, to, direction);
}

int Tiling::tileAt(const QPointF &point) const
{
    const auto found = std::ranges::find_if(m_rectangles, [&point](const QRectF &tile) { return tile.contains(point); });
    return found == m_rectangles.cend() ? -1 : int(found - m_rectangles.cbegin());
}

Tiling::Edge Tiling::edgeAt(int tile, const QPointF &point) const
{
    const QRectF area = m_rectangles.value(tile);
    if (area.isEmpty())
        return Edge::Left;
    const qreal x = (point.x() - area.x()) / area.width() - 0.5;
    const qreal y = (point.y() - area.y()) / area.height() - 0.5;
    if (std::abs(x) > std::abs(y))
        return x < 0 ? Edge::Left : Edge::Right;
    return y < 0 ? Edge::Top : Edge::Bottom;
}

QRectF Tiling::preview(int to, Edge edge) const
{
    QRectF half = m_rectangles.value(to);
    if (edge == Edge::Left || edge == Edge::Right) {
        // A new column is as high as all.
        for (int tile = 0; tile < m_count; ++tile) {
            if (locate(tile).first == locate(to).first)
                half = half.united(m_rectangles.value(tile));
        }
    }
    switch (edge) {
    case Edge::Left:
        half.setWidth(half.width() / 2);
        break;
    case Edge::Right:
        half.setLeft(half.center().x());
        break;
    case Edge::Top:
        half.setHeight(half.height() / 2);
        break;
    case Edge::Bottom:
        half.setTop(half.center().y());
        break;
    }
    return half;
}

QJsonObject Tiling::toJson() const
{
    if (m_arranged.isEmpty())
        return {};
    QJsonArray columns;
    for (const Column &column : m_arranged) {
        QJsonArray rows;
        for (const qreal weight : column.rows)
            rows.append(weight);
        columns.append(QJsonObject{{u"weight"_s, column.weight}, {u"rows"_s, rows}});
    }
    return {{u"columns"_s, columns}};
}

void Tiling::fromJson(const QJsonObject &json)
{
    QList<Column> columns;
    qsizetype panes = 0;
    const auto weightOf = [](const QJsonValue &value) { return std::max(value.toDouble(1), smallestWeight); };
    for (const QJsonValue &value : json.value("columns"_L1).toArray()) {
        Column column{weightOf(value.toObject().value("weight"_L1)), {}};
        for (const QJsonValue &row : value.toObject().value("rows"_L1).toArray())
            column.rows.append(weightOf(row));
        panes += column.rows.size();
        if (!column.rows.isEmpty())
            columns.append(column);
    }
    m_arranged = panes == m_count ? columns : QList<Column>();
    m_columns.clear();
    rebuild();
    Q_EMIT arranged();
}

} // namespace purr
