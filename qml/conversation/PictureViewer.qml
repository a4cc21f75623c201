// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Client
import Purr.Protocol
import Purr.Style

/*! The pictures of a conversation over the whole window; Escape closes. */
T.Popup {
    id: root

    required property ChatKitty kitty
    /*! Oldest first. */
    required property list<message> messages
    /*! The one to begin with. */
    required property int index

    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    modal: true
    focus: true
    visible: true
    padding: 0
    background: Rectangle {
        color: Theme.viewer
    }

    contentItem: PictureStage {
        focus: true
        kitty: root.kitty
        messages: root.messages
        index: root.index
        onClosed: root.close()
    }
}
