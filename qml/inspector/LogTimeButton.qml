// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! Lies over the heading of the times: they are those of the clock, or since the line before. */
T.AbstractButton {
    id: root

    required property LogModel log

    text: root.log.sinceBefore ? qsTr("Show the time of day") : qsTr("Show the time since the line before")
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    onClicked: root.log.sinceBefore = !root.log.sinceBefore

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.hovered ? Theme.hover : Theme.transparent
        opacity: 0.6

        FocusRing {
            radius: Theme.radiusSmall
            shown: root.visualFocus
        }
    }

    ToolTip {
        visible: root.hovered
        delay: Theme.tooltipTime
        text: root.text
    }
}
