// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! Which of the open rooms to leave, so that another can be entered. */
T.Popup {
    id: root

    required property Workspace workspace
    required property ChannelListModel channels
    property channel entering

    function openFor(entering: channel): void {
        root.entering = entering;
        root.open();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    width: Math.min(Theme.dialogWidth, parent ? parent.width - Theme.space8 : Theme.dialogWidth)
    padding: Theme.space4
    background: PopupSurface {
        radius: Theme.radiusPane
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space1

        Heading {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space2
            text: qsTr("Leave which room to enter “%1”?").arg(root.channels.now.titleOf(root.entering))
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textTitle
            font.weight: Font.DemiBold
            Accessible.name: text
        }

        Repeater {
            model: root.opened ? root.workspace.startedByUse() : []

            MenuRow {
                id: row

                required property channel modelData

                Layout.fillWidth: true
                text: root.channels.now.titleOf(row.modelData)
                iconName: "door"
                onClicked: {
                    root.workspace.closeAndEnter(row.modelData, root.entering);
                    root.close();
                }
            }
        }

        Button {
            Layout.alignment: Qt.AlignRight
            Layout.topMargin: Theme.space2
            text: qsTr("Cancel")
            onClicked: root.close()
        }
    }
}
