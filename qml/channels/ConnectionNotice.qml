// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Style

/*! Says that the link is lost, when it is tried again, and how many messages wait for it. Takes no room while all is well. */
Rectangle {
    id: root

    required property ChatKitty kitty
    /*! What is shown beside it is as this computer knew it last. */
    property bool stored: false
    readonly property bool lost: kitty.state === ChatKitty.Reconnecting
    readonly property int waitingCount: root.kitty.outbox.pendingCount

    /*! The user wants to see what waits in that channel. */
    signal waitingWanted(channelId: real)

    implicitHeight: visible ? column.implicitHeight + Theme.space2 : 0
    radius: Theme.radiusButton
    color: Theme.accentSoft
    visible: root.lost

    Accessible.role: Accessible.AlertMessage
    Accessible.name: !root.lost ? "" : root.waitingCount > 0 ? qsTr("%1. %2").arg(label.text).arg(waiting.text) : label.text

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space1
        spacing: 0

        RowLayout {
            spacing: Theme.space2

            Icon {
                name: "offline"
                size: Theme.iconSize
                color: Theme.accent
            }

            Label {
                id: label

                Layout.fillWidth: true
                text: root.stored ? qsTr("No connection to %1. Your chats as of last time.").arg(MessageText.shownHost(String(root.kitty.server)))
                    : root.kitty.retryIn > 0 ? qsTr("Reconnecting in %Ln s", "", root.kitty.retryIn) : qsTr("Reconnecting…")
                wrapMode: Text.Wrap
                font.pixelSize: Theme.textNote
                Accessible.ignored: true
            }

            Button {
                text: qsTr("Now")
                kind: Button.Kind.Quiet
                visible: root.kitty.retryIn > 0
                onClicked: root.kitty.reconnectNow()
            }
        }

        RowLayout {
            spacing: Theme.space2
            visible: root.waitingCount > 0

            Icon {
                name: "clock"
                size: Theme.iconSize
                color: Theme.accent
            }

            Label {
                id: waiting

                Layout.fillWidth: true
                text: qsTr("%Ln message(s) wait to be sent", "", root.waitingCount)
                wrapMode: Text.Wrap
                font.pixelSize: Theme.textNote
                Accessible.ignored: true
            }

            Button {
                text: qsTr("Show")
                kind: Button.Kind.Quiet
                Accessible.name: qsTr("Show what waits to be sent")
                onClicked: root.waitingWanted(root.kitty.outbox.firstPendingChannel())
            }
        }
    }
}
