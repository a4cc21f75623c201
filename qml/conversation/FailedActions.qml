// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! A message that the server did not take: what the writer can do. */
Flow {
    id: root

    /*! Why, when that is known. */
    property string reason: ""

    signal retried()
    signal edited()
    signal discarded()

    spacing: Theme.space2

    ErrorLine {
        width: Math.min(implicitWidth, root.width)
        text: root.reason.length > 0 ? root.reason : qsTr("Not sent")
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
