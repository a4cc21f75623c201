// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models

/*! For how long to mute. */
Menu {
    id: root

    signal muteRequested(minutes: int)

    iconName: "bell-off"
    title: qsTr("Mute")

    MenuItem {
        text: qsTr("For 1 hour")
        onTriggered: root.muteRequested(60)
    }

    MenuItem {
        text: qsTr("For 8 hours")
        onTriggered: root.muteRequested(8 * 60)
    }

    MenuItem {
        text: qsTr("Until tomorrow")
        onTriggered: root.muteRequested(ChannelListModel.UntilTomorrow)
    }

    MenuItem {
        text: qsTr("For ever")
        onTriggered: root.muteRequested(ChannelListModel.ForEver)
    }
}
