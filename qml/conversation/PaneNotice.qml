// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! What just went wrong in a pane; it goes by itself. */
ErrorLine {
    id: root

    function show(text: string): void {
        root.text = text;
        vanish.restart();
    }

    Timer {
        id: vanish

        interval: Theme.noticeTime
        onTriggered: root.text = ""
    }
}
