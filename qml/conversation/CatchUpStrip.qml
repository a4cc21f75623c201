// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*!
    What happened in the room while this user was away; each part goes there. Takes no height when nothing did, and goes by
    itself once all that it tells of has been in view.
*/
Rectangle {
    id: root

    required property CatchUp news
    required property ConversationModel conversation
    /*! The uppermost row that is in view, -1: none is. */
    property int topRow: -1

    /*! All that it tells of has a place, and is in view. */
    function look(): void {
        const places = root.news.places;
        if (places.length === 0)
            return;
        for (let i = 0; i < places.length; ++i) {
            const row = places[i] > 0 ? root.conversation.rowOfPlace(places[i]) : -1;
            if (row < 0 || row > root.topRow)
                return;
        }
        root.news.dismiss();
    }

    onTopRowChanged: soon.restart()

    implicitHeight: visible ? Math.ceil(flow.implicitHeight + Theme.space2) : 0
    visible: root.news.texts.length > 0
    color: Theme.accentSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("While you were away: %1").arg(root.news.summary)

    // Not in the middle of a layout that the strip is part of.
    Timer {
        id: soon

        interval: 0
        onTriggered: root.look()
    }

    Connections {
        target: root.news

        function onChanged(): void {
            soon.restart();
        }
    }

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.right: close.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        Label {
            text: qsTr("While you were away:")
            height: Theme.buttonHeight
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }

        Repeater {
            model: root.news.texts

            Button {
                required property int index
                required property string modelData
                readonly property real place: root.news.places[index] ?? 0

                text: modelData
                kind: Button.Kind.Quiet
                enabled: place > 0
                opacity: 1
                onClicked: root.news.go(index)
            }
        }
    }

    IconButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        iconName: "close"
        text: qsTr("Dismiss")
        onClicked: root.news.dismiss()
    }
}
