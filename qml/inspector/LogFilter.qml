// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! Narrows a log by text or regular expression, and says what the last export did. */
ColumnLayout {
    id: root

    required property LogModel log
    required property Inspector inspector
    /*! The width there is; see InspectorBar. */
    required property real room
    property bool ofEvents: false
    /*! The buttons are here, since the bar above has no room for them. */
    property bool hasButtons: false
    property string note: ""

    signal saveRequested(redact: bool)
    signal harRequested(redact: bool)
    signal testRequested()
    signal reportRequested()

    readonly property bool narrow: root.room > 0 && root.room < Theme.narrowWidth

    spacing: 0

    Component {
        id: chips

        LogChips {
            log: root.log
            inspector: root.inspector
            ofEvents: root.ofEvents
        }
    }

    Component {
        id: buttons

        LogButtons {
            log: root.log
            onSaveRequested: redact => root.saveRequested(redact)
            onHarRequested: redact => root.harRequested(redact)
            onTestRequested: root.testRequested()
            onReportRequested: root.reportRequested()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        TextField {
            Layout.leftMargin: Theme.space2
            Layout.topMargin: Theme.space1
            Layout.bottomMargin: Theme.space1
            Layout.preferredWidth: root.narrow ? Theme.listWidth * 0.75 : Theme.listWidth
            iconName: "search"
            placeholderText: qsTr("Filter by text")
            text: root.log.text
            error: root.log.textValid ? "" : qsTr("No regular expression")
            onEdited: root.log.text = text
        }

        FilterChip {
            text: ".*"
            checked: root.log.isPattern
            Accessible.role: Accessible.CheckBox
            Accessible.name: qsTr("Regular expression")
            onClicked: root.log.isPattern = !root.log.isPattern
        }

        Label {
            Layout.fillWidth: true
            text: root.note
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            elide: Text.ElideMiddle
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        Deferred {
            visible: active
            sourceComponent: chips
            active: !root.narrow
        }

        Deferred {
            visible: active
            sourceComponent: buttons
            active: root.hasButtons && !root.narrow
        }

        Label {
            Layout.rightMargin: Theme.space3
            text: (root.log.searching ? qsTr("%1 of %2, searching…") : qsTr("%1 of %2")).arg(root.log.count).arg(root.log.total)
            color: Theme.muted
            font.pixelSize: Theme.textSmall
        }
    }

    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space2
        Layout.rightMargin: Theme.space2
        Layout.bottomMargin: Theme.space1
        spacing: Theme.space1
        visible: root.narrow

        Deferred {
            visible: active
            sourceComponent: chips
            active: root.narrow
        }

        Deferred {
            visible: active
            sourceComponent: buttons
            active: root.hasButtons && root.narrow
        }
    }
}
