// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick

/*! Puts text on the clipboard. */
TextEdit {
    id: root

    function copy(text: string): void {
        root.text = text;
        root.selectAll();
        root.cut();
    }

    visible: false
    textFormat: TextEdit.PlainText
    Accessible.ignored: true
}
