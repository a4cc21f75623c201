// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QList>

#include <algorithm>

namespace purr
{

namespace detail
{
/// Which of `places` stay when the fewest are taken out so that the others rise; those below 0 never stay.
inline QList<bool> rising(const QList<qsizetype> &places)
{
    // By length less one: where the run of that length ends that has the lowest end.
    QList<qsizetype> ends;
    QList<qsizetype> before(places.size(), -1);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i) < 0)
            continue;
        const auto at = std::ranges::lower_bound(ends, places.at(i), {}, [&places](qsizetype end) { return places.at(end); });
        const qsizetype length = at - ends.begin();
        if (length > 0)
            before[i] = ends.at(length - 1);
        if (length == ends.size())
            ends.append(i);
        else
            ends[length] = i;
    }
    QList<bool> stays(places.size(), false);
    for (qsizetype i = ends.isEmpty() ? -1 : ends.constLast(); i >= 0; i = before.at(i))
        stays[i] = true;
    return stays;
}
} // namespace detail

/// Turns the rows of a list model into others by insertions and removals, so that a view keeps what stays: no reset, and
/// as few rows moved as can be. `key` tells rows apart. A row whose place among the others changed is taken out and put in
/// again. The other functions are the begin and end calls of the model, with the first and the last row, and `changed` for
/// a row that stayed with another content.
template <typename T, typename Key, typename BeginInsert, typename EndInsert, typename BeginRemove, typename EndRemove,
          typename Changed>
void syncRows(QList<T> &rows, const QList<T> &wanted, Key key, BeginInsert beginInsert, EndInsert endInsert,
              BeginRemove beginRemove, EndRemove endRemove, Changed changed)
{
    QHash<decltype(key(std::declval<const T &>())), qsizetype> placeOf;
    placeOf.reserve(wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        placeOf.insert(key(wanted.at(i)), i);
    QList<qsizetype> places;
    places.reserve(rows.size());
    for (const T &row : std::as_const(rows))
        places.append(placeOf.value(key(row), -1));

    const QList<bool> stays = detail::rising(places);
    for (qsizetype last = rows.size() - 1; last >= 0; --last) {
        if (stays.at(last))
            continue;
        qsizetype first = last;
        while (first > 0 && !stays.at(first - 1))
            --first;
        beginRemove(int(first), int(last));
        rows.remove(first, last - first + 1);
        places.remove(first, last - first + 1);
        endRemove();
        last = first;
    }

    // What is left is in order; between are the rows that are missing.
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        if (row < rows.size() && places.at(row) == row) {
            if (!(rows.at(row) == wanted.at(row))) {
                rows[row] = wanted.at(row);
                changed(int(row));
            }
            continue;
        }
        const qsizetype end = row < rows.size() ? places.at(row) : wanted.size();
        beginInsert(int(row), int(end) - 1);
        rows.insert(row, end - row, wanted.at(row));
        std::copy(wanted.cbegin() + row, wanted.cbegin() + end, rows.begin() + row);
        places.insert(row, end - row, -1);
        endInsert();
        row = end - 1;
    }
}

} // namespace purr
