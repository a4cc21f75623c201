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
    /*! It asks for messages in the words of a search. */
    readonly property bool isSearch: /(^|\s)(from|in|before|after|on|has):\S/i.test(root.query)
    readonly property bool isPlace: /^(chatkitty|purr):/i.test(root.query)
    readonly property bool creates: root.canCreate && !root.isSearch && !root.isPlace
    property bool searchChosen: !root.creates

    signal createWanted()
    signal searchWanted()
    signal placeWanted()

    function step(by: int): void {
        root.searchChosen = by > 0 || !root.creates;
    }

    function choose(): void {
        root.isPlace ? root.placeWanted() : root.searchChosen ? root.searchWanted() : root.createWanted();
    }

    onVisibleChanged: root.searchChosen = Qt.binding(() => !root.creates)

    MenuRow {
        width: root.width
        iconName: "plus"
        text: qsTr("Create channel “%1”…").arg(root.query)
        highlighted: !root.searchChosen
        visible: root.creates
        onClicked: root.createWanted()
    }

    MenuRow {
        width: root.width
        iconName: "search"
        text: qsTr("Search messages for “%1”").arg(root.query)
        highlighted: root.searchChosen
        visible: !root.isPlace
        onClicked: root.searchWanted()
    }

    MenuRow {
        width: root.width
        iconName: "link"
        text: qsTr("Go where the link leads")
        highlighted: true
        visible: root.isPlace
        onClicked: root.placeWanted()
    }
}
