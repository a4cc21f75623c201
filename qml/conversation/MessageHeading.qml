// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Style

/*! Who wrote a message, and when; and that he passes for somebody else. */
Column {
    id: root

    /*! Empty: only when. */
    required property string author
    required property string time
    /*! Empty: he is who he seems to be. */
    property string warning: ""
    /*! Off where the name stands elsewhere. */
    property bool named: true
    readonly property real naturalWidth: Math.max(name.implicitWidth + (root.author.length > 0 ? line.spacing : 0) + clock.implicitWidth, (note.item as Label)?.implicitWidth ?? 0)

    Row {
        id: line

        width: root.width
        height: name.implicitHeight
        visible: root.named
        spacing: Theme.space2

        Label {
            id: name

            width: Math.max(0, Math.min(implicitWidth, line.width - clock.implicitWidth - line.spacing))
            text: root.author
            visible: root.author.length > 0
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

    Deferred {
        id: note

        width: root.width
        active: root.warning.length > 0
        visible: active
        sourceComponent: Label {
            text: root.warning
            color: Theme.bad
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
