// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! Tabs, filters and actions of the inspector. In rows without a layout: one would give no place to what comes into sight
    while it is being laid out. */
Item {
    id: root

    required property int tab
    required property LogModel log
    required property Inspector inspector
    property bool floating: false
    /*! The width there is. Not the own one: what is shown must not change while the row is being laid out. */
    required property real room
    readonly property real spacing: Theme.space1
    /*! What is always shown, with what is between. */
    readonly property real least: actions.implicitWidth + (root.inspector.leaks > 0 ? leaks.implicitWidth + root.spacing : 0) + 2 * root.spacing
    readonly property bool ofLog: root.tab === InspectorPanel.Tab.Events || root.tab === InspectorPanel.Tab.Frames
    /*! Everything fits into one row. */
    readonly property bool wide: root.room >= root.least + tabs.implicitWidth + buttons.implicitWidth + root.spacing
    /*! Not even the tabs fit. */
    readonly property bool narrow: root.room > 0 && root.room < root.least + tabs.implicitWidth
    readonly property list<string> titles: [qsTr("Events"), qsTr("Frames"), qsTr("Sessions"), qsTr("Simulate"), qsTr("Network"), qsTr("Scenarios")]

    signal tabRequested(tab: int)
    signal saveRequested(redact: bool)
    signal harRequested(redact: bool)
    signal testRequested()
    signal reportRequested()
    signal recordToggled()
    signal floatRequested()
    signal closeRequested()

    implicitHeight: Math.max(tabs.implicitHeight, actions.implicitHeight)

    Row {
        id: tabs

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.spacing
        visible: !root.narrow

        Repeater {
            model: root.titles

            InspectorTab {
                required property string modelData
                required property int index

                text: modelData
                checked: root.tab === index
                onClicked: root.tabRequested(index)
            }
        }
    }

    Deferred {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        active: root.narrow
        visible: active
        sourceComponent: MenuChip {
            text: root.titles[root.tab]
            menu: tabMenu
            Accessible.description: qsTr("What the inspector shows")

            Menu {
                id: tabMenu

                Repeater {
                    model: root.titles

                    MenuItem {
                        required property string modelData
                        required property int index

                        text: modelData
                        checkable: true
                        checked: root.tab === index
                        onTriggered: root.tabRequested(index)
                    }
                }
            }
        }
    }

    Row {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.spacing

        Pill {
            id: leaks

            anchors.verticalCenter: parent.verticalCenter
            //: Calls of handlers after their session had ended, always a bug.
            text: qsTr("%Ln leak(s)", "", root.inspector.leaks)
            tone: Pill.Tone.Bad
            visible: root.inspector.leaks > 0
        }

        LogButtons {
            id: buttons

            log: root.log
            visible: root.ofLog && root.wide
            onSaveRequested: redact => root.saveRequested(redact)
            onHarRequested: redact => root.harRequested(redact)
            onTestRequested: root.testRequested()
            onReportRequested: root.reportRequested()
        }

        Row {
            id: actions

            spacing: root.spacing

            Button {
                anchors.verticalCenter: parent.verticalCenter
                text: root.inspector.recording ? qsTr("Stop (%L1)").arg(root.inspector.recordedSteps) : qsTr("Record")
                iconName: root.inspector.recording ? "stop" : "record"
                kind: root.inspector.recording ? Button.Kind.Danger : Button.Kind.Primary
                Accessible.description: qsTr("Writes down what you and others do, as a scenario")
                onClicked: root.recordToggled()
            }

            IconButton {
                text: root.floating ? qsTr("Back below the panes") : qsTr("In a window of its own")
                iconName: root.floating ? "arrow-down" : "split"
                onClicked: root.floatRequested()
            }

            IconButton {
                text: qsTr("Close")
                iconName: "close"
                onClicked: root.closeRequested()
            }
        }
    }
}
