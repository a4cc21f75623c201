// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Style

/*! Where there is no room for columns: which of them is shown. */
Flow {
    id: root

    required property list<string> titles
    property int current: 0

    spacing: Theme.space1
    Accessible.role: Accessible.Grouping
    Accessible.name: root.titles[root.current]

    Repeater {
        model: root.titles

        FilterChip {
            required property int index
            required property string modelData

            text: modelData
            checked: root.current === index
            onClicked: root.current = index
        }
    }
}
