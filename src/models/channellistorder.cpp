// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Which channels are rows of the list, and in which order.

#include "models/channellist.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

bool ChannelList::accepts(const Row &row) const
{
    switch (m_filter) {
    case Filter::Unread:
        return row.unread > 0;
    case Filter::Direct:
        return row.channel.isDirect();
    case Filter::All:
        break;
    }
    return true;
}

ChannelList::Section ChannelList::sectionOf(const Row &row) const
{
    // Ranks leave room for the user's own sections between favourites and the rest.
    constexpr int behindOwn = 1'000'000;
    const qint64 id = row.channel.id;
    if (row.session != Session::None)
        return {u"session"_s, 0};
    if (m_arrangement.isHidden(id))
        return {u"hidden"_s, behindOwn + 1};
    if (m_arrangement.isFavourite(id))
        return {u"favourites"_s, 1};
    if (const QString own = m_arrangement.sectionOf(id); !own.isEmpty())
        return {u"own:"_s + own, 2 + int(m_arrangement.sections().indexOf(own))};
    return {u"recent"_s, behindOwn};
}

bool ChannelList::moveToSection(qint64 id, const QString &key, int favouriteRank)
{
    const bool favourite = key == "favourites"_L1;
    if (key == "session"_L1 || !m_rows.contains(id))
        return false;
    m_arrangement.setHidden(id, key == "hidden"_L1);
    if (key == "hidden"_L1)
        return true;
    m_arrangement.setFavourite(id, favourite);
    if (favourite)
        m_arrangement.placeFavourite(id, favouriteRank);
    else
        m_arrangement.moveTo(id, key.startsWith("own:"_L1) ? key.sliced(4) : QString());
    return true;
}

bool ChannelList::moveToRow(const Channel &channel, int row)
{
    const qint64 target = channelAt(row).id;
    if (target == 0 || target == channel.id)
        return false;
    return moveToSection(channel.id, sectionOf(m_rows.value(target)).key, m_arrangement.favouriteRank(target));
}

bool ChannelList::moveToKey(const Channel &channel, const QString &key)
{
    return moveToSection(channel.id, key, int(m_arrangement.favouriteCount()));
}

QStringList ChannelList::emptySections() const
{
    QSet<QString> used;
    for (const Row &row : m_rows)
        used.insert(sectionOf(row).key);
    QStringList keys{u"favourites"_s};
    for (const QString &section : m_arrangement.sections())
        keys.append(u"own:"_s + section);
    keys.removeIf([&used](const QString &key) { return used.contains(key); });
    return keys;
}

bool ChannelList::moveBySection(const Channel &channel, int step)
{
    if (!m_rows.contains(channel.id))
        return false;
    QStringList keys{u"favourites"_s};
    for (const QString &section : m_arrangement.sections())
        keys.append(u"own:"_s + section);
    keys << u"recent"_s << u"hidden"_s;
    // Where it will be when its chat session is over.
    Row row = m_rows.value(channel.id);
    row.session = Session::None;
    const qsizetype to = keys.indexOf(sectionOf(row).key) + step;
    return to >= 0 && to < keys.size() && moveToSection(channel.id, keys.at(to), int(m_arrangement.favouriteCount()));
}

QList<qint64> ChannelList::sortedOrder()
{
    struct Place {
        int section;
        /// Of favourites: their order. Else 0.
        int rank;
        qint64 time;
        qint64 id;
        bool folded;
    };
    QList<Place> places;
    places.reserve(m_rows.size());
    const bool folds = m_filter == Filter::All;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (!accepts(*row))
            continue;
        const Section section = sectionOf(*row);
        const bool away = folds && m_arrangement.isFolded(section.key) && (row->unread == 0 || row->channel.muted);
        const int rank = section.rank == 1 ? m_arrangement.favouriteRank(row.key()) : 0;
        places.append({section.rank, rank, activity(*row).toMSecsSinceEpoch(), row.key(), away});
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return std::tie(a.section, a.rank, b.time, b.id) < std::tie(b.section, b.rank, a.time, a.id);
    });
    QSet<int> headed;
    for (const Place &place : std::as_const(places)) {
        if (!place.folded)
            headed.insert(place.section);
    }
    QSet<qint64> stubs;
    QList<qint64> order;
    order.reserve(places.size());
    for (const Place &place : std::as_const(places)) {
        if (place.folded) {
            if (headed.contains(place.section))
                continue;
            headed.insert(place.section);
            stubs.insert(place.id);
        }
        order.append(place.id);
    }
    m_dirty += (stubs - m_stubs) + (m_stubs - stubs);
    m_stubs = stubs;
    return order;
}

void ChannelList::touch(qint64 id)
{
    if (m_dirty.isEmpty())
        QMetaObject::invokeMethod(this, &ChannelList::flush, Qt::QueuedConnection);
    m_dirty.insert(id);
}

void ChannelList::touchAll()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        touch(row.key());
}

void ChannelList::flush()
{
    if (m_dirty.isEmpty())
        return;
    const QList<qint64> order = sortedOrder();
    const QSet<qint64> dirty = std::exchange(m_dirty, {});
    arrange(order);
    for (const qint64 id : dirty) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
    updateTotals();
    Q_EMIT countChanged();
}

void ChannelList::arrange(const QList<qint64> &order)
{
    const QSet<qint64> shown(order.cbegin(), order.cend());
    for (int row = count() - 1; row >= 0; --row) {
        if (!shown.contains(m_order.at(row)))
            takeFromOrder(m_order.at(row));
    }
    for (int row = 0; row < order.size(); ++row) {
        const qint64 wanted = order.at(row);
        while (m_order.value(row) != wanted) {
            const int from = rowOf(wanted);
            if (from < 0) {
                beginInsertRows({}, row, row);
                m_order.insert(row, wanted);
                endInsertRows();
            } else if (from == row + 1) {
                // Its predecessor goes down: one move instead of one for every row between.
                moveRow(row, int(order.indexOf(m_order.at(row))));
            } else {
                moveRow(from, row);
            }
        }
    }
}

void ChannelList::moveRow(int from, int to)
{
    to = qMin(to, count() - 1);
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_order.move(from, to);
    endMoveRows();
}

void ChannelList::takeFromOrder(qint64 id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_order.removeAt(row);
    endRemoveRows();
}

} // namespace purr
