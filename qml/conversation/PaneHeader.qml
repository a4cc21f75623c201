// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Channels
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! Which conversation this is, who is here, how the session is. */
Item {
    id: root

    required property ConversationModel conversation
    required property ChatSession session
    required property ChatKitty kitty
    required property bool started
    /*! Of which this is one; null where there is no list. */
    property ChannelListModel channels: null
    property bool maximised: false
    property bool canMaximise: false
    /*! One column at a time: the way back to the list. */
    property bool backShown: false
    /*! What is unread in other chats, seen when this one hides them; how much of it names the user. */
    property int unreadBehind: 0
    property int mentionsBehind: 0
    /*! In a window of its own. */
    property bool popped: false
    readonly property channel channel: root.conversation.channel
    readonly property user peer: root.conversation.peer
    readonly property bool direct: !root.peer.isNull
    readonly property bool roomy: root.width > Theme.scaled(Theme.paneMinimumWidth + Theme.space8 * 3)

    signal closed()
    signal parked()
    signal entered()
    signal maximiseToggled()
    signal back()
    signal peopleWanted()
    signal searchWanted()
    signal exportWanted()
    signal dateWanted()
    signal popToggled()

    implicitHeight: Theme.headerHeight

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space2
        spacing: Theme.space1

        IconButton {
            iconName: "arrow-left"
            text: root.mentionsBehind > 0 ? qsTr("Back to the list. Other chats: %Ln mention(s) of you", "", root.mentionsBehind)
                : root.unreadBehind > 0 ? qsTr("Back to the list. Other chats: %Ln unread", "", root.unreadBehind)
                : qsTr("Back to the list")
            visible: root.backShown
            onClicked: root.back()
        }

        Badge {
            count: Math.max(root.unreadBehind, root.mentionsBehind)
            mentioned: root.mentionsBehind > 0
            visible: root.backShown && count > 0
            // The button says it.
            Accessible.ignored: true

            TapHandler {
                onTapped: root.back()
            }
        }

        Avatar {
            Layout.rightMargin: Theme.space1 + Theme.focusWidth
            visible: !root.backShown || root.width > Theme.scaled(Theme.paneMinimumWidth) + Theme.space8
            name: root.conversation.title
            colorKey: root.direct ? root.peer.name : root.channel.name
            channel: !root.direct
            picture: root.direct ? root.peer.displayPictureUrl : ""
            presence: !root.direct ? Avatar.Presence.None
                : PresenceWords.markOf(root.peer.presence)

            TapHandler {
                onTapped: root.peopleWanted()
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.space8
            spacing: Theme.hairline

            // As in other programs; by keyboard the menu has it.
            TapHandler {
                onTapped: root.peopleWanted()
            }

            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }

            Heading {
                Layout.fillWidth: true
                text: root.conversation.title
                elide: Text.ElideRight
                font.pixelSize: Theme.textName
                font.weight: Font.DemiBold
                Accessible.name: text
            }

            Label {
                Layout.fillWidth: true
                text: root.direct ? (root.peer.presence.online && !PresenceWords.isAway(root.peer.presence) ? qsTr("Online") : PresenceWords.of(root.peer.presence))
                    : members.text + (members.text.length > 0 && room.text.length > 0 ? " · " : "") + room.text
                elide: Text.ElideRight
                color: Theme.muted
                font.pixelSize: Theme.textSmall
            }

            QtObject {
                id: members

                readonly property string text: root.conversation.memberCount > 0 ? qsTr("%Ln members", "", root.conversation.memberCount) : ""
            }

            QtObject {
                id: room

                readonly property string text: !root.started ? qsTr("not in the room")
                    : root.session.live && root.conversation.roomCount > 0 ? qsTr("%Ln in the room", "", root.conversation.roomCount) : ""
            }
        }

        Faces {
            users: root.conversation.others
            most: root.roomy ? 3 : 0
            visible: root.started && root.session.live && !root.direct && shown > 0
        }

        StateChip {
            visible: !root.session.live || root.width > Theme.scaled(Theme.paneMinimumWidth) + Theme.space8
            Layout.leftMargin: Theme.space1
            Layout.rightMargin: Theme.space1
            session: root.session
            kitty: root.kitty
            started: root.started
        }

        IconButton {
            iconName: "search"
            text: qsTr("Search in this chat")
            shortcutText: Keymap.hints.searchChat
            visible: root.roomy
            onClicked: root.searchWanted()
        }

        IconButton {
            id: menuButton

            iconName: "menu"
            text: qsTr("Pane menu")
            onClicked: {
                menu.active = true;
                (menu.item as Menu).popup(menuButton, 0, menuButton.height);
            }
        }

        IconButton {
            iconName: "close"
            text: root.started ? qsTr("Leave the room and close") : qsTr("Close")
            shortcutText: Keymap.hints.closePane
            onClicked: root.closed()
        }
    }

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.focusWidth
        anchors.rightMargin: Theme.focusWidth
        anchors.bottom: parent.bottom
    }

    TapHandler {
        gesturePolicy: TapHandler.DragThreshold
        onDoubleTapped: if (root.canMaximise) root.maximiseToggled()
    }

    Deferred {
        id: menu

        active: false
        sourceComponent: PaneMenu {
            channels: root.channels
            channel: root.channel
            started: root.started
            popped: root.popped
            maximised: root.maximised
            canMaximise: root.canMaximise
            onPeopleWanted: root.peopleWanted()
            onSearchWanted: root.searchWanted()
            onDateWanted: root.dateWanted()
            onExportWanted: root.exportWanted()
            onMaximiseToggled: root.maximiseToggled()
            onPopToggled: root.popToggled()
            onParkToggled: root.started ? root.parked() : root.entered()
            onClosed: root.closed()
            onLeaveWanted: {
                leaving.active = true;
                (leaving.item as Question).askToLeave(root.channel, root.conversation.title);
            }
        }
    }

    Deferred {
        id: leaving

        active: false
        sourceComponent: Question {
            onConfirmed: root.channels.leave(root.channel)
        }
    }
}
