// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/workspace.h"

#include <algorithm>

namespace purr
{
Workspace::Workspace(QObject *parent) : Workspace(nullptr, parent) {}

Workspace::Workspace(Clock *clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock ? clock : new SystemClock(this))
{
    connect(&m_tiling, &Tiling::arranged, this, &Workspace::scheduleSave);
}

Workspace::~Workspace()
{
    if (m_saveTimer != 0)
        save();
}

void Workspace::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    if (m_saveTimer != 0)
        save();
    m_folder.clear();
    closeAll();
    m_clock->cancel(std::exchange(m_saveTimer, 0));
    m_folder = folder;
    restore();
    Q_EMIT folderChanged();
}

void Workspace::setLimit(int limit)
{
    if (m_limit == limit || limit < 1)
        return;
    m_limit = limit;
    Q_EMIT limitChanged();
}

void Workspace::setMaximised(bool maximised)
{
    if (m_maximised == maximised)
        return;
    m_maximised = maximised;
    Q_EMIT maximisedChanged();
    scheduleSave();
}

int Workspace::startedCount() const
{
    return int(std::ranges::count_if(m_panes, &Pane::started));
}

Channel Workspace::focusedChannel() const
{
    return channelAt(m_focused);
}

Channel Workspace::channelAt(int index) const
{
    return index >= 0 && index < count() ? m_panes.at(index).channel : Channel();
}

bool Workspace::isStarted(int index) const
{
    return index >= 0 && index < count() && m_panes.at(index).started;
}

int Workspace::indexOf(qint64 channelId) const
{
    const auto found = std::ranges::find(m_panes, channelId, [](const Pane &pane) { return pane.channel.id; });
    return found == m_panes.cend() ? -1 : int(found - m_panes.cbegin());
}

int Workspace::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> Workspace::roleNames() const
{
    return {{ChannelRole, "channel"}, {StartedRole, "started"}, {FocusedRole, "focused"}, {TileRole, "tileNumber"}, {PoppedRole, "popped"}};
}

QVariant Workspace::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Pane &pane = m_panes.at(index.row());
    switch (role) {
    case ChannelRole:
        return QVariant::fromValue(pane.channel);
    case StartedRole:
        return pane.started;
    case FocusedRole:
        return index.row() == m_focused;
    case TileRole:
        return tileOf(index.row());
    case PoppedRole:
        return pane.popped;
    default:
        return {};
    }
}

// Opening and closing

void Workspace::open(const Channel &channel)
{
    insert(count(), channel);
}

void Workspace::openAt(const Channel &channel, double messageId, double replyId)
{
    open(channel);
    if (const int index = indexOf(channel.id); index >= 0 && messageId > 0)
        Q_EMIT messageWanted(index, messageId, replyId);
}

void Workspace::openBeside(const Channel &channel)
{
    insert(m_focused + 1, channel);
}

void Workspace::openInstead(const Channel &channel)
{
    if (!isToOpen(channel))
        return;
    const auto used = [](const Pane &pane) { return pane.popped ? -1 : pane.used; };
    const auto last = std::ranges::max_element(m_panes, {}, used);
    if (last == m_panes.end() || last->popped) {
        insert(count(), channel);
        return;
    }
    // A copy: closing a pane may take the caller's channel along.
    const Channel opened = channel;
    const int at = int(last - m_panes.begin());
    Q_EMIT closing(at);
    beginRemoveRows({}, at, at);
    m_panes.removeAt(at);
    if (m_focused == at)
        m_focused = -1;
    else if (m_focused > at)
        --m_focused;
    endRemoveRows();
    // Its tile stays as it is.
    put(at, opened, startedCount() < m_limit);
}

bool Workspace::isToOpen(const Channel &channel)
{
    const int known = indexOf(channel.id);
    if (known >= 0) {
        focus(known);
        if (m_panes.at(known).popped)
            Q_EMIT windowWanted(known);
    }
    return known < 0 && !channel.isNull();
}

void Workspace::insert(int at, const Channel &channel)
{
    if (!isToOpen(channel))
        return;
    const bool room = startedCount() < m_limit;
    if (!room) {
        // One pane that waits for a place is enough: the next one takes over.
        const auto parked = std::ranges::find_if(m_panes, &Pane::waiting);
        if (parked != m_panes.end()) {
            const int index = int(parked - m_panes.begin());
            at -= index < at ? 1 : 0;
            close(index);
        }
    }
    int tile = 0;
    for (int index = 0; index < at; ++index)
        tile += m_panes.at(index).popped ? 0 : 1;
    m_tiling.insertPane(tile);
    put(at, channel, room);
}

void Workspace::put(int at, const Channel &channel, bool started)
{
    beginInsertRows({}, at, at);
    m_panes.insert(at, Pane{channel, started, !started, false, 0});
    if (m_focused >= at)
        ++m_focused;
    endInsertRows();
    noteTiles();
    Q_EMIT countChanged();
    focus(at);
    scheduleSave();
    if (!started)
        Q_EMIT limitReached(channel, leastRecentlyUsed());
}

void Workspace::close(int index)
{
    if (index < 0 || index >= count())
        return;
    const bool wasFocused = index == m_focused;
    setPopped(index, false); // its window goes before it does
    Q_EMIT closing(index);
    const int tile = tileOf(index);
    beginRemoveRows({}, index, index);
    m_panes.removeAt(index);
    if (tile >= 0)
        m_tiling.removePane(tile);
    if (m_focused > index)
        --m_focused;
    else if (wasFocused)
        m_focused = -1;
    endRemoveRows();
    noteTiles();
    Q_EMIT countChanged();
    scheduleSave();
    if (!wasFocused) {
        Q_EMIT focusedChanged();
        return;
    }
    // Back to where the user was before.
    const auto last = std::ranges::max_element(m_panes, {}, &Pane::used);
    if (last == m_panes.end())
        Q_EMIT focusedChanged();
    else
        focus(int(last - m_panes.begin()));
}

void Workspace::closeChannel(qint64 channelId)
{
    close(indexOf(channelId));
}

void Workspace::closeAll()
{
    while (!m_panes.isEmpty())
        close(count() - 1);
}

void Workspace::focus(int index)
{
    if (index < 0 || index >= count())
        return;
    m_panes[index].used = ++m_uses;
    if (index == m_focused)
        return;
    const int before = std::exchange(m_focused, index);
    if (before >= 0)
        Q_EMIT dataChanged(this->index(before), this->index(before), {FocusedRole});
    Q_EMIT dataChanged(this->index(index), this->index(index), {FocusedRole});
    Q_EMIT focusedChanged();
    scheduleSave();
}

void Workspace::focusNext(int step)
{
    if (!m_panes.isEmpty())
        focus(((m_focused + step) % count() + count()) % count());
}

void Workspace::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= count() || to >= count())
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_panes.move(from, to);
    if (m_focused == from)
        m_focused = to;
    else if (m_focused > from && m_focused <= to)
        --m_focused;
    else if (m_focused < from && m_focused >= to)
        ++m_focused;
    endMoveRows();
    noteTiles();
    Q_EMIT focusedChanged();
    scheduleSave();
}

void Workspace::setStarted(int index, bool started)
{
    if (index < 0 || index >= count() || m_panes.at(index).started == started)
        return;
    m_panes[index].started = started;
    m_panes[index].waiting = false;
    Q_EMIT dataChanged(this->index(index), this->index(index), {StartedRole});
    Q_EMIT countChanged();
    if (index == m_focused)
        Q_EMIT focusedChanged();
    scheduleSave();
}

void Workspace::park(int index)
{
    setStarted(index, false);
}

bool Workspace::enter(int index)
{
    if (index < 0 || index >= count())
        return false;
    if (!m_panes.at(index).started && startedCount() >= m_limit) {
        Q_EMIT limitReached(m_panes.at(index).channel, leastRecentlyUsed());
        return false;
    }
    setStarted(index, true);
    return true;
}

void Workspace::closeAndEnter(const Channel &closing, const Channel &entering)
{
    if (indexOf(entering.id) < 0 || closing.id == entering.id)
        return;
    // Copies: closing a pane may take the caller's channel along.
    const qint64 close = closing.id;
    const qint64 enter = entering.id;
    focus(indexOf(enter));
    closeChannel(close);
    this->enter(indexOf(enter));
}

void Workspace::closeLeastUsedAndEnter(int index)
{
    focus(index);
    closeAndEnter(leastRecentlyUsed(), channelAt(index));
}

void Workspace::parkLeastUsedAndEnter(int index)
{
    focus(index);
    park(indexOf(leastRecentlyUsed().id));
    enter(index);
}

QList<Channel> Workspace::startedByUse() const
{
    QList<Pane> panes;
    std::ranges::copy_if(m_panes, std::back_inserter(panes), &Pane::started);
    std::ranges::sort(panes, {}, &Pane::used);
    QList<Channel> channels;
    for (const Pane &pane : panes)
        channels.append(pane.channel);
    return channels;
}

Channel Workspace::leastRecentlyUsed() const
{
    const QList<Channel> channels = startedByUse();
    const qint64 focused = focusedChannel().id;
    const auto found = std::ranges::find_if(channels, [focused](const Channel &channel) { return channel.id != focused; });
    return found == channels.cend() ? Channel() : *found;
}

void Workspace::updateChannel(const Channel &channel)
{
    const int at = indexOf(channel.id);
    if (at < 0 || m_panes.at(at).channel == channel)
        return;
    m_panes[at].channel = channel;
    Q_EMIT dataChanged(index(at), index(at), {ChannelRole});
    if (at == m_focused)
        Q_EMIT focusedChanged();
    scheduleSave();
}

} // namespace purr
