// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Style

/*! The header of a pane, to drag the pane by. Points are those of the scene. */
Item {
    id: root

    signal moved(point: point)
    signal dropped()
    signal cancelled()

    height: Theme.headerHeight

    DragHandler {
        id: drag

        target: null
        dragThreshold: Theme.space3
        onActiveChanged: {
            if (!drag.active)
                root.dropped();
        }
        onCanceled: root.cancelled()
        onCentroidChanged: {
            if (drag.active)
                root.moved(drag.centroid.scenePosition);
        }
    }
}
