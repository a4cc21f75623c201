// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

/*! A line of text, as a row of the settings. */
TextField {
    id: root

    property string query: ""
    /*! Other words that people look for it by. */
    property string words: ""
    readonly property bool matches: root.query.length === 0 || root.label.toLowerCase().includes(root.query)
        || root.words.toLowerCase().includes(root.query)

    Layout.fillWidth: true
    Layout.leftMargin: Theme.space1
    Layout.rightMargin: Theme.space1
    Layout.bottomMargin: Theme.space1
    visible: root.matches
    opacity: enabled ? 1 : 0.5
}
