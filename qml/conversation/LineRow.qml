// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! A line across the conversation with a word in it: a day, or where the unread messages begin. */
Item {
    id: root

    required property string text
    property bool accent: false

    signal clicked()

    width: root.ListView.view ? root.ListView.view.width : 0
    implicitHeight: Theme.lineBody + Theme.space4

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Rectangle {
        anchors.left: parent.left
        anchors.right: label.left
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.hairline
        color: root.accent ? Theme.accent : Theme.line
    }

    Label {
        id: label

        anchors.centerIn: parent
        text: root.text
        color: root.accent ? Theme.accent : Theme.muted
        font.pixelSize: Theme.textSmall
        font.weight: root.accent ? Font.DemiBold : Font.Normal
        Accessible.ignored: true

        TapHandler {
            onTapped: root.clicked()
        }
    }

    Rectangle {
        anchors.left: label.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.hairline
        color: root.accent ? Theme.accent : Theme.line
    }
}
