// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! While messages are selected: how many, and what can be done with them. */
Rectangle {
    id: root

    required property ConversationModel conversation
    /*! They are being selected with the pointer: nothing may move under it. */
    property bool inProgress: false

    implicitHeight: Theme.buttonHeight + Theme.space2
    color: Theme.raised
    border.width: Theme.hairline
    border.color: Theme.line
    radius: Theme.radiusRow
    visible: root.conversation.selectedCount > 0 && !root.inProgress

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space1
        spacing: Theme.space2

        Label {
            Layout.fillWidth: true
            text: qsTr("%Ln selected", "messages", root.conversation.selectedCount)
            elide: Text.ElideRight
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Button {
            kind: Button.Kind.Quiet
            iconName: "copy"
            text: qsTr("Copy")
            onClicked: {
                Clipboard.copy(root.conversation.selectedText());
                root.conversation.clearSelection();
            }
        }

        IconButton {
            iconName: "close"
            text: qsTr("Select nothing")
            shortcutText: qsTr("Esc")
            onClicked: root.conversation.clearSelection()
        }
    }
}
