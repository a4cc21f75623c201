// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Client
import Purr.Controls
import Purr.Style

/*! The state of a pane's chat session in a word, and below the pointer how the link does. */
Pill {
    id: root

    required property ChatSession session
    required property ChatKitty kitty
    /*! Whether the pane wants to be in the room. */
    required property bool started
    readonly property int state: root.session.state
    readonly property bool waiting: root.kitty.state === ChatKitty.Reconnecting || root.kitty.state === ChatKitty.Connecting

    function pulse(): string {
        const heard = root.kitty.heardAgo();
        const answer = root.kitty.roundTrip();
        if (heard < 0)
            return qsTr("The server was not heard yet.");
        return answer < 0 ? qsTr("Server last heard %L1 s ago.").arg(heard)
            : qsTr("Server last heard %L1 s ago. Its last answer took %L2 ms.").arg(heard).arg(answer);
    }

    text: !root.started ? qsTr("Parked")
        : root.state === ChatSession.Live ? qsTr("Live")
        : root.state === ChatSession.Failed ? qsTr("Failed")
        : root.waiting && root.kitty.retryIn > 0 ? qsTr("Reconnecting… %L1 s").arg(root.kitty.retryIn)
        : root.waiting || root.state === ChatSession.Reconnecting ? qsTr("Reconnecting…")
        : root.state === ChatSession.Starting ? qsTr("Starting…") : qsTr("Not started")
    tone: !root.started ? Pill.Tone.Warn
        : root.state === ChatSession.Live ? Pill.Tone.Accent
        : root.state === ChatSession.Failed ? Pill.Tone.Bad
        : root.state === ChatSession.Starting && !root.waiting ? Pill.Tone.Neutral : Pill.Tone.Warn

    HoverHandler {
        id: hover
    }

    Timer {
        interval: Theme.secondHand
        repeat: true
        running: hover.hovered
        triggeredOnStart: true
        onTriggered: tip.text = root.pulse()
    }

    ToolTip {
        id: tip

        visible: hover.hovered
        delay: Theme.tooltipDelay
    }
}
