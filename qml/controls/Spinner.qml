// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! Something is under way. Turns slowly; stands still for people who asked for less motion. */
Item {
    id: root

    property bool running: true
    property color color: Theme.muted
    property int size: Theme.iconSize

    implicitWidth: root.size
    implicitHeight: root.size

    Accessible.role: Accessible.Animation
    Accessible.name: qsTr("Please wait")

    Icon {
        anchors.fill: parent
        name: Theme.reducedMotion ? "clock" : "spinner"
        color: root.color
        size: root.size

        RotationAnimator on rotation {
            from: 0
            to: 360
            duration: Theme.turnTime
            loops: Animation.Infinite
            running: root.running && root.visible && !Theme.reducedMotion
        }
    }
}
