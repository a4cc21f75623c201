// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! Who somebody is, with the ways to write to him, to block him, to unblock him. */
Dialog {
    id: root

    required property ChatKitty kitty
    property user person
    readonly property bool own: root.person.name === root.kitty.currentUser.name
    readonly property bool blocked: blocks.records.length > 0 && blocks.isBlocked(root.person)

    signal openRequested(target: channel)

    function openFor(person: user): void {
        root.person = person;
        creator.clearErrors();
        root.open();
    }

    title: qsTr("Profile")
    acceptText: root.own ? "" : qsTr("Write to %1").arg(MessageText.now.userName(root.person))
    acceptEnabled: !root.blocked
    rejectText: qsTr("Close")
    closeOnAccept: false
    busy: creator.busy || blocks.busy
    error: creator.errorText.length > 0 ? creator.errorText : blocks.errorText
    onAcceptRequested: creator.createDirect([root.person.name])

    BlockList {
        id: blocks

        kitty: root.visible ? root.kitty : null
    }

    ChannelCreator {
        id: creator

        kitty: root.kitty
        onCreated: target => {
            root.close();
            root.openRequested(target);
        }
    }

    Connections {
        target: root.kitty

        function onUserPresenceChanged(user: user): void {
            if (user.name === root.person.name)
                root.person = user;
        }
    }

    ColumnLayout {
        width: parent.width
        spacing: Theme.space3

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            Avatar {
                name: MessageText.now.userName(root.person)
                colorKey: root.person.name
                picture: root.person.displayPictureUrl
                presence: PresenceWords.markOf(root.person.presence)
                size: Theme.avatar * 2
                surface: Theme.raised
                Accessible.ignored: true
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space1

                Label {
                    Layout.fillWidth: true
                    text: MessageText.now.userName(root.person)
                    elide: Text.ElideRight
                    font.pixelSize: Theme.textHeader
                    font.weight: Font.DemiBold
                }

                Label {
                    Layout.fillWidth: true
                    text: Presenter.hidesNames ? "" : root.person.name
                    elide: Text.ElideRight
                    color: Theme.muted
                }

                Label {
                    Layout.fillWidth: true
                    text: PresenceWords.of(root.person.presence)
                    elide: Text.ElideRight
                    color: Theme.muted
                    font.pixelSize: Theme.textNote
                }

                Label {
                    Layout.fillWidth: true
                    text: root.person.isGuest ? qsTr("Guest, without a password") : ""
                    color: Theme.muted
                    font.pixelSize: Theme.textNote
                    visible: text.length > 0
                }
            }
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("You have blocked this person: no direct messages, no notifications.")
            wrapMode: Text.Wrap
            color: Theme.muted
            visible: root.blocked
        }

        Button {
            text: root.blocked ? qsTr("Unblock") : qsTr("Block")
            iconName: root.blocked ? "eye" : "eye-off"
            visible: !root.own
            enabled: !blocks.busy
            onClicked: root.blocked ? blocks.unblock(root.person) : blocks.block(root.person)
        }
    }
}
