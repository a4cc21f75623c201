// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! Which handlers a log shows. It stays open: seldom is it one alone that one wants to see or not. */
T.Popup {
    id: root

    required property LogModel log
    required property var names
    readonly property var hiddenNames: Array.from(root.log.hiddenNames)
    readonly property var shownNames: root.names.filter(name => !root.hiddenNames.includes(name))
    readonly property bool allShown: root.shownNames.length === root.names.length

    function toggle(name: string): void {
        root.log.hiddenNames = root.hiddenNames.includes(name) ? root.hiddenNames.filter(each => each !== name)
                                                               : root.hiddenNames.concat([name]);
    }

    function showOnly(name: string): void {
        root.log.hiddenNames = root.names.filter(each => each !== name);
    }

    focus: true
    margins: Theme.space2
    padding: Theme.space1
    implicitWidth: Theme.menuWidth + Theme.space8 * 2
    implicitHeight: Math.min(Theme.dialogWidth, rows.contentHeight + all.implicitHeight + Theme.space1 * 3)
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    background: PopupSurface {}
    onOpened: rows.forceActiveFocus(Qt.PopupFocusReason)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space1

        RowLayout {
            Layout.leftMargin: Theme.space2
            spacing: Theme.space1

            CheckBox {
                id: all

                Layout.fillWidth: true
                text: qsTr("All handlers")
                checked: root.allShown
                onToggled: {
                    root.log.hiddenNames = root.allShown ? root.names : [];
                    all.checked = Qt.binding(() => root.allShown);
                }
            }

            Button {
                //: No handler at all.
                text: qsTr("None")
                kind: Button.Kind.Quiet
                enabled: root.shownNames.length > 0
                onClicked: root.log.hiddenNames = root.names
            }
        }

        ListView {
            id: rows

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.names
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Handlers")
            T.ScrollBar.vertical: ScrollBar {}

            delegate: HandlerChoice {
                width: rows.width
                shown: !root.hiddenNames.includes(modelData)
                onClicked: root.toggle(modelData)
                onOnlyRequested: root.showOnly(modelData)
            }
        }
    }
}
