// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Lab
import Purr.Models
import Purr.Style

/*! Faults on this program's own link: those that are on, presets, and one to put on. */
GridLayout {
    id: root

    required property Inspector inspector
    /*! The width there is; see InspectorBar. */
    required property real room
    readonly property bool narrow: root.room > 0 && root.room < Theme.narrowWidth
    /*! One column at a time. */
    readonly property bool single: root.narrow && root.height < Theme.listHeight + Theme.listHeightShort

    /*! A preset as people call it; one without words of its own keeps its name. */
    function titleOf(preset: string): string {
        switch (preset) {
        case "train":
            //: A network as one has it in a train.
            return qsTr("train");
        case "hotel":
            //: A network as one has it in a hotel.
            return qsTr("hotel");
        case "suspend and resume":
            //: A computer that sleeps and wakes up.
            return qsTr("suspend and resume");
        default:
            return preset;
        }
    }

    columns: root.narrow ? 1 : 2
    columnSpacing: 0
    rowSpacing: 0

    FaultFiles {
        id: files

        inspector: root.inspector
    }

    ColumnChips {
        id: column

        Layout.fillWidth: true
        Layout.margins: Theme.space2
        visible: root.single
        titles: [qsTr("Faults that are on"), qsTr("A new fault")]
    }

    ColumnLayout {
        visible: !root.single || column.current === 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        // Below each other they share the height like that.
        Layout.preferredHeight: Theme.listHeightShort
        Layout.margins: Theme.space2
        spacing: Theme.space2

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            Repeater {
                model: Faults.presets

                Button {
                    required property string modelData

                    text: root.titleOf(modelData)
                    Accessible.description: qsTr("A preset of faults")
                    onClicked: Faults.usePreset(modelData)
                }
            }

            Button {
                text: qsTr("Load…")
                Accessible.description: qsTr("Replaces the faults by those of a file")
                onClicked: files.load()
            }

            Button {
                text: qsTr("Save…")
                enabled: Faults.count > 0
                Accessible.description: qsTr("Saves the faults and their seed as a file")
                onClicked: files.save()
            }

            Button {
                text: qsTr("Turn all off")
                enabled: Faults.count > 0
                kind: Button.Kind.Danger
                onClicked: Faults.clear()
            }
        }

        ErrorLine {
            Layout.fillWidth: true
            text: files.problem
        }

        ListView {
            id: lines

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: Faults.lines
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Faults that are on")
            T.ScrollBar.vertical: ScrollBar {}

            delegate: RowLayout {
                id: line

                required property faultLine modelData

                width: lines.width
                spacing: Theme.space2

                Label {
                    Layout.preferredWidth: Theme.listWidth / 2
                    text: line.modelData.type
                    font.family: Theme.monoFamily
                    font.pixelSize: Theme.textNote
                    color: Theme.accent
                }

                Label {
                    Layout.fillWidth: true
                    text: line.modelData.details
                    color: Theme.muted
                    font.pixelSize: Theme.textSmall
                    elide: Text.ElideRight
                }

                Pill {
                    text: line.modelData.channel.length > 0 ? Presenter.now.data(line.modelData.channel) : qsTr("All sessions")
                    tone: Pill.Tone.Neutral
                }

                Pill {
                    text: qsTr("acted %Ln time(s)", "", line.modelData.acted)
                    tone: line.modelData.acted > 0 ? Pill.Tone.Warn : Pill.Tone.Neutral
                }

                IconButton {
                    text: qsTr("Turn off %1").arg(line.modelData.name)
                    iconName: "close"
                    onClicked: Faults.remove(line.modelData.name)
                }
            }

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - Theme.space8, Theme.dialogWidth)
                visible: Faults.count === 0
                iconName: "activity"
                title: qsTr("No fault is on")
                text: qsTr("Choose a preset, or put one on yourself. It acts on this window's connection.")
            }
        }
    }

    FaultForm {
        visible: !root.single || column.current === 1
        Layout.preferredWidth: Theme.dialogWidth
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.listHeight
        below: root.narrow
        inspector: root.inspector
    }
}
