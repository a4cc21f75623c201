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
    required property string spoken

    /*! While reading on from a place in the past, what follows comes by itself. */
    function readOn(): void {
        if (!root.pinned)
            root.conversation.loadNewer();
    }

    text: root.spoken
    // Without the server it cannot be filled, and the pane says so once.
    actionText: root.conversation?.offline ? "" : qsTr("Load them")
    onAction: root.conversation.fillGap()
    Component.onCompleted: root.readOn()
    // A row that waits for another gap says nothing, to screen readers neither.
    ListView.onPooled: root.visible = false
    ListView.onReused: {
        root.visible = true;
        root.readOn();
    }
}
