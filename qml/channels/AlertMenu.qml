// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Protocol

/*! Of which messages of a channel the user wants to be told. */
Menu {
    id: root

    /*! May be null; then there is nothing to choose. */
    required property ChannelListModel channels
    required property channel target

    iconName: "bell"
    title: qsTr("Notify me of")

    AlertLevelItem {
        text: qsTr("What the settings say")
        level: AlertLevels.Level.AsUsual
        channels: root.channels
        target: root.target
    }

    AlertLevelItem {
        text: qsTr("Every message")
        level: AlertLevels.Level.All
        channels: root.channels
        target: root.target
    }

    AlertLevelItem {
        text: qsTr("Mentions and keywords")
        level: AlertLevels.Level.Mentions
        channels: root.channels
        target: root.target
    }

    AlertLevelItem {
        text: qsTr("Nothing")
        level: AlertLevels.Level.Nothing
        channels: root.channels
        target: root.target
    }
}
