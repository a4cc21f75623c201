// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! A handful of common emoji; arrows move, Enter picks, Escape closes. */
T.Popup {
    id: root

    readonly property list<string> common: ["😀", "😄", "😂", "🤣", "😊", "😍", "😘", "😎", "🤔", "🙄", "😅", "😬", "😢", "😭",
        "😡", "😱", "🥳", "😴", "🤗", "🤷", "🙈", "👍", "👎", "👏", "🙏", "👋", "💪", "👀", "👇", "❤️", "💔", "🔥", "✨", "🎉", "🎂",
        "🚀", "✅", "❌", "⚠️", "💡", "📌", "📎", "☕", "🍕", "🐱", "🐶", "🌈", "⭐"]
    readonly property int columns: 8

    signal picked(character: string)

    function pick(index: int): void {
        if (index >= 0 && index < root.common.length)
            root.picked(root.common[index]);
        root.close();
    }

    x: parent ? parent.width - width : 0
    y: -height - Theme.space2
    margins: Theme.space2
    padding: Theme.space2
    modal: false
    focus: true
    width: root.columns * Theme.emojiCell + root.leftPadding + root.rightPadding
    height: Math.ceil(root.common.length / root.columns) * Theme.emojiCell + root.topPadding + root.bottomPadding
    background: PopupSurface {}

    contentItem: EmojiGrid {
        model: root.common
        onPicked: index => root.pick(index)
    }
}
