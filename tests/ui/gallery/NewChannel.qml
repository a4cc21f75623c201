// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Gallery
import Purr.Channels
import Purr.Client
import Purr.Style

Rectangle {
    color: Theme.background

    ChatKitty {
        id: kitty
    }

    SampleChannels {
        id: sample
    }

    ChannelColumn {
        x: Theme.railWidth
        width: Theme.listWidth
        height: parent.height
        kitty: kitty
        channels: sample
    }

    NewChatDialogs {
        id: creator

        kitty: kitty
    }

    Timer {
        interval: 1
        running: true
        onTriggered: creator.openChannel("")
    }
}
