// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models

/*! In the place of the panes when none is there: no chat is open, or each is in a window of its own. */
EmptyState {
    id: root

    required property Workspace workspace
    readonly property bool elsewhere: root.workspace.count > 0

    signal switcherWanted()

    function dockAll(): void {
        for (let i = 0; i < root.workspace.count; ++i)
            root.workspace.setPopped(i, false);
    }

    iconName: "chat"
    title: root.elsewhere ? qsTr("%Ln open chat(s) in windows of their own", "", root.workspace.count) : qsTr("No chat is open")
    text: root.elsewhere ? qsTr("Nothing is open in this one.")
        : qsTr("Choose one from the list. Opening a chat enters its room; closing it leaves. Up to %L1 can be open side by side.").arg(root.workspace.limit)
    actionText: root.elsewhere ? qsTr("Back into this window") : qsTr("Search or jump to…")
    onAction: root.elsewhere ? root.dockAll() : root.switcherWanted()
}
