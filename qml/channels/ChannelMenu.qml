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

    signal openRequested(target: channel)
    signal openBesideRequested(target: channel)

    function openAt(target: channel, item: Item, x: real, y: real) {
        root.target = target;
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
        onTriggered: root.openBesideRequested(root.target)
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Mark as read")
        iconName: "double-check"
        onTriggered: root.channels.markRead(root.target)
    }

    MenuItem {
        text: root.target.muted ? qsTr("Unmute") : qsTr("Mute")
        iconName: root.target.muted ? "bell" : "bell-off"
        onTriggered: root.channels.mute(root.target, !root.target.muted)
    }

    Menu {
        title: qsTr("Notify me of")

        AlertLevelItem {
            text: qsTr("What the settings say")
            level: AlertLevels.Level.AsUsual
            channels: root.channels
            target: root.target
        }

        AlertLevelItem {
            text: qsTr("Every message")
            level: AlertLevels.Level.All
            channels: root.channels
            target: root.target
        }

        AlertLevelItem {
            text: qsTr("Mentions and keywords")
            level: AlertLevels.Level.Mentions
            channels: root.channels
            target: root.target
        }

        AlertLevelItem {
            text: qsTr("Nothing")
            level: AlertLevels.Level.Nothing
            channels: root.channels
            target: root.target
        }
    }

    MenuSeparator {}

    MenuItem {
        text: root.target.isDirect ? qsTr("Hide until the next message") : qsTr("Leave channel")
        iconName: root.target.isDirect ? "eye-off" : "sign-out"
        destructive: !root.target.isDirect
        onTriggered: root.channels.leave(root.target)
    }
}
