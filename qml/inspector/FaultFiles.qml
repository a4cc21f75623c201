// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Desktop
import Purr.Lab

/*! Asks for a file to save the faults that are on to, or to take them from. Shows nothing itself. */
Item {
    id: root

    required property Inspector inspector
    /*! Why the last file could not be used; empty when it could. */
    property string problem: ""
    property bool saving: false

    function save(): void {
        root.saving = true;
        dialog.open();
    }

    function load(): void {
        root.saving = false;
        dialog.open();
    }

    visible: false

    FilePicker {
        id: dialog

        title: root.saving ? qsTr("Save the faults") : qsTr("Load faults")
        mode: root.saving ? FileChooser.SaveFile : FileChooser.OpenFile
        suggestedName: "faults.json"
        nameFilters: [qsTr("Faults (%1)").arg("*.json")]
        onAccepted: root.problem = root.saving ? Faults.save(selectedFile) : Faults.load(selectedFile, root.inspector.rooms, Array.from(root.inspector.rooms, each => root.inspector.titleOf(each)))
    }
}
