// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! The words above a field: the hint behind the label, or below it where both have no room in one line. */
Item {
    id: root

    property string label: ""
    property string hint: ""
    // Measured apart: a text that wraps is laid out anew for its own implicit width, which ends in a loop.
    readonly property real labelWidth: Math.ceil(labelSize.advanceWidth) + 1
    readonly property real hintWidth: root.hint.length > 0 ? Math.ceil(hintSize.advanceWidth) + 1 : 0
    readonly property real lineWidth: root.labelWidth + (root.hint.length > 0 ? Theme.space1 + root.hintWidth : 0)
    readonly property bool wraps: root.width < root.lineWidth

    implicitWidth: root.lineWidth
    implicitHeight: words.height + (root.wraps && root.hint.length > 0 ? more.height : 0)

    TextMetrics {
        id: labelSize

        font: words.font
        text: root.label
    }

    TextMetrics {
        id: hintSize

        font: more.font
        text: root.hint
    }

    Label {
        id: words

        anchors.left: parent.left
        width: root.wraps ? root.width : root.labelWidth
        text: root.label
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.textSmall
        font.weight: Font.Medium
        Accessible.ignored: true
    }

    Label {
        id: more

        anchors.left: parent.left
        anchors.leftMargin: root.wraps ? 0 : root.labelWidth + Theme.space1
        y: root.wraps ? words.height : 0
        width: root.wraps ? root.width : root.hintWidth
        text: root.hint
        wrapMode: Text.Wrap
        color: Theme.faint
        font.pixelSize: Theme.textSmall
        visible: root.hint.length > 0
    }
}
