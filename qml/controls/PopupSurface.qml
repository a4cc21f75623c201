// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! The sheet below menus, drop-downs and dialogs: raised, with a soft edge that needs no shader. */
Item {
    id: root

    property int radius: Theme.radiusRow

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.focusWidth
        anchors.bottomMargin: -Theme.focusWidth
        anchors.leftMargin: -Theme.hairline
        anchors.rightMargin: -Theme.hairline
        radius: root.radius + Theme.hairline
        color: Theme.shadow
    }

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: Theme.raised
        border.width: Theme.hairline
        border.color: Theme.line
    }
}
