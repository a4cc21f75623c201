// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! Ctrl+Shift+F: messages of all channels. Arrows move, Enter goes to the message, Escape closes. */
T.Popup {
    id: root

    required property ChatKitty kitty
    required property ChannelListModel channels
    readonly property alias results: found

    /*! `replyId`: which reply to it is meant; 0: the message itself. */
    signal openRequested(target: channel, messageId: real, replyId: real)

    function openFor(text: string): void {
        root.open();
        if (text.length > 0)
            found.text = text;
        field.selectAll();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: parent ? Math.min(Theme.settingsWidth, parent.width - Theme.space8) : Theme.settingsWidth
    height: parent ? Math.min(Theme.settingsHeight, parent.height - Theme.space8) : Theme.settingsHeight
    modal: true
    focus: true
    padding: Theme.space3
    onAboutToShow: field.forceActiveFocus(Qt.ShortcutFocusReason)
    onClosed: found.cancelLoading()

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: PopupSurface {
        radius: Theme.radiusPane
    }

    SearchModel {
        id: found

        kitty: root.kitty
        channels: root.channels
        foundColor: Theme.accent
        onOpened: (target, messageId, replyId) => {
            root.close();
            root.openRequested(target, messageId, replyId);
        }
        onModelReset: list.currentIndex = 0
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space2
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Search messages")

        TextField {
            id: field

            Layout.fillWidth: true
            iconName: "search"
            placeholderText: qsTr("Search messages")
            focus: true
            text: found.text
            onEdited: found.text = text
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onReturnPressed: found.open(list.currentIndex)
            Keys.onEnterPressed: found.open(list.currentIndex)
        }

        SearchHints {
            Layout.fillWidth: true
            search: found
            onTaken: hint => {
                found.text = found.completed(hint);
                field.forceActiveFocus(Qt.OtherFocusReason);
                field.input.cursorPosition = field.text.length;
            }
        }

        SearchResults {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            search: found
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
}
