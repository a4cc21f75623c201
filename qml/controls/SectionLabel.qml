// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! The heading of a group of rows, in small capitals. */
Heading {
    color: Theme.faint
    font.pixelSize: Theme.textTiny
    font.weight: Font.DemiBold
    font.capitalization: Font.AllUppercase
    font.letterSpacing: Theme.letterSpacingLabel
}
