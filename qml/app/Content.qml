// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Client
import Purr.Controls
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
    property Preferences storyPreferences: null
    /*! The session inspector is open, in a window of its own, since before anybody was signed in. */
    property bool inspectsSignIn: false
    property string notice: ""
    /*! A chat is to be chosen as soon as somebody is signed in. */
    property bool chatWanted: false

    signal signOutRequested()

    /*! A story of the demo in the words of who is to choose; what happens in it is in English. */
    function storyTitle(file: string, index: int): string {
        switch (file.replace(/.*\//, "")) {
        case "team-day.json":
            return qsTr("A product team's day");
        case "support-desk.json":
            return qsTr("A support desk");
        case "launch.json":
            return qsTr("A launch countdown");
        default:
            return root.story.titles[index];
        }
    }

    /*! Does what the desktop's menu of the program offers. */
    function perform(action: string): void {
        if (action === "quit")
            Qt.quit();
        else if (action === "demo" && !root.story.active)
            root.story.play("");
        else if (action === "new-pane")
            root.chatWanted = true;
    }

    Deferred {
        anchors.fill: parent
        active: !root.inside && !root.story.active
        focus: active
        sourceComponent: WelcomeScreen {
            signIn: root.signIn
            backName: root.accounts.accounts.count > 0 ? root.accounts.accounts.titleAt(root.accounts.lastRow) : ""
            onBackRequested: root.accounts.switchTo(root.accounts.lastRow)
            offersDemo: true
            stories: Array.from(root.story.files, (file, index) => root.storyTitle(file, index))
            onDemoRequested: story => root.story.play(story < 0 ? "" : root.story.files[story])
            offersInspector: true
            onInspectorRequested: root.inspectsSignIn = true
        }
    }

    Deferred {
        active: root.inspectsSignIn
        source: "EarlyInspector.qml"
        properties: ({ content: root })
    }

    Deferred {
        anchors.fill: parent
        active: root.inside && !root.story.active
        focus: active
        source: "SignedIn.qml"
        properties: ({ content: root })
    }

    Deferred {
        anchors.fill: parent
        active: root.story.active
        focus: active
        source: "StoryScreen.qml"
        properties: ({ content: root })
    }
}
