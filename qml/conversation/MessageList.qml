// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qt.labs.qmlmodels
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The rows of a conversation, newest at the bottom.

    While `pinned` the newest row stays in view, whatever grows. Otherwise the row in the middle of the view keeps its
    place on the screen: rows below it may come and grow, pages above it may load. */
ListView {
    id: root

    required property ConversationModel conversation
    property bool pinned: true
    readonly property bool userMoves: root.moving || scrollBar.pressed || root.keysMove
    property bool keysMove: false
    /*! The message that keeps its place, and how far below the top of the view it starts. */
    property real anchorId: 0
    property real anchorOffset: 0

    signal editWanted(message: message)
    signal failedEditWanted(nonce: string)
    signal fileOpened(file: fileAttachment)
    signal linkHovered(address: string)
    signal leftByKeyboard()

    function distanceFromBottom(): real {
        return root.originY + root.contentHeight - root.contentY - root.height;
    }

    function jumpToLatest(): void {
        root.pinned = true;
        root.positionViewAtBeginning();
    }

    function showRow(row: int): void {
        if (row < 0)
            return;
        root.pinned = false;
        root.positionViewAtIndex(row, ListView.Center);
        root.remember();
    }

    /*! Chooses the row that keeps its place. */
    function remember(): void {
        const row = root.indexAt(root.width / 2, root.contentY + root.height / 2);
        const item = root.itemAtIndex(row);
        root.anchorId = item ? root.conversation.placeOf(row) : 0;
        root.anchorOffset = item ? item.y - root.contentY : 0;
    }

    /*! Puts that row where it was. */
    function restore(): void {
        const item = root.anchorId !== 0 ? root.itemAtIndex(root.conversation.rowOfPlace(root.anchorId)) : null;
        if (item)
            root.contentY += item.y - root.contentY - root.anchorOffset;
    }

    function settle(): void {
        if (root.pinned)
            root.positionViewAtBeginning();
        else if (!root.userMoves)
            root.restore();
        root.loadMore();
        root.noteSeen();
    }

    function loadMore(): void {
        if (root.conversation.hasOlder && root.contentY - root.originY < root.height)
            root.conversation.loadOlder();
    }

    function noteSeen(): void {
        root.conversation.seenRow = root.pinned ? 0 : root.indexAt(root.width / 2, root.contentY + root.height - Theme.lineBody);
    }

    function moveCurrent(step: int): void {
        root.keysMove = true;
        root.currentIndex = Math.max(0, Math.min(root.count - 1, root.currentIndex + step));
        root.positionViewAtIndex(root.currentIndex, ListView.Contain);
        root.pinned = root.distanceFromBottom() < Theme.space2;
        root.remember();
        root.keysMove = false;
    }

    model: root.conversation
    verticalLayoutDirection: ListView.BottomToTop
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    cacheBuffer: Theme.rowHeight * 4
    highlightFollowsCurrentItem: false
    currentIndex: -1
    activeFocusOnTab: true
    bottomMargin: Theme.space1
    T.ScrollBar.vertical: ScrollBar {
        id: scrollBar
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages in %1").arg(root.conversation.title)

    onPinnedChanged: root.conversation.pinned = root.pinned
    onContentHeightChanged: root.settle()
    onHeightChanged: root.settle()
    onContentYChanged: {
        if (!root.userMoves)
            return;
        root.pinned = root.distanceFromBottom() < Theme.space2;
        if (!root.pinned)
            root.remember();
        root.loadMore();
        root.noteSeen();
    }
    onActiveFocusChanged: root.currentIndex = root.activeFocus ? Math.max(0, root.currentIndex) : -1

    Keys.onUpPressed: root.moveCurrent(1)
    Keys.onDownPressed: root.moveCurrent(-1)
    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(root.height / Theme.rowHeight));
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_PageUp: root.moveCurrent(page); break;
        case Qt.Key_PageDown: root.moveCurrent(-page); break;
        case Qt.Key_End: root.jumpToLatest(); root.currentIndex = 0; break;
        case Qt.Key_Escape: root.leftByKeyboard(); break;
        default: event.accepted = false;
        }
    }

    delegate: DelegateChooser {
        role: "kind"

        DelegateChoice {
            roleValue: ConversationRow.Message

            MessageRow {
                id: row

                required property int index
                required property string nonce

                width: ListView.view.width
                ownUserName: root.conversation.ownUserName
                current: root.activeFocus && ListView.isCurrentItem
                Component.onCompleted: if (row.isOwn && row.sent) root.conversation.wantReaders(row.message)
                Keys.onReturnPressed: row.menuWanted()
                Keys.onDeletePressed: if (row.isOwn && row.sent) root.conversation.remove(row.message)
                Keys.onPressed: event => {
                    event.accepted = event.key === Qt.Key_E && row.isOwn && row.sent;
                    if (event.accepted)
                        root.editWanted(row.message);
                }
                onProgressWanted: row.progressText = root.conversation.progressText(row.index)
                onReacted: emoji => root.conversation.toggleReaction(row.message, emoji)
                onMenuWanted: if (row.sent) menu.openFor(row.message, row.isOwn)
                onFileOpened: root.fileOpened(row.message.file)
                onRetried: root.conversation.retry(row.nonce)
                onEdited: root.failedEditWanted(row.nonce)
                onDiscarded: root.conversation.discard(row.nonce)
                onLinkHovered: address => root.linkHovered(address)
            }
        }

        DelegateChoice {
            roleValue: ConversationRow.Day

            LineRow {
                required property string dayLabel

                width: ListView.view.width
                text: dayLabel
            }
        }

        DelegateChoice {
            roleValue: ConversationRow.Unread

            LineRow {
                width: ListView.view.width
                text: qsTr("New")
                accent: true
            }
        }

        DelegateChoice {
            roleValue: ConversationRow.Presence

            NoteRow {
                required property string presenceText

                width: ListView.view.width
                text: presenceText
            }
        }

        DelegateChoice {
            roleValue: ConversationRow.Gap

            NoteRow {
                width: ListView.view.width
                text: qsTr("Some messages are missing here.")
                actionText: qsTr("Load them")
                onAction: root.conversation.fillGap()
            }
        }

        DelegateChoice {
            roleValue: ConversationRow.Beginning

            NoteRow {
                width: ListView.view.width
                height: visible ? implicitHeight : 0
                visible: !root.conversation.empty
                text: root.conversation.peer.isNull ? qsTr("This is the beginning of %1.").arg(root.conversation.title)
                    : qsTr("This is the beginning of your conversation with %1.").arg(root.conversation.title)
            }
        }
    }

    Deferred {
        id: menu

        function openFor(message: message, own: bool): void {
            menu.active = true;
            (menu.item as MessageMenu).openFor(message, own);
        }

        active: false
        sourceComponent: MessageMenu {
            onEditWanted: message => root.editWanted(message)
            onRemoveWanted: message => root.conversation.remove(message)
            onRemoveForMeWanted: message => root.conversation.removeForMe(message)
            onMarkUnreadWanted: message => root.conversation.markUnreadFrom(message)
        }
    }
}
