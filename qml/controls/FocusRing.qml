// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! The mark of the control that has the keyboard; fills its parent. */
Rectangle {
    id: root

    property bool shown: false
    property int gap: 0

    anchors.fill: parent
    anchors.margins: -root.gap
    color: Theme.transparent
    border.width: Theme.focusWidth
    border.color: Theme.accent
    visible: root.shown
}
