// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! Public channels that this user has not joined: find one and enter it. */
FocusScope {
    id: root

    required property ChatKitty kitty
    required property ChannelListModel channels

    signal openRequested(target: channel)
    signal openBesideRequested(target: channel)

    implicitWidth: Theme.listWidth
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Channels to join")

    QuickSwitcherModel {
        id: rooms

        kitty: root.visible ? root.kitty : null
        channels: root.channels
        joinableOnly: true
        onOpened: (target, beside) => {
            if (beside)
                root.openBesideRequested(target);
            else
                root.openRequested(target);
        }
    }

    // Nobody tells of rooms that others make.
    Timer {
        interval: Theme.lookInterval
        repeat: true
        running: root.visible && root.Window.active
        onTriggered: rooms.refresh()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.dot
        anchors.rightMargin: Theme.space3 + Theme.focusWidth
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.lineDisplay + Theme.space4
            Layout.leftMargin: Theme.space1

            Heading {
                Layout.fillWidth: true
                Layout.topMargin: Theme.dot
                text: qsTr("Channels to join")
                font.pixelSize: Theme.textHeader
                font.weight: Font.Bold
                elide: Text.ElideRight
            }

            IconButton {
                Layout.topMargin: Theme.dot
                text: qsTr("Look again")
                iconName: "retry"
                overPaper: true
                onClicked: rooms.refresh()
            }
        }

        TextField {
            id: search

            Layout.fillWidth: true
            placeholderText: qsTr("Search channels")
            iconName: "search"
            focus: true
            text: rooms.query
            onEdited: rooms.query = text
            Keys.onDownPressed: list.step(1)
            Keys.onUpPressed: list.step(-1)
            Keys.onReturnPressed: event => rooms.open(list.currentIndex, (event.modifiers & Qt.ControlModifier) !== 0)
        }

        ErrorLine {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            text: rooms.errorText
        }

        MatchList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.space2
            matches: rooms
            emptyText: rooms.query.length > 0 ? qsTr("No channel is called “%1”.").arg(rooms.query)
                : qsTr("There is no public channel that you are not in.")
        }

        Spinner {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space3
            visible: rooms.searching || rooms.opening
        }
    }
}
