// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Client
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! The session inspector, docked below the panes: handler calls, frames and sessions of this client. */
FocusScope {
    id: root

    enum Tab {
        Events,
        Frames,
        Sessions
    }

    required property ChatKitty kitty
    property int tab: InspectorPanel.Tab.Events
    /*! What the last export did. */
    property string saved: ""
    readonly property LogModel log: root.tab === InspectorPanel.Tab.Frames ? inspector.frames : inspector.events

    signal closeRequested()

    function save(redact: bool): void {
        const path = inspector.save(root.log, root.tab === InspectorPanel.Tab.Frames ? "frames" : "events", redact);
        root.saved = path.length > 0 ? qsTr("Saved as %1").arg(path) : qsTr("The log could not be saved.");
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Session inspector")
    Keys.onEscapePressed: root.closeRequested()

    Inspector {
        id: inspector

        kitty: root.kitty
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPane
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.hairline
        spacing: 0

        InspectorBar {
            Layout.fillWidth: true
            Layout.margins: Theme.space2
            tab: root.tab
            log: root.log
            leaks: inspector.leaks
            note: root.saved
            onTabRequested: tab => {
                root.tab = tab;
                root.saved = "";
            }
            onSaveRequested: redact => root.save(redact)
            onCloseRequested: root.closeRequested()
        }

        Divider {
            Layout.fillWidth: true
        }

        LogView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.tab !== InspectorPanel.Tab.Sessions
            log: root.log
            isFrames: root.tab === InspectorPanel.Tab.Frames
        }

        SessionsView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.tab === InspectorPanel.Tab.Sessions
            inspector: inspector
        }
    }
}
