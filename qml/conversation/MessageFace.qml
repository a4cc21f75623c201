// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! The face beside a group of messages; it leads to its person. By keyboard the menu of the message does. */
Avatar {
    id: root

    signal tapped()

    size: Theme.avatarMessage
    Accessible.ignored: true

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.tapped()
    }
}
