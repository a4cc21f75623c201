// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! Simulated people, and what they are told to do. */
GridLayout {
    id: root

    required property Crowd crowd
    required property Inspector inspector
    /*! The width there is; see InspectorBar. */
    required property real room
    readonly property bool narrow: root.room > 0 && root.room < Theme.narrowWidth
    /*! One column at a time. */
    readonly property bool single: root.narrow && root.height < Theme.listHeight + Theme.listHeightShort
    /*! Row of the one who is told; -1 for everybody. */
    property int chosen: -1

    columns: root.narrow ? 1 : 2
    columnSpacing: 0
    rowSpacing: 0

    ColumnChips {
        id: column

        Layout.fillWidth: true
        Layout.margins: Theme.space2
        visible: root.single
        titles: [qsTr("Simulated people"), qsTr("Actions")]
    }

    ColumnLayout {
        visible: !root.single || column.current === 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        // Below each other they share the height like that.
        Layout.preferredHeight: Theme.listHeightShort
        Layout.margins: Theme.space2
        spacing: Theme.space2

        RowLayout {
            spacing: Theme.space2

            TextField {
                id: nameField

                clearable: true
                Layout.fillWidth: true
                placeholderText: qsTr("Name, or empty for any")
                onAccepted: addButton.clicked()
            }

            Button {
                id: addButton

                text: qsTr("Add one")
                onClicked: {
                    root.crowd.add(1, nameField.text.trim());
                    nameField.text = "";
                }
            }

            Button {
                text: qsTr("Add 10")
                onClicked: root.crowd.add(10)
            }

            Button {
                text: qsTr("Remove all")
                enabled: root.crowd.count > 0
                onClicked: {
                    root.crowd.clear();
                    root.chosen = -1;
                }
            }
        }

        ListView {
            id: people

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.crowd
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Simulated people")
            Keys.onUpPressed: root.chosen = Math.max(-1, root.chosen - 1)
            Keys.onDownPressed: root.chosen = Math.min(people.count - 1, root.chosen + 1)
            Keys.onEscapePressed: event => {
                event.accepted = root.chosen >= 0;
                root.chosen = -1;
            }
            Keys.onDeletePressed: root.crowd.remove(root.chosen)
            T.ScrollBar.vertical: ScrollBar {}

            delegate: CrowdRow {
                width: people.width
                chosen: index === root.chosen
                onClicked: root.chosen = chosen ? -1 : index
                onRemoved: {
                    root.crowd.remove(index);
                    root.chosen = -1;
                }
            }

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - Theme.space8, Theme.dialogWidth)
                visible: people.count === 0
                iconName: "people"
                title: qsTr("Nobody is simulated")
                text: qsTr("Each one is a real client on this server.")
            }
        }
    }

    CrowdActions {
        visible: !root.single || column.current === 1
        Layout.preferredWidth: Theme.dialogWidth
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.listHeight
        below: root.narrow
        crowd: root.crowd
        inspector: root.inspector
        chosen: root.chosen
    }
}
