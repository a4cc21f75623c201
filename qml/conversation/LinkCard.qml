// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! What the server found behind a link: words only, nothing is fetched for it here. */
T.AbstractButton {
    id: root

    required property messageLink link
    readonly property string host: MessageText.shownHost(root.link.source)
    readonly property string title: MessageText.now.name(root.link.preview.title.length > 0 ? root.link.preview.title : root.link.preview.siteName)
    readonly property string about: MessageText.now.name(root.link.preview.description)

    signal opened(address: string)

    implicitHeight: implicitContentHeight + Theme.space2
    leftPadding: Theme.space4
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Link
    Accessible.name: qsTr("%1, %2. Link to %3").arg(root.title).arg(root.about).arg(root.host)
    Accessible.onPressAction: root.clicked()
    onClicked: root.opened(root.link.source)

    background: Rectangle {
        color: root.hovered ? Theme.hover : Theme.transparent

        // Not in the button itself: one with a handler takes every mouse button for a click.
        HoverHandler {
            cursorShape: Qt.PointingHandCursor
        }

        Rectangle {
            width: Theme.focusWidth + Theme.hairline
            height: parent.height
            radius: Theme.hairline
            color: Theme.line
        }

        FocusRing {
            radius: Theme.radiusTiny
            shown: root.visualFocus
        }
    }

    contentItem: Column {
        Label {
            width: parent.width
            text: root.title
            elide: Text.ElideRight
            maximumLineCount: 1
            font.pixelSize: Theme.textNote
            font.weight: Font.DemiBold
            visible: text.length > 0
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            text: root.about
            color: Theme.muted
            elide: Text.ElideRight
            wrapMode: Text.Wrap
            maximumLineCount: 2
            font.pixelSize: Theme.textNote
            visible: text.length > 0
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            text: root.host
            color: Theme.muted
            elide: Text.ElideMiddle
            font.pixelSize: Theme.textSmall
            visible: root.hovered
            Accessible.ignored: true
        }
    }
}
