// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! Says in the window that faults are simulated on its own link, and turns them off. */
Rectangle {
    id: root

    implicitWidth: row.implicitWidth + Theme.space4
    implicitHeight: row.implicitHeight + Theme.space2
    radius: Theme.radiusRow
    color: Theme.raised
    border.width: Theme.hairline
    border.color: Theme.warn
    visible: Faults.count > 0

    Accessible.role: Accessible.AlertMessage
    Accessible.name: label.text

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.space4)
        spacing: Theme.space2

        Icon {
            name: "warning"
            size: Theme.iconSmall
            color: Theme.warn
        }

        Label {
            id: label

            Layout.fillWidth: true
            text: qsTr("%Ln simulated fault(s) on this connection", "", Faults.count)
            elide: Text.ElideRight
            color: Theme.warnText
            font.pixelSize: Theme.textNote
        }

        Button {
            text: qsTr("Turn off")
            onClicked: Faults.clear()
        }
    }
}
