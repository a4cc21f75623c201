// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! Over a pane while files are dragged on it. */
Rectangle {
    radius: Theme.radiusPane
    color: Theme.accentSoft
    opacity: 0.94
    border.width: Theme.focusWidth
    border.color: Theme.accent

    Label {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - Theme.space8)
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: qsTr("Drop to attach")
        color: Theme.accent
        font.pixelSize: Theme.textTitle
        font.weight: Font.DemiBold
    }
}
