// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Protocol

/*! The menu of one message. */
Menu {
    id: root

    property message message
    property bool own: false

    signal editWanted(message: message)
    signal removeWanted(message: message)
    signal removeForMeWanted(message: message)
    signal markUnreadWanted(message: message)

    function openFor(message: message, own: bool): void {
        root.message = message;
        root.own = own;
        root.popup();
    }

    MenuItem {
        text: qsTr("Copy text")
        iconName: "copy"
        enabled: root.message.body.length > 0
        onTriggered: Clipboard.copy(MessageText.plain(root.message))
    }

    MenuItem {
        text: qsTr("Mark unread from here")
        iconName: "mark-unread"
        visible: !root.own
        onTriggered: root.markUnreadWanted(root.message)
    }

    MenuItem {
        text: qsTr("Edit")
        iconName: "pencil"
        shortcutText: qsTr("E")
        visible: root.own && root.message.type === Wire.Text
        onTriggered: root.editWanted(root.message)
    }

    MenuItem {
        text: qsTr("Delete for me")
        iconName: "trash"
        onTriggered: root.removeForMeWanted(root.message)
    }

    MenuItem {
        text: qsTr("Delete for everyone")
        iconName: "trash"
        shortcutText: qsTr("Del")
        destructive: true
        visible: root.own
        onTriggered: root.removeWanted(root.message)
    }
}
