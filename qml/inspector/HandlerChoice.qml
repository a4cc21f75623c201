// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! A handler that a log shows or not. */
T.AbstractButton {
    id: root

    required property string modelData
    property bool shown: true
    readonly property bool current: root.hovered || root.activeFocus || root.onButton

    /*! Its own button has the keyboard. */
    property bool onButton: false

    signal onlyRequested()

    implicitHeight: Theme.buttonHeight
    text: root.modelData
    leftPadding: Theme.space2
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    checkable: true // or else Qt calls it a plain button
    checked: root.shown

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.shown
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radiusButton
        color: root.current ? Theme.hover : Theme.transparent
    }

    contentItem: RowLayout {
        spacing: Theme.space2

        Icon {
            name: "check"
            size: Theme.iconSmall
            color: Theme.accent
            opacity: root.shown ? 1 : 0
        }

        Label {
            Layout.fillWidth: true
            text: root.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Button {
            visible: root.current
            onActiveFocusChanged: root.onButton = activeFocus
            //: This handler and no other.
            text: qsTr("Only this")
            kind: Button.Kind.Quiet
            Accessible.description: root.text
            onClicked: root.onlyRequested()
        }
    }
}
