// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! One member of a channel: who, whether here, what he may do. */
Rectangle {
    id: root

    required property int index
    required property user person
    required property string name
    required property string detail
    required property int presence
    required property string picture
    required property bool inRoom
    required property bool moderator
    required property bool creator
    required property bool own
    /*! Whose name this one passes for; empty: nobody's. */
    required property string imitated
    /*! Has the keyboard. */
    property bool current: false
    /*! Offers what a moderator may do with him. */
    property bool manageable: false
    readonly property string shownName: root.own ? qsTr("%1 (you)").arg(root.name) : root.name
    readonly property string role: root.creator ? qsTr("Creator") : root.moderator ? qsTr("Moderator") : ""
    readonly property string standing: root.inRoom ? qsTr("In the room") : root.presence === Avatar.Presence.Online ? qsTr("Online")
        : root.presence === Avatar.Presence.Away ? qsTr("Away") : qsTr("Offline")

    readonly property string warning: root.imitated.length > 0 ? qsTr("Not %1: @%2 has a name that looks the same").arg(root.imitated).arg(Presenter.hidesNames ? root.name : root.person.name) : ""

    signal activated()
    signal menuRequested(x: real, y: real)

    implicitHeight: Theme.rowHeight
    radius: Theme.radiusButton
    color: root.current || area.containsMouse ? Theme.hover : Theme.transparent

    Accessible.role: Accessible.ListItem
    Accessible.name: root.role.length > 0 ? qsTr("%1, %2, %3").arg(root.shownName).arg(root.role).arg(root.standing)
        : qsTr("%1, %2").arg(root.shownName).arg(root.standing)
    Accessible.description: root.warning
    Accessible.focusable: true
    Accessible.onPressAction: root.activated()

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onClicked: mouse => {
            if (mouse.button === Qt.RightButton)
                root.menuRequested(mouse.x, mouse.y);
            else
                root.activated();
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space2
        spacing: Theme.space3

        Avatar {
            name: root.name
            colorKey: root.person.name
            presence: root.presence
            picture: root.picture
            surface: root.color.a > 0 ? Theme.hover : Theme.raised
            Accessible.ignored: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.shownName
                elide: Text.ElideRight
                font.weight: Font.Medium
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: root.warning.length > 0 ? root.warning : root.detail.length > 0 ? qsTr("%1 · %2").arg(root.standing).arg(root.detail) : root.standing
                elide: Text.ElideRight
                color: root.warning.length > 0 ? Theme.bad : root.inRoom ? Theme.accent : Theme.muted
                font.pixelSize: Theme.textSmall
                Accessible.ignored: true
            }
        }

        Pill {
            text: root.role
            tone: Pill.Tone.Neutral
            visible: text.length > 0
            Accessible.ignored: true
        }

        IconButton {
            id: more

            iconName: "more"
            text: qsTr("What to do with %1").arg(root.name)
            visible: root.manageable && !root.own
            Accessible.role: Accessible.ButtonMenu
            onClicked: root.menuRequested(more.x, more.y + more.height)
        }
    }

    FocusRing {
        radius: Theme.radiusButton
        shown: root.current
    }
}
