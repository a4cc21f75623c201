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

/*! A conversation and its chat session: while the pane is started and its user online, the user is in the room. */
Rectangle {
    id: root

    required property ChatKitty kitty
    required property channel channel
    required property bool started
    required property Drafts drafts
    required property Preferences preferences
    /*! The pane that the user works in. */
    property bool active: false
    /*! Whether that is to be seen. */
    property bool highlighted: root.active
    /*! Folder for the newest rows; empty: none. */
    property string cachePath: ""
    property string leastUsed: ""
    /*! Whether all chat sessions of this device are taken. */
    property bool roomsFull: false
    property bool maximised: false
    property bool canMaximise: false
    property bool backShown: false
    /*! Off while it is hidden behind another one. */
    property bool shown: true
    readonly property alias session: chat
    readonly property alias conversation: model
    readonly property bool messagesFocused: list.activeFocus
    readonly property bool refused: root.started && chat.state === ChatSession.Failed
    readonly property bool refusedByLimit: root.refused && chat.error.code === "ChatSessionLimitExceededError"
    readonly property bool overLimit: root.refusedByLimit || (!root.started && root.roomsFull)

    signal focusWanted()
    signal closeWanted()
    signal parkWanted()
    signal enterWanted()
    signal closeOtherAndEnterWanted()
    signal chooseWanted()
    signal maximiseToggled()
    signal back()

    function focusComposer(): void {
        composer.takeFocus();
    }

    /*! From the composer to the messages and back. */
    function nextArea(): void {
        if (list.activeFocus)
            root.focusComposer();
        else
            list.forceActiveFocus(Qt.TabFocusReason);
    }

    radius: Theme.radiusPane
    color: Theme.surface
    border.width: root.highlighted ? Theme.focusWidth : Theme.hairline
    border.color: root.highlighted ? Theme.accent : Theme.line

    Accessible.role: Accessible.Pane
    Accessible.name: model.title

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
        sendReceipts: root.preferences.sendReceipts
        watching: root.active && root.shown && root.Window.active && root.started
        onActionFailed: error => notice.show(Wording.failure(error))
        onSendRefused: (text, error) => notice.show(Wording.failure(error))
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onPressedChanged: if (pressed) root.focusWanted()
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
        maximised: root.maximised
        canMaximise: root.canMaximise
        backShown: root.backShown
        onClosed: root.closeWanted()
        onParked: root.parkWanted()
        onEntered: root.enterWanted()
        onMaximiseToggled: root.maximiseToggled()
        onBack: root.back()
        onPeopleWanted: people.active = true
    }

    MessageList {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: banners.top
        anchors.leftMargin: Theme.focusWidth
        anchors.rightMargin: Theme.focusWidth
        conversation: model
        onEditWanted: message => composer.edit(message)
        onFailedEditWanted: nonce => composer.takeText(model.takeBack(nonce))
        onFileOpened: file => Qt.openUrlExternally(root.kitty.fileUrl(file))
        onLinkHovered: address => linkHint.text = address
        onLeftByKeyboard: root.focusComposer()
        onActiveFocusChanged: if (activeFocus) root.focusWanted()
    }

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        enabled: composer.canAttach
        onDropped: drop => {
            if (drop.urls.length > 0)
                composer.attach(drop.urls[0]);
        }
    }

    PaneMiddle {
        anchors.fill: list
        conversation: model
        online: root.kitty.online
    }

    JumpButton {
        anchors.right: list.right
        anchors.bottom: list.bottom
        anchors.margins: Theme.space3
        visible: !list.pinned && list.count > 0
        count: model.unseenCount
        onClicked: list.jumpToLatest()
    }

    Rectangle {
        anchors.left: list.left
        anchors.bottom: list.bottom
        width: Math.min(linkHint.implicitWidth + Theme.space4, list.width)
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

    PaneBanners {
        id: banners

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: typing.top
        limit: root.kitty.chatSessionLimit
        leastUsed: root.leastUsed
        overLimit: root.overLimit
        parked: !root.started
        refusedText: root.refused && !root.refusedByLimit ? Wording.failure(chat.error) : ""
        onEnterWanted: root.enterWanted()
        onRestartWanted: chat.restart()
        onChooseWanted: root.chooseWanted()
        onCloseOtherAndEnterWanted: root.closeOtherAndEnterWanted()
    }

    TypingLine {
        id: typing

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: notice.top
        text: model.typingText
        liveText: model.liveText
    }

    ErrorLine {
        id: notice

        function show(text: string): void {
            notice.text = text;
            vanish.restart();
        }

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: composer.top
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4

        Timer {
            id: vanish

            interval: Theme.noticeTime
            onTriggered: notice.text = ""
        }
    }

    Composer {
        id: composer

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space3
        anchors.topMargin: 0
        conversation: model
        kitty: root.kitty
        session: chat
        drafts: root.drafts
        preferences: root.preferences
        started: root.started
        onFocusTaken: root.focusWanted()
        onHistoryWanted: list.forceActiveFocus(Qt.TabFocusReason)
    }

    Deferred {
        id: people

        active: false
        sourceComponent: PeoplePopup {
            conversation: model
            onClosed: people.active = false
        }
    }
}
