// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Style

/*! What can be done with the message under the pointer or the keyboard; see RowControls. */
Rectangle {
    id: root

    property bool canThread: true
    /*! It is not on its way yet: it can be taken back, and nothing else. */
    property bool waiting: false
    /*! Leaves the picker in the place of the usual emoji. */
    property bool narrow: false
    /*! The pointer is over it, and so over nothing behind it. */
    readonly property alias pointed: hover.hovered
    readonly property int edge: Theme.buttonHeight - Theme.space1

    signal reacted(emoji: string)
    signal pickerWanted()
    signal replyWanted()
    signal threadWanted()
    signal menuWanted()
    signal edited()
    signal discarded()

    implicitWidth: row.implicitWidth + Theme.space2
    implicitHeight: row.implicitHeight + Theme.space1
    radius: Theme.radiusButton
    color: Theme.raised
    border.width: Theme.hairline
    border.color: Theme.line

    HoverHandler {
        id: hover

        blocking: true
    }

    Row {
        id: row

        anchors.centerIn: parent

        Repeater {
            model: root.narrow || root.waiting ? [] : ["👍", "❤️", "😂"]

            IconButton {
                id: emoji

                required property string modelData

                implicitWidth: root.edge
                implicitHeight: root.edge
                focusPolicy: Qt.NoFocus
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
            focusPolicy: Qt.NoFocus
            iconName: "smile"
            text: qsTr("React")
            shortcutText: "+"
            visible: !root.waiting
            onClicked: root.pickerWanted()
        }

        IconButton {
            implicitWidth: root.edge
            implicitHeight: root.edge
            focusPolicy: Qt.NoFocus
            iconName: "reply"
            text: qsTr("Reply")
            shortcutText: "R"
            visible: !root.waiting
            onClicked: root.replyWanted()
        }

        IconButton {
            implicitWidth: root.edge
            implicitHeight: root.edge
            focusPolicy: Qt.NoFocus
            iconName: "thread"
            text: qsTr("Reply in a thread")
            shortcutText: "T"
            visible: root.canThread && !root.waiting
            onClicked: root.threadWanted()
        }

        IconButton {
            implicitWidth: root.edge
            implicitHeight: root.edge
            focusPolicy: Qt.NoFocus
            iconName: "more"
            text: qsTr("More")
            visible: !root.waiting
            onClicked: root.menuWanted()
        }

        IconButton {
            implicitWidth: root.edge
            implicitHeight: root.edge
            focusPolicy: Qt.NoFocus
            iconName: "pencil"
            text: qsTr("Edit before it is sent")
            shortcutText: "E"
            visible: root.waiting
            onClicked: root.edited()
        }

        IconButton {
            implicitWidth: root.edge
            implicitHeight: root.edge
            focusPolicy: Qt.NoFocus
            iconName: "trash"
            text: qsTr("Do not send")
            shortcutText: qsTr("Del")
            visible: root.waiting
            onClicked: root.discarded()
        }
    }
}
