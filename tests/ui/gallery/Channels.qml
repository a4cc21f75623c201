// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Gallery
import Purr.Channels
import Purr.Client
import Purr.Style

Rectangle {
    id: root

    color: Theme.background

    ChatKitty {
        id: kitty
    }

    SampleChannels {
        id: sample
    }

    Rail {
        id: rail

        height: parent.height
        currentUser: sample.me()
        offersInspector: true
        offersSettings: true
        unreadCount: sample.unreadTotal
    }

    ChannelColumn {
        x: rail.width
        width: Math.max(Theme.listWidth, root.width < Theme.narrowWidth ? root.width - rail.width : 0)
        height: parent.height
        kitty: kitty
        channels: sample
        selected: sample.channelAt(0)
    }
}
