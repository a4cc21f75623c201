// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Style

/*! A notice that goes by itself, or with a click. It stays while somebody points at it or is about to do what it offers. */
Rectangle {
    id: root

    property string text: ""
    /*! Something went wrong. */
    property bool bad: true
    /*! What can be done about it; empty for nothing. */
    property string actionText: ""
    property real mostWidth: Theme.dialogWidth

    signal seen()
    signal acted()

    width: Math.min(row.implicitWidth + Theme.space8, root.mostWidth)
    height: row.implicitHeight + Theme.space4
    radius: Theme.radiusRow
    color: Theme.raised
    border.width: Theme.hairline
    border.color: root.bad ? Theme.bad : Theme.line
    visible: root.text.length > 0
    onTextChanged: timer.restart()

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.space4)
        spacing: Theme.space3

        ErrorLine {
            Layout.fillWidth: true
            text: root.bad ? root.text : ""
        }

        Label {
            Layout.fillWidth: true
            visible: !root.bad
            text: root.text
            font.pixelSize: Theme.textSmall
            elide: Text.ElideMiddle
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Button {
            id: action

            visible: root.actionText.length > 0
            text: root.actionText
            kind: Button.Kind.Quiet
            onClicked: {
                root.acted();
                root.seen();
            }
        }
    }

    HoverHandler {
        id: pointer
    }

    Timer {
        id: timer

        interval: Theme.noticeTime
        running: root.text.length > 0 && !pointer.hovered && !action.activeFocus
        onTriggered: root.seen()
    }

    TapHandler {
        onTapped: root.seen()
    }
}
