// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Protocol

/*! One answer to which messages of a channel the user wants to be told of. */
MenuItem {
    id: root

    /*! May be null; then there is nothing to choose. */
    required property ChannelListModel channels
    required property channel target
    required property int level
    readonly property AlertLevels levels: root.channels?.alertLevels ?? null

    function look(): void {
        root.checked = root.levels !== null && root.levels.of(root.target) === root.level;
    }

    checkable: true
    Accessible.checkable: true
    Accessible.checked: root.checked
    onTargetChanged: root.look()
    onTriggered: {
        root.levels.set(root.target, root.level);
        root.look();
    }
    Component.onCompleted: root.look()

    Connections {
        target: root.levels

        function onChanged(): void {
            root.look();
        }
    }
}
