// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Style

/*! The message that this one answers, on one line; pressing it shows that message. */
T.AbstractButton {
    id: root

    required property quote quote
    readonly property string author: root.quote.message.isNull ? "" : MessageText.now.userName(root.quote.message.user)
    readonly property string said: root.quote.missing ? qsTr("This message is not available")
        : root.quote.message.isNull ? qsTr("Loading…") : MessageText.now.line(root.quote.message)

    implicitHeight: Theme.lineBody + Theme.space1
    leftPadding: root.mirrored ? 0 : Theme.space3
    rightPadding: root.mirrored ? Theme.space3 : 0
    enabled: !root.quote.message.isNull
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.author.length > 0 ? qsTr("Answers %1: %2").arg(root.author).arg(root.said) : root.said
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        color: root.hovered ? Theme.hover : Theme.transparent

        Rectangle {
            anchors.left: parent.left
            width: Theme.focusWidth + Theme.hairline
            height: parent.height
            radius: Theme.hairline
            color: root.quote.missing ? Theme.line : Theme.accent
        }

        FocusRing {
            radius: Theme.radiusTiny
            shown: root.visualFocus
        }
    }

    contentItem: Row {
        spacing: Theme.space1

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width / 2)
            text: root.author
            color: Theme.muted
            elide: Text.ElideRight
            font.pixelSize: Theme.textNote
            font.weight: Font.DemiBold
            visible: root.author.length > 0
            Accessible.ignored: true
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - (root.author.length > 0 ? parent.children[0].width + parent.spacing : 0)
            text: root.said
            color: Theme.muted
            elide: Text.ElideRight
            maximumLineCount: 1
            font.pixelSize: Theme.textNote
            font.italic: root.quote.missing
            Accessible.ignored: true
        }
    }
}
