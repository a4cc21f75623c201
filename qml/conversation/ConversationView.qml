// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Client
import Purr.Composer
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The messages of a conversation with what floats over them: the day, jumps, menus, sheets. */
Item {
    id: root

    required property ConversationModel conversation
    required property ChatKitty kitty
    required property Preferences preferences
    readonly property alias list: list
    /*! What a search looks for; its words stand out. */
    property string find: ""

    signal editWanted(message: message)
    signal failedEditWanted(nonce: string)
    signal threadWanted(message: message)
    /*! The message to answer is set; now it wants to be written. */
    signal replyStarted()
    signal personWanted(person: user)
    /*! A link to a channel or one of its messages was followed. */
    signal placeWanted(address: string)
    signal escaped()

    /*! Opens or saves the file of a message; by its card, which tells how far that is. */
    function useFile(message: message, saves: bool): void {
        const row = list.itemAtIndex(root.conversation.rowOf(message)) as MessageRow;
        (row?.extras.item as MessageExtras)?.useFile(saves);
    }

    function openCalendar(): void {
        calendar.active = true;
    }

    function openSheet(title: string, names: list<string>, details: list<string>, emoji: bool): void {
        sheet.emoji = emoji;
        sheet.title = title;
        sheet.names = names;
        sheet.details = details;
        sheet.active = true;
    }

    MessageWishes {
        id: acts

        onEditWanted: message => root.editWanted(message)
        onTakeBackWanted: nonce => root.failedEditWanted(nonce)
        onReplyWanted: message => {
            root.conversation.replyTo = message;
            root.replyStarted();
        }
        onThreadWanted: message => root.threadWanted(message)
        onRemoveWanted: message => remove.ask(message)
        onPickerWanted: message => {
            picker.message = message;
            picker.active = true;
        }
        onMenuWanted: (message, own, beside) => menu.openFor(message, own, beside)
        onWaitingMenuWanted: (nonce, beside) => waiting.openFor(nonce, beside)
        onReadersWanted: message => root.openSheet(qsTr("Read by"), root.conversation.readerNames(message), root.conversation.readerTimes(message), false)
        onReactorsWanted: message => root.openSheet(qsTr("Reactions"), MessageText.now.reactorNames(message), MessageText.reactorEmoji(message), true)
        onPictureWanted: message => viewer.openFor(message)
        onLinkOpened: address => links.open(address)
        onLinkHovered: address => linkHint.text = address
        onPersonWanted: person => root.personWanted(person)
        onDateWanted: root.openCalendar()
    }

    MessageList {
        id: list

        anchors.fill: parent
        anchors.bottomMargin: selected.visible ? selected.height + 2 * Theme.space2 : 0
        conversation: root.conversation
        kitty: root.kitty
        wishes: acts
        find: root.find
        linkCards: root.preferences?.linkCards ?? true
        layout: root.preferences?.messageLayout ?? 0
        askedId: menu.shownId
        times: root.preferences?.timesAlways ?? false
        onEscaped: {
            if (root.conversation.selectedCount > 0)
                root.conversation.clearSelection();
            else
                root.escaped();
        }
    }

    PaneMiddle {
        anchors.fill: parent
        conversation: root.conversation
        online: root.kitty.online
        lost: root.kitty.state === ChatKitty.Reconnecting
    }

    DayPill {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space2
        text: root.conversation.dayOf(list.topRow)
        // Where the line of a day or the beginning is at the top it would say the same twice, and cover it.
        visible: !list.pinned && list.topRow >= 0 && text.length > 0 && !root.conversation.messageAt(list.topRow).isNull
        onClicked: root.openCalendar()
    }

    UnreadButton {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space3
        visible: root.conversation.hasUnread && list.unreadUnseen
        up: !list.unreadBelow
        onClicked: root.conversation.showFirstUnread()
    }

    JumpButton {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space3
        visible: !list.pinned && list.count > 0
        count: root.conversation.unseenCount
        mentions: root.conversation.unseenMentions
        onClicked: list.jumpToLatest()
    }

    SelectionBar {
        id: selected

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space2
        conversation: root.conversation
        inProgress: list.dragSelects
    }

    Rectangle {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: Math.min(linkHint.implicitWidth + Theme.space4, parent.width)
        height: linkHint.implicitHeight + Theme.space1
        color: Theme.raised
        visible: linkHint.text.length > 0

        Label {
            id: linkHint

            anchors.centerIn: parent
            width: parent.width - Theme.space4
            elide: Text.ElideMiddle
            color: Theme.muted
            font.pixelSize: Theme.textSmall
        }
    }

    LinkOpener {
        id: links

        onPlaceWanted: address => root.placeWanted(address)
    }

    Deferred {
        id: viewer

        property list<message> messages
        property int index: 0

        /*! With those that are here now: rows may go meanwhile. */
        function openFor(message: message): void {
            viewer.messages = root.conversation.pictures;
            viewer.index = root.conversation.pictureIndex(message);
            viewer.active = true;
        }

        active: false
        sourceComponent: PictureViewer {
            kitty: root.kitty
            messages: viewer.messages
            index: viewer.index
            onClosed: viewer.active = false
        }
    }

    Deferred {
        id: menu

        readonly property real shownId: (menu.item as MessageMenu)?.visible
            ? root.conversation.placeOf(root.conversation.rowOf((menu.item as MessageMenu).message)) : 0

        function openFor(message: message, own: bool, beside: Item): void {
            menu.active = true;
            (menu.item as MessageMenu).openFor(message, own, beside);
        }

        active: false
        sourceComponent: MessageMenu {
            conversation: root.conversation
            wishes: acts
            onFileWanted: (message, saves) => root.useFile(message, saves)
            onEarlierWanted: message => root.openSheet(qsTr("Before it was edited"), root.conversation.earlierTexts(message),
                root.conversation.earlierTimes(message), false)
        }
    }

    Deferred {
        id: waiting

        function openFor(nonce: string, beside: Item): void {
            waiting.active = true;
            (waiting.item as WaitingMenu).openFor(nonce, beside);
        }

        active: false
        sourceComponent: WaitingMenu {
            conversation: root.conversation
            onEditWanted: nonce => root.failedEditWanted(nonce)
        }
    }

    Deferred {
        id: picker

        property message message

        anchors.centerIn: parent
        active: false
        sourceComponent: EmojiPicker {
            anchors.centerIn: parent
            preferences: root.preferences
            visible: true
            onPicked: character => root.conversation.toggleReaction(picker.message, character)
            onClosed: picker.active = false
        }
    }

    Deferred {
        id: remove

        property message message

        function ask(message: message): void {
            remove.message = message;
            remove.active = true;
        }

        active: false
        sourceComponent: RemoveDialog {
            message: remove.message
            onAccepted: root.conversation.remove(remove.message)
            onClosed: remove.active = false
        }
    }

    Deferred {
        id: sheet

        property string title
        property list<string> names
        property list<string> details
        property bool emoji: false

        active: false
        sourceComponent: ReadersPopup {
            title: sheet.title
            names: sheet.names
            details: sheet.details
            emoji: sheet.emoji
            onClosed: sheet.active = false
        }
    }

    Deferred {
        id: calendar

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space8
        active: false
        sourceComponent: CalendarPopup {
            x: -width / 2
            visible: true
            onChosen: day => {
                root.conversation.showDate(day);
                calendar.active = false;
            }
            onClosed: calendar.active = false
        }
    }
}
