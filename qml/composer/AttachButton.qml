// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Desktop

/*! Chooses files to send. */
IconButton {
    id: root

    /*! Those chosen last. */
    property list<url> files

    signal chosen()

    iconName: "plus"
    text: qsTr("Attach files")
    shortcutText: qsTr("Ctrl+U")
    onClicked: dialog.open()

    FilePicker {
        id: dialog

        title: qsTr("Attach files")
        mode: FileChooser.OpenFiles
        onAccepted: {
            root.files = selectedFiles;
            root.chosen();
        }
    }
}
