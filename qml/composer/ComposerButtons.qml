// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! The buttons behind the text: how it looks, what others see of it, emoji, and away with it. */
RowLayout {
    id: root

    required property Preferences preferences
    required property Reveal reveal
    property bool canWrite: false
    property bool canSend: false
    /*! Whether there is room for the formatting menu; its keys work without. */
    property bool formats: true
    property string sendText: ""

    signal markWanted(mark: string)
    signal codeBlockWanted()
    signal emojiPicked(character: string)
    signal submitted()

    spacing: Theme.space1

    FormatButton {
        visible: root.canWrite && root.formats
        onMarkWanted: mark => root.markWanted(mark)
        onCodeBlockWanted: root.codeBlockWanted()
    }

    RevealButton {
        preferences: root.preferences
        reveal: root.reveal
        visible: root.canWrite
    }

    EmojiButton {
        preferences: root.preferences
        enabled: root.canWrite
        onPicked: character => root.emojiPicked(character)
    }

    IconButton {
        iconName: "send"
        filled: true
        text: root.sendText
        enabled: root.canWrite && root.canSend
        onClicked: root.submitted()
    }
}
