// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Models

/*! Opens the emoji picker above itself. */
IconButton {
    id: root

    required property Preferences preferences

    signal picked(character: string)

    iconName: "smile"
    text: qsTr("Insert an emoji")
    onClicked: emoji.active = true

    Deferred {
        id: emoji

        active: false
        sourceComponent: EmojiPicker {
            parent: root
            preferences: root.preferences
            visible: true
            onPicked: character => root.picked(character)
            onClosed: emoji.active = false
        }
    }
}
