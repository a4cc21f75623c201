// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Style

/*! The pages of the settings below each other; one of them is chosen, and the arrow keys choose another. */
Column {
    id: root

    required property list<string> titles
    required property list<string> icons
    /*! -1: none, since all are searched. */
    required property int page

    signal chosen(page: int)

    function step(from: int, by: int): void {
        const to = Math.max(0, Math.min(root.titles.length - 1, from + by));
        root.chosen(to);
        rows.itemAt(to).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space1
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Settings")

    Repeater {
        id: rows

        model: root.titles

        MenuRow {
            id: row

            required property int index
            required property string modelData

            width: root.width
            text: modelData
            iconName: root.icons[index]
            highlighted: root.page === index
            focusPolicy: Qt.StrongFocus
            // One stop for Tab: the others are where the arrows lead.
            activeFocusOnTab: row.index === Math.max(0, root.page)
            Keys.onReturnPressed: clicked()
            Keys.onUpPressed: root.step(row.index, -1)
            Keys.onDownPressed: root.step(row.index, 1)
            Accessible.role: Accessible.PageTab
            Accessible.selected: root.page === index
            onClicked: root.chosen(row.index)

            FocusRing {
                radius: Theme.radiusButton
                shown: row.visualFocus
            }
        }
    }
}
