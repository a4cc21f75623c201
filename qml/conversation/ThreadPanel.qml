// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Client
import Purr.Composer
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! A message and its replies, beside the messages of its channel or over them. It lives on the pane's chat session. */
Rectangle {
    id: root

    required property ChatKitty kitty
    required property ChatSession session
    required property channel channel
    required property message message
    /*! The reply to show; 0: the newest. */
    property real reply: 0
    required property Drafts drafts
    required property Preferences preferences
    required property bool started
    /*! Whether the user has it before his eyes. */
    required property bool watching
    /*! Why nothing can be written; empty: it can. */
    required property string closedText
    /*! Over the messages: then the way out is a way back. */
    required property bool covering
    readonly property Item messages: view.list
    readonly property Item field: composer.field

    signal closed()
    signal personWanted(person: user)
    signal placeWanted(address: string)
    signal focusTaken()
    signal failed(text: string)

    function takeFocus(): void {
        if (composer.canWrite)
            composer.takeFocus();
        else
            view.list.forceActiveFocus(Qt.OtherFocusReason);
    }

    onReplyChanged: if (root.reply > 0) model.showMessage(root.reply)

    radius: Theme.radiusPane
    color: Theme.surface

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Thread")

    ConversationModel {
        id: model

        kitty: root.kitty
        session: root.session
        channel: root.channel
        parentMessage: root.message
        sendReceipts: composer.reveal.sendReceipts
        readMode: root.preferences?.readMode ?? ConversationModel.WhenSeen
        watching: root.watching
        onActionFailed: error => root.failed(Wording.failure(error))
        onSendRefused: (text, error) => root.failed(Wording.failure(error))
    }

    Rectangle {
        width: Theme.hairline
        height: parent.height
        color: Theme.line
        visible: !root.covering
    }

    RowLayout {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.covering ? Theme.space2 : Theme.space4
        anchors.rightMargin: Theme.space2
        height: Theme.buttonHeight + Theme.space2
        spacing: Theme.space1

        IconButton {
            iconName: "arrow-left"
            text: qsTr("Back to the channel")
            visible: root.covering
            onClicked: root.closed()
        }

        Heading {
            Layout.fillWidth: true
            text: qsTr("Thread")
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }

        IconButton {
            iconName: "close"
            text: qsTr("Close the thread")
            shortcutText: qsTr("Esc")
            visible: !root.covering
            onClicked: root.closed()
        }
    }

    ConversationView {
        id: view

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: strip.top
        anchors.leftMargin: Theme.hairline
        conversation: model
        kitty: root.kitty
        preferences: root.preferences
        onEditWanted: message => composer.edit(message)
        onFailedEditWanted: nonce => composer.takeText(model.takeBack(nonce))
        onReplyStarted: composer.takeFocus()
        onPersonWanted: person => root.personWanted(person)
        onPlaceWanted: address => root.placeWanted(address)
        onEscaped: root.closed()
    }

    ReplyStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: composer.top
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space3
        conversation: model
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
        session: root.session
        drafts: root.drafts
        preferences: root.preferences
        started: root.started
        closedText: root.closedText
        onFocusTaken: root.focusTaken()
        onHistoryWanted: view.list.forceActiveFocus(Qt.TabFocusReason)
        onPaged: by => view.list.pageBy(by)
        onSent: view.list.jumpToLatest()
        onDismissed: {
            if (model.selectedCount > 0)
                model.clearSelection();
            else if (model.replyTo.isNull)
                root.closed();
            else
                model.cancelReply();
        }
        // Who looks through the hits of a search goes on with that.
        Component.onCompleted: {
            if (root.reply > 0)
                model.showMessage(root.reply);
            else
                root.takeFocus();
        }
    }
}
