// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Lab
import Purr.Models
import Purr.Style

/*! One chat session: its state, what it went through, and how often its handlers were called. */
Item {
    id: root

    required property sessionLane lane
    property bool chosen: false
    readonly property string channel: Presenter.now.data(root.lane.channel)
    readonly property string stateText: root.word(root.lane.state)
    readonly property string historyText: Array.from(root.lane.states, (state, at) => root.lane.times[at] + " " + root.word(state)).join(" → ")

    signal clicked()

    /*! A state of ChatSession in plain words. */
    function word(state: string): string {
        switch (state) {
        case "Starting":
            //: Of a chat session.
            return qsTr("Starting");
        case "Live":
            //: Of a chat session, as its pane says it: everything comes in.
            return qsTr("Live");
        case "Reconnecting":
            //: Of a chat session: its connection is lost and will be back.
            return qsTr("Connection lost");
        case "Ending":
            //: Of a chat session.
            return qsTr("Ending");
        case "Ended":
            //: Of a chat session.
            return qsTr("Ended");
        case "Failed":
            //: Of a chat session.
            return qsTr("Failed");
        default:
            return state;
        }
    }

    implicitHeight: Math.max(Theme.rowHeight, lines.implicitHeight + Theme.space3)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %Ln call(s)", "", root.lane.calls).arg(root.channel).arg(root.stateText)
    Accessible.description: root.historyText

    Accessible.selected: root.chosen
    Accessible.onPressAction: root.clicked()

    Rectangle {
        anchors.fill: parent
        color: root.chosen ? Theme.accentSoft : Theme.transparent
    }

    HoverHandler {
        id: over
    }

    // In the words of the library.
    ToolTip {
        visible: over.hovered
        delay: Theme.tooltipDelay
        text: root.lane.history
    }

    TapHandler {
        onTapped: root.clicked()
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        spacing: Theme.space3

        ColumnLayout {
            id: lines

            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.channel
                font.weight: Font.DemiBold
                color: root.lane.over ? Theme.muted : Theme.text
                elide: Text.ElideRight
            }

            Label {
                Layout.fillWidth: true
                text: root.historyText
                color: Theme.muted
                font.family: Theme.monoFamily
                font.pixelSize: Theme.textSmall
                elide: Text.ElideLeft
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("Subscribed: %1").arg(root.lane.topics)
                visible: root.lane.topics.length > 0
                color: Theme.muted
                font.pixelSize: Theme.textSmall
                elide: Text.ElideRight
            }
        }

        Label {
            text: qsTr("%Ln call(s)", "", root.lane.calls)
            color: Theme.muted
            font.pixelSize: Theme.textSmall
        }

        Pill {
            text: root.stateText
            tone: root.lane.state === "Live" ? Pill.Tone.Ok : root.lane.state === "Failed" ? Pill.Tone.Bad
                : root.lane.over ? Pill.Tone.Neutral : Pill.Tone.Warn
        }

        Pill {
            text: root.lane.leaks > 0 ? qsTr("%Ln leak(s)", "", root.lane.leaks) : qsTr("No leak")
            tone: root.lane.leaks > 0 ? Pill.Tone.Bad : Pill.Tone.Neutral
        }
    }

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
