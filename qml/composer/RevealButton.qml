// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Style

/*! What the user reveals in this channel while he writes and reads; always in sight. */
IconButton {
    id: root

    required property Preferences preferences
    required property Reveal reveal

    iconName: root.reveal.showTyping ? "eye" : "eye-off"
    iconColor: root.reveal.showText ? Theme.accent : Theme.muted
    text: root.reveal.showText ? qsTr("Others can watch what you type here. What I reveal…")
        : root.reveal.showTyping ? qsTr("Others see that you type here. What I reveal…")
        : qsTr("Others do not see that you type here. What I reveal…")
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

            RevealItem {
                text: qsTr("In this chat: as in the settings")
                iconName: "gear"
                on: root.reveal.usual
                onChosen: root.reveal.clear()
            }

            MenuSeparator {}

            RevealItem {
                text: qsTr("Do not show that I am typing")
                iconName: "eye-off"
                on: !root.reveal.showTyping
                onChosen: root.reveal.writing = Revealing.Nothing
            }

            RevealItem {
                text: qsTr("Show that I am typing")
                iconName: "keyboard"
                on: root.reveal.showTyping && !root.reveal.showText
                onChosen: root.reveal.writing = Revealing.Typing
            }

            RevealItem {
                text: qsTr("Show my text as I type it")
                iconName: "eye"
                on: root.reveal.showText
                onChosen: root.reveal.writing = Revealing.Text
            }

            MenuSeparator {}

            RevealItem {
                text: qsTr("Show what I have read")
                iconName: "double-check"
                on: root.reveal.sendReceipts
                onChosen: root.reveal.sendReceipts = !root.reveal.sendReceipts
            }

            MenuSeparator {}

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
