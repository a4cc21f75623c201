// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import Purr.Controls

/*! What came of a check: "passed", "failed", "running" and so on, in the user's words. */
Pill {
    id: root

    property string result: ""

    visible: root.result.length > 0
    text: root.result === "passed" ? qsTr("Passed") : root.result === "failed" ? qsTr("Failed") : root.result === "running" ? qsTr("Running")
        : root.result === "broken" ? qsTr("No scenario") : qsTr("Skipped")
    tone: root.result === "passed" ? Pill.Tone.Ok : root.result === "failed" || root.result === "broken" ? Pill.Tone.Bad
        : root.result === "running" ? Pill.Tone.Accent : Pill.Tone.Neutral
}
