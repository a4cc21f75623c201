// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! The named layouts: keep the panes of now under a name, go to one, rename, delete. */
Dialog {
    id: root

    required property Layouts layouts
    /*! The one that is being renamed; -1 for none. */
    property int renamed: -1
    property bool taken: false

    function openFresh(): void {
        root.renamed = -1;
        root.taken = false;
        name.text = "";
        root.open();
    }

    function submit(): void {
        if (name.text.trim().length === 0)
            return;
        if (root.renamed >= 0)
            root.taken = !root.layouts.rename(root.renamed, name.text);
        else
            root.layouts.save(name.text);
        if (root.taken)
            return;
        root.renamed = -1;
        name.text = "";
    }

    title: qsTr("Layouts")
    acceptText: root.renamed >= 0 ? qsTr("Rename") : qsTr("Save these panes")
    acceptEnabled: name.text.trim().length > 0
    rejectText: qsTr("Close")
    closeOnAccept: false
    onAcceptRequested: root.submit()
    onOpened: name.forceActiveFocus()

    ColumnLayout {
        width: parent.width
        spacing: Theme.space3

        Repeater {
            model: root.layouts.names

            RowLayout {
                id: row

                required property int index
                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.space1

                MenuRow {
                    Layout.fillWidth: true
                    text: row.modelData
                    iconName: "split"
                    onClicked: {
                        root.close();
                        root.layouts.apply(row.index);
                    }
                }

                KeyHint {
                    text: qsTr("Ctrl+Alt+%1").arg(row.index + 1)
                    visible: row.index < 9
                }

                IconButton {
                    iconName: "pencil"
                    text: qsTr("Rename “%1”").arg(row.modelData)
                    onClicked: {
                        root.renamed = row.index;
                        name.text = row.modelData;
                        name.forceActiveFocus();
                        name.selectAll();
                    }
                }

                IconButton {
                    iconName: "trash"
                    text: qsTr("Delete “%1”").arg(row.modelData)
                    onClicked: {
                        root.renamed = -1;
                        root.layouts.remove(row.index);
                    }
                }
            }
        }

        TextField {
            id: name

            Layout.fillWidth: true
            focus: true
            label: root.renamed >= 0 ? qsTr("New name") : qsTr("Name for these panes")
            placeholderText: qsTr("Support morning")
            maximumLength: 60
            error: root.taken ? qsTr("There is a layout with this name.") : ""
            onEdited: root.taken = false
            onAccepted: root.submit()
        }
    }
}
