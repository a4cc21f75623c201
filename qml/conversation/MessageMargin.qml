// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! What stands before a message where each has one line: when, and who when it is another one than before. */
Row {
    id: root

    required property string author
    required property string time
    required property bool startsGroup

    spacing: Theme.space2

    Label {
        width: Theme.lineTimeWidth
        height: Theme.lineBody
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignRight
        text: root.time
        color: Theme.muted
        font.pixelSize: Theme.textTiny
        Accessible.ignored: true
    }

    Label {
        width: root.width - Theme.lineTimeWidth - root.spacing
        height: Theme.lineBody
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignRight
        text: root.startsGroup ? root.author : ""
        elide: Text.ElideRight
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
