// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick

/*! F6: the round from the rail to the list, through the focused pane, to the inspector. A pane in a window of its own has
    a round of its own. */
QtObject {
    id: root

    required property WorkspaceView view
    required property Item rail
    required property Item column
    required property InspectorPlace inspector

    /*! The round goes through the main window. */
    signal mainWanted()

    function go(by: int): void {
        const own = root.view.focusedWindow();
        const ofPane = Array.from(root.view.focusedPane()?.areas ?? []);
        if (own?.activeFocusItem)
            return root.step(ofPane, null, by);
        root.mainWanted();
        // From elsewhere forwards to the composer, and backwards to the list.
        const all = [root.rail, root.column].concat(own ? [] : ofPane, root.inspector.docked ? [root.inspector] : []);
        root.step(all, by > 0 && !own && ofPane[0] || root.column, by);
    }

    function hasKeyboard(area: Item): bool {
        for (let at = area.Window.activeFocusItem; at; at = at.parent) {
            if (at === area)
                return true;
        }
        return false;
    }

    /*! Whether Tab stops at that item of the area, or at one around it, like the list of a row. */
    function isStop(item: Item, area: Item): bool {
        for (let at = item; at && at !== area.parent; at = at.parent) {
            if (at.activeFocusOnTab)
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
        if (reached && !root.isStop(reached, areas[next]))
            reached.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }
}
