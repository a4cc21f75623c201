// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! Title of the channel details, with what can be done with the whole channel. */
ColumnLayout {
    id: root

    required property ChannelDetails details
    required property ChannelListModel channels
    property bool editing: false
    readonly property channel target: root.details.channel
    readonly property bool direct: root.target.isDirect

    signal editRequested()
    signal inviteRequested()
    signal exportRequested()
    signal clearRequested()
    signal leaveRequested()
    signal deleteRequested()
    signal closeRequested()

    spacing: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Avatar {
            name: root.details.title
            colorKey: root.direct && !root.details.peer.isNull ? root.details.peer.name : root.target.name
            channel: !root.direct
            picture: root.details.peer.displayPictureUrl
            surface: Theme.raised
            Accessible.ignored: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Heading {
                Layout.fillWidth: true
                text: root.details.title
                elide: Text.ElideRight
                font.pixelSize: Theme.textTitle
                font.weight: Font.DemiBold
                Accessible.name: text
            }

            Label {
                Layout.fillWidth: true
                text: root.direct ? qsTr("Direct chat") : root.target.type === Wire.Private ? qsTr("Private channel: invited people only")
                    : qsTr("Public channel: everybody can join")
                elide: Text.ElideRight
                color: Theme.muted
                font.pixelSize: Theme.textSmall
            }
        }

        Spinner {
            running: root.details.busy
            visible: root.details.busy
        }

        IconButton {
            iconName: "pencil"
            text: qsTr("Edit name and description")
            visible: root.details.canManage && !root.editing
            onClicked: root.editRequested()
        }

        IconButton {
            iconName: "close"
            text: qsTr("Close")
            onClicked: root.closeRequested()
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        Button {
            text: qsTr("Invite people…")
            iconName: "user-plus"
            visible: root.target.canInvite && !root.direct
            onClicked: root.inviteRequested()
        }

        Button {
            text: root.target.muted ? qsTr("Unmute") : qsTr("Mute")
            iconName: root.target.muted ? "bell" : "bell-off"
            onClicked: root.channels.mute(root.target, !root.target.muted)
        }

        Button {
            id: more

            text: qsTr("More…")
            iconName: "more"
            Accessible.role: Accessible.ButtonMenu
            onClicked: menu.popup(more, 0, more.height + Theme.space1)
        }
    }

    Menu {
        id: menu

        MenuItem {
            text: qsTr("Export…")
            iconName: "download"
            onTriggered: root.exportRequested()
        }

        MenuItem {
            text: qsTr("Clear the history for me…")
            iconName: "trash"
            onTriggered: root.clearRequested()
        }

        MenuItem {
            text: qsTr("Leave the channel…")
            iconName: "sign-out"
            visible: root.target.canLeave && !root.direct
            onTriggered: root.leaveRequested()
        }

        MenuItem {
            text: qsTr("Delete the channel…")
            iconName: "trash"
            destructive: true
            visible: root.details.canManage
            onTriggered: root.deleteRequested()
        }
    }
}
