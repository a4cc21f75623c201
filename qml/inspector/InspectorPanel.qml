// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! The session inspector: calls, frames and sessions of this client, simulated people, faults and scenarios. */
FocusScope {
    id: root

    enum Tab {
        Events,
        Frames,
        Sessions,
        Simulate,
        Network,
        Scenarios
    }

    required property LabBench bench
    /*! In a window of its own. */
    property bool floating: false
    /*! What the last export did. */
    property string saved: ""
    readonly property int tab: root.bench.tab
    readonly property Inspector inspector: root.bench.inspector
    readonly property bool ofLog: root.tab === InspectorPanel.Tab.Events || root.tab === InspectorPanel.Tab.Frames
    readonly property LogModel log: root.tab === InspectorPanel.Tab.Frames ? root.inspector.frames : root.inspector.events

    signal closeRequested()
    signal floatRequested()

    function told(path: string): void {
        root.saved = path.length > 0 ? qsTr("Saved as %1").arg(path) : qsTr("The file could not be saved.");
    }

    function copyTest(): void {
        clip.copy(root.inspector.asTest());
        root.saved = qsTr("Copied as a scenario");
    }

    function copyReport(): void {
        clip.copy(root.inspector.bugReport());
        root.saved = qsTr("Copied as a bug report");
    }

    function toggleRecording(): void {
        root.saved = "";
        if (!root.inspector.recording) {
            root.inspector.startRecording();
            return;
        }
        const path = root.inspector.stopRecording(root.bench.scenarios.folder);
        root.saved = path.length > 0 ? qsTr("Saved as %1").arg(path) : qsTr("Nothing happened, so nothing was saved.");
        root.bench.scenarios.reload();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Session inspector")
    Keys.onEscapePressed: root.closeRequested()

    Connections {
        target: root.inspector

        function onSaved(path: string): void {
            root.told(path);
        }
    }

    Clip {
        id: clip
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
            id: bar

            Layout.fillWidth: true
            Layout.margins: Theme.space2
            tab: root.tab
            log: root.log
            inspector: root.inspector
            floating: root.floating
            room: root.width - 2 * (Theme.space2 + Theme.hairline)
            onTabRequested: tab => {
                root.bench.tab = tab;
                root.saved = "";
            }
            onSaveRequested: redact => root.inspector.save(redact)
            onHarRequested: redact => root.inspector.saveHar(redact)
            onTestRequested: root.copyTest()
            onReportRequested: root.copyReport()
            onRecordToggled: root.toggleRecording()
            onFloatRequested: root.floatRequested()
            onCloseRequested: root.closeRequested()
        }

        Divider {
            Layout.fillWidth: true
        }

        LogFilter {
            Layout.fillWidth: true
            visible: root.ofLog
            log: root.log
            inspector: root.inspector
            ofEvents: root.tab === InspectorPanel.Tab.Events
            hasButtons: !bar.wide
            onSaveRequested: redact => root.inspector.save(redact)
            onHarRequested: redact => root.inspector.saveHar(redact)
            onTestRequested: root.copyTest()
            onReportRequested: root.copyReport()
        }

        Label {
            Layout.fillWidth: true
            Layout.margins: Theme.space2
            Layout.bottomMargin: 0
            visible: root.saved.length > 0
            text: root.saved
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            elide: Text.ElideMiddle
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        LogView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.ofLog
            room: root.width
            log: root.log
            isFrames: root.tab === InspectorPanel.Tab.Frames
            onCopyRequested: text => {
                clip.copy(text);
                root.saved = qsTr("Copied as JSON");
            }
        }

        Deferred {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: active
            active: root.tab === InspectorPanel.Tab.Sessions
            sourceComponent: SessionsView {
                room: root.width
                inspector: root.inspector
                limits: root.bench.limits
            }
        }

        Deferred {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: active
            active: root.tab === InspectorPanel.Tab.Simulate
            sourceComponent: SimulateView {
                room: root.width
                crowd: root.bench.crowd
                inspector: root.inspector
            }
        }

        Deferred {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: active
            active: root.tab === InspectorPanel.Tab.Network
            sourceComponent: NetworkView {
                room: root.width
                inspector: root.inspector
            }
        }

        Deferred {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: active
            active: root.tab === InspectorPanel.Tab.Scenarios
            sourceComponent: ScenariosView {
                room: root.width
                library: root.bench.scenarios
            }
        }
    }
}
