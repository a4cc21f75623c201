// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! Text as this program writes it: Inter 14, plain, in the colour of the theme, beginning where the interface begins. */
Text {
    color: Theme.text
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody
    textFormat: Text.PlainText
    // Else by the direction of the text: a Latin name would be far from its face in an Arabic window.
    horizontalAlignment: Text.AlignLeft
}
