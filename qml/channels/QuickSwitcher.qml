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

/*! Ctrl+K: type a few letters of a channel or person. Arrows move, Enter opens, Ctrl+Enter opens beside, Escape closes. */
T.Popup {
    id: root

    required property ChatKitty kitty
    required property ChannelListModel channels
    /*! Id of the channel where the user is; 0: none. */
    property real current: 0

    signal openRequested(target: channel)
    signal openBesideRequested(target: channel)
    /*! Nothing has that name: the user wants a channel that has, or messages with those words. */
    signal createRequested(name: string)
    signal searchRequested(text: string)
    /*! What was typed is a link to a channel or a message. */
    signal placeRequested(address: string)

    function go(beside: bool): void {
        none.visible ? none.choose() : matches.open(list.currentIndex, beside);
    }

    function step(by: int): void {
        none.visible ? none.step(by) : list.step(by);
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.max(Theme.space4, Math.round(parent.height * 0.12)) : 0
    width: parent ? Math.min(Theme.switcherWidth, parent.width - Theme.space8) : Theme.switcherWidth
    height: parent ? Math.min(Theme.switcherHeight, parent.height - y - Theme.space4) : Theme.switcherHeight
    modal: true
    focus: true
    padding: Theme.space3

    onAboutToShow: {
        matches.query = "";
        matches.refresh();
        list.wandered = false;
        list.currentIndex = 0;
        search.forceActiveFocus();
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: PopupSurface {
        radius: Theme.radiusPane
    }

    QuickSwitcherModel {
        id: matches

        kitty: root.kitty
        current: root.current
        channels: root.visible ? root.channels : null
        onOpened: (target, beside) => {
            root.close();
            if (beside)
                root.openBesideRequested(target);
            else
                root.openRequested(target);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space2

        TextField {
            id: search

            Layout.fillWidth: true
            placeholderText: qsTr("Search or jump to…")
            iconName: "search"
            focus: true
            text: matches.query
            onEdited: matches.query = text
            Keys.onDownPressed: root.step(1)
            Keys.onUpPressed: root.step(-1)
            Keys.onReturnPressed: event => root.go((event.modifiers & Qt.ControlModifier) !== 0)
            Keys.onEnterPressed: event => root.go((event.modifiers & Qt.ControlModifier) !== 0)
        }

        MatchList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            matches: matches
        }

        NoMatch {
            id: none

            Layout.fillWidth: true
            query: matches.query.trim()
            canCreate: root.kitty.online
            visible: query.length > 0 && matches.count === 0 && !matches.searching
            onCreateWanted: {
                root.close();
                root.createRequested(none.query);
            }
            onSearchWanted: {
                root.close();
                root.searchRequested(none.query);
            }
            onPlaceWanted: {
                root.close();
                root.placeRequested(none.query);
            }
        }

        ErrorLine {
            Layout.fillWidth: true
            text: matches.errorText
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space1
            spacing: Theme.space2

            KeyHint {
                text: qsTr("Enter")
            }
            Label {
                text: qsTr("open")
                color: Theme.muted
                font.pixelSize: Theme.textSmall
            }
            KeyHint {
                text: qsTr("Ctrl+Enter")
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("open beside")
                color: Theme.muted
                elide: Text.ElideRight
                font.pixelSize: Theme.textSmall
            }
            Spinner {
                size: Theme.iconSmall
                visible: matches.searching || matches.opening
            }
        }
    }
}
