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
    /*! What has just been done, and the file that it made; both empty for nothing. */
    property string notice: ""
    property string savedFile: ""
    property bool failed: false
    readonly property int tab: root.bench.tab
    readonly property Inspector inspector: root.bench.inspector
    readonly property bool ofLog: root.tab === InspectorPanel.Tab.Events || root.tab === InspectorPanel.Tab.Frames
    readonly property LogModel log: root.tab === InspectorPanel.Tab.Frames ? root.inspector.frames : root.inspector.events

    signal closeRequested()
    signal floatRequested()

    function tell(text: string, path: string, failed: bool): void {
        root.failed = failed;
        root.savedFile = path;
        root.notice = text;
    }

    function told(path: string): void {
        root.tell(path.length > 0 ? qsTr("Saved as %1").arg(path) : qsTr("The file could not be saved."), path, path.length === 0);
    }

    function copyTest(from: real): void {
        clip.copy(root.inspector.asTestFrom(from));
        root.tell(qsTr("Copied as a scenario"), "", false);
    }

    function copyReport(): void {
        clip.copy(root.inspector.bugReport());
        root.tell(qsTr("Copied as a bug report"), "", false);
    }

    function toggleRecording(): void {
        root.notice = "";
        if (!root.inspector.recording) {
            root.inspector.startRecording();
            return;
        }
        const path = root.inspector.stopRecording(root.bench.scenarios.folder);
        if (path.length > 0)
            root.told(path);
        else
            root.tell(qsTr("Nothing happened, so nothing was saved."), "", false);
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
                root.notice = "";
            }
            onSaveRequested: redact => root.inspector.save(redact)
            onHarRequested: redact => root.inspector.saveHar(redact)
            onTestRequested: root.copyTest(0)
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
            onTestRequested: root.copyTest(0)
            onReportRequested: root.copyReport()
        }

        LogView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.ofLog
            room: root.width
            log: root.log
            inspector: root.inspector
            isFrames: root.tab === InspectorPanel.Tab.Frames
            onCopyRequested: text => {
                clip.copy(text);
                root.tell(qsTr("Copied as JSON"), "", false);
            }
            onTestRequested: sequence => root.copyTest(sequence)
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
                onSaved: path => root.told(path)
            }
        }
    }

    PassingNotice {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space3
        mostWidth: root.width - Theme.space8
        text: root.notice
        bad: root.failed
        actionText: root.savedFile.length > 0 ? qsTr("Show in folder") : ""
        onActed: root.inspector.showFolderOf(root.savedFile)
        onSeen: root.notice = ""
    }
}
