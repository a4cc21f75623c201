// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Lab
import Purr.Models
import Purr.Protocol

/*! One of the channels that there is a chat session in, or all of them when `allText` says how that is called. */
Select {
    id: root

    required property Inspector inspector
    property string allText: ""
    /*! Kept by number: the list is made anew whenever something happens. */
    property real chosenId: 0
    readonly property var rooms: Array.from(root.inspector.rooms)
    readonly property int first: root.allText.length > 0 ? 1 : 0
    readonly property int chosenIndex: root.rooms.findIndex(each => each.id === root.chosenId)
    /*! Null while there is none, or for all. */
    readonly property channel chosen: {
        if (root.chosenIndex >= 0)
            return root.rooms[root.chosenIndex];
        return root.first === 0 && root.rooms.length > 0 ? root.rooms[0] : none.channel;
    }
    readonly property string titles: root.rooms.map(each => Presenter.now.data(root.inspector.titleOf(each))).join("\n")

    model: {
        const words = root.titles.length > 0 ? root.titles.split("\n") : [];
        if (root.first > 0)
            words.unshift(root.allText);
        return words.length > 0 ? words : [qsTr("Open a channel first")];
    }
    currentIndex: Math.max(0, root.chosenIndex + root.first)
    onActivated: index => root.chosenId = index >= root.first && root.rooms.length > 0 ? root.rooms[index - root.first].id : 0

    QtObject {
        id: none

        property channel channel
    }
}
