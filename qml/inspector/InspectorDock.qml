// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Purr.Client
import Purr.Controls
import Purr.Desktop
import Purr.Lab
import Purr.Models
import Purr.Style

/*! The session inspector, below the panes or in a window of its own. */
FocusScope {
    id: root

    required property ChatKitty kitty
    /*! What watches since before this was opened; null: it begins here. */
    property Inspector recorder: null
    /*! In a window of its own. */
    property bool floating: false
    /*! The keys of the program, for that window; without them it has those that close it. */
    property Component windowKeys: null
    /*! Something would be lost: what is logged, a recording, simulated people, a scenario. */
    readonly property bool busy: labBench.inspector.events.total > 0 || labBench.inspector.frames.total > 0
        || labBench.inspector.recording || labBench.crowd.count > 0 || labBench.crowd.busy || labBench.scenarios.running

    signal closeRequested()

    LabBench {
        id: labBench

        kitty: root.kitty
        recorder: root.recorder
    }

    Deferred {
        anchors.fill: parent
        active: !root.floating
        focus: active
        sourceComponent: InspectorPanel {
            bench: labBench
            onCloseRequested: root.closeRequested()
            onFloatRequested: root.floating = true
        }
    }

    Deferred {
        active: root.floating
        sourceComponent: Window {
            id: ownWindow

            LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
            LayoutMirroring.childrenInherit: true
            width: Theme.windowWidth
            height: Theme.settingsHeight
            minimumWidth: Theme.narrowWidth
            minimumHeight: Theme.windowMinimumHeight
            visible: true
            title: qsTr("Session inspector") + " – " + Brand.programName
            color: Theme.background
            // Closed first, so that it does not flash up below the panes; the next time it opens there.
            onClosing: {
                const main = root.Window.window;
                root.closeRequested();
                root.floating = false;
                main.requestActivate();
            }

            RestingPointer {
                window: ownWindow
            }

            Deferred {
                active: root.windowKeys !== null
                sourceComponent: root.windowKeys
            }

            Shortcut {
                sequences: ["Ctrl+Shift+I", "Ctrl+W"]
                enabled: root.windowKeys === null
                onActivated: ownWindow.close()
            }

            InspectorPanel {
                anchors.fill: parent
                anchors.margins: Theme.space2
                focus: true
                bench: labBench
                floating: true
                onCloseRequested: ownWindow.close()
                onFloatRequested: root.floating = false
            }
        }
    }
}
