// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! Who is typing, and what, when they let others watch. Keeps its room while nobody is, so that nothing jumps. */
Item {
    id: root

    required property string text
    property string liveText: ""

    implicitHeight: Theme.lineBody

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        anchors.fill: parent
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        spacing: Theme.space2
        visible: root.text.length > 0

        TypingDots {
            id: dots

            anchors.verticalCenter: parent.verticalCenter
            running: root.text.length > 0
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - dots.width - parent.spacing
            text: root.liveText.length > 0 ? qsTr("Live · %1").arg(root.liveText) : root.text
            elide: root.liveText.length > 0 ? Text.ElideLeft : Text.ElideRight
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            Accessible.ignored: true
        }
    }
}
