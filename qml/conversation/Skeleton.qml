// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Style

/*! Where messages will be while the first ones load. */
Column {
    id: root

    spacing: Theme.space4
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Loading messages")

    Repeater {
        model: Math.max(1, Math.min(8, Math.floor(root.height / (Theme.rowHeight + Theme.space4))))

        Item {
            id: line

            required property int index

            width: root.width
            height: Theme.rowHeight

            Rectangle {
                x: Theme.space4
                width: Theme.avatarMessage
                height: width
                radius: width / 2
                color: Theme.hover
            }

            Rectangle {
                x: Theme.space8 + Theme.avatarMessage
                width: parent.width * 0.22
                height: Theme.space3
                radius: Theme.radiusTiny
                color: Theme.hover
            }

            Rectangle {
                x: Theme.space8 + Theme.avatarMessage
                y: Theme.space5
                width: (parent.width - x - Theme.space8) * (0.9 - (line.index * 7 % 4) * 0.18)
                height: Theme.space3
                radius: Theme.radiusTiny
                color: Theme.hover
            }
        }
    }

    SequentialAnimation on opacity {
        running: root.visible && Theme.motionSlow > 0
        loops: 8

        NumberAnimation { to: 0.5; duration: Theme.motionSlow * 3 }
        NumberAnimation { to: 1; duration: Theme.motionSlow * 3 }
    }
}
