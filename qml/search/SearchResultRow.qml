// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! One message found: who, when, and the words around what was found. */
Rectangle {
    id: root

    required property int index
    required property message message
    required property string sender
    required property string timeLabel
    /*! Escaped by SearchModel; the only markup in it is ours. */
    required property string snippet
    required property string spoken
    property bool current: false

    signal activated()

    implicitHeight: column.implicitHeight + Theme.space2 * 2
    radius: Theme.radiusButton
    color: root.current ? Theme.accentSoft : area.containsMouse ? Theme.hover : Theme.transparent

    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.focusable: true
    Accessible.selected: root.current
    Accessible.onPressAction: root.activated()

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.activated()
    }

    Avatar {
        x: Theme.space2
        y: Theme.space2
        name: root.sender
        colorKey: root.message.user.name
        picture: root.message.user.displayPictureUrl
        size: Theme.avatarMessage
        Accessible.ignored: true
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space2
        anchors.leftMargin: Theme.space2 + Theme.avatarMessage + Theme.space3
        spacing: Theme.hairline

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            Label {
                Layout.maximumWidth: root.width * 0.6
                text: root.sender
                elide: Text.ElideRight
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: root.timeLabel
                elide: Text.ElideRight
                color: Theme.muted
                font.pixelSize: Theme.textSmall
                Accessible.ignored: true
            }
        }

        Label {
            Layout.fillWidth: true
            text: root.snippet
            textFormat: Text.StyledText
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
