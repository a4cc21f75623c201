// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models

/*! Lies over the list and sees where the pointer goes: who drags from the words of one message over others selects messages,
    whole; back in the first, words again. Beyond the ends of the view the list moves along. */
Item {
    id: root

    required property ListView view
    required property ConversationModel conversation
    required property MessageSelection selection
    /*! The message where the pointer was pressed; 0: none. */
    property real pressedId: 0
    /*! Words were selected since then, and not earlier. */
    property bool inWords: false
    /*! Messages are being selected. */
    property bool overMessages: false
    /*! Where it is. */
    property real here: 0
    /*! How far the pointer is below the view, negative: above it. */
    readonly property real beyond: Math.min(0, root.here) + Math.max(0, root.here - root.height)
    /*! Pixels in a second, for each that the pointer is beyond the view. */
    readonly property real speed: 8

    /*! The list was moved. */
    signal moved()

    function rowAt(y: real): int {
        const inside = Math.max(1, Math.min(root.height - 1, y));
        return root.view.indexAt(root.view.width / 2, root.view.contentY + inside);
    }

    function move(by: real): void {
        const last = root.view.originY + root.view.contentHeight - root.view.height;
        root.view.contentY = Math.max(root.view.originY, Math.min(last, root.view.contentY + by));
        root.moved();
        root.follow();
    }

    function follow(): void {
        const row = root.rowAt(root.here);
        const start = root.conversation.rowOfPlace(root.pressedId);
        if (row < 0 || start < 0)
            return;
        if (root.overMessages && row === start) {
            root.conversation.clearSelection();
            root.stop();
        } else if (!root.overMessages && root.inWords && row !== start) {
            root.overMessages = true;
            SelectedText.withheld = true;
            root.conversation.clearSelection();
            root.selection.startAt(start);
        }
        if (root.overMessages)
            root.selection.extendTo(row);
    }

    function stop(): void {
        root.overMessages = false;
        SelectedText.withheld = false;
    }

    PointHandler {
        id: pointer

        acceptedButtons: Qt.LeftButton
        onActiveChanged: {
            if (root.overMessages)
                SelectedText.clear();
            root.stop();
            root.inWords = false;
            root.pressedId = 0;
        }
        onPointChanged: {
            if (!pointer.active)
                return;
            root.here = pointer.point.position.y;
            if (root.pressedId === 0)
                root.pressedId = root.conversation.placeOf(root.rowAt(pointer.point.pressPosition.y));
            root.follow();
        }
    }

    Connections {
        target: SelectedText
        enabled: pointer.active && !root.overMessages

        function onTextChanged(): void {
            root.inWords = SelectedText.text.length > 0;
        }
    }

    FrameAnimation {
        running: root.overMessages && root.beyond !== 0
        onTriggered: root.move(root.beyond * frameTime * root.speed)
    }
}
