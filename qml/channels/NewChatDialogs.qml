// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The two ways to a new chat: a direct one with people, or a named channel. */
Item {
    id: root

    required property ChatKitty kitty

    signal created(target: channel)

    function openDirect(): void {
        people.clearChosen();
        people.query = "";
        creator.clearErrors();
        direct.open();
    }

    /*! `called`: a name that the user has thought of already; may be empty. */
    function openChannel(called: string): void {
        people.clearChosen();
        people.query = "";
        name.text = called;
        creator.clearErrors();
        group.open();
    }

    PeopleModel {
        id: people

        kitty: direct.visible || group.visible ? root.kitty : null
    }

    ChannelCreator {
        id: creator

        kitty: root.kitty
        onCreated: target => {
            direct.close();
            group.close();
            root.created(target);
        }
    }

    Dialog {
        id: direct

        title: qsTr("New direct chat")
        acceptText: qsTr("Start chat")
        acceptEnabled: people.chosenNames.length > 0
        closeOnAccept: false
        busy: creator.busy
        error: creator.errorText
        onAcceptRequested: creator.createDirect(people.chosenNames)
        onOpened: directPicker.forceActiveFocus()

        PeoplePicker {
            id: directPicker

            width: parent.width

            people: people
            onSubmitted: direct.requestAccept()
        }
    }

    Dialog {
        id: group

        title: qsTr("New channel")
        acceptText: qsTr("Create channel")
        acceptEnabled: name.text.trim().length > 0
        closeOnAccept: false
        busy: creator.busy
        error: creator.errorText
        onAcceptRequested: creator.createChannel(name.text, access.currentIndex === 0, people.chosenNames)
        onOpened: name.forceActiveFocus()

        ColumnLayout {
            width: parent.width
            spacing: Theme.space3

            TextField {
                id: name

                Layout.fillWidth: true
                label: qsTr("Name")
                placeholderText: qsTr("release-2.4")
                error: creator.nameError
                maximumLength: 80
                focus: true
                onEdited: creator.clearErrors()
                onAccepted: group.requestAccept()
            }

            Select {
                id: access

                Layout.fillWidth: true
                label: qsTr("Who can join")
                model: [qsTr("Everybody: a public channel"), qsTr("Invited people: a private channel")]
            }

            PeoplePicker {
                Layout.fillWidth: true
                label: qsTr("Invite people")
                listHeight: Theme.listHeightShort
                onSubmitted: group.requestAccept()
                people: people
            }
        }
    }
}
