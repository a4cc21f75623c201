// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! Behind a message: where the pointer and the keyboard are, what is selected, where a jump went. */
Rectangle {
    id: root

    property bool marked: false
    property bool hovered: false
    property bool current: false
    property bool fades: false

    color: root.marked ? Theme.accentSoft : root.hovered ? Theme.hover : Theme.transparent

    Behavior on color {
        enabled: root.fades

        ColorAnimation {
            duration: Theme.motionSlow
        }
    }

    FocusRing {
        shown: root.current
    }
}
