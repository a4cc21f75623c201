// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! What stands above the text: what went wrong, files, what is being edited, and what others see of it. */
ColumnLayout {
    id: root

    required property Attachments attachments
    required property Typist typist
    property string problem: ""
    property bool editing: false
    property bool hasText: false

    signal editCancelled()
    signal liveStopped()

    spacing: Theme.space1

    ErrorLine {
        Layout.fillWidth: true
        text: root.problem.length > 0 ? root.problem : root.attachments.errorText
    }

    AttachmentStrip {
        Layout.fillWidth: true
        attachments: root.attachments
    }

    ComposerStrip {
        Layout.fillWidth: true
        visible: root.editing
        iconName: "pencil"
        text: qsTr("Editing a message")
        actionText: qsTr("Cancel")
        onTriggered: root.editCancelled()
    }

    ComposerStrip {
        Layout.fillWidth: true
        visible: root.typist.showTyping && root.typist.showText && root.hasText
        iconName: root.typist.guarded ? "eye-off" : "eye"
        text: root.typist.guarded ? qsTr("Not shown live: pasted, or looks secret") : qsTr("Others see this while you type")
        actionText: qsTr("Stop")
        onTriggered: root.liveStopped()
    }
}
