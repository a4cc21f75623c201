// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! What stands in the list's place while it is read, when it is empty, and when it could not be read. */
Item {
    id: root

    required property ChannelListModel channels
    readonly property bool reading: channels.loading === ChannelListModel.Reading
    readonly property bool broken: channels.loading === ChannelListModel.Failed
    readonly property bool empty: channels.loading === ChannelListModel.Ready && channels.count === 0
    readonly property bool filtered: channels.channelCount > 0

    signal switcherRequested()

    implicitHeight: column.implicitHeight
    visible: root.reading || root.broken || root.empty

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right

        Spinner {
            Layout.alignment: Qt.AlignHCenter
            size: Theme.space6
            visible: root.reading
        }

        EmptyState {
            Layout.fillWidth: true
            visible: root.broken
            iconName: "warning"
            title: qsTr("Your chats could not be read")
            text: root.channels.errorText
            actionText: qsTr("Try again")
            onAction: root.channels.refresh()
        }

        EmptyState {
            Layout.fillWidth: true
            visible: root.empty && !root.filtered
            iconName: "chat"
            title: qsTr("No chats yet")
            text: qsTr("Write to somebody, or join a channel.")
            actionText: qsTr("Find or create a chat")
            primary: true
            onAction: root.switcherRequested()
        }

        EmptyState {
            Layout.fillWidth: true
            visible: root.empty && root.filtered
            iconName: root.channels.filter === ChannelListModel.Unread ? "double-check" : "people"
            title: root.channels.filter === ChannelListModel.Unread ? qsTr("Nothing unread") : qsTr("No direct chats")
            actionText: qsTr("Show all")
            onAction: root.channels.filter = ChannelListModel.All
        }
    }
}
