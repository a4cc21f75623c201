// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! Headings for sections of lists. In a file of their own: a ListView of Qt 6.4 cannot make section delegates of a file
    with bound components. */
QtObject {
    readonly property Component channelHeading: ChannelHeading {}
}
