// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Desktop
import Purr.Models
import Purr.Style

/*! What can be chosen about the program: categories at the left, a search over all of them, every choice counts at once. */
T.Popup {
    id: root

    enum Page {
        Appearance,
        Chats,
        Notifications,
        Start,
        Keyboard,
        Advanced,
        About
    }

    required property Preferences preferences
    required property Autostart autostart
    required property StorageUse storage
    property bool notificationsAvailable: true
    property bool trayAvailable: true
    property url builtInServer
    property int missedPort: 0
    property string qtVersion: ""
    property int page: SettingsScreen.Page.Appearance
    readonly property string query: search.text.trim().toLowerCase()
    readonly property bool narrow: root.width < Theme.eased(Theme.narrowWidth)
    readonly property list<string> titles: [appearance.title, chats.title, notifications.title, start.title, keyboard.title, advanced.title, about.title]
    readonly property list<string> icons: ["eye", "chat", "bell", "play", "keyboard", "server", "info"]

    function openAt(page: int): void {
        search.text = "";
        root.page = page;
        root.open();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    width: parent ? Math.min(Theme.settingsWidth, parent.width - Theme.space8) : Theme.settingsWidth
    height: parent ? Math.min(Theme.settingsHeight, parent.height - Theme.space8) : Theme.settingsHeight
    padding: 0
    onAboutToShow: flick.contentY = 0
    onPageChanged: flick.contentY = 0
    onQueryChanged: flick.contentY = 0
    onOpened: search.input.forceActiveFocus(Qt.TabFocusReason)

    background: PopupSurface {
        radius: Theme.radiusPane
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    function show(page: int): void {
        search.text = "";
        root.page = page;
    }

    Item {
        anchors.fill: parent
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Settings")

        ColumnLayout {
            id: navigation

            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: Theme.space4
            width: root.narrow ? parent.width - 2 * Theme.space4 : Math.min(Theme.scaled(Theme.menuWidth), root.width / 3)
            spacing: Theme.space1

            Heading {
                Layout.bottomMargin: Theme.space2
                text: qsTr("Settings")
                font.pixelSize: Theme.textHeader
                font.weight: Font.DemiBold
                Accessible.name: text
            }

            TextField {
                id: search

                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space2
                iconName: "search"
                placeholderText: qsTr("Search settings")
                input.Accessible.name: qsTr("Search settings")
                Keys.onEscapePressed: event => {
                    event.accepted = search.text.length > 0;
                    search.text = "";
                }
            }

            PageList {
                Layout.fillWidth: true
                visible: !root.narrow
                titles: root.titles
                icons: root.icons
                page: root.query.length === 0 ? root.page : -1
                onChosen: page => root.show(page)
            }

            Select {
                Layout.fillWidth: true
                visible: root.narrow
                model: root.titles
                currentIndex: root.page
                box.Accessible.name: qsTr("Settings")
                onActivated: index => root.show(index)
            }
        }

        IconButton {
            id: closeButton

            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space3
            z: 1
            iconName: "close"
            text: qsTr("Close")
            onClicked: root.close()
        }

        Item {
            anchors.left: root.narrow ? parent.left : navigation.right
            anchors.leftMargin: root.narrow ? 0 : Theme.space4
            anchors.right: parent.right
            anchors.top: root.narrow ? navigation.bottom : parent.top
            anchors.topMargin: root.narrow ? Theme.space4 : 0
            anchors.bottom: parent.bottom

            Rectangle {
                anchors.left: parent.left
                anchors.top: parent.top
                width: root.narrow ? parent.width : Theme.hairline
                height: root.narrow ? Theme.hairline : parent.height
                color: Theme.line
            }

            Flickable {
                id: flick

                // Margins of one that fills are not mirrored.
                anchors.left: parent.left
                anchors.leftMargin: Theme.space6
                anchors.right: parent.right
                anchors.rightMargin: Theme.space4
                anchors.top: parent.top
                anchors.topMargin: Theme.space4
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.space4
                contentHeight: pages.implicitHeight
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ScrollBar {}

                Column {
                    id: pages

                    /*! For the button that closes all, or else for the bar that scrolls. */
                    readonly property real margin: root.narrow ? Theme.space2 : Math.max(Theme.space8, closeButton.width)

                    anchors.right: parent.right
                    anchors.rightMargin: pages.margin
                    width: flick.width - pages.margin
                    spacing: Theme.space5

                    AppearancePage {
                        id: appearance

                        width: parent.width
                        preferences: root.preferences
                        query: root.query
                        current: root.page === SettingsScreen.Page.Appearance
                    }

                    ChatsPage {
                        id: chats

                        width: parent.width
                        preferences: root.preferences
                        query: root.query
                        current: root.page === SettingsScreen.Page.Chats
                    }

                    NotificationsPage {
                        id: notifications

                        width: parent.width
                        preferences: root.preferences
                        available: root.notificationsAvailable
                        query: root.query
                        current: root.page === SettingsScreen.Page.Notifications
                    }

                    StartPage {
                        id: start

                        width: parent.width
                        preferences: root.preferences
                        autostart: root.autostart
                        trayAvailable: root.trayAvailable
                        query: root.query
                        current: root.page === SettingsScreen.Page.Start
                    }

                    KeyboardPage {
                        id: keyboard

                        width: parent.width
                        query: root.query
                        current: root.page === SettingsScreen.Page.Keyboard
                    }

                    AdvancedPage {
                        id: advanced

                        width: parent.width
                        preferences: root.preferences
                        storage: root.storage
                        builtInServer: root.builtInServer
                        missedPort: root.missedPort
                        query: root.query
                        current: root.opened && root.page === SettingsScreen.Page.Advanced
                    }

                    AboutPage {
                        id: about

                        width: parent.width
                        qtVersion: root.qtVersion
                        query: root.query
                        current: root.page === SettingsScreen.Page.About
                    }

                    Label {
                        width: parent.width
                        text: qsTr("No setting is called that.")
                        color: Theme.muted
                        visible: root.query.length > 0 && !appearance.matches && !chats.matches && !notifications.matches
                            && !start.matches && !keyboard.matches && !advanced.matches && !about.matches
                    }
                }
            }
        }
    }
}
