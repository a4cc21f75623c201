// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! Headings for sections of lists. In a file of their own: a ListView of Qt 6.4 cannot make section delegates of a file
    with bound components. */
QtObject {
    readonly property Component channelHeading: ChannelHeading {}

    readonly property Component matchHeading: Item {
        id: matchHeading

        required property string section
        readonly property string title: section === "recent" ? qsTr("Recent") : section === "joinable" ? qsTr("Channels to join")
            : section === "people" ? qsTr("People") : qsTr("Your chats")

        width: ListView.view ? ListView.view.width : 0
        height: Theme.scaled(Theme.space4) + Theme.space3

        SectionLabel {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space2
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space1
            text: matchHeading.title
        }
    }
}
