// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The panes of a window that shows one at a time. */
Item {
    id: root

    required property Workspace workspace
    required property ChannelListModel channels

    /*! A pane was chosen. */
    signal chosen()
    signal sideBySideWanted()

    implicitHeight: Theme.buttonHeight

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Open chats")

    Row {
        id: row

        readonly property real tabWidth: Math.min(Theme.paneMinimumWidth * 0.75,
            (row.width - row.spacing * (root.workspace.tiling.count - 1)) / Math.max(1, root.workspace.tiling.count))

        // The tab goes where the pointer is, once it is nearer to that place than to its own.
        function drag(from: int, x: real): void {
            const place = row.LayoutMirroring.enabled ? row.width - x : x;
            const to = root.workspace.paneAtTile(Math.max(0, Math.min(root.workspace.tiling.count - 1,
                Math.floor(place / (row.tabWidth + row.spacing)))));
            if (to >= 0 && to !== from)
                root.workspace.move(from, to);
        }

        anchors.left: parent.left
        anchors.right: sideBySide.left
        anchors.rightMargin: Theme.space2
        spacing: Theme.space1

        Repeater {
            id: tabs

            model: root.workspace

            PaneTab {
                id: tab

                required property int index
                required property bool focused
                required property bool popped
                required started

                width: row.tabWidth
                visible: !tab.popped
                checked: tab.focused
                title: root.channels.now.titleOf(tab.channel)
                peer: root.channels.now.peerOf(tab.channel)
                unread: root.channels.unreadTotal > 0 && !tab.focused ? root.channels.unreadIn(tab.channel) : 0
                mentioned: root.channels.mentionTotal > 0 && root.channels.mentionsIn(tab.channel) > 0
                onClicked: {
                    root.workspace.focus(tab.index);
                    root.chosen();
                }
                onCloseWanted: root.workspace.close(tab.index)
                onDragged: x => row.drag(tab.index, x)
                onStepped: by => {
                    root.workspace.focusNext(by);
                    tabs.itemAt(root.workspace.focusedIndex)?.forceActiveFocus(Qt.TabFocusReason);
                }
            }
        }
    }

    IconButton {
        id: sideBySide

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "split"
        text: qsTr("Show panes side by side")
        shortcutText: Keymap.hints.maximise
        overPaper: true
        onClicked: root.sideBySideWanted()
    }
}
