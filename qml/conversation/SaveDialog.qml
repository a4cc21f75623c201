// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import Purr.Controls
import Purr.Desktop

/*! Asks where to put a file. */
FilePicker {
    title: qsTr("Save the file")
    mode: FileChooser.SaveFile
}
