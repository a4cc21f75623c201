// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Protocol

/*! The menu of one message. */
Menu {
    id: root

    required property ConversationModel conversation
    property message message
    property bool own: false
    /*! Looked up when the menu opens. */
    property bool hasEarlier: false

    signal editWanted(message: message)
    signal replyWanted(message: message)
    signal threadWanted(message: message)
    signal reactionWanted(message: message)
    signal readersWanted(message: message)
    signal removeWanted(message: message)
    signal earlierWanted(message: message)
    signal personWanted(person: user)

    function openFor(message: message, own: bool): void {
        root.message = message;
        root.own = own;
        root.hasEarlier = root.conversation.earlierTexts(message).length > 0;
        root.popup();
    }

    MenuItem {
        text: qsTr("React…")
        iconName: "smile"
        shortcutText: "+"
        onTriggered: root.reactionWanted(root.message)
    }

    MenuItem {
        text: qsTr("Reply")
        iconName: "reply"
        shortcutText: "R"
        onTriggered: root.replyWanted(root.message)
    }

    MenuItem {
        text: qsTr("Reply in a thread")
        iconName: "thread"
        shortcutText: "T"
        visible: !root.conversation.isThread
        onTriggered: root.threadWanted(root.message)
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Copy text")
        iconName: "copy"
        shortcutText: qsTr("Ctrl+C")
        enabled: root.message.body.length > 0
        onTriggered: Clipboard.copy(MessageText.now.plain(root.message))
    }

    MenuItem {
        text: qsTr("Copy link to message")
        iconName: "link"
        onTriggered: Clipboard.copy(root.conversation.linkTo(root.message))
    }

    MenuItem {
        text: qsTr("Select")
        iconName: "check"
        onTriggered: root.conversation.toggleSelected(root.message)
    }

    MenuItem {
        text: qsTr("Mark unread from here")
        iconName: "mark-unread"
        visible: !root.own && !root.conversation.isThread
        onTriggered: root.conversation.markUnreadFrom(root.message)
    }

    MenuItem {
        text: qsTr("Who has read it")
        iconName: "double-check"
        visible: root.own
        onTriggered: root.readersWanted(root.message)
    }

    MenuItem {
        text: qsTr("Profile")
        iconName: "people"
        visible: !root.own && !root.message.user.isNull
        onTriggered: root.personWanted(root.message.user)
    }

    MenuItem {
        text: qsTr("What it said before")
        iconName: "pencil"
        visible: root.hasEarlier
        onTriggered: root.earlierWanted(root.message)
    }

    MenuItem {
        text: qsTr("Edit")
        iconName: "pencil"
        shortcutText: "E"
        visible: root.own && root.message.type === Wire.Text
        onTriggered: root.editWanted(root.message)
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Delete for me")
        iconName: "trash"
        onTriggered: root.conversation.removeForMe(root.message)
    }

    MenuItem {
        text: qsTr("Delete for everyone…")
        iconName: "trash"
        shortcutText: qsTr("Del")
        destructive: true
        visible: root.own
        onTriggered: root.removeWanted(root.message)
    }
}
