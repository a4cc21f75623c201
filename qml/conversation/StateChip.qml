// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Client
import Purr.Controls

/*! The state of a pane's chat session in a word. */
Pill {
    id: root

    required property ChatSession session
    required property ChatKitty kitty
    /*! Whether the pane wants to be in the room. */
    required property bool started
    readonly property int state: root.session.state
    readonly property bool waiting: root.kitty.state === ChatKitty.Reconnecting || root.kitty.state === ChatKitty.Connecting

    text: !root.started ? qsTr("Not started")
        : root.state === ChatSession.Live ? qsTr("Live")
        : root.state === ChatSession.Failed ? qsTr("Failed")
        : root.waiting && root.kitty.retryIn > 0 ? qsTr("Reconnecting… %1 s").arg(root.kitty.retryIn)
        : root.waiting || root.state === ChatSession.Reconnecting ? qsTr("Reconnecting…")
        : root.state === ChatSession.Starting ? qsTr("Starting…") : qsTr("Not started")
    tone: !root.started ? Pill.Tone.Warn
        : root.state === ChatSession.Live ? Pill.Tone.Accent
        : root.state === ChatSession.Failed ? Pill.Tone.Bad
        : root.state === ChatSession.Starting && !root.waiting ? Pill.Tone.Neutral : Pill.Tone.Warn
}
