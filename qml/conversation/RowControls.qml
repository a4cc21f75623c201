// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T

/*! The keyboard in a row of messages: what can be pressed there is reached from the row by the arrow that leads into it,
    and left by the other one or Escape. Tab goes past all of it. */
QtObject {
    id: root

    required property ListView view
    readonly property Item holder: root.view.Window.activeFocusItem

    function isInside(): bool {
        return root.view.activeFocus && root.holder !== root.view;
    }

    function buttonsOf(item: Item): list<Item> {
        let found = [];
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (!child.visible || !child.enabled)
                continue;
            if (child instanceof T.AbstractButton)
                found.push(child);
            else
                found = found.concat(Array.from(root.buttonsOf(child)));
        }
        return found;
    }

    /*! The row has the keyboard again. */
    function leave(): void {
        if (!root.isInside())
            return;
        for (let at = root.holder; at && at !== root.view; at = at.parent)
            at.focus = false;
    }

    function step(by: int): bool {
        const inside = root.isInside();
        if (!root.view.currentItem || (!inside && by < 0))
            return false;
        const buttons = Array.from(root.buttonsOf(root.view.currentItem));
        const next = inside ? buttons.indexOf(root.holder) + by : 0;
        if (next < 0)
            root.leave();
        else if (next < buttons.length)
            buttons[next].forceActiveFocus(Qt.TabFocusReason);
        return true;
    }

    /*! False: the key means something else. */
    function handle(event: KeyEvent): bool {
        if (event.modifiers & ~Qt.KeypadModifier)
            return false;
        const mirrored = root.view.effectiveLayoutDirection === Qt.RightToLeft;
        if (event.key === Qt.Key_Right || event.key === Qt.Key_Left)
            return root.step((event.key === Qt.Key_Right) !== mirrored ? 1 : -1);
        if (!root.isInside())
            return false;
        if (event.key === Qt.Key_Escape)
            root.leave();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            (root.holder as T.AbstractButton)?.clicked();
        else
            return false;
        return true;
    }
}
