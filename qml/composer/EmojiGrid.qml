// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Style

/*! Emoji in rows; arrows move, Enter and Space pick. */
GridView {
    id: root

    signal picked(index: int)

    cellWidth: Theme.emojiCell
    cellHeight: Theme.emojiCell
    interactive: false
    focus: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Emoji")
    Keys.onReturnPressed: root.picked(root.currentIndex)
    Keys.onSpacePressed: root.picked(root.currentIndex)

    delegate: Rectangle {
        id: cell

        required property int index
        required property string modelData

        width: Theme.emojiCell
        height: Theme.emojiCell
        radius: Theme.radiusButton
        color: hover.hovered || GridView.isCurrentItem ? Theme.hover : Theme.transparent
        Accessible.role: Accessible.Button
        Accessible.name: cell.modelData
        Accessible.onPressAction: root.picked(cell.index)

        Label {
            anchors.centerIn: parent
            text: cell.modelData
            font.family: "Noto Color Emoji"
            font.pixelSize: Theme.textHeader
            Accessible.ignored: true
        }

        HoverHandler {
            id: hover
        }

        TapHandler {
            onTapped: root.picked(cell.index)
        }
    }
}
