// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Lab

/*! What can be done with one line of a log. */
Menu {
    id: root

    required property LogModel log
    required property Inspector inspector
    required property bool isFrames
    /*! The line; kept by number: it may scroll away. */
    property LogRow row: null
    property real sequence: -1
    property string name: ""
    property int lane: 0
    property bool isCall: false

    signal copyRequested(sequence: real)
    signal testRequested(sequence: real)

    onRowChanged: {
        if (!root.row)
            return;
        root.sequence = root.row.sequence;
        root.name = root.row.name;
        root.lane = root.row.lane;
        root.isCall = root.row.kind === "call";
    }
    onClosed: root.row = null

    MenuItem {
        text: qsTr("Copy as JSON")
        onTriggered: root.copyRequested(root.sequence)
    }

    MenuItem {
        text: qsTr("Copy as a scenario from here")
        visible: !root.isFrames
        onTriggered: root.testRequested(root.sequence)
    }

    MenuItem {
        text: qsTr("Show only %1").arg(root.name)
        visible: root.isCall
        onTriggered: {
            const names = Array.from(root.inspector.handlerNames).concat(Array.from(root.inspector.userHandlerNames));
            root.log.hiddenNames = names.filter(each => each !== root.name);
        }
    }

    MenuItem {
        text: root.log.lane > 0 ? qsTr("Show all sessions") : qsTr("Show only this session")
        enabled: root.lane > 0 || root.log.lane > 0
        onTriggered: {
            root.log.channel = "";
            root.log.lane = root.log.lane > 0 ? 0 : root.lane;
        }
    }
}
