// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Style

/*! One of a row of filters; exactly one is checked: bind `checked`. */
T.RadioButton {
    id: root

    function press() {
        if (root.checkable)
            root.toggle();
        root.clicked();
    }

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.chipHeight
    leftPadding: Theme.space3 - Theme.hairline
    rightPadding: Theme.space3 - Theme.hairline
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.press()
    Keys.onReturnPressed: root.press()

    contentItem: Label {
        text: root.text
        color: root.checked ? Theme.background : Theme.muted
        font.pixelSize: Theme.textSmall
        font.weight: root.checked ? Font.Medium : Font.Normal
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.text : root.hovered ? Theme.hoverOnBackground : Theme.transparent
        border.width: root.checked ? 0 : Theme.hairline
        border.color: Theme.line

        FocusRing {
            radius: height / 2
            gap: Theme.focusWidth + Theme.hairline
            shown: root.visualFocus
        }
    }
}
