// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! The day of the topmost row, over the list; pressing it chooses another one. */
T.AbstractButton {
    id: root

    implicitWidth: implicitContentWidth + Theme.space6
    implicitHeight: Theme.pillHeight + Theme.space1
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, jump to a date").arg(root.text)
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: height / 2
        color: root.hovered ? Theme.hover : Theme.raised
        border.width: Theme.hairline
        border.color: Theme.line
    }

    contentItem: Label {
        text: root.text
        color: Theme.muted
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
