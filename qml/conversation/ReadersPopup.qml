// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! Who has read an own message, and when; or who reacted with what. */
T.Popup {
    id: root

    required property string title
    /*! Names and what stands behind each. */
    required property list<string> names
    required property list<string> details
    property bool emoji: false

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    margins: Theme.space4
    padding: Theme.space4
    implicitWidth: Math.min(Theme.sideCardWidth, parent ? parent.width - Theme.space8 : Theme.sideCardWidth)
    implicitHeight: Math.min(implicitContentHeight + Theme.space8, Theme.dialogWidth)
    visible: true
    background: PopupSurface {
        radius: Theme.radiusPane
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    contentItem: ReadersSheet {
        title: root.title
        names: root.names
        details: root.details
        emoji: root.emoji
        onClosed: root.close()
    }
}
