// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Purr.Controls

/*! Chooses files to send. */
IconButton {
    id: root

    /*! Those chosen last. */
    property list<url> files

    signal chosen()

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
                root.files = selectedFiles;
                root.chosen();
                dialog.active = false;
            }
            onRejected: dialog.active = false
            Component.onCompleted: open()
        }
    }
}
