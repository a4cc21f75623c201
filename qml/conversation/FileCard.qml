// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! A file of a message. Nothing is fetched before the reader opens it. */
Rectangle {
    id: root

    required property fileAttachment file
    readonly property string safeName: MessageText.name(root.file.name)
    readonly property string suffix: root.safeName.includes(".") ? root.safeName.split(".").pop().slice(0, 4).toUpperCase() : ""

    signal opened()

    implicitWidth: Math.min(Theme.listWidth, parent ? parent.width : Theme.listWidth)
    implicitHeight: row.implicitHeight + Theme.space5
    radius: Theme.radiusRow
    color: hover.hovered ? Theme.hover : Theme.transparent
    border.width: Theme.hairline
    border.color: Theme.line

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("File %1, %2").arg(root.safeName).arg(MessageText.fileSize(root.file))
    Accessible.onPressAction: root.opened()
    Keys.onReturnPressed: root.opened()

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        onTapped: root.opened()
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space3

        Rectangle {
            implicitWidth: Theme.avatar
            implicitHeight: Theme.avatar
            radius: Theme.radiusButton
            color: Theme.accentSoft

            Label {
                anchors.centerIn: parent
                text: root.suffix
                color: Theme.accent
                font.pixelSize: Theme.textTiny
                font.weight: Font.Bold
                visible: root.suffix.length > 0
                Accessible.ignored: true
            }

            Icon {
                anchors.centerIn: parent
                name: "file"
                color: Theme.accent
                visible: root.suffix.length === 0
            }
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.safeName
                elide: Text.ElideMiddle
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("%1 · Open").arg(MessageText.fileSize(root.file))
                color: Theme.muted
                font.pixelSize: Theme.textSmall
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }

    FocusRing {
        radius: root.radius
        shown: root.activeFocus
    }
}
