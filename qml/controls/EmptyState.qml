// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

/*! What stands where a list has nothing to show: why, and what to do about it. */
ColumnLayout {
    id: root

    property string iconName: ""
    property string title: ""
    property string text: ""
    property string actionText: ""
    property bool primary: false
    /*! How high it may be: where that is too little, the icon goes first, then the text. */
    property real room: Infinity
    readonly property real least: heading.implicitHeight + (root.actionText.length > 0 ? button.implicitHeight + 2 * Theme.space2 : 0)
    readonly property real withText: root.least + (root.text.length > 0 ? words.implicitHeight + root.spacing : 0)

    signal action()

    spacing: Theme.space2

    Icon {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space1
        name: root.iconName
        size: Theme.iconLarge
        color: Theme.faint
        visible: root.iconName.length > 0 && root.withText + size + Theme.space1 + root.spacing <= root.room
    }

    Label {
        id: heading

        Layout.fillWidth: true
        text: root.title
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        font.weight: Font.DemiBold
        visible: root.title.length > 0
    }

    Label {
        id: words

        Layout.fillWidth: true
        text: root.text
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.textNote
        lineHeight: 1.2
        visible: root.text.length > 0 && root.withText <= root.room
    }

    Button {
        id: button

        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space2
        text: root.actionText
        kind: root.primary ? Button.Kind.Primary : Button.Kind.Secondary
        visible: root.actionText.length > 0
        onClicked: root.action()
    }
}
