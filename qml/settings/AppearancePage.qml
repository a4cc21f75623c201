// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! Colours, size, motion, language. */
SettingsPage {
    id: root

    required property Preferences preferences
    readonly property list<string> languages: ["", "en", "ar", "de", "es", "ja"]

    title: qsTr("Appearance")

    ChoiceRow {
        label: qsTr("Colours")
        model: [qsTr("As the desktop"), qsTr("Light"), qsTr("Dark")]
        chosen: root.preferences.colorScheme
        query: root.rowQuery
        onActivated: index => root.preferences.colorScheme = index
    }

    SwitchRow {
        text: qsTr("High contrast")
        hint: qsTr("Black and white, with strong lines. Also on when the desktop asks for it.")
        on: root.preferences.highContrast
        query: root.rowQuery
        onFlipped: root.preferences.highContrast = !root.preferences.highContrast
    }

    ChoiceRow {
        label: qsTr("Text size")
        model: root.preferences.textSizes
        chosen: root.preferences.textStep
        query: root.rowQuery
        onActivated: index => root.preferences.textStep = index
    }

    ChoiceRow {
        label: qsTr("Space around rows and messages")
        model: [qsTr("Comfortable"), qsTr("Compact")]
        chosen: root.preferences.compact ? 1 : 0
        query: root.rowQuery
        onActivated: index => root.preferences.compact = index === 1
    }

    ChoiceRow {
        label: qsTr("Messages")
        model: [qsTr("Flat, with faces"), qsTr("In bubbles"), qsTr("One line each: time, name, text")]
        chosen: root.preferences.messageLayout
        query: root.rowQuery
        onActivated: index => root.preferences.messageLayout = index
    }

    ChoiceRow {
        label: qsTr("Times of day")
        model: [qsTr("As the language does"), qsTr("24 hours"), qsTr("12 hours")]
        chosen: root.preferences.clockHours
        query: root.rowQuery
        onActivated: index => root.preferences.clockHours = index
    }

    SwitchRow {
        text: qsTr("Seconds beside messages")
        on: root.preferences.clockSeconds
        query: root.rowQuery
        onFlipped: root.preferences.clockSeconds = !root.preferences.clockSeconds
    }

    SwitchRow {
        text: qsTr("The time beside each message")
        hint: qsTr("Else it is beside the first of several by the same person, and where the pointer is.")
        on: root.preferences.timesAlways
        query: root.rowQuery
        onFlipped: root.preferences.timesAlways = !root.preferences.timesAlways
    }

    ChoiceRow {
        label: qsTr("Language")
        // Each in its own words, so that it is found from any language.
        model: [qsTr("As the desktop"), "English", "العربية", "Deutsch", "Español", "日本語"]
        chosen: Math.max(0, root.languages.indexOf(root.preferences.language))
        query: root.rowQuery
        onActivated: index => root.preferences.language = root.languages[index]
    }

    ActionRow {
        text: qsTr("Brand")
        hint: Brand.active ? qsTr("The name, logo and colours of %1, until Purr ends.").arg(Brand.name)
            : qsTr("The name, logo and colours of somebody else, from a file that you open or drop on the window. Until Purr ends.")
        actionText: Brand.active ? qsTr("Remove the brand") : qsTr("Open a brand file…")
        query: root.rowQuery
        onTriggered: {
            if (Brand.active)
                Brand.remove();
            else
                Brand.ask();
        }
    }

    ErrorLine {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space1
        text: Brand.problem
    }

    SwitchRow {
        text: qsTr("Less motion")
        hint: qsTr("Nothing slides or fades. Also on when the desktop asks for it.")
        on: root.preferences.reducedMotion
        query: root.rowQuery
        onFlipped: root.preferences.reducedMotion = !root.preferences.reducedMotion
    }
}
