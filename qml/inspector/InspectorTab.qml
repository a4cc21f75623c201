// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! One tab of the inspector. */
T.TabButton {
    id: root

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.buttonHeight
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.checked: root.checked
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: Label {
        text: root.text
        color: root.checked ? Theme.accent : Theme.muted
        font.pixelSize: Theme.textNote
        font.weight: root.checked ? Font.DemiBold : Font.Normal
        verticalAlignment: Text.AlignVCenter
    }

    background: Rectangle {
        radius: Theme.radiusButton
        color: root.checked ? Theme.accentSoft : root.hovered ? Theme.hover : Theme.transparent

        FocusRing {
            radius: Theme.radiusButton
            shown: root.visualFocus
        }
    }
}
