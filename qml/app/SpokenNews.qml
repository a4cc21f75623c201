// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Models

/*! Tells screen readers what happens by itself. On Qt 6.4 they hear a change of the name of an alert; nothing is to be
    seen. */
Item {
    id: root

    required property ChannelListModel channels
    required property Workspace workspace
    required property Preferences preferences
    readonly property alias text: announcer.text

    Accessible.role: Accessible.AlertMessage
    Accessible.name: announcer.text

    Announcer {
        id: announcer

        channels: root.channels
        focusedChannel: root.workspace.focusedId
        enabled: root.preferences.announcements
    }
}
