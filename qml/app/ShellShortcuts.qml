// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick

/*! The keys that work everywhere in the window. */
Item {
    id: root

    signal switcherWanted()
    signal settingsWanted()
    signal shortcutsWanted()
    signal doNotDisturbWanted()
    signal inspectorWanted()
    signal paneClosed()
    signal paneWanted(index: int)
    signal paneStepped(by: int)
    signal channelStepped(by: int, unreadOnly: bool)
    signal areaStepped()
    /*! -1 smaller, 1 larger, 0 as it was. */
    signal textScaled(by: int)

    Shortcut {
        sequences: ["Ctrl+K", "Ctrl+T"]
        onActivated: root.switcherWanted()
    }

    Shortcut {
        sequences: ["Ctrl+,"]
        onActivated: root.settingsWanted()
    }

    Shortcut {
        sequences: ["Ctrl+/", "Ctrl+?"]
        onActivated: root.shortcutsWanted()
    }

    Shortcut {
        sequences: ["Ctrl+Shift+D"]
        onActivated: root.doNotDisturbWanted()
    }

    Shortcut {
        sequences: ["Ctrl+Shift+I"]
        onActivated: root.inspectorWanted()
    }

    Shortcut {
        sequences: ["Ctrl+W"]
        onActivated: root.paneClosed()
    }

    Instantiator {
        model: 9

        Shortcut {
            required property int index

            sequences: ["Ctrl+" + (index + 1)]
            onActivated: root.paneWanted(index)
        }
    }

    Shortcut {
        sequences: ["Ctrl+Tab"]
        onActivated: root.paneStepped(1)
    }

    Shortcut {
        sequences: ["Ctrl+Shift+Tab", "Ctrl+Shift+Backtab"]
        onActivated: root.paneStepped(-1)
    }

    Shortcut {
        sequences: ["Alt+Up", "Ctrl+PgUp"]
        onActivated: root.channelStepped(-1, false)
    }

    Shortcut {
        sequences: ["Alt+Down", "Ctrl+PgDown"]
        onActivated: root.channelStepped(1, false)
    }

    Shortcut {
        sequences: ["Alt+Shift+Up"]
        onActivated: root.channelStepped(-1, true)
    }

    Shortcut {
        sequences: ["Alt+Shift+Down"]
        onActivated: root.channelStepped(1, true)
    }

    Shortcut {
        sequences: ["F6", "Shift+F6"]
        onActivated: root.areaStepped()
    }

    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: root.textScaled(1)
    }

    Shortcut {
        sequences: ["Ctrl+-"]
        onActivated: root.textScaled(-1)
    }

    Shortcut {
        sequences: ["Ctrl+0"]
        onActivated: root.textScaled(0)
    }

    Shortcut {
        sequences: ["Ctrl+Q"]
        onActivated: Qt.quit()
    }
}
