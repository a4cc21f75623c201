// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models

/*! Asks for the name of a section of the list: a new one, or another name for one. */
Dialog {
    id: root

    required property ChannelArrangement arrangement
    /*! The section to rename; empty for a new one. */
    property string from: ""
    property bool taken: false

    signal named(name: string)

    function openFor(from: string): void {
        root.from = from;
        root.taken = false;
        name.text = from;
        root.open();
    }

    title: root.from.length > 0 ? qsTr("Rename the section") : qsTr("New section")
    acceptText: root.from.length > 0 ? qsTr("Rename") : qsTr("Create")
    acceptEnabled: name.text.trim().length > 0
    closeOnAccept: false
    onAcceptRequested: {
        const wanted = name.text.trim();
        root.taken = !(root.from.length > 0 ? root.arrangement.renameSection(root.from, wanted) : root.arrangement.addSection(wanted));
        if (root.taken)
            return;
        root.named(wanted);
        root.close();
    }
    onOpened: {
        name.forceActiveFocus();
        name.selectAll();
    }

    TextField {
        id: name

        width: parent.width
        label: qsTr("Name")
        placeholderText: qsTr("Support")
        maximumLength: 60
        error: root.taken ? qsTr("There is a section with this name.") : ""
        onEdited: root.taken = false
        onAccepted: root.requestAccept()
    }
}
