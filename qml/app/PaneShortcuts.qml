// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Models

/*! The keys that move panes and switch layouts. In a text Ctrl+Shift+arrows choose words, so there is a second set. */
Item {
    id: root

    required property Workspace workspace
    required property Layouts layouts

    signal layoutsWanted()

    Shortcut {
        sequences: ["Ctrl+Shift+Left", "Ctrl+Alt+Shift+Left"]
        onActivated: root.workspace.step(Tiling.Left)
    }

    Shortcut {
        sequences: ["Ctrl+Shift+Right", "Ctrl+Alt+Shift+Right"]
        onActivated: root.workspace.step(Tiling.Right)
    }

    Shortcut {
        sequences: ["Ctrl+Shift+Up", "Ctrl+Alt+Shift+Up"]
        onActivated: root.workspace.step(Tiling.Top)
    }

    Shortcut {
        sequences: ["Ctrl+Shift+Down", "Ctrl+Alt+Shift+Down"]
        onActivated: root.workspace.step(Tiling.Bottom)
    }

    Shortcut {
        sequences: ["Ctrl+Shift+O"]
        onActivated: root.workspace.setPopped(root.workspace.focusedIndex, !root.workspace.isPopped(root.workspace.focusedIndex))
    }

    Shortcut {
        sequences: ["Ctrl+Shift+K"]
        onActivated: {
            if (root.workspace.focusedStarted)
                root.workspace.park(root.workspace.focusedIndex);
            else
                root.workspace.enter(root.workspace.focusedIndex);
        }
    }

    Shortcut {
        sequences: ["Ctrl+Alt+0"]
        onActivated: root.layoutsWanted()
    }

    Instantiator {
        model: 9

        Shortcut {
            required property int index

            sequences: ["Ctrl+Alt+" + (index + 1)]
            onActivated: root.layouts.apply(index)
        }
    }
}
