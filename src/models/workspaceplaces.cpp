// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Where the panes of a workspace stand, and how it remembers that.

#include "core/logging.h"
#include "models/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
constexpr auto saveDelay = 500ms;
} // namespace

int Workspace::tileOf(int index) const
{
    if (index < 0 || index >= count() || m_panes.at(index).popped)
        return -1;
    return int(std::count_if(m_panes.cbegin(), m_panes.cbegin() + index, [](const Pane &pane) { return !pane.popped; }));
}

int Workspace::paneAtTile(int tile) const
{
    for (int index = 0; index < count(); ++index) {
        if (tileOf(index) == tile)
            return index;
    }
    return -1;
}

bool Workspace::isPopped(int index) const
{
    return index >= 0 && index < count() && m_panes.at(index).popped;
}

void Workspace::noteTiles()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {TileRole});
}

void Workspace::moveToTile(int from, int tile)
{
    if (tile < 0)
        return;
    // The pane goes where as many tiles are before it as its new number says.
    int destination = 0;
    int before = 0;
    for (int index = 0; index < count() && before < tile; ++index) {
        if (index == from)
            continue;
        before += m_panes.at(index).popped ? 0 : 1;
        ++destination;
    }
    move(from, destination);
}

void Workspace::place(int from, int to, Tiling::Edge edge)
{
    moveToTile(from, m_tiling.place(tileOf(from), tileOf(to), edge));
}

void Workspace::step(Tiling::Edge direction)
{
    moveToTile(m_focused, m_tiling.step(tileOf(m_focused), direction));
}

void Workspace::setPopped(int index, bool popped)
{
    if (index < 0 || index >= count() || isPopped(index) == popped)
        return;
    if (popped) {
        m_tiling.removePane(tileOf(index));
        m_panes[index].popped = true;
    } else {
        m_panes[index].popped = false;
        m_tiling.insertPane(tileOf(index));
    }
    Q_EMIT dataChanged(this->index(index), this->index(index), {PoppedRole});
    noteTiles();
    Q_EMIT focusedChanged();
    scheduleSave();
}

// Remembering

QJsonObject Workspace::arrangement() const
{
    QJsonArray panes;
    for (const Pane &pane : m_panes)
        panes.append(QJsonObject{
            {u"channel"_s, pane.channel.toJson()}, {u"started"_s, pane.started}, {u"popped"_s, pane.popped}});
    return {{u"panes"_s, panes}, {u"focused"_s, m_focused}, {u"maximised"_s, m_maximised}, {u"tiling"_s, m_tiling.toJson()}};
}

void Workspace::arrange(const QJsonObject &arrangement)
{
    struct Wanted {
        Channel channel;
        bool started;
        bool popped;
    };
    QList<Wanted> wanted;
    for (const QJsonValue &value : arrangement.value("panes"_L1).toArray()) {
        const QJsonObject pane = value.toObject();
        const Result<Channel> channel = Channel::fromJson(pane.value("channel"_L1).toObject());
        const auto isSame = [&](const Wanted &other) { return channel.succeeded() && other.channel.id == channel->id; };
        if (channel.succeeded() && !channel->isNull() && std::ranges::none_of(wanted, isSame))
            wanted.append({channel.value(), pane.value("started"_L1).toBool(), pane.value("popped"_L1).toBool()});
    }
    for (int index = count() - 1; index >= 0; --index) {
        const qint64 id = m_panes.at(index).channel.id;
        if (std::ranges::none_of(wanted, [id](const Wanted &pane) { return pane.channel.id == id; }))
            close(index);
    }
    for (int index = 0; index < wanted.size(); ++index) {
        const Wanted &pane = wanted.at(index);
        if (const int open = indexOf(pane.channel.id); open >= 0) {
            move(open, index);
        } else {
            const bool starts = pane.started && startedCount() < m_limit;
            beginInsertRows({}, index, index);
            m_panes.insert(index, Pane{pane.channel, starts, false, false, ++m_uses});
            if (m_focused >= index)
                ++m_focused;
            m_tiling.insertPane(tileOf(index));
            endInsertRows();
            Q_EMIT countChanged();
        }
        setPopped(index, pane.popped);
    }
    m_tiling.fromJson(arrangement.value("tiling"_L1).toObject());
    noteTiles();
    if (!m_panes.isEmpty())
        focus(std::clamp(arrangement.value("focused"_L1).toInt(), 0, count() - 1));
    setMaximised(arrangement.value("maximised"_L1).toBool());
    scheduleSave();
}

void Workspace::scheduleSave()
{
    if (m_saveTimer == 0 && !m_folder.isEmpty())
        m_saveTimer = m_clock->after(saveDelay, this, [this] { save(); });
}

void Workspace::save()
{
    m_clock->cancel(std::exchange(m_saveTimer, 0));
    QDir().mkpath(m_folder);
    QSaveFile file(m_folder + "/workspace.json"_L1);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(arrangement()).toJson(QJsonDocument::Compact));
    if (!file.commit())
        qCWarning(log::ui) << "cannot keep the open panes:" << file.errorString();
}

void Workspace::restore()
{
    QFile file(m_folder + "/workspace.json"_L1);
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    arrange(QJsonDocument::fromJson(file.readAll()).object());
    m_clock->cancel(std::exchange(m_saveTimer, 0));
}

} // namespace purr
