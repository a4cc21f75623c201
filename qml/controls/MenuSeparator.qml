// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Style

T.MenuSeparator {
    implicitWidth: Theme.menuWidth
    implicitHeight: visible ? Theme.space2 + Theme.hairline : 0
    verticalPadding: Theme.space1

    contentItem: Rectangle {
        implicitHeight: Theme.hairline
        color: Theme.line
    }
}
