// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! One message: flat, with face and name where a group of messages of the same person starts. */
Item {
    id: root

    required property ChatKitty kitty
    required property message message
    required property bool startsGroup
    required property string timeLabel
    required property int delivery
    required property bool isOwn
    required property string spoken
    required property quote quote
    required property string threadText
    required property bool selected
    required property string ownUserName
    /*! The row that the keyboard stands on. */
    property bool current: false
    /*! Just jumped to. */
    property bool flashed: false
    property bool canThread: true
    /*! Whether links have cards. */
    property bool linkCards: true
    /*! What a search looks for. */
    property string find: ""
    property string progressText: ""
    readonly property string author: root.message.isSystem ? qsTr("System") : MessageText.userName(root.message.user)
    readonly property int indent: Theme.space4 + Theme.avatarMessage + Theme.space4
    readonly property bool failed: root.delivery === Progress.Failed
    readonly property bool hasFile: !root.message.file.isNull
    readonly property bool isPicture: root.hasFile && MessageText.isPicture(root.message)
    readonly property bool sent: !root.message.isNull

    signal progressWanted()
    signal reacted(emoji: string)
    signal menuWanted()
    signal pickerWanted()
    signal replyWanted()
    signal threadWanted()
    signal quoteWanted()
    signal quoteOpened()
    signal threadNoted()
    signal readersWanted()
    signal reactorsWanted()
    signal pressedWith(modifiers: int)
    signal fileOpened()
    signal retried()
    signal edited()
    signal discarded()
    signal linkOpened(address: string)
    signal linkHovered(address: string)

    onThreadTextChanged: if (root.threadText.length > 0 && root.canThread) root.threadNoted()

    implicitHeight: content.y + content.implicitHeight + Theme.messageGap * 2

    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.focusable: true
    Accessible.focused: root.current

    Rectangle {
        anchors.fill: parent
        color: root.selected || root.flashed ? Theme.accentSoft : hover.hovered || root.current ? Theme.hover : Theme.transparent

        Behavior on color {
            enabled: root.flashed

            ColorAnimation {
                duration: Theme.motionSlow
            }
        }

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

    TapHandler {
        acceptedModifiers: Qt.ShiftModifier
        onTapped: root.pressedWith(Qt.ShiftModifier)
    }

    TapHandler {
        acceptedModifiers: Qt.ControlModifier
        onTapped: root.pressedWith(Qt.ControlModifier)
    }

    TapHandler {
        acceptedModifiers: Qt.NoModifier
        acceptedDevices: PointerDevice.Mouse
        onTapped: root.pressedWith(Qt.NoModifier)
    }

    Deferred {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
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

        anchors.left: parent.left
        anchors.leftMargin: root.indent
        y: root.startsGroup ? Theme.groupGap : Theme.messageGap
        width: root.width - root.indent - Theme.space4 - ticks.width - Theme.space1

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

        Deferred {
            width: parent.width
            active: !root.quote.isNull
            visible: active
            sourceComponent: QuoteBlock {
                quote: root.quote
                Component.onCompleted: root.quoteWanted()
                onClicked: root.quoteOpened()
            }
        }

        MessageBody {
            width: parent.width
            message: root.message
            find: root.find
            opacity: root.delivery === Progress.None || root.delivery >= Progress.Sent || root.failed ? 1 : 0.7
            visible: root.message.body.length > 0
            onLinkOpened: address => root.linkOpened(address)
            onLinkHovered: address => root.linkHovered(address)
        }

        Label {
            anchors.left: parent.left
            text: qsTr("edited")
            color: Theme.muted
            font.pixelSize: Theme.textTiny
            visible: root.message.isEdited
            Accessible.ignored: true
        }

        Deferred {
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.listWidth)
            active: root.hasFile && !root.isPicture
            visible: active
            sourceComponent: FileCard {
                kitty: root.kitty
                file: root.message.file
            }
        }

        Deferred {
            anchors.left: parent.left
            active: root.isPicture
            visible: active
            width: Math.min(parent.width, Theme.pictureWidth)
            sourceComponent: PictureBlock {
                kitty: root.kitty
                file: root.message.file
                onOpened: root.fileOpened()
            }
        }

        Deferred {
            width: parent.width
            active: root.linkCards && root.message.webLinks.length > 0 && MessageText.firstPreview(root.message) >= 0
            visible: active
            sourceComponent: LinkCard {
                link: root.message.webLinks[MessageText.firstPreview(root.message)]
                onOpened: address => root.linkOpened(address)
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
                onPickerWanted: root.pickerWanted()
                onNamesWanted: root.reactorsWanted()
            }
        }

        Deferred {
            anchors.left: parent.left
            active: root.threadText.length > 0 && root.canThread
            visible: active
            sourceComponent: ThreadLine {
                text: root.threadText
                Component.onCompleted: root.threadNoted()
                onClicked: root.threadWanted()
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
        anchors.left: parent.left
        anchors.leftMargin: Theme.space1
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
        onClicked: if (root.sent) root.readersWanted()
    }

    Deferred {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        y: Theme.focusWidth - Theme.space3
        active: (hover.hovered || root.current) && root.sent
        sourceComponent: MessageActions {
            onReacted: emoji => root.reacted(emoji)
            onMenuWanted: root.menuWanted()
            canThread: root.canThread
            onPickerWanted: root.pickerWanted()
            onReplyWanted: root.replyWanted()
            onThreadWanted: root.threadWanted()
        }
    }
}
