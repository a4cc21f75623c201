// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! One fault to put on: its type by toxiproxy's name, where, and its numbers. */
SidePaper {
    id: root

    required property Inspector inspector
    readonly property var kinds: Array.from(Faults.kinds)
    readonly property toxicKind kind: root.kinds[Math.max(0, typeSelect.currentIndex)]
    readonly property list<string> streams: ["downstream", "upstream", "both"]
    property string problem: ""
    readonly property string stream: root.kind.upstreamOnly ? "upstream" : root.streams[root.chosenStream]
    property int chosenStream: 0
    /*! What stands in the fields, by attribute. */
    property var written: ({})

    function putOn(): void {
        const attributes = {};
        for (const attribute of root.kind.attributes)
            attributes[attribute.name] = root.written[attribute.name];
        const share = Number(toxicity.text) / 100;
        root.problem = Faults.add(root.kind.name, root.stream, share, attributes, room.chosen.isNull ? 0 : room.chosen.id,
                                  room.chosen.isNull ? "" : root.inspector.titleOf(room.chosen));
    }

    /*! What an attribute without a unit is about. */
    function hintOf(attribute: string): string {
        switch (attribute) {
        case "command":
            //: The name of a STOMP frame; said after the name of a field.
            return qsTr("like SEND; empty for any");
        case "destination":
        case "body":
            //: The field holds a part of a text to look for; said after the name of a field.
            return qsTr("a part of it; empty for any");
        case "skip":
            //: So many frames are left alone at first; said after the name of a field.
            return qsTr("so many at first");
        case "times":
            //: It happens to so many frames, 0 being no limit; said after the name of a field.
            return qsTr("at most; 0 for all");
        default:
            return "";
        }
    }

    component AttributeField: TextField {
        required property toxicAttribute modelData

        label: modelData.name
        hint: modelData.unit.length > 0 ? modelData.unit : root.hintOf(modelData.name)
        text: modelData.isText ? modelData.defaultText : String(modelData.defaultNumber)
        onTextChanged: root.written[modelData.name] = text
        Component.onCompleted: root.written[modelData.name] = text
        onAccepted: root.putOn()
    }

    Flickable {
        id: flick

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: footer.top
        anchors.margins: Theme.space3
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

                Select {
                    id: typeSelect

                    Layout.fillWidth: true
                    label: qsTr("Fault")
                    model: root.kinds.map(each => each.name)
                }

                Select {
                    id: streamSelect

                    Layout.fillWidth: true
                    label: qsTr("Direction")
                    enabled: !root.kind.upstreamOnly
                    currentIndex: root.streams.indexOf(root.stream)
                    onActivated: index => {
                        root.chosenStream = index;
                        streamSelect.currentIndex = Qt.binding(() => root.streams.indexOf(root.stream));
                    }
                    model: [qsTr("From the server"), qsTr("To the server"), qsTr("Both")]
                }
            }

            RoomSelect {
                id: room

                Layout.fillWidth: true
                label: qsTr("Session")
                allText: qsTr("All sessions")
                inspector: root.inspector
            }

            GridLayout {
                Layout.fillWidth: true
                // Few numbers stand in one row, so that all is in view.
                columns: root.kind.onFrames ? 2 : 4
                columnSpacing: Theme.space2
                rowSpacing: Theme.space2

                Repeater {
                    model: root.kind.attributes

                    AttributeField {
                        Layout.fillWidth: true
                    }
                }

                TextField {
                    id: toxicity

                    Layout.fillWidth: true
                    label: qsTr("Chance")
                    hint: "%"
                    text: "100"
                    validator: IntValidator { bottom: 0; top: 100 }
                }

                TextField {
                    Layout.fillWidth: true
                    label: qsTr("Seed")
                    text: String(Faults.seed)
                    validator: IntValidator { bottom: 0 }
                    onEdited: Faults.seed = Number(text)
                }
            }
        }
    }

    // Always in view, however low the inspector is.
    RowLayout {
        id: footer

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space3
        spacing: Theme.space2

        ErrorLine {
            Layout.fillWidth: true
            text: root.problem
        }

        Item {
            Layout.fillWidth: root.problem.length === 0
        }

        Button {
            text: qsTr("Put on")
            kind: Button.Kind.Primary
            onClicked: root.putOn()
        }
    }
}
