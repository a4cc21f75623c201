// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Style

/*! What the word at the cursor may become, above the cursor. The keyboard stays in the text, which moves the choice. */
T.Popup {
    id: root

    required property CompletionModel completion
    /*! Of the cursor, in the parent. */
    property real caretX: 0
    property real caretY: 0
    property int currentIndex: 0

    signal chosen(row: int)

    function move(by: int): void {
        const count = root.completion.count;
        root.currentIndex = (root.currentIndex + by + count) % Math.max(1, count);
    }

    x: Math.max(0, Math.min(root.caretX, (parent ? parent.width : 0) - width))
    y: root.caretY - height - Theme.space1
    width: Math.min(Theme.completionWidth, parent ? parent.width : Theme.completionWidth)
    height: root.completion.count * Theme.buttonHeight + root.topPadding + root.bottomPadding
    margins: Theme.space1
    padding: Theme.space1
    modal: false
    focus: false
    closePolicy: T.Popup.NoAutoClose
    visible: root.completion.count > 0 && root.parent !== null && root.parent.visible
    background: PopupSurface {}

    Connections {
        target: root.completion

        function onCountChanged(): void {
            root.currentIndex = 0;
        }
    }

    contentItem: CompletionList {
        completion: root.completion
        currentIndex: root.currentIndex
        onChosen: row => root.chosen(row)
    }
}
