// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! How far back was searched, and the way to look further. */
RowLayout {
    id: root

    required property SearchModel search

    visible: root.search.hasMore || root.search.loadingOlder || root.search.canLoadOlder || root.search.heldText.length > 0
    spacing: Theme.space2

    Spinner {
        size: Theme.iconSmall
        visible: root.search.loadingOlder
        running: visible
    }

    Label {
        Layout.fillWidth: true
        text: root.search.loadingOlder ? root.search.loadingText : root.search.heldText
        color: Theme.muted
        font.pixelSize: Theme.textSmall
        wrapMode: Text.Wrap
    }

    Button {
        kind: Button.Kind.Quiet
        text: qsTr("Show more")
        visible: root.search.hasMore
        onClicked: root.search.showMore()
    }

    Button {
        kind: Button.Kind.Quiet
        text: root.search.loadingOlder ? qsTr("Stop") : qsTr("Search older messages")
        visible: root.search.loadingOlder || root.search.canLoadOlder
        onClicked: root.search.loadingOlder ? root.search.cancelLoading() : root.search.loadOlder()
    }
}
