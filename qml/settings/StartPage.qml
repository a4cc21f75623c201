// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Desktop
import Purr.Models

/*! How the program starts, and where it stays when its window is closed. */
SettingsPage {
    id: root

    required property Preferences preferences
    required property Autostart autostart
    property bool trayAvailable: true

    title: qsTr("Start and tray")

    SwitchRow {
        text: qsTr("Start when I sign in to the computer")
        hint: root.autostart.failed ? qsTr("The autostart folder cannot be written.")
            : qsTr("Purr starts without a window where there is a tray.")
        on: root.autostart.enabled
        //: Here and below: words that people look for this by, in any order and number
        words: qsTr("autostart, startup, boot, launch, login")
        query: root.rowQuery
        onFlipped: root.autostart.enabled = !root.autostart.enabled
    }

    SwitchRow {
        text: qsTr("Always start without a window")
        hint: qsTr("Where there is a tray, whose icon opens it.")
        on: root.preferences.startHidden
        enabled: root.preferences.trayIcon
        words: qsTr("startup, hidden, minimised, background")
        query: root.rowQuery
        onFlipped: root.preferences.startHidden = !root.preferences.startHidden
    }

    SwitchRow {
        text: qsTr("Show an icon in the tray")
        on: root.preferences.trayIcon
        words: qsTr("system tray, taskbar, panel")
        query: root.rowQuery
        onFlipped: root.preferences.trayIcon = !root.preferences.trayIcon
    }

    SwitchRow {
        text: qsTr("Keep running when the window is closed")
        hint: qsTr("The icon in the tray brings it back; its menu ends Purr.")
        on: root.preferences.closeToTray
        enabled: root.preferences.trayIcon
        words: qsTr("background, minimise, close, quit, exit")
        query: root.rowQuery
        onFlipped: root.preferences.closeToTray = !root.preferences.closeToTray
    }

    NoteRow {
        text: qsTr("This desktop has no tray, so closing the window ends Purr.")
        shown: root.preferences.trayIcon && !root.trayAvailable
        query: root.rowQuery
    }
}
