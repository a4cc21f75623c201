// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Style

/*! How many of the device's chat sessions are in use. */
ColumnLayout {
    id: root

    required property ChatKitty kitty
    required property ChannelListModel channels

    spacing: 0

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.hairline
        color: Theme.line
    }

    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        Layout.leftMargin: Theme.dot
        text: qsTr("%L1 of %L2 chat sessions active").arg(root.channels.sessionCount).arg(root.kitty.chatSessionLimit)
        color: Theme.muted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.textSmall
        Accessible.ignored: true
    }

    SlotMeter {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        Layout.bottomMargin: Theme.space3 - Theme.focusWidth
        Layout.leftMargin: Theme.dot
        Layout.rightMargin: Theme.dot
        used: root.channels.sessionCount
        waiting: root.channels.waitingCount
        total: root.kitty.chatSessionLimit
    }
}
