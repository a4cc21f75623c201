// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! The name of a key or shortcut, as a small key cap. */
Rectangle {
    id: root

    property string text: ""
    /*! Faint beside a field that says the same; darker where the keys themselves are what is read. */
    property color ink: Theme.faint

    implicitWidth: label.implicitWidth + Theme.space3
    implicitHeight: Math.max(Theme.pillHeight, label.height + Theme.space1)
    radius: Theme.radiusSmall
    color: Theme.transparent
    border.width: Theme.hairline
    border.color: Theme.line

    Label {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.space3)
        text: root.text
        wrapMode: Text.Wrap
        color: root.ink
        font.pixelSize: Theme.textTiny
        Accessible.ignored: true
    }
}
