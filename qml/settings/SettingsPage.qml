// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

/*! One category: its heading and its rows. While something is searched it shows the rows that match, or all of them when
    the category itself does. Rows bind their `query` to `rowQuery`. */
ColumnLayout {
    id: root

    required property string title
    required property string query
    required property bool current
    readonly property string rowQuery: root.title.toLowerCase().includes(root.query) ? "" : root.query
    readonly property bool matches: {
        for (let i = 0; i < rows.children.length; ++i) {
            if (rows.children[i]["matches"] === true)
                return true;
        }
        return false;
    }
    default property alias content: rows.data

    visible: root.query.length > 0 ? root.matches : root.current
    spacing: Theme.space2

    Heading {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space1
        wrapMode: Text.Wrap
        text: root.title
        font.pixelSize: Theme.textTitle
        font.weight: Font.DemiBold
        Accessible.name: text
    }

    ColumnLayout {
        id: rows

        Layout.fillWidth: true
        spacing: Theme.space2
    }
}
