// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! One area of the rail. */
IconButton {
    id: root

    /*! Something new is there. */
    property bool marked: false

    implicitWidth: Theme.railButton
    implicitHeight: Theme.railButton
    radius: Theme.radiusRow
    overPaper: true

    Accessible.role: Accessible.PageTab
    Accessible.selected: root.checked

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space2
        width: Theme.dot
        height: Theme.dot
        radius: Theme.dot / 2
        color: Theme.accent
        visible: root.marked
    }
}
