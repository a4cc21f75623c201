// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! One channel or person to go to. */
Rectangle {
    id: root

    required property int index
    required property int kind
    required property string title
    required property string detail
    required property bool isDirect
    required property string colorKey
    required property int presence
    required property string picture
    required property int unreadCount
    property bool current: false
    readonly property bool joinable: kind === QuickSwitcherModel.Joinable

    signal activated(beside: bool)

    implicitHeight: Theme.rowHeight - Theme.space2
    radius: Theme.radiusButton
    color: root.current ? Theme.accentSoft : area.containsMouse ? Theme.hover : Theme.transparent

    Accessible.role: Accessible.ListItem
    Accessible.name: root.detail.length > 0 ? qsTr("%1, %2").arg(root.title).arg(root.detail) : root.title
    Accessible.focusable: true
    Accessible.selected: root.current
    Accessible.onPressAction: root.activated(false)

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        onClicked: mouse => root.activated((mouse.modifiers & Qt.ControlModifier) !== 0)
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space3
        spacing: Theme.space2 + Theme.focusWidth

        Avatar {
            name: root.title
            colorKey: root.colorKey
            channel: !root.isDirect
            presence: root.presence
            picture: root.picture
            size: Theme.avatarMessage
            surface: root.current ? Theme.accentSoft : Theme.raised
            Accessible.ignored: true
        }

        Label {
            text: root.title
            elide: Text.ElideRight
            font.weight: Font.Medium
            Layout.maximumWidth: root.width * 0.6
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

        Badge {
            count: root.unreadCount
            Accessible.ignored: true
        }

        Icon {
            name: "user-plus"
            color: Theme.muted
            visible: root.joinable
        }
    }
}
