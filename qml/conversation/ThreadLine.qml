// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! "2 replies · last at 14:31": opens the thread of a message. */
T.AbstractButton {
    id: root

    implicitWidth: implicitContentWidth
    implicitHeight: Theme.lineBody + Theme.space1
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Open the thread, %1").arg(root.text)
    Accessible.onPressAction: root.clicked()

    contentItem: Label {
        text: root.text
        color: Theme.accent
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: Theme.textNote
        font.weight: Font.Medium
        font.underline: root.hovered
        Accessible.ignored: true
    }

    background: Item {
        FocusRing {
            radius: Theme.radiusSmall
            gap: Theme.focusWidth
            shown: root.visualFocus
        }

        // Not in the button itself: one with a handler takes every mouse button for a click.
        HoverHandler {
            cursorShape: Qt.PointingHandCursor
        }
    }
}
