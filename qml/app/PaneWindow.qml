// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Desktop
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! A window of its own for one pane; closing it gives the pane back to the workspace. Its keys are those of the program. */
ProgramWindow {
    id: root

    required property Workspace workspace
    required property ChannelListModel channels
    /*! Of its pane. */
    required property int index
    required property channel channel

    /*! Something that is not done by the window alone; its pane is the focused one. */
    signal actionWanted(action: string)

    function dock(): void {
        root.workspace.setPopped(root.index, false);
    }

    function perform(action: string): void {
        switch (action) {
        case "closePane": root.workspace.close(root.index); break;
        case "popPane": root.dock(); break;
        case "maximise": root.visibility = root.visibility === Window.Maximized ? Window.AutomaticVisibility : Window.Maximized; break;
        default:
            root.workspace.focus(root.index);
            root.actionWanted(action);
        }
    }

    width: Theme.popWidth
    height: Theme.popHeight
    minimumWidth: Theme.paneMinimumWidth
    minimumHeight: Theme.paneMinimumHeight
    transientParent: null
    visible: true
    title: root.channels.now.titleOf(root.channel) + " – " + Brand.programName
    onClosing: close => {
        close.accepted = false;
        root.dock();
    }

    RestingPointer {
        window: root
    }

    Connections {
        target: root.workspace

        function onWindowWanted(index: int): void {
            if (index !== root.index)
                return;
            root.raise();
            root.requestActivate();
        }
    }

    WindowKeys {
        onWanted: action => root.perform(action)
    }
}
