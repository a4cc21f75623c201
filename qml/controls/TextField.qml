// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! One line of text with its label above and its error below. */
FocusScope {
    id: root

    property string label: ""
    /*! Said after the label, for example "(optional)". */
    property string hint: ""
    /*! What is wrong with the text; empty when nothing is. */
    property string error: ""
    property string iconName: ""
    /*! Escape empties it; in an empty one the key is for who is around it. */
    property bool clearable: false
    property alias text: input.text
    property alias placeholderText: input.placeholderText
    property alias echoMode: input.echoMode
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property alias readOnly: input.readOnly
    property alias validator: input.validator
    readonly property bool mirrored: LayoutMirroring.enabled
    /*! Where the text starts: behind the icon. */
    readonly property int startPadding: root.iconName.length > 0 ? Theme.space4 + Theme.iconSize : Theme.space3
    /*! The bare input, for selection and cursor. */
    readonly property alias input: input

    signal accepted()
    signal edited()

    function selectAll() {
        input.selectAll();
    }

    implicitWidth: layout.implicitWidth
    implicitHeight: layout.implicitHeight

    ColumnLayout {
        id: layout

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.dot

        FieldLabel {
            Layout.fillWidth: true
            label: root.label
            hint: root.hint
            visible: root.label.length > 0
        }

        T.TextField {
            id: input

            /*! What screen readers call it; of passwords too (passwordface.h). */
            readonly property string spokenName: root.label.length > 0 ? root.label : input.placeholderText
            readonly property string spokenDetail: root.error

            Layout.fillWidth: true
            implicitWidth: Theme.menuWidth
            implicitHeight: Theme.fieldHeight
            leftPadding: root.mirrored ? Theme.space3 : root.startPadding
            rightPadding: root.mirrored ? root.startPadding : Theme.space3
            verticalAlignment: TextInput.AlignVCenter
            focus: true
            selectByMouse: true
            clip: true
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            placeholderTextColor: Theme.faint
            font.family: Theme.fontFamily
            font.pixelSize: Theme.textBody

            Accessible.role: Accessible.EditableText
            Accessible.name: input.spokenName
            Accessible.description: input.spokenDetail

            Keys.onEscapePressed: event => {
                event.accepted = root.clearable && input.length > 0;
                if (!event.accepted)
                    return;
                input.clear();
                root.edited();
            }
            onAccepted: root.accepted()
            onTextEdited: root.edited()

            background: Rectangle {
                radius: Theme.radiusButton
                color: Theme.surface
                border.width: input.activeFocus ? Theme.focusWidth : Theme.hairline
                border.color: root.error.length > 0 ? Theme.bad : input.activeFocus ? Theme.accent : Theme.line

                Icon {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space3
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.iconName
                    size: Theme.iconSize
                    color: Theme.muted
                    visible: root.iconName.length > 0
                }
            }

            Label {
                anchors.fill: parent
                leftPadding: input.leftPadding
                rightPadding: input.rightPadding
                verticalAlignment: Text.AlignVCenter
                elide: Text.ElideRight
                text: input.placeholderText
                color: Theme.faint
                visible: input.length === 0 && input.preeditText.length === 0
                Accessible.ignored: true
            }
        }

        ErrorLine {
            Layout.fillWidth: true
            text: root.error
        }
    }
}
