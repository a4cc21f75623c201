// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick

/*! The shortcuts of the window and of the composer. */
SettingsPage {
    id: root

    required property bool enterSends
    readonly property list<string> shortcuts: [
        "Ctrl+K", qsTr("Jump to a chat; Ctrl+Enter there opens it beside"),
        "Ctrl+1 … Ctrl+9", qsTr("Go to that pane"),
        "Ctrl+Tab", qsTr("Next pane"),
        "Ctrl+Shift+Tab", qsTr("Previous pane"),
        "Ctrl+W", qsTr("Close the pane and leave the room"),
        "Alt+↑, Alt+↓", qsTr("Previous or next chat"),
        "Alt+Shift+↑, Alt+Shift+↓", qsTr("Previous or next unread chat"),
        "F6", qsTr("Next area of the window"),
        root.enterSends ? "Enter" : "Ctrl+Enter", qsTr("Send the message"),
        root.enterSends ? "Shift+Enter" : "Enter", qsTr("New line in the message"),
        "Ctrl++, Ctrl+−, Ctrl+0", qsTr("Larger text, smaller text, usual text"),
        "Ctrl+,", qsTr("Settings"),
        "Ctrl+/", qsTr("This list"),
        "Ctrl+Shift+D", qsTr("Do not disturb, on or off"),
        "Ctrl+Q", qsTr("Quit")
    ]

    title: qsTr("Keyboard")

    Repeater {
        model: root.shortcuts.length / 2

        KeyRow {
            required property int index

            keys: root.shortcuts[index * 2]
            text: root.shortcuts[index * 2 + 1]
            query: root.rowQuery
        }
    }
}
