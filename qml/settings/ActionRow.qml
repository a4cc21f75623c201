// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

/*! A fact, what it means, and what can be done about it: beside it, or below where there is no room. */
GridLayout {
    id: root

    required property string text
    property string hint: ""
    property string actionText: ""
    property bool busy: false
    /*! Other words that people look for it by. */
    property string words: ""
    property string query: ""
    readonly property bool matches: root.query.length === 0 || root.text.toLowerCase().includes(root.query)
        || root.hint.toLowerCase().includes(root.query) || root.actionText.toLowerCase().includes(root.query)
        || root.words.toLowerCase().includes(root.query)

    signal triggered()

    Layout.fillWidth: true
    Layout.leftMargin: Theme.space1
    Layout.rightMargin: Theme.space1
    visible: root.matches
    columns: root.width < 2 * button.implicitWidth ? 1 : 3
    columnSpacing: Theme.space3
    rowSpacing: Theme.space2

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: root.text
            wrapMode: Text.Wrap
        }

        Label {
            Layout.fillWidth: true
            text: root.hint
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
            visible: root.hint.length > 0
        }
    }

    Spinner {
        running: root.busy
        visible: root.busy
    }

    Button {
        id: button

        text: root.actionText
        visible: root.actionText.length > 0
        enabled: !root.busy
        onClicked: root.triggered()
    }
}
