// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Style

/*! How far an own message got: clock, one tick, two ticks, two ticks in the accent colour. */
Item {
    id: root

    required property int delivery
    /*! The sentence for the tooltip; asked for when the pointer comes. */
    property string text: ""

    signal textWanted()
    signal clicked()

    implicitWidth: Theme.iconSize
    implicitHeight: Theme.iconSize
    visible: root.delivery !== Progress.None

    Accessible.ignored: true // The row says it.

    Icon {
        anchors.centerIn: parent
        size: Theme.iconSmall + Theme.focusWidth
        name: root.delivery === Progress.Read || root.delivery === Progress.Delivered ? "double-check"
            : root.delivery === Progress.Sent ? "check"
            : root.delivery === Progress.Failed || root.delivery === Progress.Unconfirmed ? "warning" : "clock"
        color: root.delivery === Progress.Read ? Theme.accent
            : root.delivery === Progress.Failed ? Theme.bad
            : root.delivery === Progress.Unconfirmed ? Theme.warn : Theme.faint
    }

    HoverHandler {
        id: hover

        onHoveredChanged: if (hovered) root.textWanted()
    }

    TapHandler {
        onTapped: root.clicked()
    }

    ToolTip {
        visible: hover.hovered && root.text.length > 0
        text: root.text
        delay: Theme.tooltipDelay
    }
}
