// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Protocol
import Purr.Style

/*! What one was notified of in a channel: who, where, the newest of it, when, and how much of it is new. */
Rectangle {
    id: root

    required property channel channel
    required property string title
    required property string body
    required property string place
    required property string timeLabel
    required property string person
    required property string personKey
    required property string picture
    required property bool fresh
    required property int freshAmount
    required property string amountText
    /*! Has the keyboard. */
    property bool current: false
    readonly property string where: place.length === 0 ? amountText
        //: How many messages or mentions, and in which channel.
        : amountText.length > 0 ? qsTr("%1 in %2").arg(amountText).arg(place) : qsTr("in %1").arg(place)

    signal activated(beside: bool)

    implicitHeight: texts.implicitHeight + Theme.space4
    radius: Theme.radiusRow
    color: area.containsMouse ? Theme.hoverOnBackground : Theme.transparent

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 %2, %3, %4").arg(root.title).arg(root.where).arg(root.body).arg(root.timeLabel)
    Accessible.focusable: true
    Accessible.onPressAction: root.activated(false)

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        onClicked: mouse => root.activated((mouse.modifiers & Qt.ControlModifier) !== 0)
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space2 + Theme.focusWidth
        anchors.rightMargin: Theme.space2 + Theme.focusWidth
        spacing: Theme.space2 + Theme.focusWidth

        Avatar {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.space2
            name: root.person
            colorKey: root.personKey
            picture: root.picture
            size: Theme.avatarMessage
            Accessible.ignored: true
        }

        ColumnLayout {
            id: texts

            Layout.fillWidth: true
            spacing: Theme.lineGap

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space2

                Label {
                    Layout.fillWidth: true
                    text: root.title
                    elide: Text.ElideRight
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }

                Label {
                    text: root.timeLabel
                    color: Theme.faint
                    font.pixelSize: Theme.textSmall
                    Accessible.ignored: true
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space2

                Label {
                    Layout.fillWidth: true
                    text: root.body
                    color: Theme.muted
                    elide: Text.ElideRight
                    maximumLineCount: 2
                    wrapMode: Text.Wrap
                    font.pixelSize: Theme.textNote
                    Accessible.ignored: true
                }

                Rectangle {
                    implicitWidth: Theme.dot
                    implicitHeight: Theme.dot
                    radius: Theme.dot / 2
                    color: Theme.accent
                    visible: root.fresh && root.freshAmount < 2
                }

                Badge {
                    count: root.freshAmount > 1 ? root.freshAmount : 0
                    Accessible.ignored: true
                }
            }

            Label {
                Layout.fillWidth: true
                text: root.where
                color: Theme.muted
                elide: Text.ElideRight
                font.pixelSize: Theme.textSmall
                visible: root.where.length > 0
                Accessible.ignored: true
            }
        }
    }

    FocusRing {
        radius: Theme.radiusRow
        shown: root.current
    }
}
