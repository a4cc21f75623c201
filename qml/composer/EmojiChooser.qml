// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! All emoji, by group and by name. What is typed searches; arrows move, Enter picks. */
ColumnLayout {
    id: root

    required property Preferences preferences
    readonly property list<string> tones: ["✋", "✋🏻", "✋🏼", "✋🏽", "✋🏾", "✋🏿"]

    signal picked(character: string)

    function pick(character: string): void {
        if (character.length === 0)
            return;
        root.preferences.recentEmoji = table.withRecent(root.preferences.recentEmoji, character);
        root.picked(character);
    }

    function move(steps: int, lines: int): void {
        grid.current = table.moved(grid.current, steps, lines);
    }

    function takeFocus(): void {
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    spacing: Theme.space2

    EmojiModel {
        id: table

        // As many as fit, of large text fewer.
        columns: Math.max(1, Math.min(Theme.emojiColumns, Math.floor((root.width - Theme.scrollBarWidth) / Theme.emojiCell)))
        search: field.text
        skinTone: root.preferences?.skinTone ?? 0
        recent: root.preferences?.recentEmoji ?? []
        onChanged: grid.current = 0
    }

    RowLayout {
        spacing: Theme.space1

        TextField {
            id: field

            Layout.fillWidth: true
            focus: true
            placeholderText: qsTr("Search emoji")
            Keys.onUpPressed: root.move(0, -1)
            Keys.onDownPressed: root.move(0, 1)
            Keys.onReturnPressed: root.pick(table.character(grid.current))
            Keys.onEnterPressed: root.pick(table.character(grid.current))
            Keys.onPressed: event => {
                const left = event.key === Qt.Key_Left && field.cursorPosition === 0;
                const right = event.key === Qt.Key_Right && field.cursorPosition === field.length;
                event.accepted = left || right;
                if (event.accepted)
                    root.move(left ? -1 : 1, 0);
            }
        }

        IconButton {
            implicitWidth: Theme.emojiCell
            implicitHeight: Theme.emojiCell
            text: qsTr("Skin tone")
            onClicked: root.preferences.skinTone = (root.preferences.skinTone + 1) % root.tones.length

            Label {
                anchors.centerIn: parent
                text: root.tones[root.preferences?.skinTone ?? 0]
                font.family: "Noto Color Emoji"
                font.pixelSize: Theme.textHeader
                Accessible.ignored: true
            }
        }
    }

    Row {
        visible: table.search.length === 0

        Repeater {
            model: table.groups

            IconButton {
                id: tab

                required property int index
                required property string modelData

                width: (root.width - Theme.scrollBarWidth) / table.groups.length
                implicitHeight: Theme.emojiCell
                text: table.data(table.index(table.lineOfGroup(tab.index), 0), Qt.DisplayRole)
                focusPolicy: Qt.NoFocus
                onClicked: grid.positionViewAtIndex(table.lineOfGroup(tab.index), ListView.Beginning)

                Label {
                    anchors.centerIn: parent
                    text: tab.modelData
                    font.family: "Noto Color Emoji"
                    font.pixelSize: Theme.textBody
                    Accessible.ignored: true
                }
            }
        }
    }

    EmojiGrid {
        id: grid

        Layout.fillWidth: true
        Layout.fillHeight: true
        emoji: table
        onPicked: character => root.pick(character)
    }

    Label {
        Layout.fillWidth: true
        text: table.emojiCount > 0 ? table.nameOf(table.character(grid.current)) : qsTr("No emoji of that name")
        color: Theme.muted
        elide: Text.ElideRight
        font.pixelSize: Theme.textSmall
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
