// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! One message: flat, with face and name where a group of messages of the same person starts. */
Item {
    id: root

    required property message message
    required property bool startsGroup
    required property string timeLabel
    required property int delivery
    required property bool isOwn
    required property string spoken
    required property string ownUserName
    /*! The row that the keyboard stands on. */
    property bool current: false
    property string progressText: ""
    readonly property string author: root.message.isSystem ? qsTr("System") : MessageText.userName(root.message.user)
    readonly property int indent: Theme.space4 + Theme.avatarMessage + Theme.space4
    readonly property bool failed: root.delivery === Progress.Failed
    readonly property bool hasFile: !root.message.file.isNull
    readonly property bool sent: !root.message.isNull

    signal progressWanted()
    signal reacted(emoji: string)
    signal menuWanted()
    signal fileOpened()
    signal retried()
    signal edited()
    signal discarded()
    signal linkHovered(address: string)

    implicitHeight: content.y + content.implicitHeight + Theme.space1

    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.focusable: true
    Accessible.focused: root.current

    Rectangle {
        anchors.fill: parent
        color: hover.hovered || root.current ? Theme.hover : Theme.transparent

        FocusRing {
            shown: root.current
        }
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.menuWanted()
    }

    Deferred {
        x: Theme.space4
        y: Theme.space2
        active: root.startsGroup
        sourceComponent: Avatar {
            name: root.author
            colorKey: root.message.user.name
            picture: root.message.user.displayPictureUrl
            size: Theme.avatarMessage
            Accessible.ignored: true
        }
    }

    Column {
        id: content

        x: root.indent
        y: root.startsGroup ? Theme.space1 + Theme.focusWidth : Theme.focusWidth
        width: root.width - x - Theme.space4 - ticks.width - Theme.space1

        Row {
            width: parent.width
            spacing: Theme.space2
            visible: root.startsGroup

            Label {
                width: Math.min(implicitWidth, parent.width - time.implicitWidth - parent.spacing)
                text: root.author
                elide: Text.ElideRight
                font.pixelSize: Theme.textName
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }

            Label {
                id: time

                anchors.baseline: parent.children[0].baseline
                text: root.timeLabel
                color: Theme.muted
                font.pixelSize: Theme.textSmall
                Accessible.ignored: true
            }
        }

        MessageBody {
            width: parent.width
            message: root.message
            opacity: root.delivery === Progress.None || root.delivery >= Progress.Sent || root.failed ? 1 : 0.7
            visible: root.message.body.length > 0
            onLinkHovered: address => root.linkHovered(address)
        }

        Label {
            text: qsTr("edited")
            color: Theme.muted
            font.pixelSize: Theme.textTiny
            visible: root.message.isEdited
            Accessible.ignored: true
        }

        Deferred {
            width: Math.min(parent.width, Theme.listWidth)
            active: root.hasFile
            visible: active
            sourceComponent: FileCard {
                file: root.message.file
                onOpened: root.fileOpened()
            }
        }

        Deferred {
            width: parent.width
            active: root.message.reactions.length > 0
            visible: active
            sourceComponent: ReactionStrip {
                message: root.message
                ownUserName: root.ownUserName
                onToggled: emoji => root.reacted(emoji)
            }
        }

        Deferred {
            width: parent.width
            active: root.failed
            visible: active
            sourceComponent: FailedActions {
                onRetried: root.retried()
                onEdited: root.edited()
                onDiscarded: root.discarded()
            }
        }
    }

    Label {
        x: Theme.space1
        width: root.indent - Theme.space2
        anchors.verticalCenter: content.top
        anchors.verticalCenterOffset: Theme.lineBody / 2
        horizontalAlignment: Text.AlignHCenter
        text: root.timeLabel
        color: Theme.muted
        font.pixelSize: Theme.textTiny
        visible: !root.startsGroup && hover.hovered
        Accessible.ignored: true
    }

    Ticks {
        id: ticks

        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space1 + Theme.hairline
        width: visible ? implicitWidth : 0
        delivery: root.delivery
        text: root.progressText
        onTextWanted: root.progressWanted()
    }

    Deferred {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        y: Theme.focusWidth - Theme.space3
        active: hover.hovered && root.sent
        sourceComponent: MessageActions {
            onReacted: emoji => root.reacted(emoji)
            onMenuWanted: root.menuWanted()
        }
    }
}
