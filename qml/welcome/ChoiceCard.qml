// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! A large button: what it does and a sentence about it. */
T.AbstractButton {
    id: root

    property string detail: ""

    implicitWidth: Theme.dialogWidth
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space3 + Theme.focusWidth
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.5

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.detail
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Column {
        Label {
            width: parent.width
            text: root.text
            elide: Text.ElideRight
            font.weight: Font.Bold
            lineHeight: Theme.lineBody
            lineHeightMode: Text.FixedHeight
        }

        Label {
            width: parent.width
            text: root.detail
            wrapMode: Text.Wrap
            color: Theme.muted
            font.pixelSize: Theme.textNote
            lineHeight: Theme.lineBody
            lineHeightMode: Text.FixedHeight
        }
    }

    background: Rectangle {
        radius: Theme.radiusRow
        color: root.down || root.hovered ? Theme.hover : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        FocusRing {
            radius: Theme.radiusRow
            shown: root.visualFocus
        }
    }
}
