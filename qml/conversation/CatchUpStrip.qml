// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! What happened in the room while this user was away; each part goes there. Takes no height when nothing did. */
Rectangle {
    id: root

    required property CatchUp news

    /*! The user wants to see this message. */
    signal jumpWanted(place: real)

    implicitHeight: visible ? flow.implicitHeight + Theme.space2 : 0
    visible: root.news.texts.length > 0
    color: Theme.accentSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("While you were away: %1").arg(root.news.summary)

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.right: close.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        Repeater {
            model: root.news.texts

            Button {
                required property int index
                required property string modelData
                readonly property real place: root.news.places[index]

                text: modelData
                kind: Button.Kind.Quiet
                enabled: place > 0
                opacity: 1
                onClicked: root.jumpWanted(place)
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
