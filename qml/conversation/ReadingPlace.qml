// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Models

/*! Which message of a list keeps its place on the screen while others come, go and grow: the one in the middle. */
QtObject {
    id: root

    required property ListView view
    required property ConversationModel conversation
    /*! 0: none. */
    property real anchorId: 0
    /*! How far below the top of the view it starts. */
    property real anchorOffset: 0

    /*! How far the newest message ends below the view. */
    function belowView(): real {
        return root.view.originY + root.view.contentHeight - root.view.contentY - root.view.height;
    }

    /*! Chooses it. */
    function remember(): void {
        const row = root.view.indexAt(root.view.width / 2, root.view.contentY + root.view.height / 2);
        const item = root.view.itemAtIndex(row);
        root.anchorId = item ? root.conversation.placeOf(row) : 0;
        root.anchorOffset = item ? item.y - root.view.contentY : 0;
    }

    /*! Puts it back where it was. */
    function restore(): void {
        const item = root.anchorId !== 0 ? root.view.itemAtIndex(root.conversation.rowOfPlace(root.anchorId)) : null;
        if (item)
            root.view.contentY += item.y - root.view.contentY - root.anchorOffset;
    }
}
