// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! A quiet sentence between messages: who entered and left, a gap, the beginning. With an action it is a button. */
Item {
    id: root

    required property string text
    property string actionText: ""

    signal action()

    width: root.ListView.view ? root.ListView.view.width : 0
    implicitHeight: Math.ceil(column.implicitHeight + Theme.space3)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Column {
        id: column

        anchors.centerIn: parent
        width: parent.width - Theme.space8
        spacing: Theme.space1

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.text
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            Accessible.ignored: true
        }

        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            kind: Button.Kind.Quiet
            text: root.actionText
            visible: root.actionText.length > 0
            onClicked: root.action()
        }
    }
}
