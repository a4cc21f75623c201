// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Client
import Purr.Controls
import Purr.Demo
import Purr.Inspector
import Purr.Lab
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
    required property Story story
    /*! Those of the story that plays; null while none does. */
    readonly property Preferences storyPreferences: stage.item ? (stage.item as DemoStage).preferences : null
    required property Brand brand
    property string notice: ""
    /*! For a moment, so that everything is written anew; the chat sessions go on meanwhile. */
    property bool renewing: false

    signal signOutRequested()

    Connections {
        target: Presenter

        function onHidesNamesChanged(): void {
            root.renewing = true;
            root.renewing = false;
        }
    }

    Deferred {
        anchors.fill: parent
        active: !root.inside && !root.story.active
        focus: active
        sourceComponent: WelcomeScreen {
            signIn: root.signIn
            backName: root.accounts.accounts.count > 0 ? root.accounts.accounts.titleAt(0) : ""
            onBackRequested: root.accounts.switchTo(0)
            offersDemo: true
            onDemoRequested: root.story.play("")
            offersInspector: true
            onInspectorRequested: earlyInspector.active = true
        }
    }

    // In a window of its own, opened before anybody is signed in: it shows the signing in, too.
    Deferred {
        id: earlyInspector

        active: false
        sourceComponent: InspectorDock {
            kitty: root.kitty
            floating: true
            onCloseRequested: earlyInspector.active = false
            onFloatingChanged: earlyInspector.active = floating
        }
    }

    Deferred {
        anchors.fill: parent
        active: root.inside && !root.story.active && !root.renewing
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

    Deferred {
        id: stage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: strip.active ? strip.bottom : parent.top
        anchors.bottom: parent.bottom
        active: root.story.ready
        sourceComponent: DemoStage {
            story: root.story
            desktop: root.desktop
        }
    }

    Deferred {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        active: root.story.active
        focus: active
        sourceComponent: StoryStrip {
            story: root.story
            brand: root.brand
            focus: true
        }
    }
}
