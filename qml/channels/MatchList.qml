// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Style

/*! The rows of a QuickSwitcherModel. */
ListView {
    id: root

    required property QuickSwitcherModel matches
    property string emptyText: matches.query.length > 0 ? qsTr("Nothing matches “%1”.").arg(matches.query)
        : qsTr("Type the name of a channel or person.")

    /*! Whether the user has gone to another than the best match. */
    property bool wandered: false

    function step(by: int): void {
        root.wandered = true;
        root.currentIndex = Math.max(0, Math.min(root.count - 1, root.currentIndex + by));
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: root.matches
    currentIndex: 0
    highlightMoveDuration: 0

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Matches")

    Connections {
        target: root.matches

        // Better ones may come later.
        function onCountChanged(): void {
            if (!root.wandered)
                root.currentIndex = 0;
        }

        function onQueryChanged(): void {
            root.wandered = false;
            root.currentIndex = 0;
        }
    }

    T.ScrollBar.vertical: ScrollBar {}

    delegate: MatchRow {
        id: row

        width: ListView.view ? ListView.view.width : 0
        current: ListView.isCurrentItem
        onActivated: beside => root.matches.open(row.index, beside)
    }

    Label {
        anchors.centerIn: parent
        width: parent.width - Theme.space8
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.muted
        text: root.emptyText
        visible: root.count === 0 && !root.matches.searching
    }
}
