// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qt.labs.qmlmodels
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The rows of a conversation, newest at the bottom.

    While `pinned` the newest row stays in view, whatever grows. Otherwise the row in the middle of the view keeps its
    place on the screen: rows below it may come and grow, pages above it may load. */
ListView {
    id: root

    required property ConversationModel conversation
    required property ChatKitty kitty
    required property MessageWishes wishes
    property alias pinned: place.pinned
    /*! What a search looks for. */
    property string find: ""
    property bool linkCards: true
    /*! The message whose menu is open; 0: none. */
    property real askedId: 0
    readonly property bool userMoves: root.moving || scrollBar.pressed || root.keysMove
    property bool keysMove: false
    /*! The pointer selects messages just now. */
    readonly property alias dragSelects: drag.overMessages
    /*! The message that keeps its place while not `pinned`. */
    readonly property alias anchorId: place.anchorId
    /*! Where to begin the next time the conversation is opened; 0: at the newest. */
    readonly property real keptPlace: root.pinned ? 0 : place.anchorId
    /*! Where to begin once the list has a size; 0: where it stands. */
    property real recalledPlace: 0
    /*! It is the first unread message. */
    property bool recallsUnread: false
    /*! How messages look: the numbers of Preferences.messageLayout. */
    property int layout: MessageRow.Layout.Flat
    /*! Whether each message has its time beside it. */
    property bool times: false
    /*! Row at the top of the view; -1 when there is none. */
    property int topRow: -1
    /*! The unread line, or where it will be, was not in view yet. */
    readonly property bool unreadUnseen: !root.unreadVisited && root.topRow >= 0
    property bool unreadVisited: false
    /*! The unread line is below the view. */
    property bool unreadBelow: false

    signal escaped()

    function jumpToLatest(): void {
        root.conversation.leaveHistory();
        root.pinned = true;
        root.positionViewAtBeginning();
        root.look();
    }

    function showRow(row: int): void {
        if (row < 0)
            return;
        root.pinned = false;
        place.show(row);
        place.hold(row, root.hitIn(row));
        root.forceLayout(); // The rows of where it stands now.
        root.look();
    }

    /*! Shows the unread line at the top of the view, or the newest message where all of them fit below it. */
    function beginAt(row: int): void {
        if (row < 0)
            return;
        root.pinned = false;
        place.show(row);
        place.begin(row);
        root.forceLayout();
        root.look();
    }

    /*! How far below the top of a row the search has found something; 0: at its top. */
    function hitIn(row: int): real {
        const item = root.find.length > 0 ? root.itemAtIndex(row) as MessageRow : null;
        return item ? item.hitTop() : 0;
    }

    /*! Shows the row of `recalledPlace`. */
    function recall(): void {
        if (root.recalledPlace === 0 || root.height <= 0)
            return;
        const row = root.conversation.rowOfPlace(root.recalledPlace);
        root.recalledPlace = 0;
        if (root.recallsUnread)
            root.beginAt(row);
        else
            root.showRow(row);
    }

    /*! Moves the view by almost its height: -1 up, 1 down. */
    function pageBy(by: int): void {
        const wanted = root.contentY + by * Math.max(Theme.rowHeight, root.height - 2 * Theme.lineBody);
        root.contentY = Math.max(root.originY, Math.min(wanted, root.originY + root.contentHeight - root.height));
        place.follow();
        root.look();
    }

    /*! Shows a row and marks it for a moment. */
    function flashRow(row: int): void {
        root.showRow(row);
        flash.mark(root.conversation.placeOf(row));
        if (root.activeFocus)
            root.currentIndex = row;
    }

    function settle(): void {
        if (root.pinned)
            root.positionViewAtBeginning();
        else if (!root.userMoves)
            root.pinned = place.restore();
        root.look();
    }

    /*! What has come into view: more history, read messages. */
    function look(): void {
        if (root.conversation.hasOlder && root.contentY - root.originY < root.height)
            root.conversation.loadOlder();
        // Rows that do not fill the list leave nothing above them.
        root.topRow = root.contentHeight < root.height ? root.count - 1 : root.indexAt(root.width / 2, root.contentY + Theme.space2);
        const unread = root.conversation.firstUnread();
        const lowest = root.indexAt(root.width / 2, root.contentY + root.height - Theme.space2);
        root.unreadBelow = unread >= 0 && unread < lowest;
        if (unread >= 0 && unread <= root.topRow && !root.unreadBelow)
            root.unreadVisited = true;
        root.conversation.seenRow = root.pinned ? 0 : root.indexAt(root.width / 2, root.contentY + root.height - Theme.lineBody);
    }

    function moveCurrent(step: int, selects: bool): void {
        root.keysMove = true;
        if (selects)
            selection.startAt(root.currentIndex);
        const wanted = Math.max(0, Math.min(root.count - 1, root.currentIndex + step));
        root.currentIndex = keys.messageNear(wanted, step > 0 ? 1 : -1, root.count);
        root.positionViewAtIndex(wanted, ListView.Contain);
        root.positionViewAtIndex(root.currentIndex, ListView.Contain);
        place.follow();
        root.look();
        root.keysMove = false;
        if (selects)
            selection.extendTo(root.currentIndex);
    }

    model: root.conversation
    // To make a row costs four times what it costs to show another message in one.
    reuseItems: true
    verticalLayoutDirection: ListView.BottomToTop
    boundsBehavior: Flickable.StopAtBounds
    // Rows stand on whole pixels: between them the software renderer forgets lines that are one pixel high.
    pixelAligned: true
    clip: true
    cacheBuffer: Theme.rowHeight * 4
    highlightFollowsCurrentItem: false
    currentIndex: -1
    activeFocusOnTab: true
    bottomMargin: Theme.space1
    T.ScrollBar.vertical: ScrollBar { id: scrollBar }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages in %1").arg(root.conversation.title)

    onFindChanged: sought.restart()
    onPinnedChanged: root.conversation.pinned = root.pinned
    onKeptPlaceChanged: if (root.pinned || root.keptPlace !== 0) root.conversation.keepPlace(root.keptPlace)
    onContentHeightChanged: root.settle()
    onHeightChanged: {
        root.recall();
        root.settle();
    }
    onContentYChanged: {
        if (!root.userMoves)
            return;
        place.follow();
        root.look();
    }
    // Where one looks, not where one looked last.
    onActiveFocusChanged: root.currentIndex = !root.activeFocus ? -1
        : keys.beginAt(flash.place, root.pinned ? 0 : place.anchorId, root.count)

    Keys.onUpPressed: event => root.moveCurrent(1, (event.modifiers & Qt.ShiftModifier) !== 0)
    Keys.onDownPressed: event => root.moveCurrent(-1, (event.modifiers & Qt.ShiftModifier) !== 0)
    Keys.onPressed: event => keys.handle(event, Math.max(1, Math.floor(root.height / Theme.rowHeight)))
    onCurrentIndexChanged: keys.leaveControls()

    ReadingPlace {
        id: place

        view: root
        conversation: root.conversation
    }

    // All rows have their place now, and this frame can still show them elsewhere. Rows that grow and shrink by the same
    // leave the height of all as it was, so that nothing else tells of them.
    Connections {
        target: root.Window.window
        enabled: !root.pinned && root.anchorId !== 0

        function onAfterAnimating(): void {
            if (root.userMoves || place.unmeasured)
                place.measure();
            else
                place.restore();
        }
    }

    MessageKeys {
        id: keys

        view: root
        conversation: root.conversation
        wishes: root.wishes
        onStepped: by => root.moveCurrent(by, false)
        onLatestWanted: {
            root.jumpToLatest();
            root.currentIndex = keys.messageNear(0, 1, root.count);
        }
        onCopyWanted: selection.copy(root.currentIndex)
        onEscaped: root.escaped()
    }

    MessageSelection {
        id: selection

        conversation: root.conversation
    }

    MessageDrag {
        id: drag

        parent: root
        anchors.fill: parent
        z: 1
        view: root
        conversation: root.conversation
        selection: selection
        onMoved: {
            place.follow();
            root.look();
        }
    }

    Flash {
        id: flash
    }

    // The rows know by then what is looked for, and what they have of it.
    Timer {
        id: sought

        interval: 0
        onTriggered: if (root.find.length > 0 && flash.place !== 0) root.showRow(root.conversation.rowOfPlace(flash.place))
    }

    Connections {
        target: root.conversation

        function onUnreadChanged(): void {
            root.unreadVisited = false;
            root.look();
        }

        function onMessageFound(row: int): void {
            root.flashRow(row);
        }

        function onPlaceRecalled(row: int): void {
            root.recallsUnread = false;
            root.recalledPlace = root.conversation.placeOf(row);
            root.recall();
        }

        function onUnreadFound(row: int): void {
            root.recallsUnread = true;
            root.recalledPlace = root.conversation.placeOf(row - 1);
            root.recall();
        }
    }

    delegate: MessageRows {
        id: rows

        conversation: root.conversation
        kitty: root.kitty
        wishes: root.wishes
        find: root.find
        linkCards: root.linkCards
        layout: root.layout
        times: root.times
        pinned: root.pinned
        keysHere: root.activeFocus
        askedId: root.askedId
        flashedId: flash.place
        onPressedWith: (row, modifiers) => selection.click(row, modifiers)
    }
}
