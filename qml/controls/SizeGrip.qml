// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! The edge between two parts that lie above each other, to be moved by the pointer or by the arrow keys. */
Item {
    id: root

    /*! What it changes. */
    property string text: ""
    property real lastY: 0

    /*! Downwards by so many pixels. */
    signal moved(by: real)

    implicitHeight: Theme.space2
    activeFocusOnTab: true
    Accessible.role: Accessible.Splitter
    Accessible.name: root.text
    Accessible.focusable: true
    Keys.onUpPressed: root.moved(-Theme.space8)
    Keys.onDownPressed: root.moved(Theme.space8)

    Rectangle {
        anchors.centerIn: parent
        width: Theme.space8 * 2
        height: Theme.space1
        radius: height / 2
        color: root.activeFocus ? Theme.accent : drag.active || pointer.hovered ? Theme.muted : Theme.transparent
    }

    HoverHandler {
        id: pointer

        cursorShape: Qt.SplitVCursor
    }

    DragHandler {
        id: drag

        target: null
        yAxis.enabled: true
        xAxis.enabled: false
        onActiveChanged: root.lastY = drag.centroid.scenePressPosition.y
        onCentroidChanged: {
            if (!drag.active)
                return;
            const by = drag.centroid.scenePosition.y - root.lastY;
            root.lastY = drag.centroid.scenePosition.y;
            root.moved(by);
        }
    }
}
