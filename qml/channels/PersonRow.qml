// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Protocol
import Purr.Style

/*! One person of a list to choose from. */
Rectangle {
    id: root

    required property user user
    required property string name
    required property string detail
    required property int presence
    required property string picture
    required property bool chosen
    property bool current: false

    signal activated()

    implicitHeight: Theme.rowHeight - Theme.space2
    radius: Theme.radiusButton
    color: root.current || area.containsMouse ? Theme.hover : Theme.transparent

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.detail.length > 0 ? qsTr("%1, %2").arg(root.name).arg(root.detail) : root.name
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.focusable: true
    Accessible.onPressAction: root.activated()
    Accessible.onToggleAction: root.activated()

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.activated()
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space3
        spacing: Theme.space2 + Theme.focusWidth

        Avatar {
            name: root.name
            colorKey: root.user.name
            presence: root.presence
            picture: root.picture
            size: Theme.avatarMessage
            surface: root.current || area.containsMouse ? Theme.hover : Theme.raised
            Accessible.ignored: true
        }

        Label {
            text: root.name
            elide: Text.ElideRight
            font.weight: Font.Medium
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            text: root.detail
            color: Theme.muted
            elide: Text.ElideRight
            font.pixelSize: Theme.textNote
            Accessible.ignored: true
        }

        Icon {
            name: "check"
            size: Theme.iconSize
            color: Theme.accent
            visible: root.chosen
        }
    }
}
