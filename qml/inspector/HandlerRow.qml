// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! One handler as a switch with the number of its calls. */
T.AbstractButton {
    id: root

    required property handlerSwitch handler

    signal switched(on: bool)

    /*! What stays subscribed although this is off. */
    readonly property string keptText: root.handler.keptFor.length > 0
        //: The topic that a handler gets its calls from; after it the names of other handlers.
        ? qsTr("Its topic stays subscribed for %1").arg(Array.from(root.handler.keptFor).join(", ")) : ""

    implicitHeight: Math.max(Theme.buttonHeight, root.contentItem.implicitHeight + Theme.space1)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    checkable: true // or else Qt calls it a plain button
    checked: root.handler.on
    onClicked: root.switched(!root.handler.on)

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.handler.name
    Accessible.description: root.keptText.length > 0 ? root.keptText : root.handler.alias
    Accessible.checkable: true
    Accessible.checked: root.handler.on
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radiusButton
        color: root.hovered ? Theme.hoverOnBackground : Theme.transparent

        FocusRing {
            radius: Theme.radiusButton
            shown: root.visualFocus
        }
    }

    ToolTip {
        visible: root.hovered && root.handler.alias.length > 0
        text: qsTr("In later SDKs: %1").arg(root.handler.alias)
    }

    contentItem: RowLayout {
        spacing: Theme.space2

        Rectangle {
            Layout.leftMargin: Theme.space2
            implicitWidth: Theme.iconSmall
            implicitHeight: Theme.iconSmall
            radius: Theme.radiusTiny
            color: root.handler.on ? Theme.accent : Theme.transparent
            border.width: Theme.hairline
            border.color: root.handler.on ? Theme.accent : Theme.muted

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: Theme.iconSmall - Theme.hairline * 2
                color: Theme.accentText
                visible: root.handler.on
            }
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.handler.name
                color: root.handler.on ? Theme.text : Theme.muted
                font.pixelSize: Theme.textSmall
                elide: Text.ElideRight
            }

            Label {
                Layout.fillWidth: true
                visible: root.keptText.length > 0
                text: root.keptText
                color: Theme.warnText
                font.pixelSize: Theme.textTiny
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }

        Label {
            Layout.rightMargin: Theme.space2
            text: root.handler.calls
            color: Theme.muted
            font.pixelSize: Theme.textSmall
        }
    }
}
