// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! Text as this program writes it: Inter 14, plain, in the colour of the theme. */
Text {
    color: Theme.text
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody
    textFormat: Text.PlainText
}
