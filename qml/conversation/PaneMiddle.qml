// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Style

/*! What stands where no messages are: loading, empty, failed. */
Item {
    id: root

    required property ConversationModel conversation
    required property bool online
    /*! The server cannot be reached. */
    required property bool lost
    readonly property bool empty: root.conversation.state === ConversationModel.Ready && root.conversation.empty && !root.conversation.isThread
    readonly property bool failed: root.conversation.state === ConversationModel.Failed
    readonly property bool unseen: root.lost && root.conversation.state === ConversationModel.Idle && root.conversation.empty
    readonly property bool loading: root.conversation.state === ConversationModel.Loading && root.conversation.empty

    clip: true

    Spinner {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space4
        visible: root.conversation.loadingOlder || root.conversation.searching
        running: visible
    }

    Deferred {
        anchors.fill: parent
        anchors.topMargin: Theme.space4
        active: root.loading
        sourceComponent: Skeleton {}
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.space8, Theme.listWidth)
        room: root.height
        visible: root.empty || root.failed || root.unseen
        iconName: root.empty ? "chat" : "offline"
        title: root.failed ? qsTr("Messages could not be loaded") : root.unseen ? qsTr("Nothing of this chat is kept here") : qsTr("No messages yet")
        text: root.failed ? Wording.failure(root.conversation.error) : root.unseen ? qsTr("Its messages come when the server can be reached.") : qsTr("Write the first one.")
        actionText: root.failed && root.online ? qsTr("Try again") : ""
        onAction: root.conversation.reload()
    }
}
