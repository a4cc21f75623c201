// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! What lies beside a list of the inspector, or below it: another paper, with the lower corners of the inspector. */
Item {
    id: root

    /*! Below: both lower corners are the inspector's, not only that at the end. */
    property bool below: false

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPane - Theme.hairline
        color: Theme.background
    }

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: Theme.radiusPane
        color: Theme.background
    }

    Rectangle {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: Theme.radiusPane
        height: Theme.radiusPane
        color: Theme.background
        visible: !root.below
    }
}
