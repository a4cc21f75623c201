// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The narrow bar at the left: who is signed in, and the areas of the program. Offers only what its owner turns on. */
FocusScope {
    id: root

    enum Area {
        Chats,
        Rooms,
        Notifications
    }

    required property user currentUser
    property bool online: true
    property int area: Rail.Area.Chats
    property int unreadCount: 0
    /*! Notifications that were not looked at yet. */
    property int freshCount: 0
    /*! All accounts; null where there is only this one. */
    property Accounts accounts: null
    property bool offersNotifications: false
    property bool offersInspector: false
    property bool inspectorShown: false
    property bool offersSettings: false
    /*! Do not disturb is on. */
    property bool quiet: false

    signal areaRequested(area: int)
    signal inspectorRequested()
    signal settingsRequested()
    signal signOutRequested()
    signal profileRequested()
    signal statusRequested(word: string)
    signal blockedRequested()
    signal layoutsRequested()
    signal accountRequested(row: int)
    signal accountAddRequested()
    signal quietEnded()

    implicitWidth: Theme.railWidth
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Areas")

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.space3 - Theme.focusWidth
        anchors.bottomMargin: Theme.space3 - Theme.focusWidth
        spacing: Theme.dot

        AccountButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space3
            focus: true
            currentUser: root.currentUser
            online: root.online
            onSignOutRequested: root.signOutRequested()
            onProfileRequested: root.profileRequested()
            onStatusRequested: word => root.statusRequested(word)
            onBlockedRequested: root.blockedRequested()
            accounts: root.accounts
            onAccountRequested: row => root.accountRequested(row)
            onAccountAddRequested: root.accountAddRequested()
        }

        RailButton {
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Chats")
            iconName: "chat"
            checked: root.area === Rail.Area.Chats
            marked: root.unreadCount > 0 && root.area !== Rail.Area.Chats
            onClicked: root.areaRequested(Rail.Area.Chats)
        }

        RailButton {
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Channels to join")
            iconName: "door"
            checked: root.area === Rail.Area.Rooms
            onClicked: root.areaRequested(Rail.Area.Rooms)
        }

        RailButton {
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Notifications")
            iconName: "bell"
            checked: root.area === Rail.Area.Notifications
            marked: root.freshCount > 0
            visible: root.offersNotifications
            onClicked: root.areaRequested(Rail.Area.Notifications)
        }

        Item {
            Layout.fillHeight: true
        }

        // Who forgets it wonders about strange names and missed notifications.
        IconButton {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Theme.railButton
            implicitHeight: Theme.railButton
            radius: Theme.radiusRow
            filled: true
            iconName: "eye-off"
            text: qsTr("Presenter mode is on. Press to end it")
            shortcutText: Keymap.hints.presenter
            visible: Presenter.active
            onClicked: Presenter.active = false
        }

        IconButton {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Theme.railButton
            implicitHeight: Theme.railButton
            radius: Theme.radiusRow
            overPaper: true
            iconName: "bell-off"
            iconColor: Theme.accent
            text: qsTr("Do not disturb is on. Press to end it")
            shortcutText: Keymap.hints.doNotDisturb
            visible: root.quiet
            onClicked: root.quietEnded()
        }

        RailButton {
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Layouts")
            shortcutText: qsTr("Ctrl+Alt+0")
            iconName: "split"
            visible: root.offersSettings
            onClicked: root.layoutsRequested()
        }

        RailButton {
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Session inspector")
            shortcutText: Keymap.hints.inspector
            iconName: "activity"
            checked: root.inspectorShown
            visible: root.offersInspector
            onClicked: root.inspectorRequested()
        }

        RailButton {
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Settings")
            shortcutText: Keymap.hints.settings
            iconName: "gear"
            visible: root.offersSettings
            onClicked: root.settingsRequested()
        }
    }
}
