// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Style

/*! Puts the marks of formatting around the selection. */
IconButton {
    id: root

    signal markWanted(mark: string)
    signal codeBlockWanted()

    iconName: "format"
    text: qsTr("Format")
    onClicked: {
        menu.active = true;
        const opened = menu.item as Menu;
        opened.popup(root, 0, -opened.implicitHeight - Theme.space1);
    }

    Deferred {
        id: menu

        active: false
        sourceComponent: Menu {
            MenuItem {
                text: qsTr("Bold")
                shortcutText: qsTr("Ctrl+B")
                onTriggered: root.markWanted("**")
            }

            MenuItem {
                text: qsTr("Italic")
                shortcutText: qsTr("Ctrl+I")
                onTriggered: root.markWanted("_")
            }

            MenuItem {
                text: qsTr("Struck out")
                shortcutText: qsTr("Ctrl+Shift+X")
                onTriggered: root.markWanted("~~")
            }

            MenuItem {
                text: qsTr("Code")
                shortcutText: qsTr("Ctrl+E")
                onTriggered: root.markWanted("`")
            }

            MenuItem {
                text: qsTr("Code block")
                shortcutText: qsTr("Ctrl+Shift+E")
                onTriggered: root.codeBlockWanted()
            }
        }
    }
}
