// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! A state in one or two words: "Live", "Not started", "Reconnecting… 3 s". */
Rectangle {
    id: root

    enum Tone {
        Accent,
        Neutral,
        Ok,
        Warn,
        Bad
    }

    property string text: ""
    property int tone: Pill.Tone.Accent
    readonly property color ink: tone === Pill.Tone.Accent ? Theme.accent : tone === Pill.Tone.Ok ? Theme.ok
        : tone === Pill.Tone.Warn ? Theme.warnText : tone === Pill.Tone.Bad ? Theme.bad : Theme.muted

    implicitWidth: label.implicitWidth + Theme.space4
    implicitHeight: Theme.pillHeight
    radius: height / 2
    color: root.tone === Pill.Tone.Accent ? Theme.accentSoft : Theme.transparent
    border.width: root.tone === Pill.Tone.Accent ? 0 : Theme.hairline
    border.color: root.tone === Pill.Tone.Neutral ? Theme.line : root.ink

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Label {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.space3)
        elide: Text.ElideRight
        text: root.text
        color: root.ink
        font.pixelSize: Theme.textTiny
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
