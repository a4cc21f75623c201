// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! A sentence that is true or not, with a switch, and if need be what it means. */
T.AbstractButton {
    id: root

    required property bool on
    property string hint: ""
    /*! Other words that people look for it by. */
    property string words: ""
    property string query: ""
    readonly property bool matches: root.query.length === 0 || root.text.toLowerCase().includes(root.query)
        || root.hint.toLowerCase().includes(root.query) || root.words.toLowerCase().includes(root.query)

    signal flipped()

    Layout.fillWidth: true
    visible: root.matches
    implicitHeight: contentItem.implicitHeight + Theme.space3
    opacity: enabled ? 1 : 0.5
    hoverEnabled: true
    checkable: true // or else Qt calls it a plain button
    checked: root.on
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.hint
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.onToggleAction: root.flipped()
    Accessible.onPressAction: root.flipped()
    Keys.onReturnPressed: root.flipped()
    onClicked: root.flipped()

    background: Rectangle {
        radius: Theme.radiusButton
        color: root.hovered ? Theme.hover : Theme.transparent

        FocusRing {
            radius: Theme.radiusButton
            shown: root.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Theme.space3

        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: root.hint
                color: Theme.muted
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
                visible: root.hint.length > 0
                Accessible.ignored: true
            }
        }

        Rectangle {
            Layout.rightMargin: Theme.space1
            implicitWidth: 2 * Theme.boxSize
            implicitHeight: Theme.pillHeight
            radius: height / 2
            color: root.on ? Theme.accent : Theme.faint

            Rectangle {
                x: root.on !== root.mirrored ? parent.width - width - Theme.focusWidth : Theme.focusWidth
                anchors.verticalCenter: parent.verticalCenter
                width: parent.height - Theme.focusWidth * 2
                height: width
                radius: width / 2
                color: root.on ? Theme.accentText : Theme.surface

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.motionQuick
                    }
                }
            }
        }
    }
}
