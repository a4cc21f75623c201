// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! Chat sessions, the server inside the program, and what is on the disk. */
SettingsPage {
    id: root

    required property Preferences preferences
    required property StorageUse storage
    /*! Where it listens; empty while it does not. */
    property url builtInServer
    /*! The port that another program has instead; 0: none. */
    property int missedPort: 0
    readonly property list<int> limits: [1, 2, 3, 5, 8, 10, 15, 20, 30, 50]

    title: qsTr("Sessions and storage")
    onCurrentChanged: if (current) root.storage.measure()

    ChoiceRow {
        label: qsTr("Chat sessions at once")
        model: Array.from(root.limits).map(limit => qsTr("%L1").arg(limit))
        chosen: Math.max(0, Array.from(root.limits).indexOf(root.preferences.sessionLimit))
        //: Here and below: words that people look for this by, in any order and number
        words: qsTr("limit, maximum, rooms")
        query: root.rowQuery
        onActivated: index => root.preferences.sessionLimit = root.limits[index]
    }

    NoteRow {
        text: qsTr("ChatKitty allows 10 per device. A server may refuse more.")
        query: root.rowQuery
    }

    FieldRow {
        id: port

        label: qsTr("Port of the built-in server")
        hint: qsTr("(from the next start on)")
        text: root.preferences.serverPort
        inputMethodHints: Qt.ImhDigitsOnly
        validator: IntValidator {
            bottom: 1024
            top: 65535
        }
        error: port.input.acceptableInput ? "" : qsTr("A number from 1024 to 65535.")
        words: qsTr("network, address")
        query: root.rowQuery
        onEdited: if (port.input.acceptableInput) root.preferences.serverPort = Number(port.text)
    }

    SwitchRow {
        text: qsTr("The built-in server looks up pages for link cards")
        hint: qsTr("Those that messages link to; they learn the address of this computer. From the next start on.")
        on: root.preferences.serverPreviews
        words: qsTr("privacy, preview, url")
        query: root.rowQuery
        onFlipped: root.preferences.serverPreviews = !root.preferences.serverPreviews
    }

    NoteRow {
        shown: String(root.builtInServer).length > 0
        text: root.missedPort > 0
            ? qsTr("Another program has port %1, so the built-in server is at %2 this time.").arg(root.missedPort).arg(String(root.builtInServer))
            : qsTr("The built-in server is at %1.").arg(String(root.builtInServer))
        query: root.rowQuery
    }

    ActionRow {
        text: qsTr("Copies of messages on this computer: %1").arg(root.storage.copies)
        hint: qsTr("They show chats at once, and offline. Drafts and unsent messages stay when they go.")
        actionText: qsTr("Forget the copies")
        busy: root.storage.busy
        words: qsTr("cache, history, storage, disk, delete, clear")
        query: root.rowQuery
        onTriggered: root.storage.clearCopies()
    }

    ActionRow {
        text: qsTr("Data of the built-in server: %1").arg(root.storage.server)
        hint: qsTr("The messages of chats on this computer. Nobody else has them.")
        words: qsTr("storage, disk, space")
        query: root.rowQuery
    }
}
