// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Style

/*! What a search has found, channel by channel, and what stands there when it has found nothing. */
ListView {
    id: root

    required property SearchModel search

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: root.search
    currentIndex: 0
    highlightMoveDuration: 0
    activeFocusOnTab: true
    section.property: "channelTitle"
    section.delegate: headings.channelHeading
    T.ScrollBar.vertical: ScrollBar {}

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages found")

    Keys.onReturnPressed: root.search.open(root.currentIndex)
    Keys.onEnterPressed: root.search.open(root.currentIndex)

    ResultHeadings {
        id: headings
    }

    delegate: SearchResultRow {
        width: ListView.view ? ListView.view.width : 0
        current: ListView.isCurrentItem
        onActivated: root.search.open(index)
    }

    Spinner {
        anchors.centerIn: parent
        visible: root.count === 0 && root.search.state === SearchModel.Searching
        running: visible
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.space8, Theme.dialogWidth)
        visible: root.count === 0 && (root.search.state === SearchModel.Idle || root.search.state === SearchModel.Ready)
        iconName: "search"
        title: root.search.state === SearchModel.Ready ? qsTr("Nothing found") : qsTr("Search messages")
        text: root.search.state === SearchModel.Ready ? qsTr("Try other words or fewer filters, or load older messages.")
            : qsTr("Type words or a \"phrase in quotes\". Narrow it by who, where, when and what a message has.")
    }
}
