// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Style

T.MenuSeparator {
    implicitWidth: Theme.menuWidth
    implicitHeight: Theme.space2 + Theme.hairline
    verticalPadding: Theme.space1

    contentItem: Rectangle {
        implicitHeight: Theme.hairline
        color: Theme.line
    }
}
