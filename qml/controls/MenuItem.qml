// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

T.MenuItem {
    id: root

    property string iconName: ""
    property string shortcutText: ""
    /*! Destroys something: written in the colour of errors. */
    property bool destructive: false
    readonly property color ink: destructive ? Theme.bad : Theme.text

    implicitWidth: Math.min(Theme.dialogWidth, Math.max(Theme.menuWidth, implicitContentWidth + leftPadding + rightPadding))
    implicitHeight: visible ? Theme.buttonHeight : 0
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    opacity: enabled ? 1 : 0.5
    hoverEnabled: true
    // The arrow keys go where it is on.
    activeFocusOnTab: root.visible && root.enabled

    Accessible.role: Accessible.MenuItem
    Accessible.name: root.text
    Accessible.onPressAction: root.triggered()

    contentItem: RowLayout {
        spacing: Theme.space2

        Icon {
            name: root.iconName
            size: Theme.iconSize - Theme.focusWidth
            color: root.destructive ? Theme.bad : Theme.muted
            visible: root.iconName.length > 0
        }

        Label {
            Layout.fillWidth: true
            text: root.text
            color: root.ink
            elide: Text.ElideRight
        }

        Label {
            text: root.shortcutText
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            visible: root.shortcutText.length > 0
        }

        Icon {
            name: "check"
            size: Theme.iconSmall
            color: Theme.accent
            visible: root.checkable && root.checked
        }

        Icon {
            name: root.mirrored ? "chevron-left" : "chevron-right"
            size: Theme.iconSmall
            color: Theme.muted
            visible: root.subMenu !== null
        }
    }

    background: Rectangle {
        radius: Theme.radiusButton
        color: root.highlighted ? Theme.hover : Theme.transparent
    }
}
