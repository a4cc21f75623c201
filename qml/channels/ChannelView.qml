// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The rows of the channel list, by pointer and by keyboard: arrows move, Enter opens, Ctrl+Enter opens beside. */
FocusScope {
    id: root

    required property ChannelListModel channels
    property channel selected

    signal openRequested(target: channel)
    signal openBesideRequested(target: channel)

    function activate(target: channel, beside: bool) {
        if (beside)
            root.openBesideRequested(target);
        else
            root.openRequested(target);
    }

    SectionHeadings {
        id: headings
    }

    ListView {
        id: list

        anchors.fill: parent
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.channels
        bottomMargin: Theme.space2
        keyNavigationEnabled: true
        highlightFollowsCurrentItem: false
        section.property: "section"
        section.delegate: headings.channelHeading

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Channels")

        Keys.onReturnPressed: event => root.activate(root.channels.channelAt(list.currentIndex), (event.modifiers & Qt.ControlModifier) !== 0)
        Keys.onEnterPressed: event => root.activate(root.channels.channelAt(list.currentIndex), (event.modifiers & Qt.ControlModifier) !== 0)
        Keys.onMenuPressed: {
            if (list.currentItem)
                menu.openAt(root.channels.channelAt(list.currentIndex), list.currentItem, Theme.space6, list.currentItem.height / 2);
        }

        T.ScrollBar.vertical: ScrollBar {}

        delegate: ChannelRow {
            id: row

            width: ListView.view ? ListView.view.width : 0
            selected: root.channels.rowOfChannel(root.selected) === row.index
            current: list.activeFocus && ListView.isCurrentItem
            onActivated: beside => {
                list.currentIndex = row.index;
                root.activate(row.channel, beside);
            }
            onMenuRequested: (x, y) => menu.openAt(row.channel, row, x, y)
        }

        move: Transition {
            NumberAnimation {
                property: "y"
                duration: Theme.motionNormal
                easing.type: Easing.OutCubic
            }
        }
        displaced: Transition {
            NumberAnimation {
                property: "y"
                duration: Theme.motionNormal
                easing.type: Easing.OutCubic
            }
        }
    }

    ChannelMenu {
        id: menu

        channels: root.channels
        onOpenRequested: target => root.openRequested(target)
        onOpenBesideRequested: target => root.openBesideRequested(target)
    }
}
