// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! What can be done with words that name no chat. The field above it has the keyboard. */
Column {
    id: root

    required property string query
    property bool canCreate: true
    property bool searchChosen: !root.canCreate

    signal createWanted()
    signal searchWanted()

    function step(by: int): void {
        root.searchChosen = by > 0 || !root.canCreate;
    }

    function choose(): void {
        root.searchChosen ? root.searchWanted() : root.createWanted();
    }

    onVisibleChanged: root.searchChosen = Qt.binding(() => !root.canCreate)

    MenuRow {
        width: root.width
        iconName: "plus"
        text: qsTr("Create channel “%1”…").arg(root.query)
        highlighted: !root.searchChosen
        visible: root.canCreate
        onClicked: root.createWanted()
    }

    MenuRow {
        width: root.width
        iconName: "search"
        text: qsTr("Search messages for “%1”").arg(root.query)
        highlighted: root.searchChosen
        onClicked: root.searchWanted()
    }
}
