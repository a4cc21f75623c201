// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Models

/*! The keys of the window this is in, as Keymap has them, and those of panes, which are fixed. What they do is asked for
    by its name; see ShellActions. */
Item {
    id: root

    signal wanted(action: string)

    function perform(action: string): void {
        const window = root.Window.window;
        if (action === "fullScreen")
            window.visibility = window.visibility === Window.FullScreen ? Window.AutomaticVisibility : Window.FullScreen;
        else
            root.wanted(action);
    }

    Instantiator {
        model: Keymap

        Shortcut {
            id: shortcut

            required property string action
            // A Shortcut takes sequences of any kind, so it wants a list of anything.
            required property var keys
            required property bool fixed
            required property bool local

            enabled: !shortcut.fixed && !shortcut.local
            sequences: shortcut.keys
            onActivated: root.perform(shortcut.action)
            onActivatedAmbiguously: root.perform(shortcut.action)
        }
    }

    // In a text Ctrl+Shift+arrows choose words, so there is a second set.
    Shortcut {
        sequences: ["Ctrl+Shift+Left", "Ctrl+Alt+Shift+Left"]
        onActivated: root.perform("paneToLeft")
    }

    Shortcut {
        sequences: ["Ctrl+Shift+Right", "Ctrl+Alt+Shift+Right"]
        onActivated: root.perform("paneToRight")
    }

    Shortcut {
        sequences: ["Ctrl+Shift+Up", "Ctrl+Alt+Shift+Up"]
        onActivated: root.perform("paneToTop")
    }

    Shortcut {
        sequences: ["Ctrl+Shift+Down", "Ctrl+Alt+Shift+Down"]
        onActivated: root.perform("paneToBottom")
    }

    Shortcut {
        sequences: ["Ctrl+Shift+O"]
        onActivated: root.perform("popPane")
    }

    Shortcut {
        sequences: ["Ctrl+Shift+K"]
        onActivated: root.perform("parkPane")
    }

    Shortcut {
        sequences: ["Ctrl+Alt+0"]
        onActivated: root.perform("layouts")
    }

    Instantiator {
        model: 9

        Shortcut {
            required property int index

            sequences: ["Ctrl+Alt+" + (index + 1)]
            onActivated: root.perform("layout" + (index + 1))
        }
    }
}
