// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! When a message without a heading was written, beside its first line. */
Label {
    id: root

    anchors.verticalCenterOffset: Theme.lineBody / 2
    color: Theme.muted
    font.pixelSize: Theme.textTiny
    Accessible.ignored: true
}
