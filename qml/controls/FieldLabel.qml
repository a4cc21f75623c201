// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Style

/*! The words above a field. */
RowLayout {
    id: root

    property string label: ""
    property string hint: ""

    spacing: Theme.space1

    Label {
        text: root.label
        color: Theme.muted
        font.pixelSize: Theme.textSmall
        font.weight: Font.Medium
        Accessible.ignored: true
    }

    Label {
        Layout.fillWidth: true
        text: root.hint
        color: Theme.faint
        elide: Text.ElideRight
        font.pixelSize: Theme.textSmall
    }
}
