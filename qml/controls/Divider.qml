// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Style

/*! A line, with words in the middle if it has a `label`: "Today", "New". */
RowLayout {
    id: root

    property string label: ""
    property bool accent: false
    readonly property color ink: accent ? Theme.accent : Theme.line

    spacing: Theme.space4
    Accessible.role: Accessible.Separator
    Accessible.name: root.label

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.hairline
        color: root.ink
    }

    Label {
        text: root.label
        visible: root.label.length > 0
        color: root.accent ? Theme.accent : Theme.faint
        font.pixelSize: Theme.textSmall
        font.weight: root.accent ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.hairline
        color: root.ink
        visible: root.label.length > 0
    }
}
