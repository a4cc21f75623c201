// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! Chooses a day of the past. */
T.Popup {
    id: root

    signal chosen(day: date)

    margins: Theme.space2
    padding: Theme.space3
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    focus: true
    background: PopupSurface {}

    contentItem: CalendarGrid {
        focus: true
        onChosen: day => root.chosen(day)
    }
}
