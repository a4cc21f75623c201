// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Models

/*! When the desktop tells of messages, and how much of them. */
SettingsPage {
    id: root

    required property Preferences preferences
    property bool available: true

    title: qsTr("Notifications")

    NoteRow {
        text: qsTr("This desktop has no notification service, so nothing is shown now.")
        shown: !root.available
        query: root.rowQuery
    }

    SwitchRow {
        text: qsTr("Show notifications")
        hint: qsTr("For messages in chats that are not before your eyes. Muted chats stay silent.")
        on: root.preferences.notifications
        //: Here and below: words that people look for this by, in any order and number
        words: qsTr("alerts, pop-ups, banners, messages")
        query: root.rowQuery
        onFlipped: root.preferences.notifications = !root.preferences.notifications
    }

    ChoiceRow {
        label: qsTr("Notify me of")
        model: [qsTr("Every message"), qsTr("Direct messages, mentions and keywords")]
        chosen: root.preferences.mentionsOnly ? 1 : 0
        enabled: root.preferences.notifications
        words: qsTr("alerts, mentions, direct messages")
        query: root.rowQuery
        onActivated: index => root.preferences.mentionsOnly = index === 1
    }

    FieldRow {
        label: qsTr("Keywords")
        hint: qsTr("(with commas between them; each counts like a mention)")
        text: root.preferences.keywords
        enabled: root.preferences.notifications
        words: qsTr("alerts, highlight, words")
        query: root.rowQuery
        onEdited: root.preferences.keywords = text
    }

    NoteRow {
        text: qsTr("A chat can have its own choice: “Notify me of” in its menu.")
        query: root.rowQuery
    }

    ChoiceRow {
        label: qsTr("What they show")
        model: [qsTr("Who wrote, and the message"), qsTr("Who wrote"), qsTr("Only that somebody wrote")]
        chosen: root.preferences.notificationContent
        enabled: root.preferences.notifications
        words: qsTr("privacy, preview, content, lock screen")
        query: root.rowQuery
        onActivated: index => root.preferences.notificationContent = index
    }

    SwitchRow {
        text: qsTr("Play a sound")
        on: root.preferences.notificationSound
        enabled: root.preferences.notifications
        words: qsTr("audio, noise, ring, volume, mute")
        query: root.rowQuery
        onFlipped: root.preferences.notificationSound = !root.preferences.notificationSound
    }

    SwitchRow {
        text: qsTr("Tell screen readers of new messages")
        hint: qsTr("The text of those in the focused pane, and how many came elsewhere.")
        on: root.preferences.announcements
        words: qsTr("accessibility, speech, voice, read aloud")
        query: root.rowQuery
        onFlipped: root.preferences.announcements = !root.preferences.announcements
    }

    SwitchRow {
        text: qsTr("Do not disturb")
        hint: qsTr("No notifications until you turn this off.")
        on: root.preferences.doNotDisturb
        enabled: root.preferences.notifications
        words: qsTr("mute, silence, pause, focus, snooze")
        query: root.rowQuery
        onFlipped: root.preferences.doNotDisturb = !root.preferences.doNotDisturb
    }

    SwitchRow {
        text: qsTr("Quiet hours")
        hint: qsTr("No notifications at that time of every day.")
        on: root.preferences.quietHours
        enabled: root.preferences.notifications
        words: qsTr("night, silence, schedule, sleep")
        query: root.rowQuery
        onFlipped: root.preferences.quietHours = !root.preferences.quietHours
    }

    ChoiceRow {
        label: qsTr("Quiet from")
        model: root.preferences.hours
        chosen: root.preferences.quietFrom
        enabled: root.preferences.notifications && root.preferences.quietHours
        query: root.rowQuery
        onActivated: index => root.preferences.quietFrom = index
    }

    ChoiceRow {
        label: qsTr("Quiet until")
        model: root.preferences.hours
        chosen: root.preferences.quietTo
        enabled: root.preferences.notifications && root.preferences.quietHours
        query: root.rowQuery
        onActivated: index => root.preferences.quietTo = index
    }
}
