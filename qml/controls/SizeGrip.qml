// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! The edge between two parts that lie above each other, or beside, to be moved by the pointer or by the arrow keys. */
Item {
    id: root

    /*! What it changes. */
    property string text: ""
    /*! Between parts that lie beside each other. */
    property bool sideways: false
    property real last: 0

    /*! Downwards, or to the right, by so many pixels. */
    signal moved(by: real)
    /*! A double click, or Enter. */
    signal resetWanted()

    implicitWidth: Theme.space2
    implicitHeight: Theme.space2
    activeFocusOnTab: true
    Accessible.role: Accessible.Splitter
    Accessible.name: root.text
    Accessible.focusable: true
    Keys.onReturnPressed: root.resetWanted()
    Keys.onPressed: event => {
        const lower = event.key === (root.sideways ? Qt.Key_Left : Qt.Key_Up);
        event.accepted = lower || event.key === (root.sideways ? Qt.Key_Right : Qt.Key_Down);
        if (event.accepted)
            root.moved(lower ? -Theme.space8 : Theme.space8);
    }

    FocusRing {
        radius: Theme.radiusTiny
        shown: root.activeFocus
    }

    Rectangle {
        anchors.centerIn: parent
        width: root.sideways ? Theme.space1 : Theme.space8 * 2
        height: root.sideways ? Theme.space8 * 2 : Theme.space1
        radius: Theme.space1 / 2
        color: root.activeFocus ? Theme.accent : drag.active || pointer.hovered ? Theme.muted : Theme.transparent
    }

    HoverHandler {
        id: pointer

        cursorShape: root.sideways ? Qt.SplitHCursor : Qt.SplitVCursor
    }

    TapHandler {
        onDoubleTapped: root.resetWanted()
    }

    DragHandler {
        id: drag

        target: null
        yAxis.enabled: !root.sideways
        xAxis.enabled: root.sideways
        onActiveChanged: root.last = root.sideways ? drag.centroid.scenePressPosition.x : drag.centroid.scenePressPosition.y
        onCentroidChanged: {
            if (!drag.active)
                return;
            const now = root.sideways ? drag.centroid.scenePosition.x : drag.centroid.scenePosition.y;
            const by = now - root.last;
            root.last = now;
            root.moved(by);
        }
    }
}
