// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

/*! All chat sessions of this device are taken: which one to give up. Where it is `low` only the way to choose one. */
Rectangle {
    id: root

    required property int limit
    /*! Title of the pane that was not used for the longest time; empty when there is none. */
    required property string leastUsed
    required property bool low
    readonly property bool narrow: root.width < Theme.paneMinimumWidth * 2

    signal closeAndEnter()
    signal parkAndEnter()
    signal choose()

    implicitHeight: grid.implicitHeight + (root.low ? Theme.space3 : Theme.space6)
    radius: Theme.radiusRow
    color: Theme.accentSoft
    border.width: Theme.hairline
    border.color: Theme.accent

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text + " " + detail.text

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.low ? Theme.space2 : Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        columns: root.narrow && !root.low ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            Icon {
                name: "warning"
                size: Theme.space5
                color: Theme.bad
                visible: !root.low
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.focusWidth

                Label {
                    id: title

                    Layout.fillWidth: true
                    text: qsTr("You already have %Ln chat sessions open.", "", root.limit)
                    wrapMode: Text.Wrap
                    font.pixelSize: root.low ? Theme.textSmall : Theme.textNote
                    font.weight: Font.DemiBold
                }

                Label {
                    id: detail

                    Layout.fillWidth: true
                    text: root.leastUsed.length > 0
                        ? qsTr("Close one to enter this room. Least recently used: %1.").arg(root.leastUsed)
                        : qsTr("Close one to enter this room.")
                    wrapMode: Text.Wrap
                    font.pixelSize: Theme.textNote
                    visible: !root.low
                }
            }
        }

        GridLayout {
            Layout.fillWidth: root.narrow && !root.low
            Layout.alignment: Qt.AlignRight
            columns: root.narrow ? 1 : 3
            columnSpacing: Theme.space2
            rowSpacing: Theme.space2

            Button {
                Layout.fillWidth: true
                text: qsTr("Choose…")
                onClicked: root.choose()
            }

            Button {
                Layout.fillWidth: true
                text: qsTr("Park it and enter")
                visible: root.leastUsed.length > 0 && !root.low
                onClicked: root.parkAndEnter()
            }

            Button {
                Layout.fillWidth: true
                kind: Button.Kind.Primary
                text: qsTr("Close it and enter")
                visible: root.leastUsed.length > 0 && !root.low
                onClicked: root.closeAndEnter()
            }
        }
    }
}
