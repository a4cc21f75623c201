// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Style

/*! Where a row can be dropped that is dragged in the channel list, though the list shows nothing there: sections without
    channels. */
Rectangle {
    id: root

    /*! Keys of sections. */
    required property list<string> sections
    /*! The one that the dragged row is over; empty for none. */
    property string over: ""

    /*! The key at a place of this item; empty when there is none. */
    function sectionAt(place: point): string {
        const index = Math.floor((place.y - column.y) / Theme.rowHeight);
        return root.visible && place.x >= 0 && place.x < root.width && index >= 0 && index < root.sections.length
            ? root.sections[index] : "";
    }

    visible: root.sections.length > 0
    height: column.height
    color: Theme.raised

    Divider {
        width: parent.width
    }

    Column {
        id: column

        width: parent.width

        Repeater {
            model: root.sections

            Rectangle {
                id: target

                required property string modelData
                readonly property string title: target.modelData === "favourites" ? qsTr("Favourites") : target.modelData.slice(4)

                width: column.width
                height: Theme.rowHeight
                radius: Theme.radiusRow
                color: root.over === target.modelData ? Theme.accentSoft : Theme.transparent

                Label {
                    anchors.fill: parent
                    anchors.margins: Theme.space2
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("Drop here for %1").arg(target.title)
                    color: root.over === target.modelData ? Theme.accent : Theme.muted
                    font.pixelSize: Theme.textNote
                    elide: Text.ElideRight
                }
            }
        }
    }
}
