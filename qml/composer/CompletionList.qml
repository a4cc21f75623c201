// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! The rows of CompletionPopup. */
ListView {
    id: root

    required property CompletionModel completion

    signal chosen(row: int)

    interactive: false
    model: root.completion
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Suggestions")

    delegate: Rectangle {
        id: row

        required property int index
        required property int kind
        required property string title
        required property string detail
        required property string colorKey

        width: ListView.view.width
        height: Theme.buttonHeight
        radius: Theme.radiusButton
        color: ListView.isCurrentItem || hover.hovered ? Theme.accentSoft : Theme.transparent
        Accessible.role: Accessible.ListItem
        Accessible.name: row.detail.length > 0 ? qsTr("%1, %2").arg(row.title).arg(row.detail) : row.title
        Accessible.selected: ListView.isCurrentItem
        Accessible.onPressAction: root.chosen(row.index)

        HoverHandler {
            id: hover
        }

        TapHandler {
            onTapped: root.chosen(row.index)
        }

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.space2
            anchors.rightMargin: Theme.space2
            spacing: Theme.space2

            Avatar {
                name: row.title
                colorKey: row.colorKey
                channel: row.kind === CompletionModel.Room
                size: Theme.avatarSmall
                visible: row.kind === CompletionModel.Person || row.kind === CompletionModel.Room
                Accessible.ignored: true
            }

            Label {
                text: row.detail
                visible: row.kind === CompletionModel.EmojiName
                font.family: "Noto Color Emoji"
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: row.kind !== CompletionModel.Command
                Layout.maximumWidth: row.width * 0.7
                text: row.title
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                text: row.detail
                visible: row.kind !== CompletionModel.EmojiName
                color: Theme.muted
                font.pixelSize: Theme.textSmall
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
