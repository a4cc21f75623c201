// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

/*! The columns of a log, as heading or as a line. */
Item {
    id: root

    property bool header: false
    property bool bad: false
    property bool faint: false
    property string time: ""
    property string channel: ""
    property string name: ""
    property string summary: ""
    property string latency: ""
    required property LogColumns columns

    component Cell: Label {
        elide: Text.ElideRight
        color: root.header ? Theme.muted : Theme.text
        font.family: root.header ? Theme.fontFamily : Theme.monoFamily
        font.pixelSize: Theme.textSmall
        font.weight: root.header ? Font.DemiBold : Font.Normal
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    /*! Only what tells the most. */
    readonly property bool narrow: root.width < Theme.narrowWidth * 0.75

    implicitHeight: Theme.chipHeight

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        spacing: Theme.space3

        Cell {
            Layout.preferredWidth: root.columns.time
            text: root.time
            color: Theme.muted
        }

        Cell {
            Layout.preferredWidth: root.columns.channel
            text: root.channel
            visible: !root.narrow
        }

        Cell {
            Layout.preferredWidth: root.narrow ? Math.min(root.columns.name, root.width / 3) : root.columns.name
            text: root.name
            color: root.header || root.faint ? Theme.muted : root.bad ? Theme.bad : Theme.accent
        }

        Cell {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.space8
            text: root.summary
        }

        Cell {
            Layout.preferredWidth: root.columns.latency
            text: root.latency
            visible: !root.narrow && root.latency.length > 0
            color: Theme.muted
            horizontalAlignment: Text.AlignRight
        }
    }
}
