// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! One channel or person to go to. */
Item {
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
    required property string section
    /*! Its heading stands above it. A ListView of Qt 6.4 leaves headings of its own where rows change their order. */
    required property bool first
    property bool current: false
    readonly property bool joinable: kind === QuickSwitcherModel.Joinable

    signal activated(beside: bool)

    implicitHeight: surface.height + (root.first ? heading.height : 0)

    Accessible.role: Accessible.ListItem
    Accessible.name: root.detail.length > 0 ? qsTr("%1, %2").arg(root.title).arg(root.detail) : root.title
    Accessible.focusable: true
    Accessible.selected: root.current
    Accessible.onPressAction: root.activated(false)

    Item {
        id: heading

        width: parent.width
        height: Theme.scaled(Theme.space4) + Theme.space3
        visible: root.first

        SectionLabel {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space2
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space1
            text: root.section === "recent" ? qsTr("Recent") : root.section === "joinable" ? qsTr("Channels to join")
                : root.section === "people" ? qsTr("People") : qsTr("Your chats")
        }
    }

    Rectangle {
        id: surface

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.rowHeight - Theme.space2
        radius: Theme.radiusButton
        color: root.current ? Theme.accentSoft : area.containsMouse ? Theme.hover : Theme.transparent
    }

    MouseArea {
        id: area

        anchors.fill: surface
        hoverEnabled: true
        onClicked: mouse => root.activated((mouse.modifiers & Qt.ControlModifier) !== 0)
    }

    RowLayout {
        anchors.fill: surface
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
            size: Theme.iconSize
            color: Theme.muted
            visible: root.joinable
        }
    }
}
