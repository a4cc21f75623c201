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

    signal clicked()

    implicitHeight: Math.max(Theme.rowHeight, lines.implicitHeight + Theme.space3)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %n call(s)", "", root.lane.calls).arg(root.channel).arg(root.lane.state)
    Accessible.description: root.lane.history

    Accessible.selected: root.chosen
    Accessible.onPressAction: root.clicked()

    Rectangle {
        anchors.fill: parent
        color: root.chosen ? Theme.accentSoft : Theme.transparent
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
                text: root.lane.history
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
            text: qsTr("%n call(s)", "", root.lane.calls)
            color: Theme.muted
            font.pixelSize: Theme.textSmall
        }

        Pill {
            text: root.lane.state
            tone: root.lane.state === "Live" ? Pill.Tone.Ok : root.lane.state === "Failed" ? Pill.Tone.Bad
                : root.lane.over ? Pill.Tone.Neutral : Pill.Tone.Warn
        }

        Pill {
            text: root.lane.leaks > 0 ? qsTr("%n leak(s)", "", root.lane.leaks) : qsTr("No leak")
            tone: root.lane.leaks > 0 ? Pill.Tone.Bad : Pill.Tone.Neutral
        }
    }

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
