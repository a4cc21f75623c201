// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Style

T.ToolTip {
    id: root

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + Theme.space1 : 0
    implicitWidth: Math.min(contentItem.implicitWidth + leftPadding + rightPadding, Theme.listWidth)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: Theme.space2
    horizontalPadding: Theme.space2
    verticalPadding: Theme.space1
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Label {
        text: root.text
        wrapMode: Text.Wrap
        font.pixelSize: Theme.textSmall
        color: Theme.background
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.text
    }
}
