// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! A count, 99+ at most. Takes no room at 0. */
Rectangle {
    id: root

    property int count: 0
    /*! Quieter, for muted channels. */
    property bool quiet: false
    /*! The user is named in one of them. */
    property bool mentioned: false

    implicitWidth: Math.max(height, label.implicitWidth + Theme.space2 + Theme.focusWidth)
    implicitHeight: Theme.badgeHeight
    radius: height / 2
    color: root.quiet ? Theme.faint : Theme.accent
    visible: root.count > 0

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%Ln unread", "", root.count)

    Label {
        id: label

        anchors.centerIn: parent
        text: (root.mentioned ? "@" : "") + (root.count > 99 ? qsTr("%L1+").arg(99) : qsTr("%L1").arg(root.count))
        color: root.quiet ? Theme.background : Theme.accentText
        font.pixelSize: Theme.textTiny
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
