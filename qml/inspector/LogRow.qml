// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Models
import Purr.Style

/*! One entry of a log. */
T.ItemDelegate {
    id: root

    required property int index
    required property string time
    required property string kind
    required property string channel
    required property string name
    required property string alias
    required property string summary
    required property string latency
    required property bool leaked
    required property bool heard
    required property real sequence
    required property int lane
    required property LogColumns columns
    property bool isFrame: false
    property bool chosen: false
    /*! The server's times are those of this machine. */
    property bool timed: true
    readonly property bool untold: root.latency === "–"
    readonly property string knownLatency: root.timed && !root.untold ? root.latency : ""
    //: Instead of a call of a handler: what it would have been called with, if anybody had been connected to it.
    readonly property string shownSummary: root.heard ? Presenter.now.data(root.summary) : qsTr("nobody listened: %1").arg(Presenter.now.data(root.summary))
    readonly property string place: !root.isFrame ? Presenter.now.data(root.channel)
        : root.kind === "sent" ? qsTr("sent") : root.kind === "received" ? qsTr("received") : qsTr("control")

    signal menuRequested(x: real, y: real)

    implicitHeight: Theme.chipHeight
    focusPolicy: Qt.NoFocus
    hoverEnabled: true

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 %2 %3 %4").arg(root.time).arg(root.place).arg(root.name).arg(root.shownSummary)
    Accessible.description: root.leaked ? qsTr("After the session had ended")
        : root.alias + (root.alias.length > 0 && root.knownLatency.length > 0 ? ", " : "") + root.knownLatency
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        color: root.chosen ? Theme.accentSoft : root.hovered ? Theme.hover : root.index % 2 ? Theme.surface : Theme.background
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => root.menuRequested(point.position.x, point.position.y)
    }

    contentItem: LogLine {
        columns: root.columns
        time: root.time
        channel: root.place
        name: root.name
        summary: root.shownSummary
        latency: root.timed || !root.untold ? root.latency : ""
        bad: root.leaked
        faint: !root.heard || (root.kind === "control" && !root.isFrame)
    }
}
