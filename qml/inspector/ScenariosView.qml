// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! The scenarios that there are, and a run of one of them, step by step. */
GridLayout {
    id: root

    required property ScenarioLibrary library
    /*! The width there is; see InspectorBar. */
    required property real room
    readonly property bool narrow: root.room > 0 && root.room < Theme.narrowWidth
    property string saved: ""

    columns: root.narrow ? 1 : 2
    columnSpacing: 0
    rowSpacing: 0

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        // Below each other they share the height like that.
        Layout.preferredHeight: Theme.listHeight
        Layout.margins: Theme.space2
        spacing: Theme.space2

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            Button {
                text: root.library.running ? qsTr("Stop") : qsTr("Run all")
                onClicked: root.library.running ? root.library.stop() : root.library.runAll()
            }

            Button {
                text: qsTr("Next step")
                visible: root.library.waiting
                kind: Button.Kind.Primary
                onClicked: root.library.next()
            }

            // As high as the buttons beside them.
            Row {
                height: Theme.buttonHeight
                spacing: Theme.space1
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Pace")

                Repeater {
                    model: [qsTr("Real time"), qsTr("Fast"), qsTr("Step by step")]

                    FilterChip {
                        required property string modelData
                        required property int index

                        anchors.verticalCenter: parent.verticalCenter
                        text: modelData
                        checked: root.library.pace === index
                        onClicked: root.library.pace = index
                    }
                }
            }

            Button {
                text: qsTr("JUnit")
                enabled: root.library.passed + root.library.failed > 0 && !root.library.running
                Accessible.description: qsTr("Saves the results")
                onClicked: {
                    const path = root.library.saveJunit();
                    root.saved = path.length > 0 ? qsTr("Saved as %1").arg(path) : qsTr("The file could not be saved.");
                }
            }

            Button {
                text: qsTr("Open…")
                onClicked: dialog.open()
            }
        }

        Label {
            Layout.fillWidth: true
            visible: root.saved.length > 0 || root.library.passed + root.library.failed > 0
            text: root.saved.length > 0 ? root.saved : qsTr("%1 passed, %2 failed").arg(root.library.passed).arg(root.library.failed)
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            elide: Text.ElideMiddle
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        ListView {
            id: files

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.library
            currentIndex: root.library.current
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Scenarios")
            Keys.onReturnPressed: root.library.run(files.currentIndex)
            T.ScrollBar.vertical: ScrollBar {}

            delegate: ScenarioRow {
                width: files.width
                chosen: ListView.isCurrentItem
                runnable: !root.library.running
                onClicked: {
                    files.forceActiveFocus();
                    files.currentIndex = index;
                }
                onRunRequested: root.library.run(index)
            }
        }
    }

    ScenarioSteps {
        Layout.preferredWidth: Theme.dialogWidth
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.listHeightShort
        below: root.narrow
        library: root.library
    }

    FilePicker {
        id: dialog

        title: qsTr("Open a scenario")
        nameFilters: [qsTr("Scenarios (*.json)")]
        onAccepted: files.currentIndex = root.library.add(selectedFile)
    }
}
