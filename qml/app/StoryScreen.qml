// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Demo
import Purr.Models
import Purr.Style

/*! A story of the demo and the strip that directs it, as Content shows them; see SignedIn about the file. */
FocusScope {
    id: root

    required property Content content
    readonly property Preferences preferences: stage.item ? (stage.item as DemoStage).preferences : null

    /*! What the presenter has chosen stays when the story starts over, which makes a new stage. */
    property int scheme: root.content.preferences.colorScheme || (Theme.dark ? Theme.Scheme.Dark : Theme.Scheme.Light)
    property string language: root.content.preferences.language
    property bool inspecting: false

    onPreferencesChanged: root.content.storyPreferences = root.preferences
    Component.onCompleted: {
        // From here on they are no longer those of the user.
        root.scheme = root.scheme;
        root.language = root.language;
    }
    Component.onDestruction: root.content.storyPreferences = null

    Deferred {
        id: stage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        active: root.content.story.ready
        sourceComponent: DemoStage {
            story: root.content.story
            desktop: root.content.desktop
            scheme: root.scheme
            language: root.language
            inspecting: root.inspecting
            onInspectorShownChanged: root.inspecting = inspectorShown
        }
    }

    Connections {
        target: root.preferences

        function onColorSchemeChanged(): void {
            root.scheme = root.preferences.colorScheme;
        }

        function onLanguageChanged(): void {
            root.language = root.preferences.language;
        }
    }

    StoryStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        story: root.content.story
        focus: true
    }
}
