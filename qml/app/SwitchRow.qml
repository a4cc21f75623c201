// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! A sentence that is true or not, with a switch. */
T.AbstractButton {
    id: root

    required property bool on

    signal flipped()

    implicitHeight: Theme.buttonHeight
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
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
            radius: parent.radius
            shown: root.visualFocus
        }
    }

    contentItem: RowLayout {
        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Rectangle {
            Layout.rightMargin: Theme.space1
            implicitWidth: Theme.avatar
            implicitHeight: Theme.pillHeight
            radius: height / 2
            color: root.on ? Theme.accent : Theme.line

            Rectangle {
                x: root.on ? parent.width - width - Theme.focusWidth : Theme.focusWidth
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
