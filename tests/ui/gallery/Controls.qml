// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

Rectangle {
    id: root

    readonly property list<string> icons: ["chat", "door", "bell", "bell-off", "activity", "gear", "pencil", "search",
        "menu", "close", "plus", "minus", "smile", "send", "check", "double-check", "clock", "warning", "info", "retry",
        "trash", "copy", "reply", "thread", "more", "arrow-down", "arrow-up", "arrow-left", "chevron-down",
        "chevron-right", "chevron-left", "lock", "globe", "hash", "at", "people", "person", "user-plus", "pin",
        "pin-off", "attach", "eye", "eye-off", "sign-out", "split", "offline", "spinner", "star", "link", "download",
        "upload", "file", "image", "play", "pause", "stop", "record", "mark-unread", "server", "keyboard"]

    color: Theme.surface

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space6
        spacing: Theme.space4

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space3

            Repeater {
                model: root.icons

                Column {
                    id: cell

                    required property string modelData

                    width: 76
                    spacing: 4

                    Row {
                        spacing: 6

                        Icon {
                            name: cell.modelData
                            color: Theme.text
                            size: 36
                        }
                        Icon {
                            name: cell.modelData
                            color: Theme.muted
                        }
                    }
                    Label {
                        text: cell.modelData
                        font.pixelSize: Theme.textTiny
                    }
                }
            }
        }

        RowLayout {
            spacing: Theme.space3

            Button { text: "Primary"; kind: Button.Kind.Primary }
            Button { text: "Secondary" }
            Button { text: "Quiet"; kind: Button.Kind.Quiet }
            Button { text: "Danger"; kind: Button.Kind.Danger; iconName: "trash" }
            Button { text: "Off"; enabled: false }
            IconButton { text: "Search"; iconName: "search" }
            IconButton { text: "Send"; iconName: "send"; filled: true }
            IconButton { text: "Chats"; iconName: "chat"; checkable: true; checked: true }
            Badge { count: 4 }
            Badge { count: 123 }
            Pill { text: "Live" }
            Pill { text: "Not started"; tone: Pill.Tone.Warn }
            Pill { text: "Reconnecting… 3 s"; tone: Pill.Tone.Warn }
            Pill { text: "Failed"; tone: Pill.Tone.Bad }
            Pill { text: "Ended"; tone: Pill.Tone.Neutral }
            FilterChip { text: "All"; checked: true }
            FilterChip { text: "Unread" }
            KeyHint { text: "Ctrl K" }
            Spinner {}
            TypingDots {}
        }

        RowLayout {
            spacing: Theme.space4

            Avatar { name: "Mara Jensen"; presence: Avatar.Presence.Online }
            Avatar { name: "Lena Torres"; presence: Avatar.Presence.Offline }
            Avatar { name: "宮崎 駿"; presence: Avatar.Presence.Away }
            Avatar { name: "design-review"; channel: true }
            Avatar { name: "release-2.4"; channel: true; size: Theme.avatarMessage }
            Avatar { name: "Sam Kim"; size: Theme.avatarSmall }
            Repeater {
                model: 8

                Avatar { required property int index; name: "User " + index }
            }
            SlotMeter { Layout.preferredWidth: 240; used: 4; waiting: 1 }
        }

        RowLayout {
            spacing: Theme.space4

            TextField { label: "Username"; text: "mara@example.com"; Layout.preferredWidth: 300 }
            TextField { label: "Password"; hint: "(only if the server asks for one)"; placeholderText: "••••••••"; error: "The server refused this password."; Layout.preferredWidth: 300 }
            Select { label: "Connect to"; model: ["This computer", "A Purr server"]; currentHint: "(built-in server)"; Layout.preferredWidth: 300 }
        }

        Divider { label: "Today"; Layout.fillWidth: true }
        Divider { label: "New"; accent: true; Layout.fillWidth: true }
        SectionLabel { text: "In session" }
        EmptyState { Layout.fillWidth: true; iconName: "chat"; title: "No chats yet"; text: "Start one with somebody, or join a public channel."; actionText: "New chat" }
        ErrorLine { Layout.fillWidth: true; text: "Could not connect." }
        Item { Layout.fillHeight: true }
    }
}
