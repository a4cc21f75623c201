// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Demo
import Purr.Models

/*! A story of the demo and the strip that directs it, as Content shows them; see SignedIn about the file. */
FocusScope {
    id: root

    required property Content content
    readonly property Preferences preferences: stage.item ? (stage.item as DemoStage).preferences : null

    onPreferencesChanged: root.content.storyPreferences = root.preferences
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
