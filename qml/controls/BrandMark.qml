// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

/*! Whose look the program has: logo and name, and the button that takes it off. */
RowLayout {
    id: root

    required property string name
    required property url logo

    signal removeRequested()

    spacing: Theme.space2

    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Image {
        Layout.preferredHeight: Theme.iconButton
        Layout.preferredWidth: Math.min(Theme.avatar * 3, implicitWidth * Theme.iconButton / Math.max(1, implicitHeight))
        source: root.logo
        sourceSize.height: Theme.iconButton * 2
        fillMode: Image.PreserveAspectFit
        // The file may be another one when it is opened again.
        cache: false
        visible: status === Image.Ready
        Accessible.ignored: true
    }

    Label {
        Layout.fillWidth: true
        text: root.name
        font.pixelSize: Theme.textTitle
        font.weight: Font.Bold
        elide: Text.ElideRight
    }

    IconButton {
        text: qsTr("Remove the look of %1").arg(root.name)
        iconName: "close"
        overPaper: true
        onClicked: root.removeRequested()
    }
}
