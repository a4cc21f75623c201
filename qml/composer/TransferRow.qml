// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Style

/*! A file on its way to the server: how far it is, and the way to stop or repeat it. */
RowLayout {
    id: root

    required property FileTransfer transfer
    readonly property bool running: root.transfer.state === FileTransfer.Running
    readonly property bool failed: root.transfer.state === FileTransfer.Failed

    signal dismissed()

    spacing: Theme.space2

    Icon {
        name: root.failed ? "warning" : "upload"
        size: Theme.iconSmall
        color: root.failed ? Theme.bad : Theme.accent
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.focusWidth

        Label {
            Layout.fillWidth: true
            text: root.failed ? qsTr("%1 was not sent. %2").arg(MessageText.now.name(root.transfer.fileName)).arg(Wording.failure(root.transfer.error))
                : qsTr("Sending %1").arg(MessageText.now.name(root.transfer.fileName))
            color: root.failed ? Theme.bad : Theme.muted
            font.pixelSize: Theme.textSmall
            elide: Text.ElideMiddle
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.focusWidth
            radius: height / 2
            color: Theme.line
            visible: root.running

            Rectangle {
                width: parent.width * root.transfer.progress
                height: parent.height
                radius: height / 2
                color: Theme.accent
            }
        }
    }

    Button {
        text: qsTr("Retry")
        visible: root.failed
        onClicked: root.transfer.retry()
    }

    IconButton {
        iconName: "close"
        text: root.running ? qsTr("Cancel") : qsTr("Dismiss")
        onClicked: {
            if (root.running)
                root.transfer.cancel();
            root.dismissed();
        }
    }
}
