// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

/*! Something is in the way of this conversation, and what to do about it. */
Rectangle {
    id: root

    required property string text
    property string actionText: ""
    property bool actionEnabled: true

    signal action()

    implicitHeight: row.implicitHeight + Theme.space4
    radius: Theme.radiusRow
    color: Theme.transparent
    border.width: Theme.hairline
    border.color: Theme.line

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space3

        Label {
            Layout.fillWidth: true
            text: root.text
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textNote
        }

        Button {
            text: root.actionText
            visible: root.actionText.length > 0
            enabled: root.actionEnabled
            onClicked: root.action()
        }
    }
}
