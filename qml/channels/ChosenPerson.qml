// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! A chosen person; a click takes it back. */
T.AbstractButton {
    id: root

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.chipHeight
    leftPadding: Theme.space2 + Theme.focusWidth
    rightPadding: Theme.space2
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Remove %1").arg(root.text)
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space1

        Label {
            text: root.text
            color: Theme.accent
            font.pixelSize: Theme.textSmall
            font.weight: Font.Medium
        }

        Icon {
            name: "close"
            size: Theme.iconSmall - Theme.focusWidth
            color: Theme.accent
        }
    }

    background: Rectangle {
        radius: height / 2
        color: Theme.accentSoft

        FocusRing {
            radius: height / 2
            shown: root.visualFocus
        }
    }
}
