// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! People who are kept out, each with the way back in. The model is a PageModel of block records. */
ListView {
    id: root

    property bool busy: false

    signal unblockRequested(record: blockRecord)

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Blocked people")
    T.ScrollBar.vertical: ScrollBar {}

    delegate: RowLayout {
        id: row

        required property blockRecord item
        readonly property string name: MessageText.now.userName(row.item.user)

        width: ListView.view ? ListView.view.width : 0
        height: Theme.rowHeight
        spacing: Theme.space3
        Accessible.role: Accessible.ListItem
        Accessible.name: row.name

        Avatar {
            name: row.name
            colorKey: row.item.user.name
            picture: row.item.user.displayPictureUrl
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            text: row.name
            elide: Text.ElideRight
            font.weight: Font.Medium
            Accessible.ignored: true
        }

        Button {
            Layout.rightMargin: Theme.space2
            text: qsTr("Unblock")
            enabled: !root.busy
            Accessible.name: qsTr("Unblock %1").arg(row.name)
            onClicked: root.unblockRequested(row.item)
        }
    }

    Label {
        anchors.centerIn: parent
        text: qsTr("Nobody is blocked.")
        color: Theme.muted
        visible: root.count === 0
    }
}
