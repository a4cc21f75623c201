// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! One row of a drop-down list. */
T.ItemDelegate {
    id: root

    property string iconName: ""

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.buttonHeight
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    hoverEnabled: true

    Accessible.role: Accessible.ListItem
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space2

        Icon {
            name: root.iconName
            size: Theme.iconSize
            color: Theme.muted
            visible: root.iconName.length > 0
        }

        Label {
            Layout.fillWidth: true
            text: root.text
            elide: Text.ElideRight
        }

        Icon {
            name: "check"
            size: Theme.iconSmall
            color: Theme.accent
            visible: root.checkable && root.checked
        }
    }

    background: Rectangle {
        radius: Theme.radiusButton
        color: root.highlighted || root.hovered ? Theme.hover : Theme.transparent
    }
}
