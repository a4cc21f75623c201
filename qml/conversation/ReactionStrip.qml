// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The reactions of a message; pressing one adds or takes back the reader's own. */
Flow {
    id: root

    required property message message
    required property string ownUserName
    /*! Of all of them in one line. */
    readonly property real naturalWidth: {
        let width = -root.spacing;
        for (let i = 0; i < root.children.length; ++i)
            width += root.children[i].implicitWidth > 0 ? root.children[i].implicitWidth + root.spacing : 0;
        return width;
    }

    signal toggled(emoji: string)
    signal pickerWanted()
    /*! Right button: the list of who chose what. */
    signal namesWanted()

    topPadding: Theme.space1
    bottomPadding: Theme.focusWidth
    spacing: Theme.space1 + Theme.focusWidth

    Repeater {
        model: root.message.reactions.length

        T.AbstractButton {
            id: chip

            required property int index
            readonly property reactionSummary summary: root.message.reactions[chip.index]
            readonly property bool own: MessageText.hasUser(chip.summary.users, root.ownUserName)
            readonly property string names: MessageText.now.userNames(chip.summary.users, ", ")

            leftPadding: Theme.space2
            rightPadding: Theme.space2
            implicitWidth: implicitContentWidth + Theme.space4
            implicitHeight: Theme.chipHeight
            hoverEnabled: true
            focusPolicy: Qt.NoFocus
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("%1, %L2: %3").arg(chip.summary.emoji.character).arg(chip.summary.count).arg(chip.names)
            Accessible.onPressAction: chip.clicked()
            Keys.onReturnPressed: chip.clicked()
            onClicked: root.toggled(chip.summary.emoji.character)

            background: Rectangle {
                radius: height / 2
                color: chip.own ? Theme.accentSoft : chip.hovered ? Theme.hover : Theme.transparent
                border.width: Theme.hairline
                border.color: chip.own ? Theme.accent : Theme.line

                FocusRing {
                    radius: parent.radius
                    shown: chip.visualFocus
                }

                // Not in the button itself: one with a handler takes every mouse button for a click.
                TapHandler {
                    acceptedButtons: Qt.RightButton
                    // Not for the message as well, whose menu would open over the names.
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: root.namesWanted()
                }
            }

            contentItem: Row {
                spacing: Theme.space1

                Label {
                    text: chip.summary.emoji.character
                    font.family: "Noto Color Emoji"
                    font.pixelSize: Theme.textNote
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }

                Label {
                    text: qsTr("%L1").arg(chip.summary.count)
                    color: chip.own ? Theme.accent : Theme.text
                    font.pixelSize: Theme.textSmall
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }
            }

            ToolTip {
                visible: chip.hovered
                text: chip.names
                delay: Theme.tooltipDelay
            }
        }
    }

    IconButton {
        implicitWidth: Theme.chipHeight + Theme.space1
        implicitHeight: Theme.chipHeight
        iconName: "plus"
        iconSize: Theme.iconSmall
        focusPolicy: Qt.NoFocus
        text: qsTr("Add a reaction")
        onClicked: root.pickerWanted()
    }
}
