// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Desktop
import Purr.Style

/*! A window of its own for one pane; closing it gives the pane back to the workspace. Its keys are those of the program. */
T.ApplicationWindow {
    id: root

    signal dockWanted()
    signal paneCloseWanted()
    /*! Something that is not done by the window alone. */
    signal actionWanted(action: string)

    function perform(action: string): void {
        switch (action) {
        case "closePane": root.paneCloseWanted(); break;
        case "popPane": root.dockWanted(); break;
        case "maximise": root.visibility = root.visibility === Window.Maximized ? Window.AutomaticVisibility : Window.Maximized; break;
        default: root.actionWanted(action);
        }
    }

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    width: Theme.popWidth
    height: Theme.popHeight
    minimumWidth: Theme.paneMinimumWidth
    minimumHeight: Theme.paneMinimumHeight
    transientParent: null
    visible: true
    color: Theme.background
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody
    onClosing: close => {
        close.accepted = false;
        root.dockWanted();
    }

    RestingPointer {
        window: root
    }

    WindowKeys {
        onWanted: action => root.perform(action)
    }
}
