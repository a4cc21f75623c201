// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Style

/*! Whom the signed-in user has blocked. */
Dialog {
    id: root

    required property ChatKitty kitty

    title: qsTr("Blocked people")
    acceptText: ""
    rejectText: qsTr("Close")
    error: blocks.errorText
    busy: blocks.busy

    BlockList {
        id: blocks

        kitty: root.visible ? root.kitty : null
        onRecordsChanged: pages.refresh()
    }

    PageModel {
        id: pages

        kitty: root.visible ? root.kitty : null
        list: PageModel.UserBlocks
    }

    BlockedRows {
        width: parent.width
        implicitHeight: Theme.listHeight
        focus: true
        model: pages
        busy: blocks.busy
        onUnblockRequested: record => blocks.unblock(record.user)
    }
}
