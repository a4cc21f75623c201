// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Style

/*! The lines of an EmojiModel. */
ListView {
    id: root

    required property EmojiModel emoji
    /*! Number of the emoji that the keyboard stands on. */
    property int current: 0

    signal picked(character: string)

    clip: true
    model: root.emoji
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Emoji")
    onCurrentChanged: {
        const line = root.emoji.lineOf(root.current);
        if (line >= 0)
            root.positionViewAtIndex(line === 1 ? 0 : line, ListView.Contain);
    }

    delegate: Item {
        id: line

        required property string heading
        required property list<string> characters
        required property int first

        width: ListView.view.width
        height: line.heading.length > 0 ? Theme.lineBody + Theme.space2 : Theme.emojiCell

        SectionLabel {
            anchors.verticalCenter: parent.verticalCenter
            text: line.heading
            visible: line.heading.length > 0
        }

        Row {
            Repeater {
                model: line.heading.length > 0 ? [] : line.characters

                Rectangle {
                    id: cell

                    required property int index
                    required property string modelData
                    readonly property int number: line.first + cell.index

                    width: Theme.emojiCell
                    height: Theme.emojiCell
                    radius: Theme.radiusButton
                    color: hover.hovered || cell.number === root.current ? Theme.hover : Theme.transparent
                    border.width: cell.number === root.current ? Theme.hairline : 0
                    border.color: Theme.accent
                    Accessible.role: Accessible.Button
                    Accessible.name: root.emoji.nameOf(cell.modelData)
                    Accessible.onPressAction: root.picked(cell.modelData)

                    Label {
                        anchors.centerIn: parent
                        text: cell.modelData
                        font.family: "Noto Color Emoji"
                        font.pixelSize: Theme.textHeader
                        Accessible.ignored: true
                    }

                    HoverHandler {
                        id: hover

                        onHoveredChanged: if (hovered) root.current = cell.number
                    }

                    TapHandler {
                        onTapped: root.picked(cell.modelData)
                    }
                }
            }
        }
    }
}
