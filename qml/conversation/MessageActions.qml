// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Style

/*! What can be done with the message under the pointer. */
Rectangle {
    id: root

    property bool canThread: true
    /*! Leaves the picker in the place of the usual emoji. */
    property bool narrow: false
    readonly property int edge: Theme.buttonHeight - Theme.space1

    signal reacted(emoji: string)
    signal pickerWanted()
    signal replyWanted()
    signal threadWanted()
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
            model: root.narrow ? [] : ["👍", "❤️", "😂"]

            IconButton {
                id: emoji

                required property string modelData

                implicitWidth: root.edge
                implicitHeight: root.edge
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
            implicitWidth: root.edge
            implicitHeight: root.edge
            iconName: "smile"
            text: qsTr("React")
            shortcutText: "+"
            onClicked: root.pickerWanted()
        }

        IconButton {
            implicitWidth: root.edge
            implicitHeight: root.edge
            iconName: "reply"
            text: qsTr("Reply")
            shortcutText: "R"
            onClicked: root.replyWanted()
        }

        IconButton {
            implicitWidth: root.edge
            implicitHeight: root.edge
            iconName: "thread"
            text: qsTr("Reply in a thread")
            shortcutText: "T"
            visible: root.canThread
            onClicked: root.threadWanted()
        }

        IconButton {
            implicitWidth: root.edge
            implicitHeight: root.edge
            iconName: "more"
            text: qsTr("More")
            onClicked: root.menuWanted()
        }
    }
}
