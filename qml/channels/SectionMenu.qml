// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models

/*! What can be done with a section of the user's own. */
Menu {
    id: root

    required property ChannelArrangement arrangement
    property string name: ""

    signal renameRequested(name: string)

    function openFor(name: string, item: Item, x: real, y: real): void {
        root.name = name;
        root.popup(item, x, y);
    }

    MenuItem {
        text: qsTr("Rename…")
        iconName: "pencil"
        onTriggered: root.renameRequested(root.name)
    }

    MenuItem {
        text: qsTr("Move up")
        iconName: "arrow-up"
        enabled: root.arrangement.placeOf(root.name) > 0
        onTriggered: root.arrangement.moveSection(root.name, -1)
    }

    MenuItem {
        text: qsTr("Move down")
        iconName: "arrow-down"
        enabled: root.arrangement.placeOf(root.name) < root.arrangement.sections.length - 1
        onTriggered: root.arrangement.moveSection(root.name, 1)
    }

    MenuItem {
        text: qsTr("Remove the section, keep its channels")
        iconName: "trash"
        onTriggered: root.arrangement.removeSection(root.name)
    }
}
