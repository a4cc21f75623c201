// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

/*! A line above the text that says what it is or who sees it, with the way out of that. */
RowLayout {
    id: root

    property string iconName: ""
    property string text: ""
    property string actionText: ""

    signal triggered()

    spacing: Theme.space2

    Icon {
        name: root.iconName
        size: Theme.iconSmall
        color: Theme.accent
    }

    Label {
        Layout.fillWidth: true
        text: root.text
        color: Theme.accent
        font.pixelSize: Theme.textSmall
        elide: Text.ElideRight
    }

    Button {
        kind: Button.Kind.Quiet
        text: root.actionText
        onClicked: root.triggered()
    }
}
