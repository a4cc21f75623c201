// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Client
import Purr.Composer
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! What stands below the messages of a pane: why the user is not in the room, who types, what went wrong, the composer. */
Column {
    id: root

    required property ConversationModel conversation
    required property ChatKitty kitty
    required property ChatSession session
    required property Drafts drafts
    required property Preferences preferences
    required property bool started
    required property string leastUsed
    required property bool overLimit
    /*! Why the room was refused, when not for the limit. */
    required property string refusedText
    /*! The pane has no height for more than a line or two. */
    required property bool low
    readonly property alias composer: composer
    readonly property user peer: root.conversation.peer
    readonly property bool blocked: !root.peer.isNull && blocks.records.length > 0 && blocks.isBlocked(root.peer)
    /*! Why nothing can be written, here and in threads; empty: it can. */
    readonly property string closedText: root.blocked ? qsTr("Nothing can be written while the other is blocked") : ""

    signal enterWanted()
    signal chooseWanted()
    signal closeOtherAndEnterWanted()
    signal parkOtherAndEnterWanted()
    signal focusTaken()
    signal dismissed()
    signal historyWanted()
    signal paged(by: int)
    signal sent()

    /*! A passing word about what went wrong. */
    function say(text: string): void {
        notice.show(text);
    }

    bottomPadding: Theme.space3

    BlockList {
        id: blocks

        kitty: root.peer.isNull ? null : root.kitty
        onBusyChanged: if (!blocks.busy && blocks.errorText.length > 0) root.say(blocks.errorText)
    }

    PaneBanners {
        width: root.width
        limit: root.kitty.chatSessionLimit
        leastUsed: root.leastUsed
        overLimit: root.overLimit
        parked: !root.started
        stored: root.conversation.state === ConversationModel.Stored && root.kitty.state === ChatKitty.Reconnecting
        refusedText: root.refusedText
        blockedName: root.blocked ? MessageText.now.userName(root.peer) : ""
        unblocking: blocks.busy
        onUnblockWanted: blocks.unblock(root.peer)
        low: root.low
        onEnterWanted: root.enterWanted()
        onRestartWanted: root.session.restart()
        onConnectWanted: root.kitty.reconnectNow()
        onChooseWanted: root.chooseWanted()
        onCloseOtherAndEnterWanted: root.closeOtherAndEnterWanted()
        onParkOtherAndEnterWanted: root.parkOtherAndEnterWanted()
    }

    TypingLine {
        width: root.width
        text: root.conversation.typingText
        liveText: root.conversation.liveText
    }

    PaneNotice {
        id: notice

        x: Theme.space4
        width: root.width - 2 * Theme.space4
    }

    ReplyStrip {
        x: Theme.space4
        width: root.width - Theme.space4 - Theme.space3
        conversation: root.conversation
    }

    Composer {
        id: composer

        x: Theme.space3
        width: root.width - 2 * Theme.space3
        conversation: root.conversation
        kitty: root.kitty
        session: root.session
        drafts: root.drafts
        preferences: root.preferences
        started: root.started
        closedText: root.closedText
        onFocusTaken: root.focusTaken()
        onDismissed: root.dismissed()
        onHistoryWanted: root.historyWanted()
        onPaged: by => root.paged(by)
        onSent: root.sent()
    }
}
