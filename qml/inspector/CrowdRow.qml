// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Style

/*! One simulated person: where he is and what he did last. */
T.ItemDelegate {
    id: root

    required property int index
    required property string name
    required property string connection
    required property int rooms
    required property string note
    required property bool failed
    property bool chosen: false
    readonly property string shownName: Presenter.now.data(root.name)
    readonly property string shownState: {
        switch (root.connection) {
        case "Online":
            return qsTr("Online");
        case "Connecting":
            return qsTr("Connecting");
        case "Reconnecting":
            return qsTr("Reconnecting");
        case "Failed":
            return qsTr("Failed");
        default:
            return qsTr("Offline");
        }
    }

    signal removed()

    implicitHeight: Theme.buttonHeight + Theme.space1
    focusPolicy: Qt.NoFocus
    hoverEnabled: true

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %Ln room(s)", "", root.rooms).arg(root.shownName).arg(root.shownState)
    Accessible.description: root.note
    Accessible.selected: root.chosen
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radiusButton
        color: root.chosen ? Theme.accentSoft : root.hovered ? Theme.hover : Theme.transparent
    }

    contentItem: RowLayout {
        spacing: Theme.space2

        Label {
            Layout.leftMargin: Theme.space2
            Layout.preferredWidth: Theme.listWidth / 2
            text: root.shownName
            elide: Text.ElideRight
        }

        Label {
            Layout.fillWidth: true
            text: Presenter.now.data(root.note)
            color: root.failed ? Theme.bad : Theme.muted
            font.pixelSize: Theme.textSmall
            elide: Text.ElideRight
        }

        Label {
            text: qsTr("%Ln room(s)", "", root.rooms)
            color: Theme.muted
            font.pixelSize: Theme.textSmall
        }

        Pill {
            text: root.shownState
            tone: root.connection === "Online" ? Pill.Tone.Ok : root.connection === "Failed" ? Pill.Tone.Bad : Pill.Tone.Warn
        }

        IconButton {
            text: qsTr("Remove %1").arg(root.shownName)
            iconName: "close"
            onClicked: root.removed()
        }
    }
}
