// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Client
import Purr.Controls
import Purr.Demo
import Purr.Lab
import Purr.Models
import Purr.Style

/*! The program as the user of a story sees it, with everything it keeps in the story's folder. New for every start. */
FocusScope {
    id: root

    required property Story story
    required property DesktopLink desktop
    /*! What it looks like at first: Theme.scheme, the language, and whether the inspector is open. */
    required property int scheme
    required property string language
    required property bool inspecting
    readonly property alias inspectorShown: shell.inspectorShown
    readonly property alias preferences: preferences
    /*! In a small window the chat list goes first, see Shell. */
    readonly property bool phoneShown: root.story.phoneUser.length > 0
        && root.width >= Theme.paneMinimumWidth + Theme.phoneWidth + Theme.space8

    function openPanes(): void {
        if (workspace.count > 0)
            return;
        const ids = root.story.panes();
        for (const id of ids) {
            const target = channels.channel(id);
            if (!target.isNull)
                workspace.open(target);
        }
        workspace.focus(0);
    }

    Component.onCompleted: {
        if (root.inspecting)
            shell.toggleInspector();
    }

    ChatKitty {
        id: kitty

        storagePath: root.story.folder + "/client"
        Component.onCompleted: {
            kitty.server = root.story.server;
            kitty.apiKey = root.story.apiKey;
            kitty.startSession(root.story.username);
        }
    }

    // From the first frame on: a story is there to be looked into.
    Inspector {
        id: recorder

        kitty: kitty
        foreignClock: true
    }

    Preferences {
        id: preferences

        folder: root.story.folder
        Component.onCompleted: {
            preferences.colorScheme = root.scheme;
            preferences.language = root.language;
            preferences.showLiveText = root.story.liveText;
            // Half-written words would be marked as wrong, in one language or the other.
            preferences.spellCheck = false;
        }
    }

    // Gone with the story.
    Drafts {
        id: drafts
    }

    Workspace {
        id: workspace

        limit: kitty.chatSessionLimit
    }

    ChannelListModel {
        id: channels

        kitty: kitty
        onLoadingChanged: {
            if (channels.loading === ChannelListModel.Ready)
                root.openPanes();
        }
    }

    Connections {
        target: root.story

        function onDrafted(actor: string, channelId: real, text: string): void {
            // Nobody sees what is typed at a phone that is not there.
            if (actor !== root.story.phoneUser)
                shell.showDraft(channelId, text);
            else if (phone.item)
                (phone.item as PhoneView).showDraft(text);
        }
    }

    Shell {
        id: shell

        anchors.left: parent.left
        anchors.right: phone.active ? phone.left : parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        kitty: kitty
        channels: channels
        workspace: workspace
        drafts: drafts
        preferences: preferences
        desktop: root.desktop
        recorder: recorder
        folder: root.story.folder + "/window"
        onSignOutRequested: root.story.leave()
    }

    Deferred {
        id: phone

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space2
        width: Theme.phoneWidth
        active: root.phoneShown
        visible: active
        sourceComponent: PhoneView {
            story: root.story
            preferences: root.preferences
        }
    }

    // Whoever touches it is not to be interrupted by a loop.
    HoverHandler {
        id: pointer

        property real lastX: -1
        property real lastY: -1

        // Every frame tells of the pointer anew: only one that moves is somebody's hand.
        onPointChanged: {
            const at = pointer.point.scenePosition;
            if (at.x === pointer.lastX && at.y === pointer.lastY)
                return;
            pointer.lastX = at.x;
            pointer.lastY = at.y;
            root.story.touch();
        }
    }

    Keys.onPressed: event => {
        root.story.touch();
        event.accepted = false;
    }
}
