// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! People in a list with something behind each name: when they read, what they chose. */
ColumnLayout {
    id: root

    required property string title
    required property list<string> names
    required property list<string> details
    /*! What stands behind the names are emoji. */
    property bool emoji: false

    signal closed()

    spacing: Theme.space2

    RowLayout {
        Heading {
            Layout.fillWidth: true
            text: root.title
            font.pixelSize: Theme.textTitle
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }

        IconButton {
            focus: true
            iconName: "close"
            text: qsTr("Close")
            onClicked: root.closed()
        }
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Nobody yet.")
        color: Theme.muted
        visible: root.names.length === 0
    }

    ListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: contentHeight
        visible: count > 0
        clip: true
        model: root.names
        Accessible.role: Accessible.List
        Accessible.name: root.title
        T.ScrollBar.vertical: ScrollBar {}

        delegate: RowLayout {
            id: person

            required property int index
            required property string modelData

            width: ListView.view.width
            height: Math.max(Theme.buttonHeight, implicitHeight)
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %2").arg(person.modelData).arg(root.details[person.index])

            Label {
                Layout.fillWidth: true
                text: person.modelData
                wrapMode: Text.Wrap
                maximumLineCount: 8
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Label {
                text: root.details[person.index]
                color: Theme.muted
                font.family: root.emoji ? "Noto Color Emoji" : Theme.fontFamily
                font.pixelSize: Theme.textSmall
                Accessible.ignored: true
            }
        }
    }
}
