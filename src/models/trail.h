// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "models/workspace.h"

#include <QPointer>

namespace purr
{

/// Where the user was: the channels in the order in which he looked at them, as a browser keeps pages, and the panes by
/// their last use. Lives as long as the window; kept nowhere.
class Trail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged FINAL)

public:
    static constexpr int longest = 100;

    /// `clock` is not owned; null: the real time.
    explicit Trail(QObject *parent = nullptr, Clock *clock = nullptr);

    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    Q_SIGNAL void workspaceChanged();

    /// Goes `by` places back (negative) or forward, and returns the id of the channel there; 0 at the end. The owner
    /// shows it, which does not count as a new place.
    Q_INVOKABLE double step(int by);
    /// Index of the pane that was used before the present one; -1 when there is none. Asked again right after, without
    /// another focus in between, it is the one used before that, and so around.
    Q_INVOKABLE int lastPane();

private:
    void note();

    Clock *m_clock;
    QPointer<Workspace> m_workspace;
    QList<qint64> m_places;
    int m_at = -1;
    /// Panes by use when Ctrl+Tab was pressed first, and how far it went.
    QList<qint64> m_round;
    int m_roundAt = 0;
    std::optional<std::chrono::milliseconds> m_pressed;
    QList<qint64> m_used;
    bool m_turning = false;
};

} // namespace purr
