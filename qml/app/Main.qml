// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.App
import Purr.Client
import Purr.Desktop
import Purr.Lab
import Purr.Models
import Purr.Style

/*! The window. It never waits: who was signed in sees his panes at once, the connection comes when it comes. */
ProgramWindow {
    id: root

    required property Program program
    /*! Somebody is, or is about to be, signed in. */
    property bool inside: root.program.resumes
    /*! The user's, or while a story plays the story's. */
    readonly property Preferences chosen: content.storyPreferences ?? preferences

    function openAskedChannels(): void {
        for (const name of root.program.channelsToOpen)
            opener.open(name);
    }

    function signOut(): void {
        secrets.forget(kitty.server, kitty.apiKey, root.program.username);
        accounts.signOut();
    }

    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.paneMinimumWidth + Theme.space4
    minimumHeight: Theme.windowMinimumHeight
    visible: !root.program.startsHidden
    title: story.active ? story.title + " – " + Brand.programName
        : workspace.focusedTile >= 0 && root.inside ? channels.now.titleOf(workspace.focusedChannel) + " – " + Brand.programName
        : Brand.programName
    onChosenChanged: root.program.languageWanted(root.chosen.language)
    onClosing: close => {
        if (preferences.closeToTray && desktop.trayAvailable) {
            close.accepted = false;
            root.hide();
        }
    }

    ChatKitty {
        id: kitty

        storagePath: root.program.dataFolder + "/client"
        retryStart: root.program.resumes
        chatSessionLimit: preferences.sessionLimit
        onStateChanged: {
            if (kitty.state === ChatKitty.Failed && root.inside)
                root.inside = false;
        }
    }

    Binding {
        target: Theme
        property: "scheme"
        value: root.chosen.colorScheme
    }

    Binding {
        target: Theme
        property: "textScale"
        value: Math.min(2, Math.max(0.8, root.chosen.textScale * appearance.textScale * (Presenter.active ? Theme.presenterScale : 1)))
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
        value: appearance.reducedMotion || root.chosen.reducedMotion
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: appearance.highContrast || root.chosen.highContrast
    }

    Binding {
        target: Theme
        property: "compact"
        value: root.chosen.compact
    }

    Binding {
        target: Keymap
        property: "preferences"
        value: preferences
    }

    Binding {
        target: Spelling
        property: "preferences"
        value: root.chosen
    }

    KeptSize {
        window: root
        preferences: preferences
        keeps: root.inside && !story.active
    }

    SystemAppearance {
        id: appearance
    }

    Connections {
        target: root.chosen

        function onLanguageChanged(): void {
            root.program.languageWanted(root.chosen.language);
        }
    }

    Preferences {
        id: preferences

        folder: root.program.configFolder
        revealing.folder: root.inside ? root.program.userFolder : ""
    }

    Story {
        id: story

        onStateChanged: root.program.storyServer = story.server
        // A program that was started for a story has nothing else to show.
        onLeft: {
            if (root.program.story.length > 0)
                Qt.quit();
        }
        Component.onCompleted: {
            if (root.program.story.length > 0)
                story.play(root.program.story);
        }
    }

    Drafts {
        id: drafts

        kitty: kitty
        folder: root.inside ? root.program.userFolder + "/pasted" : ""
    }

    Workspace {
        id: workspace

        folder: root.inside ? root.program.userFolder : ""
        limit: kitty.chatSessionLimit
    }

    ChannelListModel {
        id: channels

        kitty: kitty
        alertLevels.folder: root.inside ? root.program.userFolder : ""
        drafts: drafts
        arrangement.folder: root.inside ? root.program.userFolder : ""
    }

    ChannelOpener {
        id: opener

        kitty: kitty
        onOpened: target => workspace.open(target)
        onFailed: (name, error) => content.notice = qsTr("%1 could not be opened. %2").arg(name).arg(Wording.failure(error))
    }

    Secrets {
        id: secrets

        profile: root.program.profile
    }

    SignIn {
        id: signIn

        kitty: kitty
        secrets: secrets
        configPath: root.program.configFolder
        builtInServer: root.program.builtInServer
        builtInApiKey: root.program.builtInApiKey
        builtInError: root.program.builtInError
        onBuiltInServerWanted: root.program.wantBuiltInServer()
        onSignedIn: {
            root.program.remember(kitty.server, kitty.apiKey, kitty.currentUser.name, signIn.rememberMe, signIn.usedPassword);
            accounts.note(signIn.usedPassword);
            root.inside = true;
            root.openAskedChannels();
        }
    }

    AccountSwitch {
        id: accounts

        program: root.program
        kitty: kitty
        resumption: resumption
        preferences: preferences
        onEntered: root.inside = true
        onVacated: root.inside = false
    }

    Resumption {
        id: resumption

        program: root.program
        kitty: kitty
        secrets: secrets
        onResumed: root.openAskedChannels()
        onFailed: root.inside = false
    }

    Connections {
        target: channels

        function onFailed(text: string): void {
            content.notice = text;
        }
    }

    // Whoever is out of a channel has no session in it.
    Connections {
        target: kitty

        function close(target: channel, why: string): void {
            if (workspace.indexOf(target.id) < 0)
                return;
            workspace.closeChannel(target.id);
            content.notice = why.arg(channels.now.titleOf(target));
        }

        function onChannelLeft(target: channel): void {
            close(target, qsTr("You are no longer in %1."));
        }

        function onChannelDeleted(target: channel): void {
            close(target, qsTr("%1 was deleted."));
        }

        function onChannelHidden(target: channel): void {
            workspace.closeChannel(target.id);
        }
    }

    DesktopLink {
        id: desktop

        window: root
        program: root.program
        kitty: kitty
        channels: channels
        workspace: workspace
        preferences: preferences
        accounts: accounts
        onChannelWanted: (id, messageId) => {
            const target = channels.channel(id);
            if (!target.isNull && root.inside)
                workspace.openAt(target, messageId);
        }
        onNoticeWanted: text => content.notice = text
        onActionWanted: action => content.perform(action)
    }

    Content {
        id: content

        anchors.fill: parent
        focus: true
        inside: root.inside
        folder: root.program.userFolder
        signIn: signIn
        kitty: kitty
        channels: channels
        workspace: workspace
        drafts: drafts
        preferences: preferences
        desktop: desktop
        accounts: accounts
        story: story
        onSignOutRequested: root.signOut()
    }

    RestingPointer {
        window: root
    }

    PresenterLayer {
        anchors.fill: parent
        fiction: story.active
        file: root.program.brand
    }
}
