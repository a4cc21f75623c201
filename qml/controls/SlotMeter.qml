// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Style

/*! How many of the chat sessions are taken: one pip each. */
Row {
    id: root

    property int used: 0
    property int total: 10
    /*! Of those used, how many are waiting for the connection. */
    property int waiting: 0

    spacing: Theme.space1
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%L1 of %L2 chat sessions active").arg(root.used).arg(root.total)

    Repeater {
        model: root.total

        Rectangle {
            required property int index

            width: (root.width - (root.total - 1) * root.spacing) / root.total
            height: Theme.pipHeight
            radius: Theme.radiusTiny
            // In high contrast a line is as bright as can be: what is empty is an outline there.
            border.width: Theme.highContrast && index >= root.used ? Theme.hairline : 0
            border.color: Theme.line
            color: index >= root.used ? (Theme.highContrast ? Theme.transparent : Theme.line) : index >= root.used - root.waiting ? Theme.warn : Theme.accent
        }
    }
}
