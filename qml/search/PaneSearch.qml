// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! Ctrl+F: search in one conversation. Enter or F3 goes to the next older hit, with Shift to the newer one, Escape
    closes. */
Rectangle {
    id: root

    required property ChatKitty kitty
    required property channel channel
    /*! The keys F3 and Shift+F3 are ours. */
    property bool active: true
    readonly property alias results: found
    readonly property alias field: field
    readonly property string find: found.state === SearchModel.Ready ? found.text : ""
    /*! Which hit is in view; -1 before the first. */
    property int current: -1

    /*! `replyId`: which reply to it is meant; 0: the message itself. */
    signal shown(messageId: real, replyId: real)
    signal closed()

    function takeFocus(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    function go(by: int): void {
        if (found.count === 0)
            return;
        root.current = root.current < 0 ? 0 : (root.current + by + found.count) % found.count;
        found.open(root.current);
    }

    implicitHeight: column.implicitHeight + Theme.space2 * 2
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Search in this chat")
    Keys.onEscapePressed: root.closed()

    SearchModel {
        id: found

        kitty: root.kitty
        channel: root.channel
        foundColor: Theme.accent
        onOpened: (target, messageId, replyId) => root.shown(messageId, replyId)
        onTextChanged: root.current = -1
        // Shown as soon as it is found, unless that would open a thread.
        onStateChanged: {
            if (found.state === SearchModel.Ready && root.current < 0 && found.count > 0 && !found.messageAt(0).isReply)
                root.go(1);
        }
    }

    Shortcut {
        sequences: ["F3"]
        enabled: root.active
        onActivated: root.go(1)
    }

    Shortcut {
        sequences: ["Shift+F3"]
        enabled: root.active
        onActivated: root.go(-1)
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space2
        spacing: Theme.space1

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            TextField {
                id: field

                Layout.fillWidth: true
                iconName: "search"
                placeholderText: qsTr("Search in this chat")
                text: found.text
                onEdited: found.text = text
                Keys.onReturnPressed: event => root.go(event.modifiers & Qt.ShiftModifier ? -1 : 1)
                Keys.onEnterPressed: event => root.go(event.modifiers & Qt.ShiftModifier ? -1 : 1)
                Keys.onUpPressed: root.go(1)
                Keys.onDownPressed: root.go(-1)
            }

            Label {
                text: found.state !== SearchModel.Ready ? ""
                    : found.count === 0 ? qsTr("none")
                    : root.current < 0 ? (found.hasMore ? qsTr("%L1+ hits").arg(found.count) : qsTr("%Ln hit(s)", "", found.count))
                    : found.hasMore ? qsTr("%L1 of %L2+").arg(root.current + 1).arg(found.count)
                    : qsTr("%L1 of %L2").arg(root.current + 1).arg(found.count)
                color: Theme.muted
                font.pixelSize: Theme.textSmall
                visible: text.length > 0
            }

            IconButton {
                iconName: "arrow-up"
                text: qsTr("Next older hit")
                shortcutText: "F3"
                enabled: found.count > 0
                onClicked: root.go(1)
            }

            IconButton {
                iconName: "arrow-down"
                text: qsTr("Next newer hit")
                shortcutText: qsTr("Shift+F3")
                enabled: found.count > 0
                onClicked: root.go(-1)
            }

            IconButton {
                iconName: "close"
                text: qsTr("Close search")
                onClicked: root.closed()
            }
        }

        ErrorLine {
            Layout.fillWidth: true
            text: found.problem
        }

        SearchOlder {
            Layout.fillWidth: true
            search: found
        }
    }

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
