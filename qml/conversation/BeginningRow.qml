// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Models

/*! Stands above the first message of a channel. */
NoteRow {
    id: root

    required property ConversationModel conversation

    height: visible ? implicitHeight : 0
    visible: root.conversation !== null && !root.conversation.empty
    text: root.conversation === null ? ""
        : root.conversation.peer.isNull ? qsTr("This is the beginning of %1.").arg(root.conversation.title)
        : qsTr("This is the beginning of your conversation with %1.").arg(root.conversation.title)
}
