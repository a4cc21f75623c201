// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Purr.Controls
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
        dialog.active = true;
    }

    function load(): void {
        root.saving = false;
        dialog.active = true;
    }

    visible: false

    Deferred {
        id: dialog

        active: false
        sourceComponent: FileDialog {
            title: root.saving ? qsTr("Save the faults") : qsTr("Load faults")
            fileMode: root.saving ? FileDialog.SaveFile : FileDialog.OpenFile
            defaultSuffix: "json"
            nameFilters: [qsTr("Faults (%1)").arg("*.json")]
            onAccepted: {
                root.problem = root.saving ? Faults.save(selectedFile) : Faults.load(selectedFile, root.inspector.rooms);
                dialog.active = false;
            }
            onRejected: dialog.active = false
            Component.onCompleted: open()
        }
    }
}
