// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! Why the user is not in the room, or does not see it as it is now, above the composer. Takes no height otherwise. */
Item {
    id: root

    required property int limit
    required property string leastUsed
    required property bool overLimit
    required property bool parked
    required property string refusedText
    /*! The messages are those on disk, and the server cannot be reached. */
    required property bool stored
    /*! The pane has no height for more than a line or two. */
    required property bool low
    /*! Whom the user has blocked, in the direct chat with him; empty: nobody. */
    required property string blockedName
    required property bool unblocking

    signal enterWanted()
    signal restartWanted()
    signal chooseWanted()
    signal connectWanted()
    signal unblockWanted()
    signal closeOtherAndEnterWanted()
    signal parkOtherAndEnterWanted()

    implicitHeight: column.visible ? column.implicitHeight + Theme.space2 : 0

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        spacing: Theme.space1
        visible: root.overLimit || root.parked || root.stored || root.refusedText.length > 0 || root.blockedName.length > 0

        LimitBanner {
            width: parent.width
            visible: root.overLimit
            limit: root.limit
            leastUsed: root.leastUsed
            low: root.low
            onChoose: root.chooseWanted()
            onCloseAndEnter: root.closeOtherAndEnterWanted()
            onParkAndEnter: root.parkOtherAndEnterWanted()
        }

        NoticeBanner {
            width: parent.width
            visible: root.parked && !root.overLimit
            text: qsTr("Parked: you are not in this room.")
            actionText: qsTr("Resume")
            onAction: root.enterWanted()
        }

        NoticeBanner {
            width: parent.width
            visible: root.stored
            text: qsTr("No connection. This is what this computer has kept; what you send now waits here.")
            actionText: qsTr("Connect now")
            onAction: root.connectWanted()
        }

        NoticeBanner {
            width: parent.width
            visible: !root.parked && root.refusedText.length > 0
            text: root.refusedText
            actionText: qsTr("Try again")
            onAction: root.restartWanted()
        }

        NoticeBanner {
            width: parent.width
            visible: root.blockedName.length > 0
            text: qsTr("You have blocked %1. Neither of you can write here.").arg(root.blockedName)
            actionText: qsTr("Unblock")
            actionEnabled: !root.unblocking
            onAction: root.unblockWanted()
        }
    }
}
