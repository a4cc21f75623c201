// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Style

/*! The members of a channel: who is in the room, who is online. */
T.Popup {
    id: root

    required property ConversationModel conversation

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    width: Math.min(Theme.dialogWidth, parent ? parent.width - Theme.space8 : Theme.dialogWidth)
    height: Math.min(Theme.dialogWidth, parent ? parent.height - Theme.space8 : Theme.dialogWidth)
    padding: Theme.space4
    background: PopupSurface {}
    visible: true

    contentItem: PeopleSheet {
        conversation: root.conversation
        onClosed: root.close()
    }
}
