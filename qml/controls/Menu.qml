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
        T.ScrollBar.vertical: ScrollBar {}
    }

    background: PopupSurface {}
}
