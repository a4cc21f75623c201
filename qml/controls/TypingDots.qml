// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Style

/*! Three dots that breathe while somebody types. */
Row {
    id: root

    property bool running: true

    spacing: Theme.focusWidth
    Accessible.ignored: true

    Repeater {
        model: 3

        Rectangle {
            id: dot

            required property int index

            width: Theme.dot - Theme.hairline
            height: width
            radius: width / 2
            color: Theme.accent
            opacity: 1 - index * 0.3

            SequentialAnimation on opacity {
                running: root.running && root.visible && !Theme.reducedMotion
                loops: Animation.Infinite

                PauseAnimation {
                    duration: dot.index * Theme.dotDelay
                }
                NumberAnimation {
                    to: 0.25
                    duration: Theme.dotTime
                }
                NumberAnimation {
                    to: 1
                    duration: Theme.dotTime
                }
                PauseAnimation {
                    duration: (4 - dot.index) * Theme.dotDelay
                }
            }
        }
    }
}
