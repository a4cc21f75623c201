// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! Back to the newest message, with the number of those that came meanwhile. */
T.AbstractButton {
    id: root

    property int count: 0
    /*! Those of them that name the user. */
    property int mentions: 0

    text: root.mentions > 0 ? qsTr("%Ln new messages that mention you, jump to the latest", "", root.mentions)
        : root.count > 0 ? qsTr("%Ln new messages, jump to the latest", "", root.count) : qsTr("Jump to the latest")
    leftPadding: Theme.space2 + Theme.hairline
    rightPadding: Theme.space2 + Theme.hairline
    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.avatar, Theme.iconSize + Theme.space4)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        radius: height / 2
        color: root.hovered ? Theme.hover : Theme.raised
        border.width: Theme.hairline
        border.color: root.count > 0 ? Theme.accent : Theme.line

        FocusRing {
            radius: parent.radius
            shown: root.visualFocus
        }
    }

    contentItem: Row {
        spacing: Theme.space1

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.count > 99 ? qsTr("%L1+").arg(99) : qsTr("%L1").arg(root.count)
            color: Theme.accent
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
            visible: root.count > 0
            Accessible.ignored: true
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: "@" + root.mentions
            color: Theme.accent
            font.pixelSize: Theme.textSmall
            font.weight: Font.Bold
            visible: root.mentions > 0
            Accessible.ignored: true
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "arrow-down"
            size: Theme.iconSize
            color: root.count > 0 ? Theme.accent : Theme.muted
        }
    }
}
