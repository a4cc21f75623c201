// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! All shortcuts; those of the window can be given other keys. */
SettingsPage {
    id: root

    title: qsTr("Keyboard")

    NoteRow {
        text: qsTr("Choose a shortcut and press its new keys. Escape leaves it as it is, Delete takes it away.")
        query: root.rowQuery
    }

    Repeater {
        model: Keymap

        KeyRow {
            id: row

            query: root.rowQuery
            room: root.width
            headed: root.rowQuery.length === 0
                && (row.index === 0 || row.section !== Keymap.data(Keymap.index(row.index - 1, 0), Keymap.SectionRole))
        }
    }

    Button {
        Layout.topMargin: Theme.space2
        text: qsTr("Put all shortcuts back")
        visible: Keymap.changed && root.rowQuery.length === 0
        onClicked: Keymap.resetAll()
    }
}
