// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

/*! What this program is, and whose work is in it. */
SettingsPage {
    id: root

    readonly property list<string> works: [
        "Qt " + root.qtVersion, "LGPL-3.0",
        "QCoro", "MIT",
        "QtKeychain", "BSD-3-Clause",
        "SQLite", qsTr("public domain"),
        "Argon2", "CC0-1.0 / Apache-2.0",
        "Inter", "OFL-1.1",
        "Noto Color Emoji", "OFL-1.1"
    ]
    required property string qtVersion

    //: Title of the page about the program
    title: qsTr("About Purr")

    Label {
        Layout.fillWidth: true
        text: qsTr("Purr %1").arg(Qt.application.version)
        font.pixelSize: Theme.textName
        font.weight: Font.DemiBold
        visible: root.rowQuery.length === 0
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("A desktop chat application built on chat sessions. Free software under the MIT licence, made by the Purr maintainers.")
        wrapMode: Text.Wrap
        visible: root.rowQuery.length === 0
    }

    SectionLabel {
        Layout.topMargin: Theme.space2
        text: qsTr("Works of others in it")
        visible: root.rowQuery.length === 0
    }

    Repeater {
        model: root.works.length / 2

        RowLayout {
            id: work

            required property int index
            readonly property string name: root.works[work.index * 2]
            readonly property string licence: root.works[work.index * 2 + 1]
            readonly property bool matches: root.rowQuery.length === 0 || work.name.toLowerCase().includes(root.rowQuery)
                || work.licence.toLowerCase().includes(root.rowQuery)

            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1
            visible: work.matches
            Accessible.role: Accessible.ListItem
            //: A library and its licence
            Accessible.name: qsTr("%1: %2").arg(work.name).arg(work.licence)

            Label {
                Layout.fillWidth: true
                text: work.name
                Accessible.ignored: true
            }

            Label {
                text: work.licence
                color: Theme.muted
                Accessible.ignored: true
            }
        }
    }
}
