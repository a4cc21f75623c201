// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Models
import Purr.Style

/*! Which message of a list keeps its place on the screen while others come, go and grow: the newest or the one in the middle. */
QtObject {
    id: root

    required property ListView view
    required property ConversationModel conversation
    /*! The newest. */
    property bool pinned: true
    /*! Otherwise this one; 0: none. */
    property real anchorId: 0
    /*! How far below the top of the view it starts. */
    property real anchorOffset: 0
    /*! Chosen since the last frame. Rows that came into view have their final height only when they are drawn, and what
        was not drawn was not seen. */
    property bool unmeasured: false

    /*! How far the newest row ends below the view: by the row itself, since the view only guesses how high others are. */
    function belowView(): real {
        if (root.view.count === 0)
            return 0;
        const newest = root.view.itemAtIndex(0);
        return newest ? newest.y + newest.height - root.view.contentY - root.view.height : Infinity;
    }

    /*! Chooses: the newest where it is in view. */
    function follow(): void {
        root.pinned = root.belowView() < Theme.space2;
        if (!root.pinned)
            root.remember();
    }

    /*! Chooses the one in the middle. */
    function remember(): void {
        const row = root.view.indexAt(root.view.width / 2, root.view.contentY + root.view.height / 2);
        const item = root.view.itemAtIndex(row);
        root.anchorId = item ? root.conversation.placeOf(row) : 0;
        root.anchorOffset = item ? item.y - root.view.contentY : 0;
        root.unmeasured = true;
    }

    /*! The rows are about to be drawn. */
    function measure(): void {
        const item = root.view.itemAtIndex(root.conversation.rowOfPlace(root.anchorId));
        if (item)
            root.anchorOffset = item.y - root.view.contentY;
        root.unmeasured = false;
    }

    /*! Brings a row into the middle of the view, which learns on its way how high its rows are: that must not pull it back. */
    function show(row: int): void {
        const id = root.anchorId;
        root.anchorId = 0;
        root.view.positionViewAtIndex(row, ListView.Center);
        root.anchorId = id;
    }

    /*! Holds a row that is in view in its middle while the rows around it get their heights. One that is higher than the
        view is shown from its top, or where what is wanted of it, so far below its top as `at` says, would be below the view,
        at that. */
    function hold(row: int, at: real): void {
        const item = root.view.itemAtIndex(row);
        root.anchorId = item ? root.conversation.placeOf(row) : 0;
        root.anchorOffset = !item ? 0 : at > root.view.height / 2 ? root.view.height / 3 - at : Math.max(0, (root.view.height - item.height) / 2);
        root.unmeasured = false;
        root.pinned = root.restore();
    }

    /*! Begins at a row: what is below it is to be read. */
    function begin(row: int): void {
        root.anchorId = root.view.itemAtIndex(row) ? root.conversation.placeOf(row) : 0;
        root.anchorOffset = Theme.rowHeight;
        root.unmeasured = false;
        root.pinned = root.restore();
    }

    /*! Puts it back where it was. True: that would leave room below the newest message, so the view ends with that. */
    function restore(): bool {
        const row = root.anchorId !== 0 ? root.conversation.rowOfPlace(root.anchorId) : -1;
        // So much came in the middle of the view that the row is not even made any more.
        if (row >= 0 && !root.view.itemAtIndex(row))
            root.show(row);
        const item = root.view.itemAtIndex(row);
        if (!item)
            return false;
        // Where it has become shorter it must not end above the view.
        const offset = Math.max(root.anchorOffset, Math.min(0, Theme.rowHeight - item.height));
        const by = item.y - root.view.contentY - offset;
        const below = root.belowView();
        // Nor is there anything above the oldest.
        const least = root.view.contentHeight > root.view.height ? root.view.originY - root.view.contentY : -Infinity;
        root.view.contentY += Math.max(Math.min(by, below), least);
        return by > below;
    }
}
