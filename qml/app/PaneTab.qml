// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Protocol
import Purr.Style

/*! The tab of one pane. */
T.TabButton {
    id: root

    required property channel channel
    required property string title
    /*! Whom a direct chat is with. */
    property user peer
    /*! Of what came into a pane that is not on the screen. */
    property int unread: 0
    property bool mentioned: false
    /*! The pane holds a chat session. */
    property bool started: true

    signal closeWanted()
    /*! The pointer drags it, to that place of its parent. */
    signal dragged(x: real)
    signal stepped(by: int)

    implicitHeight: Theme.buttonHeight
    leftPadding: Theme.space2
    rightPadding: Theme.space1
    // One stop of Tab for all: arrows lead on from there.
    focusPolicy: root.checked ? Qt.TabFocus : Qt.NoFocus
    hoverEnabled: true

    Accessible.role: Accessible.PageTab
    Accessible.name: !root.started ? qsTr("%1, parked").arg(root.title)
        : root.unread > 0 ? qsTr("%1, %Ln unread", "", root.unread).arg(root.title) : root.title
    Accessible.checked: root.checked
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onLeftPressed: root.stepped(root.mirrored ? 1 : -1)
    Keys.onRightPressed: root.stepped(root.mirrored ? -1 : 1)
    Keys.onDeletePressed: root.closeWanted()

    contentItem: RowLayout {
        spacing: Theme.space2

        Avatar {
            visible: root.width > 3 * Theme.avatarSmall + Theme.space8
            size: Theme.avatarSmall
            name: root.title
            colorKey: root.peer.isNull ? root.channel.name : root.peer.name
            picture: root.peer.displayPictureUrl
            channel: !root.channel.isDirect
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            text: root.title
            elide: Text.ElideRight
            color: root.checked || root.unread > 0 ? Theme.text : Theme.muted
            font.pixelSize: Theme.textNote
            font.weight: root.checked || root.unread > 0 ? Font.DemiBold : Font.Normal
            opacity: root.started ? 1 : 0.7
            Accessible.ignored: true
        }

        Badge {
            count: root.unread
            mentioned: root.mentioned
            Accessible.ignored: true
        }

        IconButton {
            Layout.preferredWidth: Theme.chipHeight
            Layout.preferredHeight: Theme.chipHeight
            iconName: "close"
            iconSize: Theme.iconSize * 0.8
            text: qsTr("Close %1").arg(root.title)
            focusPolicy: Qt.NoFocus
            visible: root.checked || root.hovered || hovered
            onClicked: root.closeWanted()
        }
    }

    background: Rectangle {
        radius: Theme.radiusButton
        color: root.checked ? Theme.surface : root.hovered ? Theme.hoverOnBackground : Theme.transparent
        border.width: root.checked ? Theme.hairline : 0
        border.color: Theme.line

        FocusRing {
            radius: Theme.radiusButton
            shown: root.visualFocus
        }
    }

    TapHandler {
        acceptedButtons: Qt.MiddleButton
        onTapped: root.closeWanted()
    }

    DragHandler {
        target: null
        yAxis.enabled: false
        onCentroidChanged: if (active) root.dragged(root.x + centroid.position.x)
    }

    HoverHandler {
        id: pointer
    }

    ToolTip {
        visible: pointer.hovered && root.width < root.implicitContentWidth + root.leftPadding + root.rightPadding
        text: root.title
        delay: Theme.tooltipTime
    }
}
