// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! A push button with a word on it. One Primary per screen. */
T.Button {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Quiet,
        Danger
    }

    property int kind: Button.Kind.Secondary
    property string iconName: ""

    readonly property bool filled: kind === Button.Kind.Primary || kind === Button.Kind.Danger
    readonly property color fill: kind === Button.Kind.Danger ? Theme.bad : Theme.accent
    readonly property color ink: filled ? Theme.accentText : kind === Button.Kind.Quiet ? Theme.accent : Theme.text

    implicitWidth: Math.max(Theme.buttonHeight, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Theme.buttonHeight
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.5
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textNote
    font.weight: root.filled ? Font.DemiBold : Font.Medium

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        implicitWidth: children[0].implicitWidth
        implicitHeight: children[0].implicitHeight

        RowLayout {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.space2

            Icon {
                name: root.iconName
                color: root.ink
                size: Theme.iconSmall + Theme.hairline * 2
                visible: root.iconName.length > 0
            }

            Label {
                text: root.text
                font: root.font
                color: root.ink
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusButton
        color: root.filled ? (root.down ? Qt.darker(root.fill, 1.12) : root.hovered ? Qt.lighter(root.fill, 1.1) : root.fill)
            : root.down || root.hovered ? Theme.hover : root.kind === Button.Kind.Quiet ? Theme.transparent : Theme.raised
        border.width: root.kind === Button.Kind.Secondary ? Theme.hairline : 0
        border.color: Theme.line

        FocusRing {
            radius: Theme.radiusButton + gap
            gap: Theme.focusWidth + Theme.hairline
            shown: root.visualFocus
        }
    }
}
