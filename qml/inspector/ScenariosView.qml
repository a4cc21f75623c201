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
    /*! One column at a time. */
    readonly property bool single: root.narrow && root.height < Theme.listHeight + Theme.listHeightShort

    signal saved(path: string)

    // Where one is, Space goes on; the button is there for that.
    Connections {
        target: root.library

        function onRunningChanged(): void {
            if (root.library.running && root.library.pace !== ScenarioLibrary.Step)
                column.current = 1;
            if (root.library.waiting)
                nextButton.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    columns: root.narrow ? 1 : 2
    columnSpacing: 0
    rowSpacing: 0

    ColumnChips {
        id: column

        Layout.fillWidth: true
        Layout.margins: Theme.space2
        visible: root.single
        titles: [qsTr("Scenarios"), qsTr("Steps")]
    }

    ColumnLayout {
        visible: !root.single || column.current === 0
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
                id: nextButton

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
                onClicked: root.saved(root.library.saveJunit())
            }

            Button {
                text: qsTr("Open…")
                onClicked: dialog.open()
            }
        }

        Label {
            Layout.fillWidth: true
            visible: root.library.passed + root.library.failed > 0
            text: qsTr("%L1 passed, %L2 failed").arg(root.library.passed).arg(root.library.failed)
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            elide: Text.ElideRight
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
            Keys.onReturnPressed: root.library.waiting ? root.library.next() : root.library.run(files.currentIndex)
            Keys.onSpacePressed: {
                if (root.library.waiting)
                    root.library.next();
            }
            T.ScrollBar.vertical: ScrollBar {}

            Keys.onMenuPressed: {
                if (files.currentItem)
                    ofFile.openMenu(files.currentItem as ScenarioRow, Theme.space6, Theme.space4);
            }

            delegate: ScenarioRow {
                id: row

                width: files.width
                chosen: ListView.isCurrentItem
                runnable: !root.library.running
                onClicked: {
                    files.forceActiveFocus();
                    files.currentIndex = index;
                }
                onRunRequested: root.library.run(index)
                onMenuRequested: (x, y) => {
                    row.clicked();
                    ofFile.openMenu(row, x, y);
                }
            }
        }
    }

    ScenarioSteps {
        visible: !root.single || column.current === 1
        Layout.preferredWidth: Theme.dialogWidth
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.listHeightShort
        below: root.narrow
        library: root.library
    }

    ScenarioFiles {
        id: ofFile

        visible: false
        library: root.library
        onMoved: row => files.currentIndex = row
    }

    FilePicker {
        id: dialog

        title: qsTr("Open a scenario")
        nameFilters: [qsTr("Scenarios (*.json)")]
        onAccepted: files.currentIndex = root.library.add(selectedFile)
    }
}
