// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! Headings of search results. In a file of their own: a ListView of Qt 6.4 cannot make section delegates of a file with
    bound components. */
QtObject {
    readonly property Component channelHeading: Item {
        id: heading

        required property string section

        width: ListView.view ? ListView.view.width : 0
        height: Theme.scaled(Theme.space4) + Theme.space3

        SectionLabel {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.space2
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space1
            elide: Text.ElideRight
            textFormat: Text.PlainText
            text: heading.section
        }
    }
}
