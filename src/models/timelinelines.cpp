// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// The lines of a Timeline that stand between messages.

#include "models/timeline.h"

#include <algorithm>
#include <limits>

namespace purr
{

void Timeline::addPresence(const User &user, bool entered)
{
    const Key key{newestId(), Key::presenceSlot};
    const qsizetype position = lowerBound(key);
    const bool fold = position < m_entries.size() && m_entries.at(position).key == key;
    const auto isUser = [&user](const User &other) { return other.id == user.id; };
    if (!fold) {
        Entry entry;
        entry.key = key;
        entry.kind = Row::Kind::Presence;
        entry.time = m_clock->now();
        (entered ? entry.entered : entry.left).append(user);
        insertEntry(std::move(entry));
        settleDay(position);
        return;
    }
    Entry &entry = m_entries[position];
    entry.entered.removeIf(isUser);
    entry.left.removeIf(isUser);
    (entered ? entry.entered : entry.left).append(user);
    changed(position, {PresenceTextRole, SpokenRole});
}

void Timeline::setUnreadFrom(qint64 id)
{
    m_unreadLetGo = 0;
    if (m_unreadKey.id != 0) {
        const qsizetype position = lowerBound(m_unreadKey);
        m_unreadKey = {};
        removeAt(position);
        settleGroup(position);
    }
    if (id == 0)
        return;
    qsizetype first = messageFrom(lowerBound({id, 0}));
    while (first >= 0 && isOwn(m_entries.at(first)))
        first = messageFrom(first + 1);
    if (first < 0)
        return;
    Entry line;
    line.kind = Row::Kind::Unread;
    line.key = {m_entries.at(first).key.id, Key::unreadSlot};
    m_unreadKey = line.key;
    insertEntry(std::move(line));
}

void Timeline::setGapAfter(qint64 id)
{
    if (id == m_gapAfter)
        return;
    if (m_gapAfter != 0)
        removeGaps(m_gapAfter, m_gapAfter);
    m_gapAfter = id;
    if (id != 0)
        addGap(id);
}

void Timeline::addGap(qint64 id)
{
    Entry gap;
    gap.kind = Row::Kind::Gap;
    gap.key = {id, Key::gapSlot};
    gap.open = id >= newestId();
    const qsizetype position = lowerBound(gap.key);
    if (position == m_entries.size() || m_entries.at(position).key != gap.key)
        insertEntry(std::move(gap));
}

void Timeline::removeGaps(qint64 from, qint64 upTo)
{
    if (m_gapAfter >= from && m_gapAfter <= upTo)
        m_gapAfter = 0;
    for (qsizetype i = lowerBound({from, Key::gapSlot}); i < m_entries.size() && m_entries.at(i).key.id <= upTo;) {
        if (m_entries.at(i).kind != Row::Kind::Gap) {
            ++i;
            continue;
        }
        removeAt(i);
        settleGroup(i);
    }
}

void Timeline::dropUpToGap()
{
    if (m_gapAfter != 0)
        drop(0, lowerBound({m_gapAfter, Key::gapSlot}) + 1);
}

void Timeline::dropBefore(qint64 id)
{
    drop(0, lowerBound({id, Key::daySlot}));
}

QList<qint64> Timeline::letGo(qint64 from, qint64 upTo)
{
    const qsizetype first = lowerBound({from, Key::daySlot});
    const qsizetype end = lowerBound({upTo + 1, Key::daySlot});
    QList<qint64> ids;
    for (qsizetype i = first; i < end; ++i) {
        if (m_entries.at(i).kind == Row::Kind::Message)
            ids.append(m_entries.at(i).key.id);
    }
    const qint64 unread = m_unreadKey.id;
    drop(first, end - first);
    if (m_unreadKey.id != unread)
        m_unreadLetGo = unread;
    return ids;
}

void Timeline::drop(qsizetype from, qsizetype count)
{
    if (count <= 0)
        return;
    QList<Message> gone;
    for (qsizetype i = from; i < from + count; ++i) {
        const Entry &entry = m_entries.at(i);
        if (entry.kind == Row::Kind::Message) {
            --m_messageCount;
            gone.append(entry.message);
        }
        if (entry.kind == Row::Kind::Unread)
            m_unreadKey = {};
        if (entry.kind == Row::Kind::Gap && entry.key.id == m_gapAfter)
            m_gapAfter = 0;
        m_selection.remove(entry.message.id);
    }
    beginRemoveRows({}, rowAt(from + count - 1), rowAt(from));
    m_entries.remove(from, count);
    endRemoveRows();
    forgetQuotes(gone);
    settleDay(from);
    settleGroup(messageFrom(from));
}

void Timeline::setBeginning(bool reached)
{
    const bool shown = !m_entries.isEmpty() && m_entries.constFirst().kind == Row::Kind::Beginning;
    if (reached == shown)
        return;
    if (shown) {
        removeAt(0);
        return;
    }
    Entry beginning;
    beginning.kind = Row::Kind::Beginning;
    beginning.key = {std::numeric_limits<qint64>::min(), 0};
    insertEntry(std::move(beginning));
}

} // namespace purr
