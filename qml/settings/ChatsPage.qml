// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Desktop
import Purr.Models

/*! How messages are written, and what others learn while this user writes and reads. */
SettingsPage {
    id: root

    required property Preferences preferences

    /*! Languages that words are checked in. */
    property var chosenLanguages: Spelling.chosen

    title: qsTr("Chats and privacy")

    ChoiceRow {
        label: qsTr("A chat opens")
        model: [qsTr("Beside the others"), qsTr("In place of the one I am in (Ctrl+click: beside it)")]
        chosen: root.preferences.opensInstead ? 1 : 0
        //: Here and below: words that people look for this by, in any order and number
        words: qsTr("panes, tabs, split, columns, window")
        query: root.rowQuery
        onActivated: index => root.preferences.opensInstead = index === 1
    }

    ChoiceRow {
        label: qsTr("To send a message, press")
        model: [qsTr("Enter (Shift+Enter makes a new line)"), qsTr("Ctrl+Enter (Enter makes a new line)")]
        chosen: root.preferences.enterSends ? 0 : 1
        words: qsTr("enter, return, new line, keyboard")
        query: root.rowQuery
        onActivated: index => root.preferences.enterSends = index === 0
    }

    SwitchRow {
        text: qsTr("Check my spelling")
        hint: Spelling.languages.length > 0 ? qsTr("Wrong words are underlined. The right mouse button or the menu key offers others.")
            : qsTr("No dictionary is installed. Install one, for example the package hunspell-en-us, and start Purr again.")
        on: root.preferences.spellCheck && Spelling.languages.length > 0
        enabled: Spelling.languages.length > 0
        words: qsTr("spellcheck, dictionary, autocorrect, typos")
        query: root.rowQuery
        onFlipped: root.preferences.spellCheck = !root.preferences.spellCheck
    }

    Repeater {
        model: Spelling.languages

        SwitchRow {
            id: language

            required property string modelData

            text: qsTr("Spelling: %1").arg(Spelling.nameOf(language.modelData))
            on: root.chosenLanguages.includes(language.modelData)
            enabled: root.preferences.spellCheck
            query: root.rowQuery
            onFlipped: Spelling.setChosen(language.modelData, !language.on)
        }
    }

    SwitchRow {
        text: qsTr("Show cards for links")
        hint: qsTr("What a page is called and about, below the message. Nothing of it is loaded by this program.")
        on: root.preferences.linkCards
        words: qsTr("preview, url, web page")
        query: root.rowQuery
        onFlipped: root.preferences.linkCards = !root.preferences.linkCards
    }

    ChoiceRow {
        label: qsTr("A chat begins at")
        model: [qsTr("The first unread message"), qsTr("The newest message")]
        chosen: root.preferences.beginAtUnread ? 0 : 1
        words: qsTr("scroll, position, unread")
        query: root.rowQuery
        onActivated: index => root.preferences.beginAtUnread = index === 0
    }

    ChoiceRow {
        label: qsTr("Messages count as read")
        model: [qsTr("When they were in view"), qsTr("When I reach the newest one"), qsTr("When I say so (Esc)")]
        chosen: root.preferences.readMode
        words: qsTr("unread, seen")
        query: root.rowQuery
        onActivated: index => root.preferences.readMode = index
    }

    SwitchRow {
        text: qsTr("Show that I am typing")
        on: root.preferences.showTyping
        words: qsTr("privacy, typing indicator")
        query: root.rowQuery
        onFlipped: root.preferences.showTyping = !root.preferences.showTyping
    }

    SwitchRow {
        text: qsTr("Show my text as I type it")
        hint: qsTr("Everybody in the room can read along before you send, word by word.")
        on: root.preferences.showLiveText
        enabled: root.preferences.showTyping
        words: qsTr("privacy, live typing, keystrokes")
        query: root.rowQuery
        onFlipped: root.preferences.showLiveText = !root.preferences.showLiveText
    }

    SwitchRow {
        text: qsTr("Show what I have read")
        hint: qsTr("Others see the double tick when you have read their message.")
        on: root.preferences.sendReceipts
        words: qsTr("privacy, read receipts, ticks, seen")
        query: root.rowQuery
        onFlipped: root.preferences.sendReceipts = !root.preferences.sendReceipts
    }

    SwitchRow {
        text: qsTr("Show that I am away")
        hint: qsTr("While the screen is locked or nobody uses the computer. A status of your own choice stays.")
        on: root.preferences.showAway
        words: qsTr("privacy, online status, presence, last seen, idle")
        query: root.rowQuery
        onFlipped: root.preferences.showAway = !root.preferences.showAway
    }

    SwitchRow {
        text: qsTr("Ask where to save each file")
        on: root.preferences.askWhereToSave
        words: qsTr("download, folder")
        query: root.rowQuery
        onFlipped: root.preferences.askWhereToSave = !root.preferences.askWhereToSave
    }

    ActionRow {
        text: qsTr("Files are saved to")
        hint: root.preferences.downloadFolder
        actionText: qsTr("Change…")
        words: qsTr("download, folder, directory")
        query: root.rowQuery
        onTriggered: folder.open()
    }

    FilePicker {
        id: folder

        title: qsTr("Folder for files")
        mode: FileChooser.OpenFolder
        onAccepted: root.preferences.chooseDownloadFolder(selectedFile)
    }
}
