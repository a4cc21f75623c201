// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! What can be done with a log. */
Row {
    id: root

    required property LogModel log

    signal saveRequested(redact: bool)
    signal harRequested(redact: bool)
    signal testRequested()
    signal reportRequested()

    spacing: Theme.space1

    Button {
        text: root.log.paused ? qsTr("Go on") : qsTr("Pause")
        onClicked: root.log.paused = !root.log.paused
    }

    Button {
        text: qsTr("Clear")
        onClicked: root.log.clear()
    }

    Button {
        id: exportButton

        text: qsTr("Export…")
        onClicked: exportMenu.popup(exportButton, 0, exportButton.height)

        Menu {
            id: exportMenu

            MenuItem {
                text: qsTr("The whole run")
                onTriggered: root.saveRequested(false)
            }

            MenuItem {
                text: qsTr("The whole run without names and texts")
                onTriggered: root.saveRequested(true)
            }

            MenuItem {
                text: qsTr("Frames as HAR")
                onTriggered: root.harRequested(false)
            }

            MenuItem {
                text: qsTr("Frames as HAR without names and texts")
                onTriggered: root.harRequested(true)
            }

            MenuSeparator {}

            MenuItem {
                text: qsTr("Copy as a scenario")
                onTriggered: root.testRequested()
            }

            MenuItem {
                text: qsTr("Copy as a bug report")
                onTriggered: root.reportRequested()
            }
        }
    }
}
