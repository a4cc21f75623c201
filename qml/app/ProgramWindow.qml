// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Style

/*! A window of the program: its colours, its font, the direction of its language. */
T.ApplicationWindow {
    // Of the window: what pops up over it is below it too.
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    color: Theme.background
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody
    // For what Qt draws itself: its file dialogs, where the desktop has none of its own.
    palette {
        window: Theme.surface
        windowText: Theme.text
        base: Theme.surface
        text: Theme.text
        button: Theme.hover
        buttonText: Theme.text
        brightText: Theme.surface
        light: Theme.background
        midlight: Theme.hover
        mid: Theme.line
        dark: Theme.muted
        highlight: Theme.accent
        highlightedText: Theme.accentText
        placeholderText: Theme.muted
    }
}
