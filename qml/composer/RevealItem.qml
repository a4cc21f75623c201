// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls

/*! One choice of what the user reveals. */
MenuItem {
    id: root

    required property bool on

    signal chosen()

    checkable: true
    checked: root.on
    Accessible.checkable: true
    Accessible.checked: root.checked
    onTriggered: {
        root.chosen();
        // To choose what is chosen changes nothing.
        root.checked = Qt.binding(() => root.on);
    }
}
