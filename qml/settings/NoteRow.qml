// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

/*! Why something on the page has no effect here. */
RowLayout {
    id: root

    required property string text
    property bool shown: true
    property string query: ""

    Layout.fillWidth: true
    Layout.leftMargin: Theme.space1
    visible: root.shown && root.query.length === 0
    spacing: Theme.space2

    Icon {
        name: "info"
        size: Theme.iconSmall
        color: Theme.muted
    }

    Label {
        Layout.fillWidth: true
        text: root.text
        color: Theme.muted
        font.pixelSize: Theme.textSmall
        wrapMode: Text.Wrap
    }
}
