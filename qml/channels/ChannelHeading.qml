// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Style

/*! The heading of a section of the channel list: a click folds it; own sections have a menu. */
T.AbstractButton {
    id: root

    required property string section
    /*! Out of the model of the list: a section delegate gets nothing else. */
    readonly property ChannelListModel channels: root.ListView.view ? root.ListView.view.model as ChannelListModel : null
    readonly property ChannelArrangement arrangement: root.channels ? root.channels.arrangement : null
    readonly property bool own: root.section.startsWith("own:")
    readonly property string title: root.own ? root.section.slice(4) : root.section === "session" ? qsTr("In session")
        : root.section === "favourites" ? qsTr("Favourites") : root.section === "hidden" ? qsTr("Hidden") : qsTr("Recent")
    readonly property bool folded: root.arrangement !== null && root.arrangement.now.isFolded(root.section)

    function openMenu(x: real, y: real): void {
        if (!root.own)
            return;
        menu.active = true;
        (menu.item as SectionMenu).openFor(root.title, root, x, y);
    }

    width: root.ListView.view ? root.ListView.view.width : 0
    height: Theme.scaled(Theme.space4) + Theme.space4 + (root.section === "session" ? Theme.focusWidth : 0)
    focusPolicy: Qt.TabFocus
    text: root.title
    Accessible.role: Accessible.Button
    Accessible.name: root.folded ? qsTr("%1, folded").arg(root.title) : root.title
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onMenuPressed: root.openMenu(0, root.height)
    onClicked: root.arrangement.setFolded(root.section, !root.folded)

    Deferred {
        id: menu

        active: false
        sourceComponent: SectionMenu {
            arrangement: root.arrangement
            onRenameRequested: name => {
                renaming.active = true;
                (renaming.item as SectionDialog).openFor(name);
            }
        }
    }

    Deferred {
        id: renaming

        active: false
        sourceComponent: SectionDialog {
            arrangement: root.arrangement
        }
    }

    background: FocusRing {
        radius: Theme.radiusSmall
        shown: root.visualFocus
    }

    Item {
        anchors.fill: parent

        // Not in the button itself: one with a handler takes every mouse button for a click.
        TapHandler {
            acceptedButtons: Qt.RightButton
            enabled: root.own
            onTapped: point => root.openMenu(point.position.x, point.position.y)
        }

        SectionLabel {
            id: label

            anchors.left: parent.left
            anchors.leftMargin: Theme.space2 + Theme.focusWidth
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.dot
            width: Math.min(implicitWidth, parent.width - Theme.space8)
            elide: Text.ElideRight
            text: root.title
            Accessible.ignored: true
        }

        Icon {
            anchors.left: label.right
            anchors.leftMargin: Theme.space1
            anchors.verticalCenter: label.verticalCenter
            name: root.folded ? "chevron-right" : "chevron-down"
            size: Theme.iconSmall
            color: Theme.faint
            visible: root.folded || root.hovered || root.visualFocus
        }
    }
}
