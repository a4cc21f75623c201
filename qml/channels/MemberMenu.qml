// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Protocol

/*! What a moderator can do with a member. */
Menu {
    id: root

    required property ChannelDetails details
    property user person
    property bool moderator: false
    property bool creator: false

    signal profileRequested(person: user)
    signal removalRequested(person: user, blocking: bool)

    function openFor(person: user, moderator: bool, creator: bool, item: Item, x: real, y: real): void {
        root.person = person;
        root.moderator = moderator;
        root.creator = creator;
        root.popup(item, x, y);
    }

    MenuItem {
        text: qsTr("Profile")
        iconName: "person"
        onTriggered: root.profileRequested(root.person)
    }

    MenuSeparator {
        visible: root.details.canManage
    }

    MenuItem {
        text: root.moderator ? qsTr("No longer a moderator") : qsTr("Make a moderator")
        iconName: "star"
        visible: root.details.canManage
        onTriggered: root.details.setModerator(root.person, !root.moderator)
    }

    MenuItem {
        text: qsTr("Remove from the channel…")
        iconName: "sign-out"
        destructive: true
        visible: root.details.canManage
        onTriggered: root.removalRequested(root.person, false)
    }

    MenuItem {
        text: qsTr("Remove and keep out…")
        iconName: "lock"
        destructive: true
        visible: root.details.canManage && !root.creator
        onTriggered: root.removalRequested(root.person, true)
    }
}
