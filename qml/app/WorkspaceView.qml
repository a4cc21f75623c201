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
    readonly property bool one: root.single || root.workspace.maximised || root.tiles.count < 2 || root.asking
    readonly property Tiling tiles: root.workspace.tiling
    /*! The focused pane, if it is in this window; else the first one that is. */
    readonly property int shownIndex: root.workspace.focusedTile >= 0 ? root.workspace.focusedIndex : root.workspace.paneAtTile(0)

    /*! Ids of the channels whose panes are to be seen; of those that have a window of their own as well. */
    readonly property list<real> shownChannels: root.channelsShown(panes.count)

    signal back()
    signal chooseWanted(entering: channel)
    signal switcherWanted()
    signal personWanted(person: user)
    signal placeWanted(address: string)
    signal detailsWanted(target: channel, session: ChatSession)
    signal exportWanted(target: channel)
    /*! A key of the program was pressed in the window of the focused pane. */
    signal actionWanted(action: string)

    function focusedPane(): ConversationPane {
        return panes.itemAt(root.workspace.focusedIndex) as ConversationPane;
    }

    function channelsShown(count: int): list<real> {
        const ids = [];
        for (let i = 0; i < count; ++i) {
            const pane = panes.itemAt(i) as ConversationPane;
            if (pane?.visible && pane.started)
                ids.push(pane.channel.id);
        }
        return ids;
    }

    function focusComposer(): void {
        const pane = root.focusedPane();
        if (pane)
            pane.focusComposer();
    }

    /*! The window of its own that the focused pane is in; null when it is in this one. */
    function focusedWindow(): PaneWindow {
        const pane = root.focusedPane();
        return pane && pane.popped ? pane.Window.window as PaneWindow : null;
    }

    /*! Brings that window to the front; false: there is none. */
    function raiseWindow(): bool {
        const own = root.focusedWindow();
        own?.raise();
        own?.requestActivate();
        return own !== null;
    }

    /*! Scrolls to the pane of a user who has more of them than fit. */
    function reveal(): void {
        const pane = root.focusedPane();
        if (pane && !root.one)
            flick.contentY = Math.max(pane.y + pane.height - flick.height, Math.min(flick.contentY, pane.y));
    }

    /*! Types for the user, in a story. */
    function showDraft(channelId: real, text: string): void {
        for (let i = 0; i < panes.count; ++i) {
            const pane = panes.itemAt(i) as ConversationPane;
            if (pane && pane.channel.id === channelId)
                pane.showDraft(text);
        }
    }

    /*! Opens the search of the focused pane; without one there is nothing to search in. */
    function searchPane(): void {
        const pane = root.focusedPane();
        if (pane)
            pane.openSearch();
    }

    /*! In the focused pane; false: it is in view, or there is none. */
    function showFirstUnread(): bool {
        return root.focusedPane()?.showFirstUnread() ?? false;
    }

    Connections {
        target: root.workspace

        function onFocusedChanged(): void {
            root.reveal();
        }

        function onMessageWanted(index: int, messageId: real, replyId: real): void {
            const pane = panes.itemAt(index) as ConversationPane;
            if (pane)
                pane.showMessage(messageId, replyId);
        }

        function onWindowWanted(index: int): void {
            const pane = panes.itemAt(index) as ConversationPane;
            if (pane)
                pane.focusComposer();
        }

        function onClosing(index: int): void {
            const pane = panes.itemAt(index) as ConversationPane;
            if (pane)
                pane.session.end();
        }
    }

    Binding {
        target: root.tiles
        property: "width"
        value: flick.width
    }

    Binding {
        target: root.tiles
        property: "height"
        value: root.height // of flick whenever tiles are shown
    }

    Component.onCompleted: {
        root.tiles.spacing = Theme.space2;
        root.tiles.minimumWidth = Theme.paneMinimumWidth;
        root.tiles.minimumHeight = Theme.paneMinimumHeight;
    }

    Component {
        id: paneWindow

        PaneWindow {
            workspace: root.workspace
            channels: root.channels
            onActionWanted: action => root.actionWanted(action)
        }
    }

    PaneTabs {
        id: tabs

        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.workspace.maximised && !root.single && !root.asking && root.tiles.count > 1
        workspace: root.workspace
        channels: root.channels
        onChosen: root.focusComposer()
        onSideBySideWanted: root.workspace.maximised = false
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.topMargin: tabs.visible ? tabs.height + Theme.space1 : 0
        contentWidth: width
        contentHeight: root.one ? height : root.tiles.contentHeight
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
                required property int tileNumber
                required popped
                property PaneWindow ownWindow: null
                readonly property rect tile: pane.ownWindow ? Qt.rect(0, 0, pane.ownWindow.width, pane.ownWindow.height)
                    : root.one ? Qt.rect(0, 0, flick.width, flick.height) : root.tiles.pane(pane.tileNumber, root.tiles.revision)

                // The pane keeps its objects, and so its chat session, when it goes to another window and back.
                function move(): void {
                    if (pane.popped === (pane.ownWindow !== null))
                        return;
                    const old = pane.ownWindow;
                    const about = { index: Qt.binding(() => pane.index), channel: Qt.binding(() => pane.channel) };
                    pane.ownWindow = pane.popped ? paneWindow.createObject(pane, about) as PaneWindow : null;
                    pane.parent = pane.popped ? pane.ownWindow.contentItem : flick.contentItem;
                    if (!old)
                        return;
                    // The keyboard goes where the pane goes.
                    if (old.active)
                        flick.Window.window.requestActivate();
                    old.destroy();
                }

                x: pane.tile.x
                y: pane.tile.y
                width: pane.tile.width
                height: pane.tile.height
                visible: pane.popped || !root.one || pane.index === root.shownIndex
                shown: pane.visible
                kitty: root.kitty
                drafts: root.drafts
                preferences: root.preferences
                cachePath: root.cachePath
                channels: root.channels
                highlighted: pane.focused && !root.one && !pane.popped
                active: pane.focused
                leastUsed: root.channels.now.titleOf(root.workspace.leastUsed)
                roomsFull: root.roomsFull
                maximised: root.workspace.maximised
                canMaximise: !pane.popped && !root.single && !root.asking && root.tiles.count > 1
                backShown: root.single && !pane.popped
                unreadBehind: root.channels.unreadTotal > 0 ? root.channels.unreadBeside(pane.channel) : 0
                mentionsBehind: root.channels.mentionTotal > 0 ? root.channels.mentionsBeside(pane.channel) : 0
                onPoppedChanged: pane.move()
                Component.onCompleted: pane.move()
                onPopToggled: root.workspace.setPopped(pane.index, !pane.popped)
                onParkOtherAndEnterWanted: root.workspace.parkLeastUsedAndEnter(pane.index)
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
                onDetailsWanted: root.detailsWanted(pane.channel, pane.session)
                onPersonWanted: person => root.personWanted(person)
                onPlaceWanted: address => root.placeWanted(address)
                onExportWanted: root.exportWanted(pane.channel)
                onBack: root.back()

                PaneGrip {
                    // Under the header, whose buttons come first.
                    z: -1
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    enabled: !root.one && !pane.popped
                    onMoved: point => drop.follow(pane.tileNumber, drop.parent.mapFromItem(null, point))
                    onCancelled: drop.clear()
                    onDropped: {
                        const to = drop.to >= 0 ? root.workspace.paneAtTile(drop.to) : -1;
                        const edge = drop.edge;
                        drop.clear();
                        if (to >= 0)
                            root.workspace.place(pane.index, to, edge);
                    }
                }
            }
        }

        TileDrop {
            id: drop

            z: 1
            tiling: root.tiles
        }

        Repeater {
            model: root.one ? 0 : root.tiles.handleCount

            TileHandle {
                tiling: root.tiles
            }
        }
    }

    WorkspaceEmpty {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.space8, Theme.dialogWidth)
        visible: root.tiles.count === 0
        workspace: root.workspace
        onSwitcherWanted: root.switcherWanted()
    }
}
