// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Protocol
import Purr.Style

/*! The signed-in user at the top of the rail, with a menu to sign out. */
T.AbstractButton {
    id: root

    required property user currentUser
    property bool online: true
    readonly property string name: currentUser.displayName.length > 0 ? currentUser.displayName : currentUser.name

    signal signOutRequested()

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
        presence: root.online ? Avatar.Presence.Online : Avatar.Presence.Offline
        surface: Theme.background
        Accessible.ignored: true
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

        MenuItem {
            text: root.name
            iconName: "person"
            enabled: false
        }

        MenuSeparator {}

        MenuItem {
            text: qsTr("Sign out")
            iconName: "sign-out"
            onTriggered: root.signOutRequested()
        }
    }
}
