// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Style

/*! Looks like a search field and opens the quick switcher, where one types. */
T.AbstractButton {
    id: root

    implicitWidth: Theme.listWidth
    implicitHeight: Theme.searchHeight
    leftPadding: Theme.space3 - Theme.hairline
    rightPadding: Theme.space3 - Theme.hairline
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: qsTr("Search or jump to…")

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: Keymap.hints.switcher
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space2

        Label {
            Layout.fillWidth: true
            text: root.text
            color: Theme.faint
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        KeyHint {
            text: Keymap.hints.switcher
        }
    }

    background: Rectangle {
        radius: Theme.radiusButton
        color: root.hovered ? Theme.hover : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        FocusRing {
            radius: Theme.radiusButton
            shown: root.visualFocus
        }
    }
}
