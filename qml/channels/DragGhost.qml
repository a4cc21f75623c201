// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! What is dragged, under the pointer. */
Rectangle {
    id: root

    property string text: ""

    width: Math.min(Theme.menuWidth, label.implicitWidth + 2 * Theme.space3)
    height: Theme.buttonHeight
    radius: Theme.radiusButton
    color: Theme.raised
    border.width: Theme.hairline
    border.color: Theme.accent
    Accessible.ignored: true

    Label {
        id: label

        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        verticalAlignment: Text.AlignVCenter
        text: root.text
        elide: Text.ElideRight
    }
}
