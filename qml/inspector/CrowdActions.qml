// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! What a simulated person, or all of them, can be told to do; and seed data. */
SidePaper {
    id: root

    required property Crowd crowd
    required property Inspector inspector
    required property int chosen
    readonly property bool able: root.crowd.count > 0 && !room.chosen.isNull
    readonly property list<var> actions: [
        { text: qsTr("Enter"), action: Crowd.Enter }, { text: qsTr("Leave"), action: Crowd.Leave },
        { text: qsTr("Type"), action: Crowd.Type }, { text: qsTr("Send"), action: Crowd.Send },
        { text: qsTr("Send a file"), action: Crowd.SendFile }, { text: qsTr("Reply"), action: Crowd.Reply },
        { text: qsTr("Edit"), action: Crowd.Edit }, { text: qsTr("Delete"), action: Crowd.Delete },
        { text: qsTr("Read"), action: Crowd.Read }, { text: qsTr("React"), action: Crowd.React },
        { text: qsTr("Go offline"), action: Crowd.GoOffline }, { text: qsTr("Come back"), action: Crowd.ComeBack }
    ]

    function textFor(action: int): string {
        const words = words_.text.trim();
        return action === Crowd.React ? (words.length > 0 && words.length < 4 ? words : "") : words.length > 0 ? words : qsTr("Hello from the lab");
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: Theme.space2
        anchors.leftMargin: Theme.space3
        clip: true
        contentWidth: width
        contentHeight: column.implicitHeight
        T.ScrollBar.vertical: ScrollBar {
            policy: T.ScrollBar.AlwaysOn
        }

        ColumnLayout {
            id: column

            width: flick.width - Theme.scrollBarWidth
            spacing: Theme.space2

            RowLayout {
                spacing: Theme.space2

                SectionLabel {
                    text: root.chosen < 0 ? qsTr("Everybody") : qsTr("The chosen one")
                }

                RoomSelect {
                    id: room

                    Layout.fillWidth: true
                    inspector: root.inspector
                    box.Accessible.name: qsTr("Channel")
                }

                TextField {
                    id: words_

                    clearable: true
                    Layout.fillWidth: true
                    placeholderText: qsTr("Text")
                }
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space1

                Repeater {
                    model: root.actions

                    Button {
                        required property var modelData

                        text: modelData.text
                        enabled: root.able
                        onClicked: root.crowd.perform(root.chosen, modelData.action, room.chosen, root.textFor(modelData.action))
                    }
                }
            }

            RowLayout {
                spacing: Theme.space2

                SectionLabel {
                    Layout.fillWidth: true
                    text: qsTr("Seed data")
                }

                Label {
                    text: root.crowd.busy || root.crowd.progress > 0 ? qsTr("%L1 %").arg(Math.round(root.crowd.progress * 100)) : ""
                    color: Theme.muted
                    font.pixelSize: Theme.textSmall
                }

                Button {
                    text: root.crowd.busy ? qsTr("Cancel") : qsTr("Make seed data")
                    onClicked: {
                        if (root.crowd.busy)
                            root.crowd.cancel();
                        else
                            root.crowd.seed(Number(channelsField.text), Number(messagesField.text), Number(filesField.text));
                    }
                }
            }

            RowLayout {
                spacing: Theme.space2

                TextField {
                    id: channelsField

                    Layout.fillWidth: true
                    label: qsTr("Channels")
                    text: "3"
                    validator: IntValidator { bottom: 1; top: 1000 }
                }

                TextField {
                    id: messagesField

                    Layout.fillWidth: true
                    label: qsTr("Messages each")
                    text: "50"
                    validator: IntValidator { bottom: 0; top: 100000 }
                }

                TextField {
                    id: filesField

                    Layout.fillWidth: true
                    label: qsTr("Files each")
                    text: "1"
                    validator: IntValidator { bottom: 0; top: 1000 }
                }
            }

            ErrorLine {
                Layout.fillWidth: true
                text: root.crowd.problem.length > 0 ? qsTr("Seeding stopped: %1").arg(root.crowd.problem) : ""
            }
        }
    }
}
