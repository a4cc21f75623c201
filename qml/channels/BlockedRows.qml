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

/*! People who are kept out, each with the way back in. */
ListView {
    id: root

    required property list<blockRecord> records
    property bool busy: false

    signal unblockRequested(record: blockRecord)

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: root.records.length
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Blocked people")
    T.ScrollBar.vertical: ScrollBar {}

    delegate: RowLayout {
        id: row

        required property int index
        readonly property blockRecord record: root.records[row.index]
        readonly property string name: MessageText.userName(row.record.user)

        width: ListView.view ? ListView.view.width : 0
        height: Theme.rowHeight
        spacing: Theme.space3
        Accessible.role: Accessible.ListItem
        Accessible.name: row.name

        Avatar {
            name: row.name
            colorKey: row.record.user.name
            picture: row.record.user.displayPictureUrl
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
            onClicked: root.unblockRequested(row.record)
        }
    }

    Label {
        anchors.centerIn: parent
        text: qsTr("Nobody is blocked.")
        color: Theme.muted
        visible: root.count === 0
    }
}
