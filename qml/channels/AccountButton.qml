// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The signed-in user at the top of the rail, with a menu to sign out. */
T.AbstractButton {
    id: root

    required property user currentUser
    property bool online: true
    /*! All accounts; null where there is only this one. */
    property Accounts accounts: null
    readonly property int elsewhere: root.accounts ? root.accounts.unreadElsewhere : 0
    readonly property string name: MessageText.now.userName(root.currentUser)

    signal signOutRequested()
    signal profileRequested()
    /*! What travels for it, see PresenceWords. */
    signal statusRequested(word: string)
    signal blockedRequested()
    signal accountRequested(row: int)
    signal accountAddRequested()

    implicitWidth: Theme.avatar
    implicitHeight: Theme.avatar
    focusPolicy: Qt.TabFocus
    text: root.online ? qsTr("Signed in as %1").arg(root.name) : qsTr("Signed in as %1, not connected").arg(root.name)

    Accessible.role: Accessible.ButtonMenu
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    onClicked: menu.popup(root, 0, root.height + Theme.space1)

    contentItem: Avatar {
        name: root.name
        colorKey: root.currentUser.name
        picture: root.currentUser.displayPictureUrl
        presence: !root.online ? Avatar.Presence.Offline
            : PresenceWords.isAway(root.currentUser.presence) ? Avatar.Presence.Away : Avatar.Presence.Online
        surface: Theme.background
        Accessible.ignored: true

        Badge {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: -Theme.space1
            count: root.elsewhere
            Accessible.name: qsTr("%Ln unread in other accounts", "", root.elsewhere)
        }
    }

    background: Item {
        FocusRing {
            radius: Theme.avatar
            gap: Theme.focusWidth + Theme.hairline
            shown: root.visualFocus
        }
    }

    Menu {
        id: menu

        /*! Place of the first account in the menu. */
        readonly property int firstAccount: 4

        MenuItem {
            text: qsTr("%1: profile and status…").arg(root.name)
            iconName: "person"
            enabled: root.online
            onTriggered: root.profileRequested()
        }

        Menu {
            iconName: "clock"
            title: qsTr("Status: %1").arg(PresenceWords.of(root.currentUser.presence))
            enabled: root.online

            Repeater {
                model: PresenceWords.choices

                MenuItem {
                    id: choice

                    required property var modelData

                    text: choice.modelData.text
                    checkable: true
                    checked: root.currentUser.presence.status.toUpperCase() === choice.modelData.word
                    onTriggered: root.statusRequested(choice.modelData.word)
                }
            }

            MenuItem {
                text: qsTr("In your own words…")
                onTriggered: root.statusRequested("")
            }
        }

        MenuItem {
            text: qsTr("Blocked people…")
            iconName: "eye-off"
            enabled: root.online
            onTriggered: root.blockedRequested()
        }

        MenuSeparator {
            visible: root.accounts !== null
        }

        Instantiator {
            model: root.accounts
            onObjectAdded: (index, object) => menu.insertItem(menu.firstAccount + index, object as MenuItem)
            onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)

            MenuItem {
                id: item

                required property int index
                required property string title
                required property string detail
                required property int unread
                required property bool current

                text: item.unread > 0 ? qsTr("%1 · %2 (%L3 unread)").arg(item.title).arg(item.detail).arg(item.unread)
                    : qsTr("%1 · %2").arg(item.title).arg(item.detail)
                iconName: item.unread > 0 ? "mark-unread" : "person"
                checkable: true
                checked: item.current
                onTriggered: root.accountRequested(item.index)
            }
        }

        MenuItem {
            text: qsTr("Add an account…")
            iconName: "plus"
            visible: root.accounts !== null
            onTriggered: root.accountAddRequested()
        }

        MenuSeparator {}

        MenuItem {
            text: qsTr("Sign out")
            iconName: "sign-out"
            onTriggered: root.signOutRequested()
        }
    }
}
