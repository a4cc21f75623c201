// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! A chip that opens a menu: what is chosen, and a chevron. */
T.AbstractButton {
    id: root

    /*! One of them is what it opens. */
    property T.Menu menu: null
    property T.Popup popup: null
    property real mostWidth: Theme.listWidth / 2

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.chipHeight
    leftPadding: Theme.space3
    rightPadding: Theme.space2
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    onClicked: root.menu ? root.menu.popup(root, 0, root.height + Theme.space1) : root.popup.open()

    Accessible.role: Accessible.ButtonMenu
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onDownPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space1

        Label {
            Layout.maximumWidth: root.mostWidth
            text: root.text
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            elide: Text.ElideRight
        }

        Icon {
            name: "chevron-down"
            size: Theme.iconSmall
            color: Theme.muted
        }
    }

    background: Rectangle {
        radius: height / 2
        color: root.hovered ? Theme.hover : Theme.transparent
        border.width: Theme.hairline
        border.color: Theme.line

        FocusRing {
            radius: height / 2
            shown: root.visualFocus
        }
    }
}
