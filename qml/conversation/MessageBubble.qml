// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! What is behind the words of a message in the layout with bubbles; a little larger than they are. */
Rectangle {
    property bool own: false

    anchors.leftMargin: -Theme.space3
    anchors.rightMargin: -Theme.space3
    anchors.topMargin: -Theme.space1
    anchors.bottomMargin: -Theme.space1
    radius: Theme.radiusPane
    color: own ? Theme.accentSoft : Theme.background
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.line
}
