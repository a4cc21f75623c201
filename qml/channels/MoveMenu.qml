// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Models

/*! Into which section of the list a channel goes. */
Menu {
    id: root

    required property ChannelArrangement arrangement
    /*! Where it is now; empty for none. */
    property string section: ""

    signal moveRequested(section: string)
    signal newSectionRequested()

    iconName: "copy"
    title: qsTr("Move to")

    MenuItem {
        text: qsTr("New section…")
        iconName: "plus"
        onTriggered: root.newSectionRequested()
    }

    MenuItem {
        text: qsTr("No section")
        checkable: true
        checked: root.section.length === 0
        onTriggered: root.moveRequested("")
    }

    Instantiator {
        model: root.arrangement.sections
        onObjectAdded: (index, object) => root.insertItem(index + 2, object as MenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as MenuItem)

        MenuItem {
            id: item

            required property string modelData

            text: item.modelData
            checkable: true
            checked: root.section === item.modelData
            onTriggered: root.moveRequested(item.modelData)
        }
    }
}
