// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Purr.Controls

/*! Chooses files to send. */
IconButton {
    id: root

    signal chosen(files: list<url>)

    iconName: "plus"
    text: qsTr("Attach files")
    shortcutText: qsTr("Ctrl+U")
    onClicked: dialog.active = true

    Deferred {
        id: dialog

        active: false
        sourceComponent: FileDialog {
            title: qsTr("Attach files")
            fileMode: FileDialog.OpenFiles
            onAccepted: {
                root.chosen(selectedFiles);
                dialog.active = false;
            }
            onRejected: dialog.active = false
            Component.onCompleted: open()
        }
    }
}
