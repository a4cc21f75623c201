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

    text: qsTr("Some messages are missing here.")
    actionText: qsTr("Load them")
    onAction: root.conversation.fillGap()
    // While reading on from a place in the past, what follows comes by itself.
    Component.onCompleted: if (!root.pinned) root.conversation.loadNewer()
}
