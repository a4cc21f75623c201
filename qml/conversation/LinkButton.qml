// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! A small button of a row that looks like a link; see RowControls about the keyboard. */
T.AbstractButton {
    id: root

    implicitWidth: implicitContentWidth
    implicitHeight: implicitContentHeight + Theme.space1
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: Label {
        text: root.text
        color: Theme.accent
        elide: Text.ElideRight
        font.pixelSize: Theme.textSmall
        font.underline: root.hovered || root.visualFocus
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    background: Item {
        FocusRing {
            radius: Theme.radiusSmall
            gap: Theme.focusWidth
            shown: root.visualFocus
        }
    }
}
