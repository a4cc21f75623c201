// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! Says that a message was edited; pointed at, when, and what it said before. */
Label {
    id: root

    /*! What to say; asked for by textWanted(). */
    property string detail: ""

    signal textWanted()

    text: qsTr("edited")
    color: Theme.muted
    font.pixelSize: Theme.textTiny
    Accessible.ignored: true

    HoverHandler {
        id: hover

        onHoveredChanged: if (hover.hovered) root.textWanted()
    }

    ToolTip {
        visible: hover.hovered && root.detail.length > 0
        delay: Theme.tooltipDelay
        text: root.detail
    }
}
