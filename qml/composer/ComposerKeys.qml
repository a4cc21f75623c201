// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models

/*! What the keys of the composer mean. */
QtObject {
    id: root

    /*! An input method has the keys. */
    required property bool composing
    /*! Suggestions are shown: arrows, Enter, Tab and Escape are theirs. */
    required property bool completing
    required property bool enterSends
    required property bool empty
    /*! Nothing is selected in it. */
    required property bool unselected
    /*! The cursor is in a block of code that is not closed: Enter makes a line of it. */
    property bool inCode: false
    /*! Messages are. */
    property bool messagesSelected: false

    signal completionMoved(by: int)
    signal completionChosen()
    signal completionDismissed()
    signal markWanted(mark: string)
    signal codeBlockWanted()
    signal attachWanted()
    signal replyLastWanted()
    signal submitted()
    signal messagesCopied()
    signal pasteWanted()
    signal editLastWanted()
    signal menuWanted()
    /*! Page Up (-1) and Page Down: the messages move, as one reads while one writes. */
    signal paged(by: int)
    signal cancelled()
    /*! To the item after it, or before it. */
    signal left(forward: bool)

    function handleCompletion(event: KeyEvent): void {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Tab;
        event.accepted = true;
        if (event.key === Qt.Key_Up || event.key === Qt.Key_Down)
            root.completionMoved(event.key === Qt.Key_Up ? -1 : 1);
        else if (enter && event.modifiers === Qt.NoModifier)
            root.completionChosen();
        else if (event.key === Qt.Key_Escape)
            root.completionDismissed();
        else
            event.accepted = false;
    }

    function handleFormat(event: KeyEvent): void {
        const shift = (event.modifiers & Qt.ShiftModifier) !== 0;
        event.accepted = true;
        if (event.key === Qt.Key_B && !shift)
            root.markWanted("**");
        else if (event.key === Qt.Key_I && !shift)
            root.markWanted("_");
        else if (event.key === Qt.Key_X && shift)
            root.markWanted("~~");
        else if (event.key === Qt.Key_E && !shift)
            root.markWanted("`");
        else if (event.key === Qt.Key_E)
            root.codeBlockWanted();
        else if (event.key === Qt.Key_U && !shift)
            root.attachWanted();
        else if (event.key === Qt.Key_Up && root.empty)
            root.replyLastWanted();
        else
            event.accepted = false;
    }

    function handle(event: KeyEvent): void {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const control = (event.modifiers & Qt.ControlModifier) !== 0;
        const shift = (event.modifiers & Qt.ShiftModifier) !== 0;
        event.accepted = false;
        if (root.composing)
            return; // The key belongs to the input method.
        if (root.completing)
            root.handleCompletion(event);
        if (!event.accepted && control && !(event.modifiers & Qt.AltModifier))
            root.handleFormat(event);
        if (event.accepted)
            return;
        event.accepted = true;
        if (enter && (control || (root.enterSends && !shift && !root.inCode)))
            root.submitted();
        else if (event.matches(StandardKey.Copy) && root.unselected && SelectedText.text.length > 0)
            Clipboard.copy(SelectedText.text);
        else if (event.matches(StandardKey.Copy) && root.unselected && root.messagesSelected)
            root.messagesCopied();
        else if (event.matches(StandardKey.Paste))
            root.pasteWanted();
        else if (event.key === Qt.Key_Up && root.empty && !shift)
            root.editLastWanted();
        else if ((event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) && event.modifiers === Qt.NoModifier)
            root.paged(event.key === Qt.Key_PageUp ? -1 : 1);
        else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && shift))
            root.menuWanted();
        else if (event.key === Qt.Key_Escape && SelectedText.text.length > 0)
            SelectedText.clear();
        else if (event.key === Qt.Key_Escape)
            root.cancelled();
        else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            root.left(event.key === Qt.Key_Tab);
        else
            event.accepted = false;
    }

    /*! Keys that are ours here though the window has them too. */
    function isOwn(event: KeyEvent): bool {
        const control = (event.modifiers & Qt.ControlModifier) !== 0;
        const shift = (event.modifiers & Qt.ShiftModifier) !== 0;
        const keys = shift ? [Qt.Key_X, Qt.Key_E] : [Qt.Key_B, Qt.Key_I, Qt.Key_E, Qt.Key_U];
        return (event.key === Qt.Key_Escape && event.modifiers === Qt.NoModifier) || (control && keys.includes(event.key));
    }
}
