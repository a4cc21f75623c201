// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Style

/*! How a search can be narrowed: operators, and what may stand behind the one that is typed. */
Flow {
    id: root

    required property SearchModel search

    signal taken(hint: string)

    spacing: Theme.space1
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Filters")

    Repeater {
        model: root.search.hints

        T.AbstractButton {
            id: chip

            required property string modelData

            text: chip.modelData
            implicitHeight: Theme.chipHeight
            implicitWidth: Math.min(contentItem.implicitWidth + leftPadding + rightPadding, root.width)
            leftPadding: Theme.space3
            rightPadding: Theme.space3
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Filter %1").arg(chip.text)
            Accessible.onPressAction: chip.clicked()
            Keys.onReturnPressed: chip.clicked()
            onClicked: root.taken(chip.modelData)

            contentItem: Label {
                text: chip.text
                textFormat: Text.PlainText
                elide: Text.ElideRight
                color: Theme.muted
                font.pixelSize: Theme.textSmall
                verticalAlignment: Text.AlignVCenter
            }

            background: Rectangle {
                radius: height / 2
                color: chip.hovered ? Theme.hover : Theme.transparent
                border.width: Theme.hairline
                border.color: Theme.line

                FocusRing {
                    radius: height / 2
                    shown: chip.visualFocus
                }
            }
        }
    }
}
