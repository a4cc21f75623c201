// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! Which lines of a log are shown, and how many those are. What has no room beside the filter goes below it. */
RowLayout {
    id: root

    required property LogModel log
    required property Inspector inspector
    property bool ofEvents: false
    /*! The buttons are here, since the bar above has no room for them. */
    property bool hasButtons: false

    signal saveRequested(redact: bool)
    signal harRequested(redact: bool)
    signal testRequested()
    signal reportRequested()

    spacing: Theme.space2

    Flow {
        id: flow

        Layout.fillWidth: true
        Layout.margins: Theme.space1
        Layout.leftMargin: Theme.space2
        spacing: Theme.space2

        TextField {
            width: Math.min(Theme.listWidth, flow.width - pattern.width - flow.spacing)
            iconName: "search"
            placeholderText: qsTr("Filter by text")
            text: root.log.text
            clearable: true
            error: root.log.textValid ? "" : qsTr("No regular expression: %1").arg(root.log.textProblem)
            onEdited: root.log.text = text
        }

        RowLayout {
            id: pattern

            height: Theme.fieldHeight

            FilterChip {
                text: ".*"
                checked: root.log.isPattern
                autoExclusive: false
                Accessible.role: Accessible.CheckBox
                Accessible.name: qsTr("Regular expression")
                onClicked: root.log.isPattern = !root.log.isPattern
            }
        }

        LogChips {
            height: Theme.fieldHeight
            log: root.log
            inspector: root.inspector
            ofEvents: root.ofEvents
        }

        LogButtons {
            topPadding: (Theme.fieldHeight - Theme.buttonHeight) / 2
            visible: root.hasButtons
            log: root.log
            onSaveRequested: redact => root.saveRequested(redact)
            onHarRequested: redact => root.harRequested(redact)
            onTestRequested: root.testRequested()
            onReportRequested: root.reportRequested()
        }
    }

    Label {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.space1
        Layout.rightMargin: Theme.space3
        Layout.preferredHeight: Theme.fieldHeight
        verticalAlignment: Text.AlignVCenter
        text: (root.log.searching ? qsTr("%L1 of %L2, searching…") : qsTr("%L1 of %L2")).arg(root.log.count).arg(root.log.total)
        color: Theme.muted
        font.pixelSize: Theme.textSmall
    }
}
