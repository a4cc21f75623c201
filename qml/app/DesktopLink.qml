// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.App
import Purr.Client
import Purr.Controls
import Purr.Desktop
import Purr.Models
import Purr.Style

/*! What binds the window to the desktop around it: notifications, tray, badge, sleep, links, start. */
Item {
    id: root

    required property Window window
    required property Program program
    required property ChatKitty kitty
    required property ChannelListModel channels
    required property Workspace workspace
    required property Preferences preferences
    required property AccountSwitch accounts
    readonly property bool notificationsAvailable: notifier.available
    readonly property bool trayAvailable: tray.available
    /*! Of all accounts. */
    readonly property int unread: root.channels.unreadTotal + root.accounts.accounts.unreadElsewhere
    readonly property Autostart autostart: starter
    readonly property StorageUse storage: keeper

    /*! Ids of the channels whose panes are to be seen: a list of numbers, which a Binding of Qt 6.4 would take for one of objects. */
    property var shownChannels: []
    /*! By channel, the message that a link to it names; 0: none. */
    property var places: ({})
    /*! What was told last of each account in the background, by row: channel and message. */
    property var placesElsewhere: ({})
    /*! Where the user goes as soon as that account has its channels: row, channel and message. */
    property var awaited: null

    /*! The user wants to see a channel he has, at that message when it is not 0. */
    signal channelWanted(id: real, messageId: real)
    signal noticeWanted(text: string)
    /*! The desktop's menu of the program: `new-pane`, `demo`, `quit`. */
    signal actionWanted(action: string)

    /*! Brings the window to the front, from wherever it is. */
    function raise(): void {
        raiser.raise("");
    }

    function show(id: real, messageId: real, token: string): void {
        raiser.raise(token);
        if (id > 0)
            root.channelWanted(id, messageId);
        else if (id < 0)
            root.goElsewhere(-1 - id);
    }

    function goElsewhere(row: int): void {
        root.awaited = root.placesElsewhere[row] ?? null;
        root.accounts.switchTo(row);
    }

    /*! At what a notification of another account told, now that the account has the window. */
    function arrive(): void {
        const place = root.awaited;
        if (!place || root.accounts.accounts.currentRow !== place.row || !root.kitty.online || root.channels.channel(place.channel).isNull)
            return;
        root.awaited = null;
        root.channelWanted(place.channel, place.message);
    }

    /*! Rows have other accounts now. */
    function forgetElsewhere(): void {
        for (const row of Object.keys(root.placesElsewhere))
            notifier.withdraw(-1 - row);
        root.placesElsewhere = {};
    }

    /*! A link to a channel or a message, out of a message. */
    function follow(address: string): void {
        if (!root.program.follow(address))
            root.noticeWanted(qsTr("This link leads nowhere."));
    }

    /*! Opens the channels that links named, as soon as there is a connection. */
    function followLinks(): void {
        if (!root.kitty.online)
            return;
        for (const link of root.program.takeLinks()) {
            root.places[link.channel] = link.message;
            looker.look(link.channel);
        }
    }

    function followActions(): void {
        for (const action of root.program.takeActions())
            root.actionWanted(action);
    }

    Alerts {
        id: alerts

        channels: root.channels
        windowActive: root.window.active
        mentionsOnly: root.preferences.mentionsOnly
        keywords: root.preferences.keywords
        shownChannels: root.shownChannels
        focusedChannel: root.workspace.focusedId
        onAlert: (channelId, messageId, title, body, muted, author) => {
            notifier.notify(channelId, messageId, title, body, muted, true,
                Initials.face(MessageText.now.userName(author), Theme.avatarColor(author.name), author.displayPictureUrl));
            if (!muted && notifier.mayDisturb())
                raiser.alert();
        }
        onSettled: channelId => notifier.withdraw(channelId)
        onAllSettled: notifier.withdrawAll()
        onReplyFailed: (channelId, text) => root.noticeWanted(qsTr("Your reply could not be sent: %1").arg(text))
    }

    Notifier {
        id: notifier

        // Nothing pops up before an audience.
        enabled: root.preferences.notifications && !Presenter.active
        content: root.preferences.notificationContent
        sound: root.preferences.notificationSound
        doNotDisturb: root.preferences.doNotDisturb
        quietFrom: root.preferences.quietHours ? root.preferences.quietFrom * 60 : 0
        quietTo: root.preferences.quietHours ? root.preferences.quietTo * 60 : 0
        onActivated: (channelId, messageId, token) => root.show(channelId, messageId, token)
        onReplyRequested: (channelId, token) => root.show(channelId, 0, token)
        onReplied: (channelId, text) => {
            if (channelId > 0)
                alerts.reply(channelId, text);
            else
                root.accounts.accounts.reply(-1 - channelId, root.placesElsewhere[-1 - channelId]?.channel ?? 0, text);
        }
        onMarkReadRequested: channelId => {
            if (channelId > 0)
                alerts.markRead(channelId);
            else
                root.accounts.accounts.markRead(-1 - channelId, root.placesElsewhere[-1 - channelId]?.channel ?? 0);
        }
    }

    // Of accounts in the background; their notifications have ids below 0 and lead to the account.
    Connections {
        target: root.accounts.accounts

        function onAlert(row: int, channelId: real, messageId: real, title: string, body: string): void {
            root.placesElsewhere[row] = { row: row, channel: channelId, message: messageId };
            notifier.notify(-1 - row, 0, qsTr("%1: %2").arg(root.accounts.accounts.titleAt(row)).arg(title), body, false, true,
                Initials.face(title, Theme.avatarColor(title), ""));
        }

        function onReplyFailed(row: int, text: string): void {
            root.noticeWanted(qsTr("Your reply could not be sent: %1").arg(text));
        }

        function onSettled(row: int): void {
            notifier.withdraw(-1 - row);
        }

        function onCountChanged(): void {
            root.forgetElsewhere();
        }

        function onCurrentChanged(): void {
            if (root.accounts.accounts.currentRow >= 0)
                notifier.withdraw(-1 - root.accounts.accounts.currentRow);
        }
    }

    TrayIcon {
        id: tray

        enabled: root.preferences.trayIcon
        unread: root.unread
        offline: !root.kitty.online
        doNotDisturb: root.preferences.doNotDisturb
        onActivated: token => raiser.raise(token)
        onDoNotDisturbToggled: root.preferences.doNotDisturb = !root.preferences.doNotDisturb
        onQuitRequested: Qt.quit()
        // A window that nothing could bring back would be lost.
        onAvailableChanged: {
            if (!tray.available && !root.window.visible)
                root.window.showMinimized();
        }
    }

    // The desktop's panel may start later than this program.
    Timer {
        interval: Theme.trayPatience
        running: !root.window.visible && !tray.available
        onTriggered: root.window.showMinimized()
    }

    LauncherBadge {
        count: root.unread
    }

    SleepWatch {
        onWokeUp: root.kitty.checkLink()
    }

    AwayWatch {
        id: watch
    }

    AwayStatus {
        id: status

        kitty: root.kitty
        away: watch.away && root.preferences.showAway
    }

    Binding {
        target: root.accounts.accounts
        property: "away"
        value: status.away
    }

    WindowRaiser {
        id: raiser

        window: root.window
    }

    StorageUse {
        id: keeper

        kitty: root.kitty
        dataFolder: root.program.dataFolder
        userFolder: root.program.userFolder
    }

    Autostart {
        id: starter

        arguments: root.program.profile === "default" ? ["--hidden"] : ["--hidden", "--profile", root.program.profile]
    }

    ChannelOpener {
        id: looker

        kitty: root.kitty
        onOpened: target => root.workspace.openAt(target, root.places[target.name] ?? 0)
        onJoinWanted: name => question.ask(name)
        onFailed: (name, error) => root.noticeWanted(qsTr("%1 could not be opened. %2").arg(name).arg(Wording.failure(error)))
    }

    Connections {
        target: root.program

        function onLinksChanged(): void {
            root.followLinks();
        }

        function onActionsChanged(): void {
            root.followActions();
        }

        function onRaiseWanted(token: string): void {
            raiser.raise(token);
        }
    }

    Connections {
        target: root.kitty

        function onStateChanged(): void {
            root.followLinks();
        }
    }

    Connections {
        target: root.channels

        function onCountChanged(): void {
            root.arrive();
        }
    }

    Component.onCompleted: {
        root.followLinks();
        root.followActions();
    }

    Deferred {
        id: question

        property string channelName: ""

        function ask(name: string): void {
            question.channelName = name;
            question.active = true;
            (question.item as JoinQuestion).open();
        }

        active: false
        sourceComponent: JoinQuestion {
            channelName: question.channelName
            onAccepted: looker.open(question.channelName)
        }
    }
}
