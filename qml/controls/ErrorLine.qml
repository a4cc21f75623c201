// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

/*! What went wrong, in place. Takes no room while `text` is empty; told to screen readers when it appears. */
Item {
    id: root

    property string text: ""

    implicitWidth: row.implicitWidth
    implicitHeight: visible ? row.implicitHeight : 0
    visible: root.text.length > 0

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space1 + Theme.space1 / 2

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.hairline
            name: "warning"
            size: Theme.iconSmall
            color: Theme.bad
        }

        Label {
            Layout.fillWidth: true
            text: root.text
            color: Theme.bad
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textSmall
            Accessible.ignored: true
        }
    }
}
