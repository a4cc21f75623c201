// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Purr.Controls
import Purr.Desktop

/*! Asks for files: in the desktop's own window, by its portal, where there is one, else in Qt's. Each call of open() ends
    with accepted() or rejected(). Qt's window neither keeps the name of a file to save nor asks before one is replaced, so
    that there it asks for the folder, and the file has a free name in it. */
Deferred {
    id: root

    property string title
    property int mode: FileChooser.OpenFile
    /*! Like "Pictures (*.png *.jpg)". */
    // What takes it wants a list of anything.
    property var nameFilters: []
    /*! The file to save, where it would go. */
    property url suggested
    /*! Or only its name. */
    property string suggestedName
    /*! What was chosen last. */
    property list<url> selectedFiles
    /*! The first of them. */
    readonly property url selectedFile: root.selectedFiles.length > 0 ? root.selectedFiles[0] : ""

    function open(): void {
        root.active = true;
    }

    function finish(files: list<url>): void {
        root.active = false;
        root.selectedFiles = files;
        if (files.length > 0)
            root.accepted();
        else
            root.rejected();
    }

    signal accepted()
    signal rejected()

    active: false
    sourceComponent: Item {
        FileChooser {
            id: chooser

            title: root.title
            mode: root.mode
            nameFilters: root.nameFilters
            suggested: root.suggested
            suggestedName: root.suggestedName
            onChosen: files => root.finish(files)
            onCancelled: root.finish([])
            onUnavailable: own.active = true
            Component.onCompleted: open(root.Window.window)
        }

        Deferred {
            id: own

            active: false
            sourceComponent: root.mode === FileChooser.OpenFolder || root.mode === FileChooser.SaveFile ? ownFolders : ownFiles
        }

        Component {
            id: ownFiles

            FileDialog {
                title: root.title
                fileMode: root.mode === FileChooser.OpenFiles ? FileDialog.OpenFiles : FileDialog.OpenFile
                nameFilters: root.nameFilters.length > 0 ? root.nameFilters : [qsTr("All files (*)")]
                currentFolder: chooser.startFolder()
                acceptLabel: qsTr("Open")
                onAccepted: {
                    chooser.remember(selectedFile);
                    root.finish(selectedFiles);
                }
                onRejected: root.finish([])
                Component.onCompleted: open()
            }
        }

        Component {
            id: ownFolders

            FolderDialog {
                title: root.title
                currentFolder: chooser.startFolder()
                acceptLabel: root.mode === FileChooser.SaveFile ? qsTr("Save here") : qsTr("Choose")
                onAccepted: {
                    chooser.remember(selectedFolder);
                    root.finish([root.mode === FileChooser.SaveFile ? chooser.freeFileIn(selectedFolder) : selectedFolder]);
                }
                onRejected: root.finish([])
                Component.onCompleted: open()
            }
        }
    }
}
