// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick

/*! F6: the round through the areas of a window. */
QtObject {
    id: root

    function hasKeyboard(area: Item): bool {
        for (let at = area.Window.activeFocusItem; at; at = at.parent) {
            if (at === area)
                return true;
        }
        return false;
    }

    /*! To the area after the one with the keyboard, or before it; from elsewhere to `start`. */
    function step(all: list<Item>, start: Item, by: int): void {
        const areas = Array.from(all).filter(area => area.visible && area.enabled);
        if (areas.length === 0)
            return;
        const from = areas.findIndex(root.hasKeyboard);
        const next = from < 0 ? Math.max(0, areas.indexOf(start)) : (from + by + areas.length) % areas.length;
        areas[next].forceActiveFocus(Qt.TabFocusReason);
        // Not to a mere container: to the first thing in it.
        const reached = areas[next].Window.activeFocusItem;
        if (reached && !reached.activeFocusOnTab)
            reached.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }
}
