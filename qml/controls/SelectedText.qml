// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma Singleton

import QtQuick

/*! The text that is selected in what others wrote; the keyboard stays in the composer meanwhile. One at a time. */
QtObject {
    id: root

    /*! Where it is selected. */
    property TextEdit field: null
    /*! The pointer has gone on to something else, and may come back. */
    property bool withheld: false
    readonly property string text: root.withheld ? "" : root.field?.selectedText ?? ""

    /*! Something was selected there, so nothing is anywhere else. */
    function take(field: TextEdit): void {
        if (root.field !== field)
            root.clear();
        root.field = field;
    }

    function clear(): void {
        root.field?.deselect();
        root.field = null;
    }
}
