// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Style

T.Menu {
    id: root

    /*! Of its entry, when this is a menu in a menu. */
    property string iconName: ""
    /*! Of its entries, by what they say. */
    readonly property real widest: {
        let width = Theme.menuWidth;
        for (let i = 0; i < root.count; ++i)
            width = Math.max(width, root.itemAt(i)?.implicitWidth ?? 0);
        return width;
    }

    /*! Moves to the next entry that can be chosen, of `by` up or down, around the ends. */
    function step(from: int, by: int): void {
        for (let i = 1; i <= root.count; ++i) {
            const at = ((from + by * i) % root.count + root.count) % root.count;
            if (root.itemAt(at)?.activeFocusOnTab) {
                root.currentIndex = at;
                return;
            }
        }
    }

    /*! Opens at that item, which has the keyboard; without one, where the pointer is. */
    function popupBeside(beside: Item): void {
        if (beside)
            root.popup(beside, root.mirrored ? beside.width - Theme.space6 - root.width : Theme.space6, beside.height / 2);
        else
            root.popup();
    }

    implicitWidth: root.widest + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: Theme.space2
    padding: Theme.space1
    overlap: Theme.hairline
    delegate: MenuItem {
        id: entry

        iconName: entry.subMenu ? (entry.subMenu as Menu).iconName : ""
    }

    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: contentHeight > height
        clip: true
        currentIndex: root.currentIndex
        focus: true
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onUpPressed: root.step(Math.max(0, root.currentIndex), -1)
        Keys.onDownPressed: root.step(root.currentIndex, 1)
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
            if (event.accepted)
                root.step(event.key === Qt.Key_Home ? -1 : 0, event.key === Qt.Key_Home ? 1 : -1);
        }
    }

    background: PopupSurface {}
}
