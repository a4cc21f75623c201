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

    signal action()

    spacing: Theme.space2

    Icon {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space1
        name: root.iconName
        size: Theme.iconLarge
        color: Theme.faint
        visible: root.iconName.length > 0
    }

    Label {
        Layout.fillWidth: true
        text: root.title
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        font.weight: Font.DemiBold
        visible: root.title.length > 0
    }

    Label {
        Layout.fillWidth: true
        text: root.text
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.textNote
        lineHeight: 1.2
        visible: root.text.length > 0
    }

    Button {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space2
        text: root.actionText
        kind: root.primary ? Button.Kind.Primary : Button.Kind.Secondary
        visible: root.actionText.length > 0
        onClicked: root.action()
    }
}
