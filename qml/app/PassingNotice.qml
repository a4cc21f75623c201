// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! A notice about the whole program that goes by itself, or with a click. */
Rectangle {
    id: root

    property string text: ""
    property real mostWidth: Theme.dialogWidth

    signal seen()

    width: Math.min(line.implicitWidth + Theme.space8, root.mostWidth)
    height: line.implicitHeight + Theme.space4
    radius: Theme.radiusRow
    color: Theme.raised
    border.width: Theme.hairline
    border.color: Theme.bad
    visible: root.text.length > 0

    ErrorLine {
        id: line

        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - Theme.space4)
        text: root.text
    }

    Timer {
        interval: Theme.noticeTime
        running: root.text.length > 0
        onTriggered: root.seen()
    }

    TapHandler {
        onTapped: root.seen()
    }
}
