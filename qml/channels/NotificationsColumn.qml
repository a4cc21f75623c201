// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! What the server notified this user of, newest first; Enter or a click goes there. */
FocusScope {
    id: root

    required property NotificationsModel notifications

    signal openBesideRequested(target: channel)
    signal messageRequested(target: channel, messageId: real, replyId: real)

    implicitWidth: Theme.listWidth
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Notifications")

    Connections {
        target: root.notifications

        function onOpened(target: channel, messageId: real, replyId: real): void {
            root.messageRequested(target, messageId, replyId);
        }
    }

    // What came in while the list is in view has been seen when it is left.
    Component.onDestruction: root.notifications.markSeen()
    onVisibleChanged: {
        if (!root.visible)
            root.notifications.markSeen();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.focusWidth
        anchors.rightMargin: Theme.space2 + Theme.focusWidth
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.lineDisplay + Theme.space4
            Layout.leftMargin: Theme.space2

            Heading {
                Layout.fillWidth: true
                Layout.topMargin: Theme.dot
                text: qsTr("Notifications")
                font.pixelSize: Theme.textHeader
                font.weight: Font.Bold
                elide: Text.ElideRight
            }

            IconButton {
                Layout.topMargin: Theme.dot
                text: qsTr("Clear the list")
                iconName: "trash"
                overPaper: true
                visible: root.notifications.count > 0
                onClicked: root.notifications.clear()
            }
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.notifications
            highlightFollowsCurrentItem: false

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Notifications")

            Keys.onReturnPressed: event => {
                if (list.currentItem)
                    (list.currentItem as NotificationRow).activated((event.modifiers & Qt.ControlModifier) !== 0);
            }

            T.ScrollBar.vertical: ScrollBar {}

            delegate: NotificationRow {
                id: row

                required property int index

                width: ListView.view ? ListView.view.width : 0
                current: list.activeFocus && ListView.isCurrentItem
                onActivated: beside => beside ? root.openBesideRequested(row.channel) : root.notifications.open(row.index)
            }

            EmptyState {
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.space8 * 2
                width: parent.width - Theme.space8 * 2
                visible: list.count === 0
                iconName: "bell"
                title: qsTr("Nothing new")
                text: qsTr("Messages and mentions in channels that you are not in at the moment appear here.")
            }
        }
    }
}
