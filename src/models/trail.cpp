// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/trail.h"

#include <algorithm>

namespace purr
{

/// Presses that follow each other faster go on through the same round; slower ones go back and forth.
constexpr std::chrono::milliseconds roundPause{1'000};

Trail::Trail(QObject *parent, Clock *clock) : QObject(parent), m_clock(clock ? clock : new SystemClock(this)) {}

void Trail::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace)
        return;
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_places.clear();
    m_used.clear();
    m_at = -1;
    if (workspace)
        connect(workspace, &Workspace::focusedChanged, this, &Trail::note);
    Q_EMIT workspaceChanged();
    note();
}

void Trail::note()
{
    const auto id = m_workspace ? qint64(m_workspace->focusedId()) : 0;
    if (id == 0)
        return;
    m_used.removeOne(id);
    m_used.prepend(id);
    if (!m_turning)
        m_round.clear();
    if (m_at >= 0 && m_places.value(m_at) == id)
        return;
    m_places.resize(m_at + 1);
    m_places.append(id);
    if (m_places.size() > longest)
        m_places.removeFirst();
    m_at = int(m_places.size()) - 1;
}

double Trail::step(int by)
{
    const int to = m_at + by;
    if (to < 0 || to >= m_places.size())
        return 0;
    m_at = to;
    return double(m_places.at(to));
}

int Trail::lastPane()
{
    if (!m_workspace)
        return -1;
    const bool goesOn = !m_round.isEmpty() && m_pressed && m_clock->elapsed() - *m_pressed < roundPause;
    if (!goesOn) {
        m_round = m_used;
        m_round.removeIf([this](qint64 id) { return m_workspace->indexOf(id) < 0; });
        // Panes nobody looked at yet come last.
        for (int i = 0; i < m_workspace->count(); ++i) {
            if (const qint64 id = m_workspace->channelAt(i).id; !m_round.contains(id))
                m_round.append(id);
        }
        m_roundAt = 0;
    }
    m_pressed = m_clock->elapsed();
    if (m_round.size() < 2)
        return -1;
    m_roundAt = (m_roundAt + 1) % int(m_round.size());
    const int index = m_workspace->indexOf(m_round.at(m_roundAt));
    m_turning = true;
    m_workspace->focus(index);
    m_turning = false;
    return index;
}

} // namespace purr
