// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Purr.Controls

/*! Chooses a file to send. */
IconButton {
    id: root

    signal chosen(file: url)

    iconName: "plus"
    text: qsTr("Send a file")
    onClicked: dialog.active = true

    Deferred {
        id: dialog

        active: false
        sourceComponent: FileDialog {
            title: qsTr("Send a file")
            fileMode: FileDialog.OpenFile
            onAccepted: {
                root.chosen(selectedFile);
                dialog.active = false;
            }
            onRejected: dialog.active = false
            Component.onCompleted: open()
        }
    }
}
