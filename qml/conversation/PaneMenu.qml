// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Channels
import Purr.Controls
import Purr.Models
import Purr.Protocol

/*! What can be done with a chat that is open, and with its pane. */
Menu {
    id: root

    /*! Null where there is no list of chats. */
    required property ChannelListModel channels
    required property channel channel
    required property bool started
    required property bool popped
    required property bool maximised
    required property bool canMaximise
    readonly property bool listed: root.channels !== null
    readonly property bool favourite: root.listed && root.channels.arrangement.now.isFavourite(root.channel)

    signal peopleWanted()
    signal searchWanted()
    signal dateWanted()
    signal exportWanted()
    signal maximiseToggled()
    signal popToggled()
    signal parkToggled()
    signal leaveWanted()
    signal closed()

    MenuItem {
        text: root.channel.isDirect ? qsTr("Details…") : qsTr("Details, people, inviting…")
        iconName: "people"
        onTriggered: root.peopleWanted()
    }

    MenuItem {
        text: qsTr("Search in this chat")
        iconName: "search"
        shortcutText: Keymap.hints.searchChat
        onTriggered: root.searchWanted()
    }

    MenuItem {
        text: qsTr("Go to a day…")
        iconName: "calendar"
        onTriggered: root.dateWanted()
    }

    MenuItem {
        text: qsTr("Export…")
        iconName: "download"
        onTriggered: root.exportWanted()
    }

    MenuSeparator {
        visible: root.listed
    }

    MenuItem {
        text: root.favourite ? qsTr("Remove from favourites") : qsTr("Add to favourites")
        iconName: "star"
        visible: root.listed
        onTriggered: root.channels.arrangement.setFavourite(root.channel, !root.favourite)
    }

    MenuItem {
        text: qsTr("Mark as unread")
        iconName: "mark-unread"
        visible: root.listed
        enabled: root.listed && root.channels.canMarkUnread(root.channel)
        onTriggered: root.channels.markUnread(root.channel)
    }

    MenuItem {
        //: %1 is like "Muted until 14:30"
        text: root.listed ? qsTr("%1: unmute").arg(root.channels.muteText(root.channel)) : ""
        iconName: "bell"
        visible: root.listed && root.channel.muted
        onTriggered: root.channels.mute(root.channel, false)
    }

    MuteMenu {
        enabled: root.listed
        onMuteRequested: minutes => root.channels.muteFor(root.channel, minutes)
    }

    AlertMenu {
        enabled: root.listed
        channels: root.channels
        target: root.channel
    }

    MenuSeparator {}

    MenuItem {
        text: root.maximised ? qsTr("Show panes side by side") : qsTr("Show panes as tabs")
        iconName: "split"
        visible: root.canMaximise
        onTriggered: root.maximiseToggled()
    }

    MenuItem {
        text: root.popped ? qsTr("Back into the workspace") : qsTr("Window of its own")
        iconName: root.popped ? "arrow-left" : "copy"
        shortcutText: qsTr("Ctrl+Shift+O")
        onTriggered: root.popToggled()
    }

    MenuItem {
        text: root.started ? qsTr("Park: leave the room, keep the pane") : qsTr("Resume: enter the room")
        iconName: "door"
        shortcutText: qsTr("Ctrl+Shift+K")
        onTriggered: root.parkToggled()
    }

    MenuItem {
        text: qsTr("Close")
        iconName: "close"
        shortcutText: Keymap.hints.closePane
        onTriggered: root.closed()
    }

    MenuItem {
        text: qsTr("Leave channel…")
        iconName: "sign-out"
        destructive: true
        visible: root.listed && !root.channel.isDirect
        onTriggered: root.leaveWanted()
    }
}
