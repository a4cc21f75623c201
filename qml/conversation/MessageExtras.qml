// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! What comes below the text of a message: its file, the card of a link, reactions, its thread, and what can be done when
    it was not sent. */
Column {
    id: root

    required property ChatKitty kitty
    required property ConversationModel conversation
    required property MessageWishes wishes
    required property message message
    required property string nonce
    required property bool isPicture
    /*! The row has the keyboard. */
    required property bool current
    /*! Which of its links has a card; -1: none. */
    required property int linkCard
    /*! Empty: no thread to show. */
    required property string threadText
    required property bool failed
    /*! Why, once that was asked for. */
    required property string progressText
    readonly property bool hasFile: !root.message.file.isNull
    /*! Of what is as wide as its words. */
    readonly property real naturalWidth: Math.max((thread.item as ThreadLine)?.implicitWidth ?? 0, (reactions.item as ReactionStrip)?.naturalWidth ?? 0)

    /*! Why it was not sent wants to be known. */
    signal progressWanted()

    function useFile(saves: bool): void {
        const card = file.item as FileCard;
        if (card)
            saves ? card.save() : card.open();
    }

    Deferred {
        id: file

        anchors.left: parent.left
        width: Math.min(root.width, Theme.cardWidth)
        active: root.hasFile && !root.isPicture
        visible: active
        sourceComponent: FileCard {
            kitty: root.kitty
            file: root.message.file
        }
    }

    Deferred {
        anchors.left: parent.left
        active: root.isPicture
        visible: active
        width: Math.min(root.width, Theme.pictureWidth)
        sourceComponent: PictureBlock {
            kitty: root.kitty
            file: root.message.file
            current: root.current
            onOpened: root.wishes.pictureWanted(root.message)
        }
    }

    Deferred {
        width: root.width
        active: root.linkCard >= 0
        visible: active
        sourceComponent: LinkCard {
            link: root.message.webLinks[Math.max(0, root.linkCard)]
            onOpened: address => root.wishes.linkOpened(address)
        }
    }

    Deferred {
        id: reactions

        width: root.width
        active: root.message.reactions.length > 0
        visible: active
        sourceComponent: ReactionStrip {
            message: root.message
            ownUserName: root.conversation.ownUserName
            onToggled: emoji => root.conversation.toggleReaction(root.message, emoji)
            onPickerWanted: root.wishes.pickerWanted(root.message)
            onNamesWanted: root.wishes.reactorsWanted(root.message)
        }
    }

    Deferred {
        id: thread

        anchors.left: parent.left
        active: root.threadText.length > 0
        visible: active
        sourceComponent: ThreadLine {
            text: root.threadText
            Component.onCompleted: root.conversation.wantThread(root.message)
            onClicked: root.wishes.threadWanted(root.message)
        }
    }

    Deferred {
        width: root.width
        active: root.failed
        visible: active
        sourceComponent: FailedActions {
            reason: root.progressText
            Component.onCompleted: root.progressWanted()
            onRetried: root.conversation.retry(root.nonce)
            onEdited: root.wishes.takeBackWanted(root.nonce)
            onDiscarded: root.conversation.discard(root.nonce)
        }
    }
}
