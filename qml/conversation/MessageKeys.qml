// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Protocol

/*! The keys that move among messages, and those that act on the message under the keyboard. */
QtObject {
    id: root

    required property ListView view
    required property ConversationModel conversation
    required property MessageWishes wishes
    /*! The message for which something was opened that the keyboard comes back from; 0: none. */
    property real opened: 0
    readonly property RowControls controls: RowControls {
        view: root.view
    }

    /*! Up is positive: the newest message is the first row. */
    signal stepped(by: int)
    signal latestWanted()
    signal copyWanted()
    signal escaped()

    function standsAt(row: int): bool {
        return !root.conversation.messageAt(row).isNull || root.conversation.waitingAt(row).length > 0;
    }

    /*! The row of a message at `row` or, of `count`, beyond it in the direction of `step`; if need be in the other; -1: none. */
    function messageNear(row: int, step: int, count: int): int {
        for (let at = row; at >= 0 && at < count; at += step) {
            if (root.standsAt(at))
                return at;
        }
        for (let at = row - step; at >= 0 && at < count; at -= step) {
            if (root.standsAt(at))
                return at;
        }
        return -1;
    }

    /*! The row where the keyboard begins: at what was just jumped to, or else where it was, or else where the reader looks. */
    function beginAt(jumped: real, looked: real, count: int): int {
        const row = root.conversation.rowOfPlace(jumped || root.opened || looked);
        root.opened = 0;
        return root.messageNear(Math.max(0, row), 1, count);
    }

    function leaveControls(): void {
        root.controls.leave();
    }

    /*! `page` rows fit into the view. */
    function handle(event: KeyEvent, page: int): void {
        event.accepted = root.controls.handle(event) || root.move(event, page, root.view.count);
        if (!event.accepted)
            root.act(event, root.view.currentIndex);
    }

    /*! `page` rows fit into the view, of `count`. False: the key means something else. */
    function move(event: KeyEvent, page: int, count: int): bool {
        if (event.key === Qt.Key_PageUp && (event.modifiers & Qt.ShiftModifier))
            root.conversation.showFirstUnread();
        else if (event.key === Qt.Key_PageUp)
            root.stepped(page);
        else if (event.key === Qt.Key_PageDown)
            root.stepped(-page);
        else if (event.key === Qt.Key_Home)
            root.stepped(count);
        else if (event.key === Qt.Key_End)
            root.latestWanted();
        else if (event.matches(StandardKey.Copy))
            root.copyWanted();
        else if (event.key === Qt.Key_Escape && SelectedText.text.length > 0)
            SelectedText.clear();
        else if (event.key === Qt.Key_Escape)
            root.escaped();
        else
            return false;
        return true;
    }

    function act(event: KeyEvent, row: int): void {
        const message = root.conversation.messageAt(row);
        const own = message.user.name === root.conversation.ownUserName;
        const plain = !message.isNull && event.modifiers === Qt.NoModifier;
        const waiting = event.modifiers === Qt.NoModifier || event.key === Qt.Key_F10 ? root.conversation.waitingAt(row) : "";
        const asks = (event.modifiers === Qt.NoModifier && [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Menu].includes(event.key))
            || (event.modifiers === Qt.ShiftModifier && event.key === Qt.Key_F10);
        event.accepted = true;
        if (waiting.length > 0 && event.key === Qt.Key_E)
            root.wishes.takeBackWanted(waiting);
        else if (waiting.length > 0 && event.key === Qt.Key_Delete)
            root.conversation.discard(waiting);
        else if (asks && waiting.length > 0)
            root.wishes.waitingMenuWanted(waiting, root.view.currentItem);
        else if (waiting.length > 0 && (event.key === Qt.Key_R || event.key === Qt.Key_T))
            return; // Nobody can answer it yet, and it is not the composer that is meant.
        else if (event.text === "+" && !message.isNull)
            root.wishes.pickerWanted(message);
        else if (plain && event.key === Qt.Key_R)
            root.wishes.replyWanted(message);
        else if (plain && event.key === Qt.Key_T && !root.conversation.isThread)
            root.wishes.threadWanted(message);
        else if (plain && event.key === Qt.Key_E && own)
            root.wishes.editWanted(message);
        else if (plain && event.key === Qt.Key_Delete && own)
            root.wishes.removeWanted(message);
        else if (asks && !message.isNull)
            root.wishes.menuWanted(message, own, root.view.currentItem);
        else if (plain && event.key === Qt.Key_Space)
            root.conversation.toggleSelected(message);
        else
            event.accepted = false;
        const opens = event.text === "+" || event.key === Qt.Key_Delete || asks;
        root.opened = event.accepted && opens ? root.conversation.placeOf(row) : 0;
    }
}
