// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The place of a thread in a pane: beside the messages where there is room for both, else over them. */
Deferred {
    id: root

    required property ChatKitty kitty
    required property ChatSession session
    required property channel channel
    required property Drafts drafts
    required property Preferences preferences
    required property bool started
    required property bool watching
    required property string closedText
    /*! Width of the pane. */
    required property real available
    property message message
    /*! The reply to show; 0: the newest. */
    property real reply: 0
    /*! Which message is being looked for, to open its thread at a reply; 0: none. */
    property real wantedId: 0
    property real wantedReply: 0
    readonly property bool wide: root.available >= 2 * Theme.paneMinimumWidth
    readonly property ThreadPanel panel: root.item as ThreadPanel
    readonly property bool beside: root.active && root.wide

    signal focusTaken()
    signal failed(text: string)
    signal closed()
    signal personWanted(person: user)
    signal placeWanted(address: string)
    /*! Another thread is shown, or none. */
    signal noted()

    function open(message: message, reply: real): void {
        root.reply = 0;
        root.message = message;
        root.reply = reply;
        root.active = true;
    }

    /*! Opens the thread of that message at that reply when the message is found. */
    function awaitReply(id: real, reply: real): void {
        root.wantedId = id;
        root.wantedReply = reply;
    }

    /*! A message with that number was found. */
    function found(message: message, id: real): void {
        if (root.wantedId === 0 || id !== root.wantedId)
            return;
        root.wantedId = 0;
        root.open(message, root.wantedReply);
    }

    width: root.wide ? Math.max(Theme.paneMinimumWidth, root.available * 0.45) : root.available - 2 * Theme.focusWidth
    active: false
    onActiveChanged: root.noted()
    onMessageChanged: root.noted()
    sourceComponent: ThreadPanel {
        kitty: root.kitty
        session: root.session
        channel: root.channel
        message: root.message
        reply: root.reply
        drafts: root.drafts
        preferences: root.preferences
        started: root.started
        watching: root.watching
        closedText: root.closedText
        covering: !root.wide
        onFocusTaken: root.focusTaken()
        onFailed: text => root.failed(text)
        onPersonWanted: person => root.personWanted(person)
        onPlaceWanted: address => root.placeWanted(address)
        onClosed: {
            root.active = false;
            root.closed();
        }
    }
}
