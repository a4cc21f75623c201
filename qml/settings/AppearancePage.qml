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
        //: Here and below: words that people look for this by, in any order and number
        words: qsTr("theme, dark mode, light mode, night, colors")
        query: root.rowQuery
        onActivated: index => root.preferences.colorScheme = index
    }

    SwitchRow {
        text: qsTr("High contrast")
        hint: qsTr("Black and white, with strong lines. Also on when the desktop asks for it.")
        on: root.preferences.highContrast
        words: qsTr("accessibility, eyes, black and white")
        query: root.rowQuery
        onFlipped: root.preferences.highContrast = !root.preferences.highContrast
    }

    ChoiceRow {
        label: qsTr("Text size")
        model: root.preferences.textSizes
        chosen: root.preferences.textStep
        words: qsTr("font, zoom, scale, larger, smaller, letters")
        query: root.rowQuery
        onActivated: index => root.preferences.textStep = index
    }

    ChoiceRow {
        label: qsTr("Space around rows and messages")
        model: [qsTr("Comfortable"), qsTr("Compact")]
        chosen: root.preferences.compact ? 1 : 0
        words: qsTr("density, compact, spacing, padding")
        query: root.rowQuery
        onActivated: index => root.preferences.compact = index === 1
    }

    ChoiceRow {
        label: qsTr("Messages")
        model: [qsTr("Flat, with faces"), qsTr("In bubbles"), qsTr("One line each: time, name, text")]
        chosen: root.preferences.messageLayout
        words: qsTr("layout, bubbles, view, avatars, chat style")
        query: root.rowQuery
        onActivated: index => root.preferences.messageLayout = index
    }

    ChoiceRow {
        label: qsTr("Times of day")
        model: [qsTr("As the language does"), qsTr("24 hours"), qsTr("12 hours")]
        chosen: root.preferences.clockHours
        words: qsTr("clock, hour format, am pm, timestamp")
        query: root.rowQuery
        onActivated: index => root.preferences.clockHours = index
    }

    SwitchRow {
        text: qsTr("Seconds beside messages")
        on: root.preferences.clockSeconds
        words: qsTr("clock, timestamp")
        query: root.rowQuery
        onFlipped: root.preferences.clockSeconds = !root.preferences.clockSeconds
    }

    SwitchRow {
        text: qsTr("The time beside each message")
        hint: qsTr("Else it is beside the first of several by the same person, and where the pointer is.")
        on: root.preferences.timesAlways
        words: qsTr("clock, timestamp")
        query: root.rowQuery
        onFlipped: root.preferences.timesAlways = !root.preferences.timesAlways
    }

    ChoiceRow {
        label: qsTr("Language")
        // Each in its own words, so that it is found from any language.
        model: [qsTr("As the desktop"), "English", "العربية", "Deutsch", "Español", "日本語"]
        chosen: Math.max(0, root.languages.indexOf(root.preferences.language))
        words: qsTr("translation, locale, region")
        query: root.rowQuery
        onActivated: index => root.preferences.language = root.languages[index]
    }

    ActionRow {
        text: qsTr("Brand")
        hint: Brand.active ? qsTr("The name, logo and colours of %1, until Purr ends.").arg(Brand.name)
            : qsTr("The name, logo and colours of somebody else, from a file that you open or drop on the window. Until Purr ends.")
        actionText: Brand.active ? qsTr("Remove the brand") : qsTr("Open a brand file…")
        words: qsTr("theme, skin, logo, company")
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
        words: qsTr("animation, accessibility, effects")
        query: root.rowQuery
        onFlipped: root.preferences.reducedMotion = !root.preferences.reducedMotion
    }
}
