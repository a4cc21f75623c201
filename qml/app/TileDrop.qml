// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Models
import Purr.Style

/*! Shows where a dragged pane would go, and knows where that is. Lies over the tiles, in their coordinates. */
Rectangle {
    id: root

    required property Tiling tiling
    /*! Tile that is dragged, tile that it would go to; -1: none. */
    property int from: -1
    property int to: -1
    property int edge: Tiling.Left
    readonly property rect place: root.to >= 0 ? root.tiling.preview(root.to, root.edge) : Qt.rect(0, 0, 0, 0)

    function follow(from: int, point: point): void {
        root.from = from;
        const to = root.tiling.tileAt(point);
        const edge = root.tiling.edgeAt(to, point);
        root.to = root.tiling.accepts(from, to, edge) ? to : -1;
        root.edge = edge;
    }

    function clear(): void {
        root.from = -1;
        root.to = -1;
    }

    x: root.place.x
    y: root.place.y
    width: root.place.width
    height: root.place.height
    visible: root.to >= 0
    radius: Theme.radiusPane
    color: Qt.alpha(Theme.accent, Theme.dropOpacity)
    border.width: Theme.focusWidth
    border.color: Theme.accent
}
