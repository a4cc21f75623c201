// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Style

T.ScrollBar {
    id: root

    implicitWidth: Theme.scrollBarWidth
    implicitHeight: Theme.scrollBarWidth
    padding: Theme.focusWidth
    minimumSize: 0.06
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1

    contentItem: Rectangle {
        implicitWidth: Theme.space1
        implicitHeight: Theme.space1
        radius: Theme.space1 / 2
        color: root.pressed ? Theme.muted : Theme.faint
        opacity: root.pressed || root.hovered ? 0.9 : root.active || root.policy === T.ScrollBar.AlwaysOn ? 0.6 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.motionSlow
            }
        }
    }
}
