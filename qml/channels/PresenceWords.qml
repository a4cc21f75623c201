// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma Singleton

import QtQuick
import Purr.Controls
import Purr.Protocol

/*! Words for a presence: those that every client knows, and whatever else somebody wrote there. */
QtObject {
    /*! The words that can be chosen, and what travels for each. */
    readonly property var choices: [
        {word: "AVAILABLE", text: qsTr("Available")},
        {word: "AWAY", text: qsTr("Away")},
        {word: "DO_NOT_DISTURB", text: qsTr("Do not disturb")}
    ]

    function isAway(presence: presence): bool {
        return !/^(|AVAILABLE|ONLINE|UNAVAILABLE)$/i.test(presence.status);
    }

    /*! The dot that shows it, of Avatar.Presence. */
    function markOf(presence: presence): int {
        return !presence.online ? Avatar.Presence.Offline : isAway(presence) ? Avatar.Presence.Away : Avatar.Presence.Online;
    }

    function of(presence: presence): string {
        if (!presence.online)
            return qsTr("Offline");
        const known = choices.find(choice => choice.word === presence.status.toUpperCase());
        if (known)
            return known.text;
        return presence.status.length > 0 && presence.status.toUpperCase() !== "ONLINE" ? presence.status : qsTr("Online");
    }
}
