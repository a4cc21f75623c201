// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! The steps of the run, as they come. */
SidePaper {
    id: root

    required property ScenarioLibrary library

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.space2
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.library.steps
        onCountChanged: {
            if (root.library.running)
                list.positionViewAtEnd();
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Steps")
        T.ScrollBar.vertical: ScrollBar {}

        delegate: Item {
            id: step

            required property scenarioStepLine modelData

            width: list.width
            implicitHeight: lines.implicitHeight + Theme.space1
            Accessible.role: Accessible.ListItem
            Accessible.name: step.modelData.text
            Accessible.description: step.modelData.problem

            RowLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.space2

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.hairline
                    name: step.modelData.state === "passed" ? "check" : step.modelData.state === "failed" ? "warning"
                        : step.modelData.state === "running" ? "play" : step.modelData.state === "next" ? "pause" : "minus"
                    size: Theme.iconSmall
                    color: step.modelData.state === "passed" ? Theme.ok : step.modelData.state === "failed" ? Theme.bad : Theme.muted
                }

                ColumnLayout {
                    id: lines

                    Layout.fillWidth: true
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: step.modelData.text
                        color: step.modelData.state === "skipped" || step.modelData.state === "next" ? Theme.muted : Theme.text
                        font.family: Theme.monoFamily
                        font.pixelSize: Theme.textSmall
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }

                    Label {
                        Layout.fillWidth: true
                        visible: step.modelData.problem.length > 0
                        text: step.modelData.problem
                        color: Theme.bad
                        font.pixelSize: Theme.textSmall
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }

                Label {
                    Layout.alignment: Qt.AlignTop
                    Layout.rightMargin: Theme.space3
                    visible: step.modelData.milliseconds >= 0
                    text: qsTr("%1 ms").arg(step.modelData.milliseconds)
                    color: Theme.muted
                    font.pixelSize: Theme.textSmall
                }
            }
        }

        EmptyState {
            anchors.centerIn: parent
            width: Math.min(parent.width - Theme.space8, Theme.dialogWidth)
            visible: list.count === 0
            iconName: "play"
            title: qsTr("No run yet")
            text: qsTr("Runs have a server of their own; your chats are not touched.")
        }
    }
}
