// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! A lane for every chat session, also those that began before the inspector was opened, and the handlers as switches. */
GridLayout {
    id: root

    required property Inspector inspector
    required property LimitLab limits
    /*! The width there is; see InspectorBar. */
    required property real room
    readonly property bool narrow: root.room > 0 && root.room < Theme.narrowWidth
    /*! One column at a time. */
    readonly property bool single: root.narrow && root.height < Theme.listHeight + Theme.listHeightShort

    /*! The session above or below the chosen one; past the ends all of them. */
    function chooseNext(by: int): void {
        const numbers = Array.from(root.inspector.sessions, each => each.number);
        const at = numbers.indexOf(root.inspector.chosenLane);
        const next = at < 0 ? (by > 0 ? 0 : numbers.length - 1) : at + by;
        root.inspector.chosenLane = next >= 0 && next < numbers.length ? numbers[next] : 0;
    }

    columns: root.narrow ? 1 : 3
    columnSpacing: 0
    rowSpacing: 0

    ColumnChips {
        id: column

        Layout.fillWidth: true
        Layout.margins: Theme.space2
        visible: root.single
        titles: [qsTr("Chat sessions"), qsTr("Handlers"), qsTr("Limit lab")]
    }

    ListView {
        id: lanes

        visible: !root.single || column.current === 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 1
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.inspector.sessions
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Chat sessions")
        Keys.onUpPressed: root.chooseNext(-1)
        Keys.onDownPressed: root.chooseNext(1)
        Keys.onEscapePressed: event => {
            event.accepted = root.inspector.chosenLane > 0;
            root.inspector.chosenLane = 0;
        }
        T.ScrollBar.vertical: ScrollBar {}

        delegate: SessionLaneRow {
            required property sessionLane modelData

            width: lanes.width
            lane: modelData
            chosen: root.inspector.chosenLane === modelData.number
            onClicked: root.inspector.chosenLane = chosen ? 0 : modelData.number
        }

        EmptyState {
            anchors.centerIn: parent
            width: Math.min(parent.width - Theme.space8, Theme.dialogWidth)
            visible: lanes.count === 0
            iconName: "activity"
            title: qsTr("No chat session yet")
            text: qsTr("Open a channel to start one.")
        }
    }

    Rectangle {
        visible: !root.single || column.current === 1
        Layout.preferredWidth: Theme.listWidth
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.preferredHeight: 1
        color: Theme.background

        // A ListView of Qt 6.4 makes no header of a file that binds its components.
        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.space2
            spacing: Theme.space1

            SectionLabel {
                text: root.inspector.chosenLane > 0 ? qsTr("Handlers of the chosen session") : qsTr("Handlers of all sessions")
            }

            ListView {
                id: switches

                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                // By their names, which stay: a switch keeps its place and the keyboard.
                model: root.inspector.handlerNames
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Handlers")
                T.ScrollBar.vertical: ScrollBar {}

                delegate: HandlerRow {
                    required property int index
                    required property string modelData

                    width: switches.width
                    handler: root.inspector.handlers[index]
                    onSwitched: on => root.inspector.setHandler(modelData, on)
                }
            }

            Button {
                text: qsTr("Forget ended sessions")
                kind: Button.Kind.Quiet
                onClicked: root.inspector.forgetEnded()
            }
        }
    }

    SidePaper {
        visible: !root.single || column.current === 2
        Layout.preferredWidth: Theme.sideCardWidth
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.preferredHeight: 1
        below: root.narrow

        LimitLabView {
            anchors.fill: parent
            anchors.margins: Theme.space2
            limits: root.limits
        }
    }
}
