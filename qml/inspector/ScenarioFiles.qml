// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Lab

/*! What can be done with the file of a scenario; more with one's own. */
Item {
    id: root

    required property ScenarioLibrary library
    property int row: -1
    property string title: ""
    property bool own: false

    /*! There is another row to stand on now. */
    signal moved(row: int)

    function openMenu(item: ScenarioRow, x: real, y: real): void {
        root.row = item.index;
        root.title = item.title;
        root.own = item.own;
        menu.popup(item, x, y);
    }

    Menu {
        id: menu

        MenuItem {
            text: qsTr("Show in folder")
            visible: root.own
            onTriggered: root.library.showFolder(root.row)
        }

        MenuItem {
            text: qsTr("Make a copy")
            enabled: !root.library.running
            onTriggered: root.moved(root.library.copy(root.row))
        }

        MenuItem {
            text: qsTr("Rename…")
            visible: root.own
            enabled: !root.library.running
            onTriggered: renaming.open()
        }

        MenuItem {
            text: qsTr("Delete…")
            visible: root.own
            enabled: !root.library.running
            destructive: true
            onTriggered: deleting.open()
        }
    }

    Dialog {
        id: renaming

        title: qsTr("Rename the scenario")
        acceptText: qsTr("Rename")
        acceptEnabled: field.text.trim().length > 0
        onAboutToShow: field.text = root.title
        onOpened: {
            field.forceActiveFocus();
            field.selectAll();
        }
        onAccepted: root.library.rename(root.row, field.text)

        TextField {
            id: field

            width: parent.width
            label: qsTr("Name")
            onAccepted: renaming.requestAccept()
        }
    }

    Dialog {
        id: deleting

        title: qsTr("Delete the scenario?")
        acceptText: qsTr("Delete")
        destructive: true
        onAccepted: {
            if (root.library.remove(root.row))
                root.moved(-1);
        }

        contentItem: Label {
            text: qsTr("“%1” and its file are gone then.").arg(root.title)
            wrapMode: Text.Wrap
        }
    }
}
