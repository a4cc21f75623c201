// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Style

/*! What can be done with the message under the pointer. */
Rectangle {
    id: root

    signal reacted(emoji: string)
    signal menuWanted()

    implicitWidth: row.implicitWidth + Theme.space2
    implicitHeight: row.implicitHeight + Theme.space1
    radius: Theme.radiusButton
    color: Theme.raised
    border.width: Theme.hairline
    border.color: Theme.line

    Row {
        id: row

        anchors.centerIn: parent

        Repeater {
            model: ["👍", "❤️", "😂"]

            IconButton {
                id: emoji

                required property string modelData

                implicitWidth: Theme.buttonHeight - Theme.space1
                implicitHeight: Theme.buttonHeight - Theme.space1
                text: qsTr("React with %1").arg(emoji.modelData)
                onClicked: root.reacted(emoji.modelData)

                Label {
                    anchors.centerIn: parent
                    text: emoji.modelData
                    font.family: "Noto Color Emoji"
                    font.pixelSize: Theme.textBody
                    Accessible.ignored: true
                }
            }
        }

        IconButton {
            implicitWidth: Theme.buttonHeight - Theme.space1
            implicitHeight: Theme.buttonHeight - Theme.space1
            iconName: "more"
            text: qsTr("More")
            onClicked: root.menuWanted()
        }
    }
}
