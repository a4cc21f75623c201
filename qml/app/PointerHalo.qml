// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! A ring around the pointer, for those who watch from afar. Takes no input itself. */
Item {
    id: root

    Accessible.ignored: true

    HoverHandler {
        id: pointer
    }

    Rectangle {
        x: pointer.point.position.x - width / 2
        y: pointer.point.position.y - height / 2
        width: Theme.haloSize
        height: width
        radius: width / 2
        color: Theme.transparent
        border.width: Theme.space1
        border.color: Theme.accent
        opacity: 0.7
        visible: pointer.hovered
    }
}
