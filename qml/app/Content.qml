// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Welcome

/*! What fills the window: the sign-in, or the program for who is signed in. */
FocusScope {
    id: root

    required property bool inside
    /*! Files of the present user; empty when there is none. */
    required property string folder
    required property SignIn signIn
    required property ChatKitty kitty
    required property ChannelListModel channels
    required property Workspace workspace
    required property Drafts drafts
    required property Preferences preferences
    required property DesktopLink desktop
    required property AccountSwitch accounts
    property string notice: ""

    signal signOutRequested()

    Deferred {
        anchors.fill: parent
        active: !root.inside
        focus: active
        sourceComponent: WelcomeScreen {
            signIn: root.signIn
            backName: root.accounts.accounts.count > 0 ? root.accounts.accounts.titleAt(0) : ""
            onBackRequested: root.accounts.switchTo(0)
        }
    }

    Deferred {
        anchors.fill: parent
        active: root.inside
        focus: active
        sourceComponent: Shell {
            kitty: root.kitty
            channels: root.channels
            workspace: root.workspace
            drafts: root.drafts
            preferences: root.preferences
            desktop: root.desktop
            accounts: root.accounts
            folder: root.folder
            notice: root.notice
            onSignOutRequested: root.signOutRequested()
            onNoticeSeen: root.notice = ""
        }
    }
}
