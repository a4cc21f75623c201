// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

/*! A message that the server did not take: what the writer can do. */
RowLayout {
    id: root

    signal retried()
    signal edited()
    signal discarded()

    spacing: Theme.space2

    ErrorLine {
        Layout.fillWidth: true
        text: qsTr("Not sent")
    }

    Button {
        text: qsTr("Retry")
        iconName: "retry"
        onClicked: root.retried()
    }

    Button {
        text: qsTr("Edit")
        onClicked: root.edited()
    }

    Button {
        text: qsTr("Discard")
        onClicked: root.discarded()
    }
}
