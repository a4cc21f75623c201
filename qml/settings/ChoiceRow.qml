// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

/*! One of several, as a row of the settings. */
Select {
    id: root

    property string query: ""
    /*! Other words that people look for it by. */
    property string words: ""
    /*! Which of them holds now. */
    required property int chosen
    readonly property bool matches: root.query.length === 0 || root.label.toLowerCase().includes(root.query)
        || root.words.toLowerCase().includes(root.query)
        || Array.from(root.model).some(choice => String(choice).toLowerCase().includes(root.query))

    Layout.fillWidth: true
    Layout.leftMargin: Theme.space1
    Layout.rightMargin: Theme.space1
    Layout.bottomMargin: Theme.space1
    visible: root.matches
    currentIndex: root.chosen
    // With other words, those of another language, it begins anew.
    onModelChanged: root.currentIndex = Qt.binding(() => root.chosen)
}
