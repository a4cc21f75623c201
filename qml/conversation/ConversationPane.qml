// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Search
import Purr.Style

/*! A conversation and its chat session: while the pane is started and its user online, the user is in the room. */
Rectangle {
    id: root

    required property ChatKitty kitty
    required property channel channel
    required property bool started
    required property Drafts drafts
    required property Preferences preferences
    /*! Of which this is one; null where there is no list. */
    property alias channels: header.channels
    /*! The pane that the user works in. */
    property bool active: false
    /*! Whether that is to be seen. */
    property bool highlighted: root.active
    /*! Folder for the newest rows; empty: none. */
    property string cachePath: ""
    property string leastUsed: ""
    /*! Whether all chat sessions of this device are taken. */
    property bool roomsFull: false
    property alias maximised: header.maximised
    property alias canMaximise: header.canMaximise
    property alias backShown: header.backShown
    property alias unreadBehind: header.unreadBehind
    property alias mentionsBehind: header.mentionsBehind
    /*! In a window of its own. */
    property bool popped: false
    /*! Off while it is hidden behind another one. */
    property bool shown: true
    readonly property alias session: chat
    readonly property alias conversation: model
    readonly property bool messagesFocused: view.list.activeFocus
    /*! Where F6 stops in here. Behind a thread there is nothing to go to. */
    readonly property list<Item> areas: (root.covered ? [] : [foot.composer.field, view.list, (search.item as PaneSearch)?.field])
        .concat([thread.panel?.field, thread.panel?.messages]).filter(area => area)
    /*! The user has it before his eyes. */
    readonly property bool watched: root.active && root.shown && root.Window.active && root.started
    /*! A thread hides the messages. */
    readonly property bool covered: thread.active && !thread.beside
    readonly property bool refused: root.started && chat.state === ChatSession.Failed
    readonly property bool refusedByLimit: root.refused && chat.error.code === "ChatSessionLimitExceededError"
    readonly property bool overLimit: root.refusedByLimit || (!root.started && root.roomsFull)

    signal focusWanted()
    signal closeWanted()
    signal parkWanted()
    signal enterWanted()
    signal closeOtherAndEnterWanted()
    signal parkOtherAndEnterWanted()
    signal popToggled()
    signal chooseWanted()
    signal maximiseToggled()
    signal detailsWanted()
    signal personWanted(person: user)
    signal placeWanted(address: string)
    signal exportWanted()
    signal back()

    /*! Brings a message of this channel into view, wherever it is, and of its thread a reply; 0: none. */
    function showMessage(id: real, reply: real): void {
        thread.awaitReply(reply > 0 ? id : 0, reply);
        model.showMessage(id);
    }

    /*! False: it is in view, or there is none. */
    function showFirstUnread(): bool {
        if (!model.hasUnread || !view.list.unreadUnseen)
            return false;
        model.showFirstUnread();
        return true;
    }

    function openSearch(): void {
        search.active = true;
        (search.item as PaneSearch).takeFocus();
    }

    /*! Escape: what is selected, what is written to be an answer, the search, then everything is read and the latest in view. */
    function dismiss(): void {
        if (model.selectedCount > 0) {
            model.clearSelection();
        } else if (!model.replyTo.isNull) {
            model.cancelReply();
        } else if (search.active) {
            search.active = false;
        } else {
            if (root.started) // A parked pane may not have them all.
                model.markAllRead();
            view.list.jumpToLatest();
        }
        root.focusComposer();
    }

    /*! The messages have the keyboard where nothing can be written, and a thread where it hides them. */
    function focusComposer(): void {
        if (root.covered)
            thread.panel.takeFocus();
        else if (foot.composer.canWrite)
            foot.composer.takeFocus();
        else
            view.list.forceActiveFocus(Qt.OtherFocusReason);
    }

    /*! Types for the user, in a story. */
    function showDraft(text: string): void {
        foot.composer.showDraft(text);
    }

    function focusMessages(): void {
        view.list.forceActiveFocus(Qt.TabFocusReason);
    }

    radius: Theme.radiusPane
    // What is not live lies on the paper of the window; it can be read all the same.
    color: root.started ? Theme.surface : Theme.background
    border.width: root.highlighted ? Theme.focusWidth : Theme.hairline
    border.color: root.highlighted ? Theme.accent : Theme.line

    Accessible.role: Accessible.Pane
    Accessible.name: model.title
    // Whoever begins to write means the composer.
    Keys.onPressed: event => {
        const types = event.text.length > 0 && event.text >= " " && event.text !== "\x7f"
            && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        event.accepted = types && view.list.activeFocus && event.key !== Qt.Key_Space;
        if (event.accepted)
            foot.composer.typeText(event.text);
    }

    ChatSession {
        id: chat

        kitty: root.started ? root.kitty : null
        channel: root.channel
    }

    ConversationModel {
        id: model

        cachePath: root.cachePath
        kitty: root.kitty
        session: chat
        channel: root.channel
        sendReceipts: foot.composer.reveal.sendReceipts
        readMode: root.preferences?.readMode ?? ConversationModel.WhenSeen
        beginsAtUnread: root.preferences?.beginAtUnread ?? true
        watching: root.watched && !root.covered
        onActionFailed: error => foot.say(Wording.failure(error))
        onSendRefused: (text, error) => foot.say(Wording.failure(error))
        onMessageFound: row => thread.found(model.messageAt(row), model.placeOf(row))
    }

    PaneHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        conversation: model
        session: chat
        kitty: root.kitty
        started: root.started
        popped: root.popped
        onPopToggled: root.popToggled()
        onClosed: root.closeWanted()
        onParked: root.parkWanted()
        onEntered: root.enterWanted()
        onMaximiseToggled: root.maximiseToggled()
        onBack: root.back()
        onPeopleWanted: root.detailsWanted()
        onSearchWanted: root.openSearch()
        onExportWanted: root.exportWanted()
        onDateWanted: view.openCalendar()
    }

    CatchUp {
        id: news

        kitty: root.kitty
        session: chat
        onMessageWanted: (messageId, replyId) => root.showMessage(messageId, replyId)
        onFailed: error => foot.say(Wording.failure(error))
    }

    CatchUpStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.leftMargin: Theme.focusWidth
        anchors.rightMargin: Theme.focusWidth
        news: news
        conversation: model
        topRow: view.list.topRow
    }

    Deferred {
        id: search

        anchors.left: parent.left
        anchors.right: view.right
        anchors.top: strip.bottom
        anchors.leftMargin: Theme.focusWidth
        active: false
        sourceComponent: PaneSearch {
            kitty: root.kitty
            channel: root.channel
            active: root.active
            onShown: (messageId, replyId) => root.showMessage(messageId, replyId)
            onClosed: {
                search.active = false;
                root.focusComposer();
            }
        }
    }

    ConversationView {
        id: view

        anchors.left: parent.left
        anchors.right: thread.beside ? thread.left : parent.right
        anchors.top: search.bottom
        anchors.bottom: foot.top
        anchors.leftMargin: Theme.focusWidth
        anchors.rightMargin: Theme.focusWidth
        // Nothing of it may show, or be pointed at, through a thread.
        visible: !root.covered
        conversation: model
        kitty: root.kitty
        preferences: root.preferences
        find: (search.item as PaneSearch)?.find ?? ""
        onEditWanted: message => foot.composer.edit(message)
        onFailedEditWanted: nonce => foot.composer.takeText(model.takeBack(nonce))
        onThreadWanted: message => thread.open(message, 0)
        onPersonWanted: person => root.personWanted(person)
        onPlaceWanted: address => root.placeWanted(address)
        onReplyStarted: root.focusComposer()
        onEscaped: root.dismiss()

        Connections {
            target: view.list

            function onActiveFocusChanged(): void {
                if (view.list.activeFocus)
                    root.focusWanted();
            }
        }
    }

    FileDrop {
        anchors.fill: parent
        enabled: foot.composer.canAttach
        onFilesDropped: files => foot.composer.attach(files)
    }

    PaneFoot {
        id: foot

        anchors.left: parent.left
        anchors.right: thread.beside ? thread.left : parent.right
        anchors.bottom: parent.bottom
        visible: !root.covered
        conversation: model
        kitty: root.kitty
        session: chat
        drafts: root.drafts
        preferences: root.preferences
        started: root.started
        leastUsed: root.leastUsed
        overLimit: root.overLimit
        low: root.height < Theme.paneMinimumHeight * 1.5 * Theme.textScale
        refusedText: root.refused && !root.refusedByLimit ? Wording.failure(chat.error) : ""
        onEnterWanted: root.enterWanted()
        onChooseWanted: root.chooseWanted()
        onCloseOtherAndEnterWanted: root.closeOtherAndEnterWanted()
        onParkOtherAndEnterWanted: root.parkOtherAndEnterWanted()
        onFocusTaken: root.focusWanted()
        onDismissed: root.dismiss()
        onHistoryWanted: view.list.forceActiveFocus(Qt.TabFocusReason)
        onPaged: by => view.list.pageBy(by)
        onSent: view.list.jumpToLatest()
    }

    PaneThread {
        id: thread

        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.focusWidth
        anchors.bottomMargin: Theme.focusWidth
        available: root.width
        kitty: root.kitty
        session: chat
        channel: root.channel
        drafts: root.drafts
        preferences: root.preferences
        started: root.started
        watching: root.watched
        closedText: foot.closedText
        onFocusTaken: root.focusWanted()
        onFailed: text => foot.say(text)
        onPersonWanted: person => root.personWanted(person)
        onPlaceWanted: address => root.placeWanted(address)
        onClosed: root.focusComposer()
        onNoted: model.noteThread(thread.message, thread.active)
    }

    // Over all of it: a text that takes the press would keep it from what lies below.
    Item {
        anchors.fill: parent

        PointHandler {
            acceptedButtons: Qt.AllButtons
            onActiveChanged: if (active) root.focusWanted()
        }
    }
}
