// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! Where files can be dropped; says so while some are dragged over it. */
DropArea {
    id: root

    /*! A list of addresses, which Qt 6.4 cannot say of a signal. */
    signal filesDropped(files: var)

    keys: ["text/uri-list"]
    onDropped: drop => {
        if (drop.urls.length > 0)
            root.filesDropped(drop.urls);
    }

    Rectangle {
        anchors.fill: parent
        visible: root.containsDrag
        radius: Theme.radiusPane
        color: Theme.accentSoft
        opacity: 0.94
        border.width: Theme.focusWidth
        border.color: Theme.accent

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            padding: Theme.space4
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("Drop to attach")
            color: Theme.accent
            font.pixelSize: Theme.textTitle
            font.weight: Font.DemiBold
        }
    }
}
