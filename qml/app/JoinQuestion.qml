// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls

/*! A link leads to a room that the user is not in: asks before anything happens. */
Dialog {
    id: root

    required property string channelName

    title: qsTr("Join this channel?")
    acceptText: qsTr("Join")

    contentItem: Label {
        text: qsTr("A link wants to open “%1”. You are not in that channel yet.").arg(root.channelName)
        wrapMode: Text.Wrap
    }
}
