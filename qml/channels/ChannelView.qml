// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The rows of the channel list, by pointer and by keyboard: arrows move, Enter opens, Ctrl+Enter opens beside. */
FocusScope {
    id: root

    required property ChannelListModel channels
    property channel selected

    signal openRequested(target: channel)
    signal openBesideRequested(target: channel)
    signal detailsRequested(target: channel)
    signal exportRequested(target: channel)

    function openMenu(target: channel, row: ChannelRow, x: real, y: real): void {
        menu.openAt(target, row.unreadCount, row, x, y);
    }

    /*! The row that the keyboard is on, as a channel; null when there is none. */
    function current(): channel {
        return root.channels.channelAt(list.currentIndex);
    }

    function dropAt(row: ChannelRow, x: real, y: real): void {
        // What was marked while it was dragged counts, though the row itself may have moved since.
        const section = targets.over;
        const place = row.mapToItem(list.contentItem, x, y);
        let over = list.indexAt(list.width / 2, place.y);
        // On a heading: the first row below it.
        if (over < 0)
            over = list.indexAt(list.width / 2, place.y + Theme.rowHeight);
        ghost.moved = none.channel;
        if (section.length > 0)
            root.channels.moveToKey(row.channel, section);
        else if (over >= 0)
            root.channels.moveToRow(row.channel, over);
    }

    /*! Does what the keys say with the row that the keyboard is on; false when they say nothing of it. */
    function act(action: string): bool {
        const target = root.current();
        const arrangement = root.channels.arrangement;
        if (target.isNull)
            return false;
        if (action === "moveChatUp" || action === "moveChatDown")
            root.channels.moveBySection(target, action === "moveChatUp" ? -1 : 1);
        else if (action === "muteChat")
            root.channels.mute(target, !target.muted);
        else if (action === "hideChat")
            arrangement.setHidden(target, !arrangement.isHidden(target));
        else if (action === "favouriteChat")
            arrangement.setFavourite(target, !arrangement.isFavourite(target));
        else if (action === "readChat")
            root.channels.markRead(target);
        else
            return false;
        return true;
    }

    function activate(target: channel, beside: bool) {
        if (beside)
            root.openBesideRequested(target);
        else
            root.openRequested(target);
    }

    SectionHeadings {
        id: headings
    }

    SectionDialog {
        id: sectionDialog

        /*! The channel that goes into the new section. */
        property channel moved

        arrangement: root.channels.arrangement
        onNamed: name => root.channels.arrangement.moveTo(sectionDialog.moved, name)
    }

    // Rows change places at once: a row that moves while one above it grows (a folded section with something new) would end
    // where it was led to before, over another (QQuickItemViewTransitionableItem forgets the later place).
    ListView {
        id: list

        anchors.fill: parent
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.channels
        bottomMargin: Theme.space2
        keyNavigationEnabled: true
        highlightFollowsCurrentItem: false
        section.property: "section"
        section.delegate: headings.channelHeading

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Channels")

        Keys.onReturnPressed: event => root.activate(root.channels.channelAt(list.currentIndex), (event.modifiers & Qt.ControlModifier) !== 0)
        Keys.onEnterPressed: event => root.activate(root.channels.channelAt(list.currentIndex), (event.modifiers & Qt.ControlModifier) !== 0)
        Keys.onMenuPressed: {
            const row = list.currentItem as ChannelRow;
            if (row)
                root.openMenu(row.channel, row, Theme.space6, row.height / 2);
        }
        // As in Slack and Telegram: what is done most often with a row, by one key. What the window would do with the same
        // keys, to the chat of its pane, is done to the row.
        Keys.onShortcutOverride: event => event.accepted = Keymap.holderOf(Keymap.sequenceOf(event.key, event.modifiers)) === "muteChat"
        Keys.onPressed: event => event.accepted = root.act(Keymap.holderOf(Keymap.sequenceOf(event.key, event.modifiers)))

        T.ScrollBar.vertical: ScrollBar {}

        delegate: ChannelRow {
            id: row

            width: ListView.view ? ListView.view.width : 0
            selected: root.channels.rowOfChannel(root.selected) === row.index
            current: list.activeFocus && ListView.isCurrentItem
            onActivated: beside => {
                list.currentIndex = row.index;
                root.activate(row.channel, beside);
            }
            onMenuRequested: (x, y) => root.openMenu(row.channel, row, x, y)
            onDragMoved: (x, y) => ghost.follow(row, row.mapToItem(root, x, y))
            onDropped: (x, y) => root.dropAt(row, x, y)
        }
    }

    QtObject {
        id: none

        property channel channel
    }

    // Sections without a row in the list can be dropped on here.
    SectionTargets {
        id: targets

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        sections: ghost.visible ? root.channels.emptySections() : []
        over: targets.sectionAt(targets.mapFromItem(root, ghost.x + ghost.width / 2, ghost.y + ghost.height / 2))
    }

    DragGhost {
        id: ghost

        property channel moved

        function follow(row: ChannelRow, point: point): void {
            ghost.moved = row.channel;
            ghost.text = row.title;
            ghost.x = Math.max(0, Math.min(root.width - ghost.width, point.x));
            ghost.y = point.y - ghost.height / 2;
        }

        visible: !ghost.moved.isNull
    }

    ChannelMenu {
        id: menu

        channels: root.channels
        onOpenRequested: target => root.openRequested(target)
        onOpenBesideRequested: target => root.openBesideRequested(target)
        onDetailsRequested: target => root.detailsRequested(target)
        onExportRequested: target => root.exportRequested(target)
        onSectionRequested: target => {
            sectionDialog.moved = target;
            sectionDialog.openFor("");
        }
        onLeaveRequested: target => {
            leaving.target = target;
            leaving.askToLeave(target, root.channels.now.titleOf(target));
        }
    }

    Question {
        id: leaving

        property channel target

        onConfirmed: root.channels.leave(leaving.target)
    }
}
