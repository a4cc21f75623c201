// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Purr.Client
import Purr.Controls
import Purr.Conversation
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The open panes, tiled. */
Item {
    id: root

    required property ChatKitty kitty
    required property Workspace workspace
    required property ChannelListModel channels
    required property Drafts drafts
    required property Preferences preferences
    property string cachePath: ""
    /*! One pane at a time, with a way back to the list. */
    property bool single: false
    readonly property bool roomsFull: root.workspace.startedCount >= root.workspace.limit
    /*! A pane that waits for a place asks which one to give up; it needs the room for that. */
    readonly property bool asking: root.roomsFull && !root.workspace.focusedStarted
    readonly property bool one: root.single || root.workspace.maximised || root.workspace.count < 2 || root.asking

    signal back()
    signal chooseWanted(entering: channel)
    signal switcherWanted()

    function focusedPane(): ConversationPane {
        return panes.itemAt(root.workspace.focusedIndex) as ConversationPane;
    }

    function focusComposer(): void {
        const pane = root.focusedPane();
        if (pane)
            pane.focusComposer();
    }

    /*! Scrolls to the pane of a user who has more of them than fit. */
    function reveal(): void {
        const pane = root.focusedPane();
        if (pane && !root.one)
            flick.contentY = Math.max(pane.y + pane.height - flick.height, Math.min(flick.contentY, pane.y));
    }

    function areMessagesFocused(): bool {
        const pane = root.focusedPane();
        return pane !== null && pane.messagesFocused;
    }

    function focusMessages(): void {
        const pane = root.focusedPane();
        if (pane && !pane.messagesFocused)
            pane.nextArea();
    }

    Connections {
        target: root.workspace

        function onFocusedChanged(): void {
            root.reveal();
        }

        function onClosing(index: int): void {
            const pane = panes.itemAt(index) as ConversationPane;
            if (pane)
                pane.session.end();
        }
    }

    Tiling {
        id: tiles

        width: flick.width
        height: flick.height
        spacing: Theme.space2
        minimumWidth: Theme.paneMinimumWidth
        minimumHeight: Theme.paneMinimumHeight
        count: root.workspace.count
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: width
        contentHeight: root.one ? height : tiles.contentHeight
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Repeater {
            id: panes

            model: root.workspace

            ConversationPane {
                id: pane

                required property int index
                required property bool focused
                readonly property rect tile: root.one ? Qt.rect(0, 0, flick.width, flick.height)
                    : tiles.pane(pane.index, tiles.revision)

                x: pane.tile.x
                y: pane.tile.y
                width: pane.tile.width
                height: pane.tile.height
                visible: !root.one || pane.focused
                shown: pane.visible
                kitty: root.kitty
                drafts: root.drafts
                preferences: root.preferences
                cachePath: root.cachePath
                highlighted: pane.focused && !root.one
                active: pane.focused
                leastUsed: root.channels.titleOf(root.workspace.leastUsed)
                roomsFull: root.roomsFull
                maximised: root.workspace.maximised
                canMaximise: !root.single && !root.asking && root.workspace.count > 1
                backShown: root.single
                onFocusWanted: root.workspace.focus(pane.index)
                onCloseWanted: root.workspace.close(pane.index)
                onParkWanted: root.workspace.park(pane.index)
                onEnterWanted: root.workspace.enter(pane.index)
                onChooseWanted: root.chooseWanted(pane.channel)
                onCloseOtherAndEnterWanted: root.workspace.closeLeastUsedAndEnter(pane.index)
                onMaximiseToggled: {
                    root.workspace.focus(pane.index);
                    root.workspace.maximised = !root.workspace.maximised;
                }
                onBack: root.back()
            }
        }

        Repeater {
            model: root.one ? 0 : tiles.handleCount

            TileHandle {
                tiling: tiles
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.space8, Theme.dialogWidth)
        visible: root.workspace.count === 0
        iconName: "chat"
        title: qsTr("No chat is open")
        text: qsTr("Choose one from the list. Opening a chat enters its room; closing it leaves. Up to %1 can be open side by side.")
            .arg(root.workspace.limit)
        actionText: qsTr("Search or jump to…")
        onAction: root.switcherWanted()
    }
}
