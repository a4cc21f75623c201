// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Models

/*! Stands where messages are missing. */
NoteRow {
    id: root

    required property ConversationModel conversation
    /*! The newest messages are in view. */
    required property bool pinned
    readonly property bool waits: root.conversation.state === ConversationModel.Stored

    /*! While reading on from a place in the past, what follows comes by itself. */
    function readOn(): void {
        if (!root.pinned)
            root.conversation.loadNewer();
    }

    text: root.waits ? qsTr("What came since then is missing here.") : qsTr("Some messages are missing here.")
    actionText: root.waits ? qsTr("Connect now") : qsTr("Load them")
    onAction: root.conversation.fillGap()
    Component.onCompleted: root.readOn()
    ListView.onReused: root.readOn()
}
