// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! Title, the button for a new chat, and the field that opens the quick switcher. */
ColumnLayout {
    id: root

    signal newChatRequested()
    signal newChannelRequested()
    signal switcherRequested()

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.lineDisplay + Theme.space4
        Layout.leftMargin: Theme.space3 - Theme.focusWidth
        Layout.rightMargin: Theme.space4

        Heading {
            Layout.fillWidth: true
            Layout.topMargin: Theme.dot
            text: qsTr("Chats")
            font.pixelSize: Theme.textHeader
            font.weight: Font.Bold
            elide: Text.ElideRight
        }

        IconButton {
            id: newButton

            Layout.topMargin: Theme.dot
            text: qsTr("New chat or channel")
            iconName: "pencil"
            overPaper: true
            Accessible.role: Accessible.ButtonMenu
            onClicked: menu.popup(newButton, 0, newButton.height + Theme.space1)

            Menu {
                id: menu

                MenuItem {
                    text: qsTr("New direct chat…")
                    iconName: "person"
                    shortcutText: Keymap.hints.newChat
                    onTriggered: root.newChatRequested()
                }

                MenuItem {
                    text: qsTr("New channel…")
                    iconName: "hash"
                    shortcutText: Keymap.hints.newChannel
                    onTriggered: root.newChannelRequested()
                }

                MenuItem {
                    text: qsTr("Find a channel or person…")
                    iconName: "search"
                    shortcutText: Keymap.hints.switcher
                    onTriggered: root.switcherRequested()
                }
            }
        }
    }

    JumpField {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.dot
        Layout.rightMargin: Theme.space3 + Theme.focusWidth
        onClicked: root.switcherRequested()
    }
}
