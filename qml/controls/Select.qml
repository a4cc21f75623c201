// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! One of several: `model` is a list of words, or a list of objects with `text` and an optional `hint`. */
FocusScope {
    id: root

    property string label: ""
    property alias model: box.model
    property alias textRole: box.textRole
    property alias currentIndex: box.currentIndex
    readonly property alias count: box.count
    readonly property alias currentText: box.currentText
    /*! Said after the current text in a quieter colour. */
    property string currentHint: ""
    readonly property alias box: box

    signal activated(index: int)

    implicitWidth: layout.implicitWidth
    implicitHeight: layout.implicitHeight
    opacity: root.enabled ? 1 : 0.5

    ColumnLayout {
        id: layout

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.dot

        FieldLabel {
            Layout.fillWidth: true
            label: root.label
            visible: root.label.length > 0
        }

        T.ComboBox {
            id: box

            Layout.fillWidth: true
            implicitWidth: Theme.menuWidth
            implicitHeight: Theme.fieldHeight
            leftPadding: Theme.space3
            rightPadding: Theme.space3
            focus: true
            hoverEnabled: true
            font.family: Theme.fontFamily
            font.pixelSize: Theme.textBody

            Accessible.role: Accessible.ComboBox
            Accessible.name: root.label
            Accessible.description: box.displayText
            Accessible.onPressAction: box.popup.open()

            onActivated: index => root.activated(index)

            contentItem: RowLayout {
                spacing: Theme.space1

                Label {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    text: box.displayText
                    elide: Text.ElideRight
                }

                Label {
                    Layout.fillWidth: true
                    text: root.currentHint
                    color: Theme.muted
                    elide: Text.ElideRight
                }

                Icon {
                    name: "chevron-down"
                    size: Theme.iconSmall
                    color: Theme.text
                }
            }

            background: Rectangle {
                radius: Theme.radiusButton
                color: box.hovered ? Theme.hover : Theme.surface
                border.width: box.activeFocus ? Theme.focusWidth : Theme.hairline
                border.color: box.activeFocus ? Theme.accent : Theme.line
            }

            delegate: MenuRow {
                required property int index

                width: ListView.view ? ListView.view.width : 0
                text: box.textAt(index)
                highlighted: box.highlightedIndex === index
                checkable: true
                checked: box.currentIndex === index
            }

            popup: T.Popup {
                y: box.height + Theme.space1
                width: box.width
                implicitHeight: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, Theme.dialogWidth)
                padding: Theme.space1

                contentItem: ListView {
                    clip: true
                    implicitHeight: contentHeight
                    model: box.delegateModel
                    currentIndex: box.highlightedIndex
                    Accessible.role: Accessible.List
                    Accessible.name: root.label
                }

                background: PopupSurface {}
            }
        }
    }
}
