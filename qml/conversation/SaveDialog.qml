// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Dialogs

/*! Asks where to put a file. */
FileDialog {
    id: root

    /*! Safe name in the folder for downloads. */
    required property url suggested

    title: qsTr("Save the file")
    fileMode: FileDialog.SaveFile
    selectedFile: root.suggested
    Component.onCompleted: open()
}
