// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! How wide the columns of a log are: as their longest word, so that the summary has all the rest. */
QtObject {
    id: root

    required property bool ofFrames
    /*! The width of the whole log. */
    required property real room
    readonly property real time: Math.ceil(timeMetrics.advanceWidth) + Theme.hairline
    readonly property real name: Math.ceil(nameMetrics.advanceWidth) + Theme.hairline
    readonly property real latency: Math.ceil(latencyMetrics.advanceWidth) + Theme.hairline
    readonly property real channel: Math.max(Theme.space8 * 2, Math.min(Theme.space8 * 3, root.room / 8))

    readonly property TextMetrics timeMetrics: TextMetrics {
        font.family: Theme.monoFamily
        font.pixelSize: Theme.textSmall
        text: "00:00:00.000"
    }
    readonly property TextMetrics nameMetrics: TextMetrics {
        font.family: Theme.monoFamily
        font.pixelSize: Theme.textSmall
        text: root.ofFrames ? "UNSUBSCRIBE" : "onParticipantPresenceChanged"
    }
    readonly property TextMetrics latencyMetrics: TextMetrics {
        font.family: Theme.monoFamily
        font.pixelSize: Theme.textSmall
        text: "0000 ms"
    }
}
