// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

/*! A shortcut and what it does. */
RowLayout {
    id: root

    required property string text
    required property string keys
    property string query: ""
    readonly property bool matches: root.query.length === 0 || root.text.toLowerCase().includes(root.query)
        || root.keys.toLowerCase().includes(root.query)

    Layout.fillWidth: true
    Layout.leftMargin: Theme.space1
    visible: root.matches
    spacing: Theme.space3
    Accessible.role: Accessible.ListItem
    //: A keyboard shortcut: what it does, then its keys
    Accessible.name: qsTr("%1: %2").arg(root.text).arg(root.keys)

    Label {
        Layout.fillWidth: true
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    KeyHint {
        text: root.keys
        ink: Theme.muted
    }
}
