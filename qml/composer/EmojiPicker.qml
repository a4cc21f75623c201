// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Style

/*! The emoji over what asks for one; Escape closes. */
T.Popup {
    id: root

    required property Preferences preferences

    signal picked(character: string)

    x: parent ? parent.width - width : 0
    y: -height - Theme.space2
    margins: Theme.space2
    padding: Theme.space2
    modal: false
    focus: true
    width: Math.min(Theme.emojiColumns * Theme.emojiCell + Theme.scrollBarWidth + root.leftPadding + root.rightPadding,
        (T.Overlay.overlay?.width ?? Infinity) - 2 * Theme.space2)
    height: Math.min(Theme.emojiPickerHeight, (T.Overlay.overlay?.height ?? Infinity) - 2 * Theme.space2)
    background: PopupSurface {}

    contentItem: EmojiChooser {
        preferences: root.preferences
        focus: true
        Component.onCompleted: takeFocus()
        onPicked: character => {
            root.picked(character);
            root.close();
        }
    }
}
