// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Style

/*! What the user reveals while he writes and reads; always in sight. */
IconButton {
    id: root

    required property Preferences preferences
    readonly property bool live: (root.preferences?.showTyping && root.preferences?.showLiveText) ?? false

    iconName: root.preferences?.showTyping ? "eye" : "eye-off"
    iconColor: root.live ? Theme.accent : Theme.muted
    text: root.live ? qsTr("Others can watch what you type. What I reveal…")
        : root.preferences?.showTyping ? qsTr("Others see that you type. What I reveal…")
        : qsTr("Others do not see that you type. What I reveal…")
    onClicked: {
        menu.active = true;
        const opened = menu.item as Menu;
        opened.popup(root, 0, -opened.implicitHeight - Theme.space1);
    }

    Deferred {
        id: menu

        active: false
        sourceComponent: Menu {
            implicitWidth: Theme.listWidth

            MenuItem {
                text: qsTr("Show that I am typing")
                iconName: "keyboard"
                checkable: true
                checked: root.preferences?.showTyping ?? false
                onToggled: root.preferences.showTyping = checked
            }

            MenuItem {
                text: qsTr("Show my text as I type it")
                iconName: "eye"
                checkable: true
                enabled: root.preferences?.showTyping ?? false
                checked: root.live
                onToggled: root.preferences.showLiveText = checked
            }

            MenuSeparator {}

            MenuItem {
                text: qsTr("Show what I have read")
                iconName: "double-check"
                checkable: true
                checked: root.preferences?.sendReceipts ?? false
                onToggled: root.preferences.sendReceipts = checked
            }

            MenuItem {
                text: qsTr("Enter sends")
                iconName: "send"
                checkable: true
                checked: root.preferences?.enterSends ?? false
                onToggled: root.preferences.enterSends = checked
            }
        }
    }
}
