// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models

/*! The menu of a message that waits to be sent, or was not taken. */
Menu {
    id: root

    required property ConversationModel conversation
    /*! See ConversationModel.waitingAt(). */
    property string nonce: ""

    signal editWanted(nonce: string)

    function openFor(nonce: string, beside: Item): void {
        root.nonce = nonce;
        root.popupBeside(beside);
    }

    MenuItem {
        text: qsTr("Edit")
        iconName: "pencil"
        shortcutText: "E"
        onTriggered: root.editWanted(root.nonce)
    }

    MenuItem {
        text: qsTr("Do not send")
        iconName: "trash"
        destructive: true
        onTriggered: root.conversation.discard(root.nonce)
    }
}
