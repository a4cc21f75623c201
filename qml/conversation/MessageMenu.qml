// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Protocol

/*! The menu of one message. */
Menu {
    id: root

    required property ConversationModel conversation
    required property MessageWishes wishes
    property message message
    property bool own: false
    /*! Looked up when the menu opens. */
    property bool hasEarlier: false
    readonly property bool hasFile: !root.message.file.isNull
    readonly property bool isPicture: root.hasFile && MessageText.isPicture(root.message)
    readonly property bool answers: root.conversation.answers(root.message)

    signal fileWanted(message: message, saves: bool)
    signal earlierWanted(message: message)

    function openFor(message: message, own: bool, beside: Item): void {
        root.message = message;
        root.own = own;
        root.hasEarlier = root.conversation.earlierTexts(message).length > 0;
        root.popupBeside(beside);
    }

    // What is in it first: without a pointer this is the way to it.
    MenuItem {
        text: qsTr("Open the picture")
        iconName: "image"
        visible: root.isPicture
        onTriggered: root.wishes.pictureWanted(root.message)
    }

    MenuItem {
        text: qsTr("Open the file")
        iconName: "file"
        visible: root.hasFile && !root.isPicture
        onTriggered: root.fileWanted(root.message, false)
    }

    MenuItem {
        text: qsTr("Save the file")
        iconName: "download"
        visible: root.hasFile && !root.isPicture
        onTriggered: root.fileWanted(root.message, true)
    }

    MenuItem {
        text: qsTr("Go to the answered message")
        iconName: "arrow-up"
        visible: root.answers
        onTriggered: root.conversation.showQuoted(root.message)
    }

    Repeater {
        model: root.message.webLinks.length

        MenuItem {
            required property int index
            // While the menu changes to another message there may be none.
            readonly property string address: root.message.webLinks[index]?.source ?? ""

            text: qsTr("Open the link to %1").arg(MessageText.shownHost(address))
            iconName: "globe"
            onTriggered: root.wishes.linkOpened(address)
        }
    }

    Repeater {
        model: root.message.webLinks.length

        MenuItem {
            required property int index
            readonly property string address: root.message.webLinks[index]?.source ?? ""

            text: qsTr("Copy the link to %1").arg(MessageText.shownHost(address))
            iconName: "copy"
            onTriggered: Clipboard.copy(address)
        }
    }

    MenuSeparator {
        visible: root.hasFile || root.answers || root.message.webLinks.length > 0
    }

    MenuItem {
        text: qsTr("React…")
        iconName: "smile"
        shortcutText: "+"
        onTriggered: root.wishes.pickerWanted(root.message)
    }

    MenuItem {
        text: qsTr("Reply")
        iconName: "reply"
        shortcutText: "R"
        onTriggered: root.wishes.replyWanted(root.message)
    }

    MenuItem {
        text: qsTr("Reply in a thread")
        iconName: "thread"
        shortcutText: "T"
        visible: !root.conversation.isThread
        onTriggered: root.wishes.threadWanted(root.message)
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Copy what is selected")
        iconName: "copy"
        visible: SelectedText.text.length > 0
        onTriggered: Clipboard.copy(SelectedText.text)
    }

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
        onTriggered: root.wishes.readersWanted(root.message)
    }

    MenuItem {
        text: qsTr("Profile")
        iconName: "people"
        visible: !root.own && !root.message.user.isNull
        onTriggered: root.wishes.personWanted(root.message.user)
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
        onTriggered: root.wishes.editWanted(root.message)
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
        onTriggered: root.wishes.removeWanted(root.message)
    }
}
