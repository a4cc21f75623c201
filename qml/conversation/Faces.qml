// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The faces of who is in the room now, a few of them, overlapping. */
Row {
    id: root

    required property list<user> users
    property int most: 3
    readonly property int shown: Math.min(root.most, root.users.length)

    spacing: -Theme.space1 - Theme.focusWidth
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("In the room: %1").arg(MessageText.now.userNames(root.users, ", "))

    Repeater {
        model: root.shown

        Rectangle {
            id: ring

            required property int index
            readonly property user user: root.users[ring.index]

            width: Theme.avatarSmall + Theme.focusWidth
            height: width
            radius: width / 2
            color: Theme.surface
            z: -ring.index

            Avatar {
                anchors.centerIn: parent
                size: Theme.avatarSmall - Theme.focusWidth
                name: MessageText.now.userName(ring.user)
                colorKey: ring.user.name
                picture: ring.user.displayPictureUrl
                Accessible.ignored: true
            }
        }
    }

    HoverHandler {
        id: hover
    }

    ToolTip {
        visible: hover.hovered && root.users.length > 0
        text: MessageText.now.userNames(root.users, "\n")
        delay: Theme.tooltipDelay
    }
}
