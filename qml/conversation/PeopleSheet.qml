// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The list inside PeoplePopup. */
ColumnLayout {
    id: root

    required property ConversationModel conversation

    signal closed()

    spacing: Theme.space3
    Component.onCompleted: members.reload()

    RowLayout {
        Label {
            Layout.fillWidth: true
            text: qsTr("People in %1").arg(root.conversation.title)
            elide: Text.ElideRight
            font.pixelSize: Theme.textTitle
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        IconButton {
            iconName: "close"
            text: qsTr("Close")
            onClicked: root.closed()
        }
    }

    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Members")

        model: RoomModel {
            id: members

            kitty: root.conversation.kitty
            session: root.conversation.session
            channel: root.conversation.channel
        }

        delegate: Item {
            id: row

            required property user person
            required property bool inRoom

            width: ListView.view.width
            height: Theme.rowHeight
            Accessible.role: Accessible.ListItem
            Accessible.name: name.text + ", " + state.text

            RowLayout {
                anchors.fill: parent
                spacing: Theme.space3

                Avatar {
                    name: MessageText.userName(row.person)
                    colorKey: row.person.name
                    picture: row.person.displayPictureUrl
                    presence: row.person.presence.online ? Avatar.Presence.Online : Avatar.Presence.Offline
                }

                ColumnLayout {
                    spacing: 0

                    Label {
                        id: name

                        Layout.fillWidth: true
                        text: MessageText.userName(row.person)
                        elide: Text.ElideRight
                        font.weight: Font.DemiBold
                    }

                    Label {
                        id: state

                        text: row.inRoom ? qsTr("In the room") : row.person.presence.online ? qsTr("Online") : qsTr("Offline")
                        color: row.inRoom ? Theme.accent : Theme.muted
                        font.pixelSize: Theme.textSmall
                    }
                }
            }
        }
    }
}
