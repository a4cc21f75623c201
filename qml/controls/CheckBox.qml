// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! A sentence with a box to tick before it, and if need be what it means below. */
T.CheckBox {
    id: root

    property string hint: ""

    function flip(): void {
        root.toggle();
        root.toggled();
    }

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(contentItem.implicitHeight, Theme.boxSize) + Theme.space1
    spacing: Theme.space2
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.5

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.hint
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.flip()
    Accessible.onToggleAction: root.flip()
    Keys.onReturnPressed: root.flip()
    Keys.onEnterPressed: root.flip()

    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        y: Theme.hairline * 2
        implicitWidth: Theme.boxSize
        implicitHeight: Theme.boxSize
        radius: Theme.radiusTiny
        color: root.checked ? Theme.accent : root.hovered ? Theme.hover : Theme.surface
        border.width: root.checked ? 0 : Theme.hairline
        border.color: Theme.muted

        Icon {
            anchors.centerIn: parent
            name: "check"
            size: Theme.boxSize - Theme.space1
            color: Theme.accentText
            visible: root.checked
        }

        FocusRing {
            radius: Theme.radiusTiny + gap
            gap: Theme.focusWidth + Theme.hairline
            shown: root.visualFocus
        }
    }

    contentItem: ColumnLayout {
        spacing: 0

        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.boxSize + root.spacing
            text: root.text
            font.pixelSize: Theme.textNote
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.boxSize + root.spacing
            text: root.hint
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
            visible: root.hint.length > 0
            Accessible.ignored: true
        }
    }
}
