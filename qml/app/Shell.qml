// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Channels
import Purr.Client
import Purr.Controls
import Purr.Inspector
import Purr.Lab
import Purr.Models
import Purr.Protocol
import Purr.Settings
import Purr.Style

/*! The program for somebody who is signed in: areas, channels, panes. Narrow windows show one column at a time. */
FocusScope {
    id: root

    required property ChatKitty kitty
    required property ChannelListModel channels
    required property Workspace workspace
    required property Drafts drafts
    required property Preferences preferences
    required property DesktopLink desktop
    /*! Null where there is only this one. */
    property AccountSwitch accounts: null
    /*! Files of the present user; empty when there is none. */
    property string folder: ""
    readonly property string cachePath: root.folder.length > 0 ? root.folder + "/rows" : ""
    /*! Writes down what happens since before the inspector is opened; null where nobody does. */
    property Inspector recorder: null
    /*! A passing notice about the whole program. */
    property string notice: ""
    readonly property bool narrow: root.width < Theme.narrowWidth
    /*! In a narrow window: the list is shown, else the focused pane. */
    property bool listShown: root.workspace.count === 0
    property int area: Rail.Area.Chats
    /*! Never so wide that no pane has room. */
    readonly property real columnWidth: Math.max(Theme.listWidth * 0.75, Math.min(root.preferences.listWidth || Theme.columnWidth,
        root.width - rail.width - Theme.paneMinimumWidth - 2 * Theme.space2))
    readonly property alias inspectorShown: inspector.shown

    signal signOutRequested()
    signal noticeSeen()

    function open(target: channel): void {
        if (root.preferences.opensInstead)
            root.workspace.openInstead(target);
        else
            root.workspace.open(target);
        root.listShown = false;
        root.takeKeyboard();
    }

    function openBeside(target: channel): void {
        root.workspace.openBeside(target);
        root.listShown = false;
        root.takeKeyboard();
    }

    /*! The focused pane has the keyboard, and its window the front. */
    function takeKeyboard(): void {
        if (!view.raiseWindow())
            root.desktop.raise();
        view.focusComposer();
    }

    function openAt(target: channel, messageId: real, replyId: real): void {
        root.open(target);
        root.workspace.openAt(target, messageId, replyId);
    }

    /*! Lets the user choose a chat to open. */
    function chooseChat(): void {
        dialogs.showSwitcher();
    }

    /*! Types for the user, in a story. */
    function showDraft(channelId: real, text: string): void {
        view.showDraft(channelId, text);
    }

    /*! Opens the inspector where it is closed, and the other way round. */
    function toggleInspector(): void {
        inspector.toggle();
        if (inspector.docked)
            root.desktop.raise();
    }

    Component.onCompleted: view.focusComposer()

    Rail {
        id: rail

        anchors.left: parent.left
        anchors.top: root.narrow && faults.visible ? faults.bottom : parent.top
        anchors.bottom: parent.bottom
        visible: !root.narrow || root.listShown
        currentUser: root.kitty.currentUser
        online: root.kitty.online
        area: root.area
        unreadCount: root.channels.unreadTotal
        offersInspector: true
        inspectorShown: inspector.shown
        offersSettings: true
        onInspectorRequested: root.toggleInspector()
        offersNotifications: true
        quiet: root.preferences.doNotDisturb
        onQuietEnded: root.preferences.doNotDisturb = false
        freshCount: notified.freshCount
        onAreaRequested: area => root.area = area
        onSettingsRequested: dialogs.showSettings(SettingsScreen.Page.Appearance)
        onSignOutRequested: root.signOutRequested()
        onProfileRequested: dialogs.showProfile()
        onStatusRequested: word => dialogs.setStatus(word)
        onBlockedRequested: dialogs.showBlocked()
        onLayoutsRequested: dialogs.showLayouts()
        accounts: root.accounts?.accounts ?? null
        onAccountRequested: row => root.accounts.switchTo(row)
        onAccountAddRequested: root.accounts.add()
    }

    AreaColumn {
        id: column

        anchors.left: rail.right
        anchors.top: rail.top
        anchors.bottom: parent.bottom
        width: root.narrow ? root.width - rail.width : root.columnWidth
        visible: rail.visible
        area: root.area
        kitty: root.kitty
        channels: root.channels
        notifications: notified
        selected: root.workspace.focusedChannel
        onOpenRequested: target => root.open(target)
        onOpenBesideRequested: target => root.openBeside(target)
        onMessageRequested: (target, messageId, replyId) => root.openAt(target, messageId, replyId)
        onSwitcherRequested: dialogs.showSwitcher()
        onNewChatRequested: dialogs.showNewChat()
        onNewChannelRequested: dialogs.showNewChannel("")
        onDetailsRequested: target => dialogs.showDetails(target, null)
        onExportRequested: target => dialogs.showExport(target)
    }

    SizeGrip {
        anchors.horizontalCenter: column.right
        anchors.top: column.top
        anchors.bottom: column.bottom
        visible: !root.narrow
        sideways: true
        text: qsTr("Width of the list")
        onMoved: by => root.preferences.listWidth = root.columnWidth + (root.LayoutMirroring.enabled ? -by : by)
        onResetWanted: root.preferences.listWidth = 0
    }

    AreaRound {
        id: round

        view: view
        rail: rail
        column: column
        inspector: inspector
        onMainWanted: root.desktop.raise()
    }

    NotificationsModel {
        id: notified

        kitty: root.kitty
    }

    // What is looked at is no news.
    Binding {
        target: notified
        property: "lookedAt"
        value: root.Window.active && view.visible ? root.workspace.focusedId : 0
    }

    Binding {
        target: root.desktop
        property: "shownChannels"
        value: view.shownChannels
    }

    WorkspaceView {
        id: view

        anchors.left: root.narrow ? parent.left : column.right
        anchors.right: parent.right
        anchors.top: faults.visible ? faults.bottom : parent.top
        anchors.bottom: inspector.docked ? inspector.top : parent.bottom
        anchors.margins: Theme.space2
        anchors.leftMargin: root.narrow ? Theme.space2 : 0
        visible: !root.narrow || !root.listShown
        single: root.narrow
        kitty: root.kitty
        workspace: root.workspace
        channels: root.channels
        drafts: root.drafts
        preferences: root.preferences
        cachePath: root.cachePath
        onBack: root.listShown = true
        onChooseWanted: entering => dialogs.showChooser(entering)
        onSwitcherWanted: dialogs.showSwitcher()
        onDetailsWanted: (target, session) => dialogs.showDetails(target, session)
        onPersonWanted: person => dialogs.showPerson(person)
        onPlaceWanted: address => root.desktop.follow(address)
        onExportWanted: target => dialogs.showExport(target)
        onActionWanted: action => actions.perform(action)
    }

    ShellDialogs {
        id: dialogs

        kitty: root.kitty
        channels: root.channels
        workspace: root.workspace
        preferences: root.preferences
        desktop: root.desktop
        folder: root.folder
        onOpenRequested: target => root.open(target)
        onOpenBesideRequested: target => root.openBeside(target)
        onMessageRequested: (target, messageId, replyId) => root.openAt(target, messageId, replyId)
    }

    PassingNotice {
        anchors.horizontalCenter: view.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space8 * 3
        mostWidth: view.width - Theme.space8
        text: root.notice
        onSeen: root.noticeSeen()
    }

    Connections {
        target: root.workspace

        function onCountChanged(): void {
            if (root.workspace.count === 0)
                root.listShown = true;
        }

        function onFocusedChanged(): void {
            if (!column.activeFocus)
                view.focusComposer();
        }
    }

    InspectorPlace {
        id: inspector

        anchors.left: view.left
        anchors.right: view.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space2
        visible: view.visible && inspector.shown
        room: root.height
        narrow: root.narrow
        kitty: root.kitty
        recorder: root.recorder
        onActionWanted: action => actions.perform(action)
        // Its keyboard is that of the program again.
        onClosed: {
            if (!column.activeFocus)
                view.focusComposer();
        }
    }

    FaultSign {
        id: faults

        anchors.left: root.narrow ? parent.left : column.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space2
        anchors.leftMargin: root.narrow ? Theme.space2 : 0
    }

    SpokenNews {
        channels: root.channels
        workspace: root.workspace
        preferences: root.preferences
    }

    ShellActions {
        id: actions

        channels: root.channels
        workspace: root.workspace
        preferences: root.preferences
        layouts: dialogs.layouts
        onInspectorWanted: root.toggleInspector()
        onSwitcherWanted: dialogs.showSwitcher()
        onNewChatWanted: dialogs.showNewChat()
        onNewChannelWanted: dialogs.showNewChannel("")
        onSearchWanted: dialogs.showSearch("")
        onFirstUnreadWanted: if (!view.showFirstUnread()) actions.openLongestUnread()
        onPaneSearchWanted: view.searchPane()
        onSettingsWanted: dialogs.showSettings(SettingsScreen.Page.Appearance)
        onShortcutsWanted: dialogs.showSettings(SettingsScreen.Page.Keyboard)
        onLayoutsWanted: dialogs.showLayouts()
        onChannelWanted: target => root.open(target)
        onPaneFocused: root.takeKeyboard()
        onAreaStepped: by => round.go(by)
    }

    WindowKeys {
        onWanted: action => actions.perform(action)
    }
}
