// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Style

/*! The gap between panes: drag it, or move it by the arrow keys, to resize; a double click or Enter makes all even. */
Item {
    id: root

    required property int index
    required property Tiling tiling
    readonly property rect place: root.tiling.handle(root.index, root.tiling.revision)
    readonly property bool sideways: root.tiling.isColumnHandle(root.index)

    x: root.place.x
    y: root.place.y
    width: root.place.width
    height: root.place.height

    activeFocusOnTab: true
    Accessible.role: Accessible.Splitter
    Accessible.name: root.sideways ? qsTr("Width of the panes") : qsTr("Height of the panes")
    Accessible.focusable: true
    Keys.onReturnPressed: root.tiling.reset()
    Keys.onPressed: event => {
        const lower = root.sideways ? Qt.Key_Left : Qt.Key_Up;
        event.accepted = event.modifiers === Qt.NoModifier
            && (event.key === lower || event.key === (root.sideways ? Qt.Key_Right : Qt.Key_Down));
        if (event.accepted)
            root.tiling.drag(root.index, event.key === lower ? -Theme.space8 : Theme.space8);
    }

    FocusRing {
        radius: Theme.radiusTiny
        shown: root.activeFocus
    }

    Rectangle {
        anchors.centerIn: parent
        width: root.sideways ? Theme.focusWidth : Theme.iconButton
        height: root.sideways ? Theme.iconButton : Theme.focusWidth
        radius: Theme.focusWidth / 2
        color: Theme.faint
        visible: hover.hovered || drag.active
    }

    HoverHandler {
        id: hover

        cursorShape: root.sideways ? Qt.SplitHCursor : Qt.SplitVCursor
    }

    TapHandler {
        onDoubleTapped: root.tiling.reset()
    }

    DragHandler {
        id: drag

        property real moved: 0

        target: null
        xAxis.enabled: root.sideways
        yAxis.enabled: !root.sideways
        onActiveChanged: drag.moved = 0
        onTranslationChanged: {
            const now = root.sideways ? drag.translation.x : drag.translation.y;
            root.tiling.drag(root.index, now - drag.moved);
            drag.moved = now;
        }
    }
}
