// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Style

/*! Search people and choose some of them: type, arrows, Enter chooses, a second Enter or Ctrl+Enter goes on. */
FocusScope {
    id: root

    required property PeopleModel people
    property string label: qsTr("To")
    property int listHeight: Theme.listHeight

    signal submitted()

    // Enter chooses the marked person; when there is nothing more to choose it goes on.
    function enter(submit: bool) {
        if (submit || (root.people.query.length === 0 && root.people.chosen.length > 0)) {
            root.submitted();
        } else if (list.count > 0) { // else what was typed stays, to be mended
            root.people.toggle(root.people.userAt(list.currentIndex));
            root.people.query = "";
        }
    }

    implicitWidth: Theme.dialogWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space2

        TextField {
            id: search

            Layout.fillWidth: true
            label: root.label
            placeholderText: qsTr("Search people")
            iconName: "search"
            focus: true
            text: root.people.query
            onEdited: root.people.query = text
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onReturnPressed: event => root.enter((event.modifiers & Qt.ControlModifier) !== 0)
            Keys.onEnterPressed: event => root.enter((event.modifiers & Qt.ControlModifier) !== 0)
        }

        Flow {
            id: chosen

            Layout.fillWidth: true
            spacing: Theme.space1
            visible: root.people.chosen.length > 0

            Repeater {
                model: root.people.chosen

                ChosenPerson {
                    required property var modelData

                    text: MessageText.now.userName(modelData)
                    onClicked: root.people.toggle(modelData)
                }
            }
        }

        ListView {
            id: list

            Layout.fillWidth: true
            // The buttons below stay where they are when somebody is chosen.
            implicitHeight: Math.max(2 * Theme.rowHeight, root.listHeight - (chosen.visible ? chosen.height + column.spacing : 0))
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.people
            currentIndex: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("People")

            T.ScrollBar.vertical: ScrollBar {}

            delegate: PersonRow {
                width: ListView.view ? ListView.view.width : 0
                current: ListView.isCurrentItem && search.activeFocus
                onActivated: root.people.toggle(user)
            }

            Spinner {
                anchors.centerIn: parent
                visible: root.people.busy && list.count === 0
            }

            Label {
                anchors.centerIn: parent
                width: parent.width - Theme.space8
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                color: Theme.muted
                text: root.people.errorText.length > 0 ? root.people.errorText
                    : root.people.query.length > 0 ? qsTr("Nobody is called “%1”.").arg(root.people.query)
                    : qsTr("Nobody else is here yet.")
                visible: list.count === 0 && !root.people.busy
            }
        }
    }
}
