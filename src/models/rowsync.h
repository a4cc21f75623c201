// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QSet>

namespace purr
{

/// Turns the rows of a list model into others by insertions and removals, so that a view keeps what stays: no reset.
/// `key` tells rows apart. A row whose place among the others changed is taken out and put in again. The other functions
/// are the begin and end calls of the model, and `changed` for a row that stayed with another content.
template <typename T, typename Key, typename BeginInsert, typename EndInsert, typename BeginRemove, typename EndRemove,
          typename Changed>
void syncRows(QList<T> &rows, const QList<T> &wanted, Key key, BeginInsert beginInsert, EndInsert endInsert,
              BeginRemove beginRemove, EndRemove endRemove, Changed changed)
{
    using KeyType = decltype(key(std::declval<const T &>()));
    const auto removeAt = [&](qsizetype row) {
        beginRemove(int(row));
        rows.removeAt(row);
        endRemove();
    };
    QSet<KeyType> kept;
    for (const T &row : wanted)
        kept.insert(key(row));
    for (qsizetype row = rows.size() - 1; row >= 0; --row) {
        if (!kept.contains(key(rows.at(row))))
            removeAt(row);
    }
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        const KeyType id = key(wanted.at(row));
        if (row < rows.size() && key(rows.at(row)) == id) {
            if (!(rows.at(row) == wanted.at(row))) {
                rows[row] = wanted.at(row);
                changed(int(row));
            }
            continue;
        }
        for (qsizetype old = row + 1; old < rows.size(); ++old) {
            if (key(rows.at(old)) == id) {
                removeAt(old);
                break;
            }
        }
        beginInsert(int(row));
        rows.insert(row, wanted.at(row));
        endInsert();
    }
    while (rows.size() > wanted.size())
        removeAt(rows.size() - 1);
}

} // namespace purr
