// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! Which message of a list is marked for a moment, because somebody jumped to it. */
Timer {
    id: root

    /*! Where it is (ConversationModel.placeOf); 0 for none. */
    property real place: 0

    function mark(place: real): void {
        root.place = place;
        root.restart();
    }

    interval: Theme.flashTime
    onTriggered: root.place = 0
}
