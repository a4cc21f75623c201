// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Client
import Purr.Controls
import Purr.Inspector
import Purr.Lab
import Purr.Style

/*! Where the inspector is below the panes, as high as one has made it. What goes on in it outlives its being closed. */
FocusScope {
    id: root

    required property ChatKitty kitty
    property Inspector recorder: null
    /*! The height of the whole. */
    required property real room
    property bool narrow: false
    /*! Closed while something goes on in it. */
    property bool hidden: false
    /*! Its share of the height; 0 until somebody has chosen one. */
    property real chosenShare: 0
    readonly property real share: root.chosenShare > 0 ? root.chosenShare : root.narrow ? 0.6 : 0.4
    readonly property bool shown: dock.active && !root.hidden
    readonly property bool docked: root.shown && !(dock.item as InspectorDock)?.floating

    signal closed()
    /*! A key of the program was pressed in its own window. */
    signal actionWanted(action: string)

    function toggle(): void {
        const item = dock.item as InspectorDock;
        if (!root.shown) {
            root.hidden = false;
            dock.active = true;
            return;
        }
        if (item && item.busy) {
            item.floating = false;
            root.hidden = true;
        } else {
            dock.active = false;
        }
        root.closed();
    }

    function grow(by: real): void {
        root.chosenShare = Math.max(0.2, Math.min(0.8, root.share + by / root.room));
    }

    height: root.docked ? Math.round(root.room * root.share) : 0
    // Hidden items keep the keyboard otherwise.
    enabled: root.shown

    Deferred {
        id: dock

        function perform(action: string): void {
            if (action !== "inspector" && action !== "closePane") {
                root.actionWanted(action);
                return;
            }
            root.toggle();
            root.Window.window.requestActivate();
        }

        anchors.fill: parent
        active: false
        focus: true
        sourceComponent: InspectorDock {
            kitty: root.kitty
            recorder: root.recorder
            focus: true
            windowKeys: WindowKeys {
                onWanted: action => dock.perform(action)
            }
            onCloseRequested: {
                if (root.shown)
                    root.toggle();
            }
        }
    }

    SizeGrip {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.top
        anchors.verticalCenterOffset: -Theme.space1
        visible: root.docked
        text: qsTr("Height of the inspector")
        onMoved: by => root.grow(-by)
    }
}
