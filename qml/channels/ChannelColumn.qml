// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The column of channels: jump, filter, list, and how many chat sessions are in use. */
FocusScope {
    id: root

    required property ChatKitty kitty
    required property ChannelListModel channels
    /*! The channel of the focused pane; null when there is none. */
    property channel selected

    /*! The user wants to be in this channel, or beside the pane he is in. */
    signal openRequested(target: channel)
    signal openBesideRequested(target: channel)
    signal detailsRequested(target: channel)
    signal exportRequested(target: channel)
    /*! These are the window's: they work over every area. */
    signal switcherRequested()
    signal newChatRequested()
    signal newChannelRequested()

    implicitWidth: Theme.listWidth
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Chats")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ChannelHeader {
            Layout.fillWidth: true
            onNewChatRequested: root.newChatRequested()
            onNewChannelRequested: root.newChannelRequested()
            onSwitcherRequested: root.switcherRequested()
        }

        Row {
            Layout.leftMargin: Theme.dot
            Layout.topMargin: Theme.space2
            Layout.bottomMargin: Theme.space1
            spacing: Theme.dot
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Filter")

            FilterChip {
                text: qsTr("All")
                checked: root.channels.filter === ChannelListModel.All
                onClicked: root.channels.filter = ChannelListModel.All
            }

            FilterChip {
                text: qsTr("Unread")
                checked: root.channels.filter === ChannelListModel.Unread
                onClicked: root.channels.filter = ChannelListModel.Unread
            }

            FilterChip {
                text: qsTr("Direct")
                checked: root.channels.filter === ChannelListModel.Direct
                onClicked: root.channels.filter = ChannelListModel.Direct
            }
        }

        ConnectionNotice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.dot
            Layout.rightMargin: Theme.space3
            Layout.topMargin: Theme.space1
            kitty: root.kitty
            stored: root.channels.loading === ChannelListModel.Stored
            onWaitingWanted: channelId => {
                const target = root.channels.channel(channelId);
                if (!target.isNull)
                    root.openRequested(target);
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ChannelView {
                anchors.fill: parent
                anchors.leftMargin: Theme.focusWidth
                anchors.rightMargin: Theme.space2 + Theme.focusWidth
                focus: true
                channels: root.channels
                selected: root.selected
                onOpenRequested: target => root.openRequested(target)
                onOpenBesideRequested: target => root.openBesideRequested(target)
                onDetailsRequested: target => root.detailsRequested(target)
                onExportRequested: target => root.exportRequested(target)
            }

            ChannelListState {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: parent.top
                anchors.topMargin: Theme.space8 * 2
                width: parent.width - Theme.space8 * 2
                channels: root.channels
                onSwitcherRequested: root.switcherRequested()
            }
        }

        SlotFooter {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.dot
            Layout.rightMargin: Theme.space3 + Theme.focusWidth
            kitty: root.kitty
            channels: root.channels
        }
    }
}
