// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Channels
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Search
import Purr.Settings

/*! What the shell has over and beside its areas: the switcher, search, settings, dialogs about channels, people and
    layouts, each made when it is first wanted. They are in the main window, which comes forward for them: they may have been
    asked for in another one. */
Item {
    id: root

    required property ChatKitty kitty
    required property ChannelListModel channels
    required property Workspace workspace
    required property Preferences preferences
    required property DesktopLink desktop
    /*! Files of the present user; empty: none. */
    property string folder: ""
    readonly property alias layouts: named

    signal openRequested(target: channel)
    signal openBesideRequested(target: channel)
    /*! `replyId`: which reply to it is meant; 0: the message itself. */
    signal messageRequested(target: channel, messageId: real, replyId: real)

    function showSwitcher(): void {
        root.desktop.raise();
        switcher.active = true;
        (switcher.item as QuickSwitcher).open();
    }

    function showNewChat(): void {
        root.desktop.raise();
        creator.active = true;
        (creator.item as NewChatDialogs).openDirect();
    }

    /*! `called`: a name that the user has thought of already; may be empty. */
    function showNewChannel(called: string): void {
        root.desktop.raise();
        creator.active = true;
        (creator.item as NewChatDialogs).openChannel(called);
    }

    function showSearch(text: string): void {
        root.desktop.raise();
        search.active = true;
        (search.item as SearchScreen).openFor(text);
    }

    /*! All chat sessions are taken: which pane makes room for that channel. */
    function showChooser(entering: channel): void {
        root.desktop.raise();
        chooser.active = true;
        (chooser.item as ChooseRoomDialog).openFor(entering);
    }

    /*! At one of SettingsScreen.Page. */
    function showSettings(page: int): void {
        root.desktop.raise();
        settings.active = true;
        (settings.item as SettingsScreen).openAt(page);
    }

    /*! `session` tells who is in the room; may be null. */
    function showDetails(target: channel, session: ChatSession): void {
        root.desktop.raise();
        details.active = true;
        (details.item as ChannelDetailsDialog).openFor(target, session);
    }

    /*! Asks what of a channel to write into which file. */
    function showExport(target: channel): void {
        root.desktop.raise();
        exporter.active = true;
        (exporter.item as ExportDialog).openFor(target);
    }

    function showPerson(person: user): void {
        root.desktop.raise();
        card.active = true;
        (card.item as PersonCard).openFor(person);
    }

    function showProfile(): void {
        root.desktop.raise();
        profile.active = true;
        (profile.item as ProfileDialog).openFresh();
    }

    function setStatus(word: string): void {
        profile.active = true;
        (profile.item as ProfileDialog).setStatus(word);
    }

    function showBlocked(): void {
        root.desktop.raise();
        blocked.active = true;
        (blocked.item as BlockedDialog).open();
    }

    function showLayouts(): void {
        root.desktop.raise();
        layoutsDialog.active = true;
        (layoutsDialog.item as LayoutsDialog).openFresh();
    }

    Layouts {
        id: named

        workspace: root.workspace
        folder: root.folder
    }

    Deferred {
        id: switcher

        active: false
        sourceComponent: QuickSwitcher {
            kitty: root.kitty
            channels: root.channels
            current: root.workspace.focusedId
            onOpenRequested: target => root.openRequested(target)
            onOpenBesideRequested: target => root.openBesideRequested(target)
            onPlaceRequested: address => root.desktop.follow(address)
            onCreateRequested: name => root.showNewChannel(name)
            onSearchRequested: text => root.showSearch(text)
        }
    }

    Deferred {
        id: creator

        active: false
        sourceComponent: NewChatDialogs {
            kitty: root.kitty
            onCreated: target => root.openRequested(target)
        }
    }

    Deferred {
        id: search

        active: false
        sourceComponent: SearchScreen {
            kitty: root.kitty
            channels: root.channels
            onOpenRequested: (target, messageId, replyId) => root.messageRequested(target, messageId, replyId)
        }
    }

    Deferred {
        id: chooser

        active: false
        sourceComponent: ChooseRoomDialog {
            workspace: root.workspace
            channels: root.channels
        }
    }

    Deferred {
        id: settings

        active: false
        sourceComponent: SettingsScreen {
            preferences: root.preferences
            autostart: root.desktop.autostart
            storage: root.desktop.storage
            builtInServer: root.desktop.program.builtInServer
            missedPort: root.desktop.program.missedPort
            qtVersion: root.desktop.program.qtVersion
            notificationsAvailable: root.desktop.notificationsAvailable
            trayAvailable: root.desktop.trayAvailable
        }
    }

    Deferred {
        id: layoutsDialog

        active: false
        sourceComponent: LayoutsDialog {
            layouts: named
        }
    }

    Deferred {
        id: details

        active: false
        sourceComponent: ChannelDetailsDialog {
            kitty: root.kitty
            channels: root.channels
            onProfileRequested: person => root.showPerson(person)
            onExportRequested: target => root.showExport(target)
        }
    }

    Deferred {
        id: exporter

        active: false
        sourceComponent: ExportDialog {
            kitty: root.kitty
            channels: root.channels
        }
    }

    Deferred {
        id: card

        active: false
        sourceComponent: PersonCard {
            kitty: root.kitty
            onOpenRequested: target => {
                const open = details.item as ChannelDetailsDialog;
                if (open)
                    open.close();
                root.openRequested(target);
            }
        }
    }

    Deferred {
        id: profile

        active: false
        sourceComponent: ProfileDialog {
            kitty: root.kitty
        }
    }

    Deferred {
        id: blocked

        active: false
        sourceComponent: BlockedDialog {
            kitty: root.kitty
        }
    }
}
