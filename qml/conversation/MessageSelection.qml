// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models

/*! How keyboard and pointer select messages. */
QtObject {
    id: root

    required property ConversationModel conversation
    /*! Where a selection by Shift started. */
    property real fromId: 0

    function startAt(row: int): void {
        if (root.conversation.selectedCount === 0)
            root.fromId = root.conversation.placeOf(row);
    }

    function extendTo(row: int): void {
        root.conversation.selectRange(root.conversation.rowOfPlace(root.fromId), row);
    }

    /*! Shift selects up to it, Ctrl one more, a plain click one more while something is selected. */
    function click(row: int, modifiers: int): void {
        const message = root.conversation.messageAt(row);
        if (message.isNull || (modifiers === Qt.NoModifier && root.conversation.selectedCount === 0))
            return;
        if (modifiers === Qt.ShiftModifier && root.fromId !== 0 && root.conversation.rowOfPlace(root.fromId) >= 0) {
            root.extendTo(row);
        } else {
            root.fromId = root.conversation.placeOf(row);
            root.conversation.toggleSelected(message);
        }
    }

    /*! The selected words, or messages, or else the message of that row. */
    function copy(row: int): void {
        if (SelectedText.text.length > 0)
            Clipboard.copy(SelectedText.text);
        else if (root.conversation.selectedCount > 0)
            Clipboard.copy(root.conversation.selectedText());
        else
            Clipboard.copy(MessageText.now.plain(root.conversation.messageAt(row)));
    }
}
