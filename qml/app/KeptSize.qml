// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Models
import Purr.Style

/*! The window is as large as it was left. */
Item {
    id: root

    required property Window window
    required property Preferences preferences
    /*! Whether it is the user's own window now. */
    required property bool keeps

    function restore(): void {
        const kept = root.preferences.windowSize;
        if (kept.width > 0 && kept.height > 0) {
            root.window.width = Math.max(root.window.minimumWidth, Math.min(kept.width, Screen.desktopAvailableWidth));
            root.window.height = Math.max(root.window.minimumHeight, Math.min(kept.height, Screen.desktopAvailableHeight));
        }
        if (root.preferences.windowMaximised && root.window.visible)
            root.window.visibility = Window.Maximized;
    }

    function keep(): void {
        settled.stop();
        if (!root.keeps || !root.window.visible || root.window.visibility === Window.FullScreen)
            return;
        root.preferences.windowMaximised = root.window.visibility === Window.Maximized;
        if (root.window.visibility === Window.Windowed)
            root.preferences.windowSize = Qt.size(root.window.width, root.window.height);
    }

    Component.onCompleted: root.restore()

    Connections {
        target: root.window

        function onWidthChanged(): void {
            settled.restart();
        }

        function onHeightChanged(): void {
            settled.restart();
        }

        function onVisibilityChanged(): void {
            settled.restart();
        }
    }

    // Not with every pixel of a drag.
    Timer {
        id: settled

        interval: Theme.settleDelay
        onTriggered: root.keep()
    }
}
