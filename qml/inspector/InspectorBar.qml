// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! Tabs, filters and actions of the inspector. */
RowLayout {
    id: root

    required property int tab
    required property LogModel log
    required property int leaks
    property string note: ""
    /*! The channels of the log, after one for all of them. */
    readonly property var choices: {
        const words = [qsTr("All channels")];
        for (const name of root.log.channels)
            words.push(name);
        return words;
    }
    readonly property bool ofLog: root.tab !== InspectorPanel.Tab.Sessions

    signal tabRequested(tab: int)
    signal saveRequested(redact: bool)
    signal closeRequested()

    spacing: Theme.space1

    InspectorTab {
        text: qsTr("Events")
        checked: root.tab === InspectorPanel.Tab.Events
        onClicked: root.tabRequested(InspectorPanel.Tab.Events)
    }

    InspectorTab {
        text: qsTr("Frames")
        checked: root.tab === InspectorPanel.Tab.Frames
        onClicked: root.tabRequested(InspectorPanel.Tab.Frames)
    }

    InspectorTab {
        text: qsTr("Sessions")
        checked: root.tab === InspectorPanel.Tab.Sessions
        onClicked: root.tabRequested(InspectorPanel.Tab.Sessions)
    }

    Pill {
        //: Calls of handlers after their session had ended, always a bug.
        text: qsTr("%n leak(s)", "", root.leaks)
        tone: Pill.Tone.Bad
        visible: root.leaks > 0
    }

    Label {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space2
        text: root.note
        color: Theme.muted
        font.pixelSize: Theme.textSmall
        elide: Text.ElideMiddle
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    Select {
        id: channelSelect

        Layout.preferredWidth: Theme.listWidth / 2
        visible: root.tab === InspectorPanel.Tab.Events
        model: root.choices
        currentIndex: Math.max(0, root.choices.indexOf(root.log.channel))
        onActivated: index => root.log.channel = index > 0 ? root.choices[index] : ""
        Accessible.name: qsTr("Channel")
    }

    TextField {
        Layout.preferredWidth: Theme.listWidth / 2
        visible: root.ofLog
        iconName: "search"
        placeholderText: qsTr("Filter")
        text: root.log.text
        onEdited: root.log.text = text
        Accessible.name: qsTr("Filter by text")
    }

    FilterChip {
        visible: root.ofLog
        text: ".*"
        checked: root.log.isPattern
        Accessible.role: Accessible.CheckBox
        Accessible.name: root.log.textValid ? qsTr("Regular expression") : qsTr("Regular expression, not valid")
        onClicked: root.log.isPattern = !root.log.isPattern
    }

    Button {
        visible: root.ofLog
        text: root.log.paused ? qsTr("Go on") : qsTr("Pause")
        onClicked: root.log.paused = !root.log.paused
    }

    Button {
        visible: root.ofLog
        text: qsTr("Clear")
        onClicked: root.log.clear()
    }

    Button {
        id: exportButton

        visible: root.ofLog
        text: qsTr("Export…")
        onClicked: exportMenu.popup(exportButton, 0, exportButton.height)

        Menu {
            id: exportMenu

            MenuItem {
                text: qsTr("Everything")
                onTriggered: root.saveRequested(false)
            }

            MenuItem {
                text: qsTr("Without names and texts")
                onTriggered: root.saveRequested(true)
            }
        }
    }

    IconButton {
        text: qsTr("Close")
        iconName: "close"
        onClicked: root.closeRequested()
    }
}
