// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! Asks before a message goes for everyone: that cannot be taken back. */
Dialog {
    id: root

    required property message message

    title: qsTr("Delete this message for everyone?")
    acceptText: qsTr("Delete")
    destructive: true
    visible: true

    contentItem: Label {
        text: MessageText.now.line(root.message)
        color: Theme.muted
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }
}
