// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Protocol

/*! What can be done with a channel of the list. */
Menu {
    id: root

    required property ChannelListModel channels
    property channel target
    property int unread: 0
    readonly property ChannelArrangement arrangement: root.channels.arrangement
    /*! Looked up when the menu opens. */
    property bool favourite: false
    property bool hidden: false
    property string section: ""

    signal openRequested(target: channel)
    signal openBesideRequested(target: channel)
    signal detailsRequested(target: channel)
    signal exportRequested(target: channel)
    signal sectionRequested(target: channel)
    signal leaveRequested(target: channel)

    function openAt(target: channel, unread: int, item: Item, x: real, y: real): void {
        root.target = target;
        root.unread = unread;
        root.favourite = root.arrangement.isFavourite(target);
        root.hidden = root.arrangement.isHidden(target);
        root.section = root.arrangement.sectionOf(target);
        root.popup(item, x, y);
    }

    MenuItem {
        text: qsTr("Open")
        iconName: "chat"
        onTriggered: root.openRequested(root.target)
    }

    MenuItem {
        text: qsTr("Open beside")
        iconName: "split"
        shortcutText: qsTr("Ctrl+Enter")
        onTriggered: root.openBesideRequested(root.target)
    }

    MenuItem {
        text: qsTr("Details and people…")
        iconName: "people"
        onTriggered: root.detailsRequested(root.target)
    }

    MenuItem {
        text: qsTr("Export…")
        iconName: "download"
        onTriggered: root.exportRequested(root.target)
    }

    AlertMenu {
        channels: root.channels
        target: root.target
    }

    MenuSeparator {}

    MenuItem {
        text: root.unread > 0 ? qsTr("Mark as read") : qsTr("Mark as unread")
        iconName: root.unread > 0 ? "double-check" : "mark-unread"
        enabled: root.unread > 0 || root.channels.canMarkUnread(root.target)
        onTriggered: root.unread > 0 ? root.channels.markRead(root.target) : root.channels.markUnread(root.target)
    }

    MenuItem {
        text: root.favourite ? qsTr("Remove from favourites") : qsTr("Add to favourites")
        iconName: "star"
        onTriggered: root.arrangement.setFavourite(root.target, !root.favourite)
    }

    MoveMenu {
        arrangement: root.arrangement
        section: root.section
        onMoveRequested: section => root.arrangement.moveTo(root.target, section)
        onNewSectionRequested: root.sectionRequested(root.target)
    }

    MenuItem {
        //: %1 is like "Muted until 14:30"
        text: qsTr("%1: unmute").arg(root.channels.muteText(root.target))
        iconName: "bell"
        visible: root.target.muted
        onTriggered: root.channels.mute(root.target, false)
    }

    MuteMenu {
        onMuteRequested: minutes => root.channels.muteFor(root.target, minutes)
    }

    MenuSeparator {}

    MenuItem {
        text: root.hidden ? qsTr("Show again") : qsTr("Move to Hidden")
        iconName: root.hidden ? "eye" : "eye-off"
        onTriggered: root.arrangement.setHidden(root.target, !root.hidden)
    }

    MenuItem {
        text: root.target.isDirect ? qsTr("Close until the next message") : qsTr("Leave channel…")
        iconName: root.target.isDirect ? "close" : "sign-out"
        destructive: !root.target.isDirect
        onTriggered: root.target.isDirect ? root.channels.leave(root.target) : root.leaveRequested(root.target)
    }
}
