// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! To the first unread message. */
T.AbstractButton {
    id: root

    /*! It is further up; else further down. */
    property bool up: true

    text: qsTr("Jump to the first unread message")
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.buttonHeight
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        radius: height / 2
        color: root.hovered ? Theme.accentHover : Theme.accent

        FocusRing {
            radius: parent.radius
            shown: root.visualFocus
        }
    }

    contentItem: Row {
        spacing: Theme.space1

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.up ? "arrow-up" : "arrow-down"
            size: Theme.iconSmall
            color: Theme.accentText
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Unread")
            color: Theme.accentText
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
