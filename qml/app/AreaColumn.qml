// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Channels
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The column beside the rail: the area that was chosen there, under the brand that the program has. */
FocusScope {
    id: root

    required property int area
    required property ChatKitty kitty
    required property ChannelListModel channels
    required property NotificationsModel notifications
    /*! The channel of the focused pane; null when there is none. */
    required property channel selected

    signal openRequested(target: channel)
    signal openBesideRequested(target: channel)
    signal messageRequested(target: channel, messageId: real, replyId: real)
    signal switcherRequested()
    signal newChatRequested()
    signal newChannelRequested()
    signal detailsRequested(target: channel)
    signal exportRequested(target: channel)

    Deferred {
        id: mark

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        anchors.topMargin: Brand.active ? Theme.space2 : 0
        active: Brand.active
        sourceComponent: BrandMark {
            name: Brand.name
            logo: Brand.logo
            onRemoveRequested: Brand.remove()
        }
    }

    Item {
        id: shown

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: mark.bottom
        anchors.bottom: parent.bottom
    }

    ChannelColumn {
        anchors.fill: shown
        focus: visible
        visible: root.area === Rail.Area.Chats
        kitty: root.kitty
        channels: root.channels
        selected: root.selected
        onOpenRequested: target => root.openRequested(target)
        onOpenBesideRequested: target => root.openBesideRequested(target)
        onSwitcherRequested: root.switcherRequested()
        onNewChatRequested: root.newChatRequested()
        onNewChannelRequested: root.newChannelRequested()
        onDetailsRequested: target => root.detailsRequested(target)
        onExportRequested: target => root.exportRequested(target)
    }

    Deferred {
        anchors.fill: shown
        active: root.area === Rail.Area.Rooms
        focus: active
        sourceComponent: RoomsColumn {
            kitty: root.kitty
            channels: root.channels
            onOpenRequested: target => root.openRequested(target)
            onOpenBesideRequested: target => root.openBesideRequested(target)
        }
    }

    Deferred {
        anchors.fill: shown
        active: root.area === Rail.Area.Notifications
        focus: active
        sourceComponent: NotificationsColumn {
            notifications: root.notifications
            onMessageRequested: (target, messageId, replyId) => root.messageRequested(target, messageId, replyId)
            onOpenBesideRequested: target => root.openBesideRequested(target)
        }
    }
}
