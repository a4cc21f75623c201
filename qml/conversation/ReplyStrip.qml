// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! Above the composer: which message the next one will answer. */
Item {
    id: root

    required property ConversationModel conversation
    readonly property bool shown: !root.conversation.replyTo.isNull
    readonly property string author: MessageText.now.userName(root.conversation.replyTo.user)

    implicitHeight: root.shown ? row.implicitHeight + Theme.space1 : 0
    visible: root.shown

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.shown ? qsTr("Replying to %1").arg(root.author) : ""

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space2

        Icon {
            name: "reply"
            size: Theme.iconSmall
            color: Theme.accent
        }

        Label {
            Layout.maximumWidth: root.width / 2
            text: qsTr("Replying to %1").arg(root.author)
            color: Theme.accent
            elide: Text.ElideRight
            font.pixelSize: Theme.textSmall
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            text: root.shown ? MessageText.now.line(root.conversation.replyTo) : ""
            color: Theme.muted
            elide: Text.ElideRight
            maximumLineCount: 1
            font.pixelSize: Theme.textSmall
        }

        IconButton {
            implicitHeight: Theme.iconSize + Theme.space1
            iconName: "close"
            iconSize: Theme.iconSmall
            text: qsTr("Do not reply to this message")
            shortcutText: qsTr("Esc")
            onClicked: root.conversation.cancelReply()
        }
    }
}
