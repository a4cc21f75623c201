// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! What is behind the words of a message in the layout with bubbles; a little larger than they are. */
Rectangle {
    property bool own: false
    property bool marked: false

    anchors.leftMargin: -Theme.space3
    anchors.rightMargin: -Theme.space3
    radius: Theme.radiusPane
    color: own ? Theme.accentSoft : Theme.background
    border.width: Theme.highContrast || marked ? Theme.hairline : 0
    border.color: marked ? Theme.accent : Theme.line
}
