// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! Who wrote a message, and when. */
Row {
    id: root

    required property string author
    required property string time
    readonly property real naturalWidth: name.implicitWidth + root.spacing + clock.implicitWidth

    spacing: Theme.space2

    Label {
        id: name

        width: Math.max(0, Math.min(implicitWidth, root.width - clock.implicitWidth - root.spacing))
        text: root.author
        elide: Text.ElideRight
        font.pixelSize: Theme.textName
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }

    Label {
        id: clock

        anchors.baseline: name.baseline
        text: root.time
        color: Theme.muted
        font.pixelSize: Theme.textSmall
        Accessible.ignored: true
    }
}
