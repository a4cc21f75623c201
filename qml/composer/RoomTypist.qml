// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Models

/*! Tells the room of a conversation that its user types, as much of it as he reveals there. */
Typist {
    id: root

    required property ConversationModel conversation
    required property Preferences preferences
    readonly property Reveal reveal: Reveal {
        preferences: root.preferences
        channelId: root.conversation.channelId
    }

    showTyping: root.reveal.showTyping
    showText: root.reveal.showText
}
