// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Client
import Purr.Controls
import Purr.Models

/*! Chooses people and invites them into a channel. */
Dialog {
    id: root

    required property ChatKitty kitty
    required property ChannelDetails details

    function openFresh(): void {
        people.clearChosen();
        people.query = "";
        root.open();
    }

    title: qsTr("Invite people to %1").arg(root.details.title)
    acceptText: qsTr("Invite")
    acceptEnabled: people.chosenNames.length > 0
    closeOnAccept: false
    busy: root.details.busy
    error: root.details.errorText
    onAcceptRequested: root.details.invite(people.chosenNames)
    onOpened: picker.forceActiveFocus()

    PeopleModel {
        id: people

        kitty: root.visible ? root.kitty : null
    }

    PeoplePicker {
        id: picker

        width: parent.width
        people: people
        onSubmitted: root.requestAccept()
    }
}
