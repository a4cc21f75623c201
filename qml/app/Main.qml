// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Purr.Client
import Purr.Models
import Purr.Style
import Purr.Welcome

/*! The window. It never waits: who was signed in sees his panes at once, the connection comes when it comes. */
T.ApplicationWindow {
    id: root

    required property Program program
    /*! Somebody is, or is about to be, signed in. */
    property bool inside: root.program.resumes

    function openAskedChannels(): void {
        for (const name of root.program.channelsToOpen)
            opener.open(name);
    }

    function signOut(): void {
        root.inside = false;
        root.program.forget();
        kitty.endSession();
    }

    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.paneMinimumWidth + Theme.space4
    minimumHeight: Theme.windowMinimumHeight
    visible: true
    title: workspace.count > 0 && root.inside ? qsTr("%1 – Purr").arg(channels.titleOf(workspace.focusedChannel)) : qsTr("Purr")
    color: Theme.background
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody

    ChatKitty {
        id: kitty

        storagePath: root.program.dataFolder + "/client"
        retryStart: root.program.resumes
        onStateChanged: {
            if (kitty.state === ChatKitty.Failed && root.inside)
                root.inside = false;
        }
    }

    Binding {
        target: Theme
        property: "scheme"
        value: preferences.colorScheme
    }

    Binding {
        target: Theme
        property: "textScale"
        value: preferences.textScale
    }

    Binding {
        target: Theme
        property: "systemDark"
        value: appearance.dark
        when: appearance.known
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: appearance.reducedMotion
    }

    SystemAppearance {
        id: appearance
    }

    Preferences {
        id: preferences

        folder: root.program.configFolder
    }

    Drafts {
        id: drafts

        folder: root.inside ? root.program.userFolder : ""
    }

    Workspace {
        id: workspace

        folder: root.inside ? root.program.userFolder : ""
        limit: kitty.chatSessionLimit
    }

    ChannelListModel {
        id: channels

        kitty: kitty
    }

    ChannelOpener {
        id: opener

        kitty: kitty
        onOpened: target => workspace.open(target)
        onFailed: (name, error) => shell.notice = qsTr("%1 could not be opened. %2").arg(name).arg(Wording.failure(error))
    }

    SignIn {
        id: signIn

        kitty: kitty
        configPath: root.program.configFolder
        builtInServer: root.program.builtInServer
        builtInApiKey: root.program.builtInApiKey
        builtInError: root.program.builtInError
        onBuiltInServerWanted: root.program.wantBuiltInServer()
        onSignedIn: {
            root.program.remember(kitty.server, kitty.apiKey, kitty.currentUser.name);
            root.inside = true;
            root.openAskedChannels();
        }
    }

    Resumption {
        program: root.program
        kitty: kitty
        onResumed: root.openAskedChannels()
        onFailed: root.inside = false
    }

    Connections {
        target: channels

        function onFailed(text: string): void {
            shell.notice = text;
        }
    }

    Loader {
        anchors.fill: parent
        active: !root.inside
        focus: active
        sourceComponent: WelcomeScreen {
            signIn: signIn
        }
    }

    Loader {
        id: shell

        property string notice: ""

        anchors.fill: parent
        active: root.inside
        focus: active
        sourceComponent: Shell {
            kitty: kitty
            channels: channels
            workspace: workspace
            drafts: drafts
            preferences: preferences
            cachePath: root.program.userFolder.length > 0 ? root.program.userFolder + "/rows" : ""
            notice: shell.notice
            onSignOutRequested: root.signOut()
            onNoticeSeen: shell.notice = ""
        }
    }
}
