// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! Narrows a log by text or regular expression, and says what the last export did. */
RowLayout {
    id: root

    required property LogModel log
    property string note: ""

    spacing: Theme.space2

    TextField {
        Layout.leftMargin: Theme.space2
        Layout.topMargin: Theme.space1
        Layout.bottomMargin: Theme.space1
        Layout.preferredWidth: Theme.listWidth
        iconName: "search"
        placeholderText: qsTr("Filter by text")
        text: root.log.text
        error: root.log.textValid ? "" : qsTr("No regular expression")
        onEdited: root.log.text = text
    }

    FilterChip {
        text: ".*"
        checked: root.log.isPattern
        Accessible.role: Accessible.CheckBox
        Accessible.name: qsTr("Regular expression")
        onClicked: root.log.isPattern = !root.log.isPattern
    }

    Label {
        Layout.fillWidth: true
        text: root.note
        color: Theme.muted
        font.pixelSize: Theme.textSmall
        elide: Text.ElideMiddle
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    Label {
        Layout.rightMargin: Theme.space3
        text: qsTr("%1 of %2").arg(root.log.count).arg(root.log.total)
        color: Theme.muted
        font.pixelSize: Theme.textSmall
    }
}
